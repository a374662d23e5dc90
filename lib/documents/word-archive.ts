import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from '@zip.js/zip.js/index-native.js';
import type { DocumentProblem, OtherFile } from '@/lib/domain/document';

// An extension's pages may not start workers from strings, and the browser inflates off the page's thread anyway.
configure({ useWebWorkers: false, useCompressionStream: true });

/** A Word file of hundreds of pages has parts of a few megabytes; what is larger was made to do harm. */
const most = { entries: 4000, part: 12_000_000, whole: 24_000_000 } as const;
/** Text is deflated to a tenth, a table of equal cells to a hundredth. Beyond it nobody writes. */
const suspect = { ratio: 250, from: 1_000_000 } as const;

/** The parts from which text comes: pictures, fonts, themes and embedded files stay where they are. */
const wanted =
  /^(?:\[Content_Types\]\.xml|(?:_rels\/.*|word\/(?!theme\/|media\/|embeddings\/|fonts\/).*)\.(?:xml|rels))$/;

class Bomb extends Error {}

/**
 * The same Word file with nothing in it but what its text needs, stored without compression. What a part says of its
 * size is checked before it is inflated, and its true size while it is.
 */
export async function leanWordFile(
  bytes: Uint8Array,
): Promise<{ archive: ArrayBuffer } | { problem: DocumentProblem }> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkOverlappingEntry: true });
  try {
    const entries: FileEntry[] = [];
    let count = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > most.entries) throw new Bomb();
      if (!entry.directory) entries.push(entry);
    }
    const other = otherThanWord(entries.map(({ filename }) => filename));
    if (other) return { problem: { fault: 'otherFile', file: other } };
    const parts = entries.filter(({ filename }) => wanted.test(filename));
    if (parts.some(({ encrypted }) => encrypted)) return { problem: { fault: 'locked', kind: 'word' } };
    return { archive: await repacked(parts) };
  } catch (error) {
    return { problem: error instanceof Bomb ? { fault: 'bomb' } : { fault: 'damaged', kind: 'word' } };
  } finally {
    await reader.close().catch(() => undefined);
  }
}

function otherThanWord(names: readonly string[]): OtherFile | null {
  if (names.some((name) => name.startsWith('word/'))) return null;
  if (names.some((name) => name.startsWith('xl/'))) return 'spreadsheet';
  if (names.some((name) => name.startsWith('ppt/'))) return 'slides';
  if (names.includes('mimetype') && names.includes('content.xml')) return 'openDocument';
  return 'archive';
}

async function repacked(parts: readonly FileEntry[]): Promise<ArrayBuffer> {
  const declared = parts.map(({ uncompressedSize }) => uncompressedSize);
  if (declared.some((size) => size > most.part) || sum(declared) > most.whole) throw new Bomb();
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0 });
  const seen = new Set<string>();
  let whole = 0;
  for (const part of parts) {
    // A second part of the same name would be read instead of the first by some programs and not by others.
    if (seen.has(part.filename)) continue;
    seen.add(part.filename);
    const content = await inflated(part);
    whole += content.length;
    if (whole > most.whole) throw new Bomb();
    await writer.add(part.filename, new Uint8ArrayReader(content));
  }
  const archive = await writer.close();
  return archive.slice().buffer;
}

/** The content of one part; stops as soon as it is larger than it may be, whatever was declared. */
async function inflated(part: FileEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      length += chunk.length;
      const isSuspect = length > suspect.from && length > part.compressedSize * suspect.ratio;
      if (length > most.part || isSuspect) throw new Bomb();
      chunks.push(chunk.slice());
    },
  });
  await part.getData(sink, { checkSignature: true });
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((before, size) => before + size, 0);
