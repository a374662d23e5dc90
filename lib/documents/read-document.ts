import {
  documentLimits,
  type DocumentNote,
  type DocumentProblem,
  type DocumentReading,
} from '@/lib/domain/document';
import { cleanText, cutDocument, longestDocument } from '@/lib/domain/resume/clean-text';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { inWordWorker } from './in-word-worker';

/**
 * Reads a file that somebody chose into plain text, on this device. What it is, is told by its content. Readers of PDF
 * and Word are loaded when they are first needed, and run where a hostile file can be stopped. Null where `cancel`
 * stopped it; never rejects. `readWord` is another one in tests, where there are no workers.
 */
export async function readDocument(
  file: Blob,
  cancel: AbortSignal,
  readWord: typeof inWordWorker = inWordWorker,
): Promise<DocumentReading | null> {
  if (file.size === 0) return { problem: { fault: 'empty' } };
  const { megabytes, seconds } = documentLimits;
  if (file.size > megabytes * 1_000_000) return { problem: { fault: 'tooLarge', megabytes } };
  const late = AbortSignal.timeout(seconds * 1000);
  const signal = AbortSignal.any([cancel, late]);
  let reading: Reading | null;
  try {
    reading = await read(new Uint8Array(await file.arrayBuffer()), signal, readWord);
  } catch {
    reading = { problem: { fault: 'unreadable' } };
  }
  if (cancel.aborted) return null;
  if (reading === null)
    return { problem: late.aborted ? { fault: 'tooSlow', seconds } : { fault: 'unreadable' } };
  return 'problem' in reading ? reading : tidied(reading);
}

type Reading = { text: string; notes: DocumentNote[] } | { problem: DocumentProblem };

async function read(
  bytes: Uint8Array,
  signal: AbortSignal,
  readWord: typeof inWordWorker,
): Promise<Reading | null> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'text': {
      const { text, guessed } = decodeText(bytes);
      return { text, notes: guessed ? [{ note: 'guessedEncoding' }] : [] };
    }
    case 'pdf': {
      const { readPdf } = await import('./read-pdf');
      return readPdf(bytes, signal);
    }
    case 'zip': {
      const reading = await readWord(bytes, signal);
      return reading && 'text' in reading ? { ...reading, notes: [] } : reading;
    }
    case 'lockedWord':
      return { problem: { fault: 'locked', kind: 'word' } };
    default:
      return { problem: { fault: 'otherFile', file: kind } };
  }
}

function tidied({ text, notes }: { text: string; notes: DocumentNote[] }): DocumentReading {
  const clean = cleanText(text);
  if (clean === '') return { problem: { fault: 'empty' } };
  if (clean.length <= longestDocument) return { text: clean, notes };
  return { text: cutDocument(clean), notes: [...notes, { note: 'cut', characters: longestDocument }] };
}
