import type { Recording } from '@/lib/domain/recording';
import type { Database } from './database';

/** How many recordings there are of one kind, and how large they are together, bytes. */
export type SoundUse = { count: number; bytes: number };

/** What sound takes up: answers, interviewers, what is kept on purpose, and what goes within the next seven days. */
export type StorageUse = { answers: SoundUse; interviewers: SoundUse; kept: SoundUse; soon: SoundUse };

const soonMs = 7 * 86_400_000;

/** Reads rows only, never sound. */
export async function storageUse(database: Database, now: number): Promise<StorageUse> {
  const all = await database.recordings.toArray();
  const of = (belongs: (recording: Recording) => boolean): SoundUse => {
    const some = all.filter(belongs);
    return { count: some.length, bytes: some.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
  return {
    answers: of(({ channel }) => channel === 'candidate'),
    interviewers: of(({ channel }) => channel === 'interviewer'),
    kept: of(({ kept }) => kept),
    soon: of(({ kept, expiresAt }) => !kept && expiresAt < now + soonMs),
  };
}
