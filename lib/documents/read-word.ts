import mammoth from 'mammoth/mammoth.browser.min.js';
import type { DocumentProblem } from '@/lib/domain/document';
import { leanWordFile } from './word-archive';
import { wordText } from './word-text';

/** The text of a Word file (.docx), line by line. No markup is made of it anywhere. Never rejects. */
export async function readWord(bytes: Uint8Array): Promise<{ text: string } | { problem: DocumentProblem }> {
  const lean = await leanWordFile(bytes);
  if ('problem' in lean) return lean;
  let document: unknown = null;
  try {
    await mammoth.convertToHtml(
      { arrayBuffer: lean.archive },
      {
        includeEmbeddedStyleMap: false,
        includeDefaultStyleMap: false,
        externalFileAccess: false,
        // The document as it was understood is all that is wanted: what is made of it further is empty.
        transformDocument: (understood) => {
          document = understood;
          return { type: 'document', children: [], notes: { resolve: () => [] }, comments: [] };
        },
      },
    );
    return { text: wordText(document) };
  } catch {
    return document === null ? { problem: { fault: 'damaged', kind: 'word' } } : { text: wordText(document) };
  }
}
