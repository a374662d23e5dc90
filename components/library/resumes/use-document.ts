import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentNote, DocumentProblem } from '@/lib/domain/document';
import { readDocument } from '@/lib/documents/read-document';
import { singleLine } from '@/lib/domain/single-line';

const longestName = 200;

/** How far the opening of a file has come. */
export type DocumentState =
  | { at: 'rest' }
  | { at: 'reading'; name: string }
  | { at: 'read'; name: string; notes: readonly DocumentNote[] }
  | { at: 'refused'; name: string; problem: DocumentProblem };

/**
 * Reads a file that was chosen; `onText` gets its text. Another file, `stop`, or leaving the page gives up the one
 * before: its text never comes.
 */
export function useDocument(onText: (text: string, fileName: string) => void) {
  const [state, setState] = useState<DocumentState>({ at: 'rest' });
  const reading = useRef<AbortController | null>(null);
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => () => reading.current?.abort(), []);
  const read = useCallback((file: File): void => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    const name = singleLine(file.name).slice(0, longestName).toWellFormed();
    setState({ at: 'reading', name });
    void readDocument(file, mine.signal).then((outcome) => {
      if (mine.signal.aborted || !outcome) return;
      if ('problem' in outcome) return setState({ at: 'refused', name, problem: outcome.problem });
      setState({ at: 'read', name, notes: outcome.notes });
      latest.current(outcome.text, name);
    });
  }, []);
  const stop = useCallback((): void => {
    reading.current?.abort();
    setState({ at: 'rest' });
  }, []);
  return { state, read, stop };
}
