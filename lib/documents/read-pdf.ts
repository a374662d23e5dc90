import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { documentLimits, type DocumentNote, type DocumentProblem } from '@/lib/domain/document';
import { longestDocument } from '@/lib/domain/resume/clean-text';
import { linesInOrder } from './pdf-columns';
import { paragraphsOf } from './pdf-paragraphs';
import { runsOf, type Piece } from './pdf-pieces';
import { openPdf } from './open-pdf';

/** Fewer letters than this on all pages together are a stamp or a page number on pictures of paper. */
const fewestLetters = 40;

/** The text of a PDF, page by page, in the order in which it is read. Null where `signal` stopped it. Never rejects. */
export async function readPdf(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<{ text: string; notes: DocumentNote[] } | { problem: DocumentProblem } | null> {
  let opened: Awaited<ReturnType<typeof openPdf>> | null = null;
  try {
    opened = await openPdf(bytes, signal);
    return 'problem' in opened ? opened : await textOf(opened.document, signal);
  } catch {
    return signal.aborted ? null : { problem: { fault: 'damaged', kind: 'pdf' } };
  } finally {
    if (opened && 'close' in opened) await opened.close();
  }
}

async function textOf(
  document: PDFDocumentProxy,
  signal: AbortSignal,
): Promise<{ text: string; notes: DocumentNote[] } | { problem: DocumentProblem }> {
  const { numPages } = document;
  const count = Math.min(numPages, documentLimits.pages);
  const pages: string[] = [];
  let empty = 0;
  let broken = 0;
  let length = 0;
  for (let number = 1; number <= count && length <= longestDocument; number += 1) {
    signal.throwIfAborted();
    // One page that is damaged does not cost the others.
    const page = await document.getPage(number).then(pageText, () => {
      broken += 1;
      return '';
    });
    if (page === '') empty += 1;
    else pages.push(page);
    length += page.length;
  }
  const text = pages.join('\n\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters)
    return {
      problem: broken > 0 ? { fault: 'damaged', kind: 'pdf' } : { fault: 'scanned', pages: numPages },
    };
  return {
    text,
    notes: [
      ...(numPages > count ? [{ note: 'pagesLeftOut' as const, read: count, of: numPages }] : []),
      ...(empty > 0 ? [{ note: 'emptyPages' as const, pages: empty }] : []),
    ],
  };
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    // Text that runs up or down a margin is decoration.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
  });
  const [left = 0, , right = 0] = page.view;
  return linesInOrder(runsOf(pieces), right - left)
    .map((block) => paragraphsOf(block).join('\n'))
    .join('\n\n');
}
