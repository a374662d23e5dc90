import type { DocumentProblem, DocumentReading } from '@/lib/domain/document';
import { readDocument } from '@/lib/documents/read-document';
import { readWord } from '@/lib/documents/read-word';

export type Bytes = Uint8Array<ArrayBuffer> | string;

/** Reads a file as the page does, Word files on this thread. */
export const read = (
  content: Bytes,
  cancel = new AbortController().signal,
): Promise<DocumentReading | null> => readDocument(new Blob([content]), cancel, readWord);

export async function textOf(content: Bytes): Promise<string> {
  const reading = await read(content);
  if (!reading || 'problem' in reading) throw new Error(JSON.stringify(reading));
  return reading.text;
}

export async function problemOf(content: Bytes): Promise<DocumentProblem> {
  const reading = await read(content);
  if (!reading || !('problem' in reading)) throw new Error(`It was read: ${JSON.stringify(reading)}`);
  return reading.problem;
}
