import { render, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { noUsage, type Usage } from '@/lib/domain/usage';
import type { Database } from '@/lib/store/database';

/** The page asks the database four things before it shows any: a busy machine takes its time. */
const patiently = { timeout: 4_000 };

export async function openPage(database: Database, hash = '#/usage/2026-11'): Promise<void> {
  location.hash = hash;
  render(<LibraryPage database={database} />);
  await waitFor(() => expect(document.body.textContent).not.toContain('One moment…'), patiently);
}

/** Waits for words anywhere on the page; looking for an element again and again would keep the database waiting. */
export const shows = (words: string): Promise<void> =>
  waitFor(() => expect(document.body.textContent).toContain(words), patiently);

/** Ten minutes of transcription, 17 cents, on a day of November 2026. */
export const heard = (day: number, change: Partial<Usage> = {}): Usage => ({
  ...noUsage,
  id: crypto.randomUUID(),
  interviewId: 'interview',
  at: new Date(2026, 10, day, 12).getTime(),
  purpose: 'transcription',
  model: 'gpt-realtime-whisper',
  seconds: 600,
  ...change,
});

/** A million tokens written by a coach, in place of what was heard. */
export const coached = { purpose: 'coaching' as const, seconds: 0, outputTextTokens: 1_000_000 };
