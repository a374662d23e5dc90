import type { Page } from 'puppeteer';

/** One attempt as it lies in the extension's own database. */
export type StoredAttempt = {
  id: string;
  question: string;
  isFollowUp: boolean;
  take: number;
  mode: string;
  transcript: string | null;
  overall: number | null;
  notScored: string | null;
  /** Length of the recording, and of the answer by the clock on the wall. */
  seconds: number;
  wallSeconds: number;
  audioBytes: number;
  rewrite: string;
  coach: string;
};

/** Reads attempts with their audio and feedback from IndexedDB, through any page of the extension. */
export async function readStored(page: Page): Promise<StoredAttempt[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('greenroom');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
    });
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
        request.onerror = () => reject(request.error ?? new Error(`${table} could not be read.`));
      });
    type Row = Record<string, unknown> & { id: string };
    const [attempts, questions, recordings, feedback] = await Promise.all([
      all<Row>('attempts'),
      all<Row>('questions'),
      all<Row>('recordings'),
      all<Record<string, unknown>>('feedback'),
    ]);
    database.close();
    return attempts
      .toSorted((left, right) => Number(left['startedAt']) - Number(right['startedAt']))
      .map((attempt) => {
        const question = questions.find((row) => row.id === attempt['questionId']);
        const recording = recordings.find((row) => row.id === attempt['recordingId']);
        const review = feedback.find((row) => row['attemptId'] === attempt.id);
        const content = review?.['content'] as { rewrite: { polished_answer: string } } | null | undefined;
        return {
          id: attempt.id,
          question: String(question?.['text'] ?? ''),
          isFollowUp: question?.['followUpOf'] != null,
          take: Number(attempt['take']),
          mode: String(attempt['mode']),
          transcript: attempt['transcript'] as string | null,
          overall: attempt['overall'] as number | null,
          notScored: attempt['notScored'] as string | null,
          seconds: recording ? Number(recording['sampleCount']) / Number(recording['sampleRate']) : 0,
          wallSeconds: (Number(attempt['endedAt']) - Number(attempt['startedAt'])) / 1_000,
          audioBytes: Number(recording?.['bytes'] ?? 0),
          rewrite: content?.rewrite.polished_answer ?? '',
          coach: String(review?.['coach'] ?? ''),
        };
      });
  });
}
