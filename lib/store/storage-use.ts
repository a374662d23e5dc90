import { undoWindowMs } from '@/lib/domain/expiry';
import type { Instant } from '@/lib/domain/identifier';
import type { Recording } from '@/lib/domain/recording';
import type { Database } from './database';

/** How many recordings there are of one kind, and how large they are together, bytes. */
export type SoundUse = { count: number; bytes: number };

/** A recording that may go where room is needed. */
export type Removable = Pick<Recording, 'id' | 'bytes' | 'createdAt'>;

/**
 * What sound and pictures take up: answers, interviewers, what is kept on purpose, and what goes within the next seven
 * days; and what may go for others, oldest first: nothing that is kept, being made or going already.
 */
export type StorageUse = {
  answers: SoundUse;
  interviewers: SoundUse;
  kept: SoundUse;
  soon: SoundUse;
  removable: Removable[];
};

const soonMs = 7 * 86_400_000;

/** Reads rows only, never sound, and each once. */
export async function storageUse(database: Database, now: Instant): Promise<StorageUse> {
  const none = (): SoundUse => ({ count: 0, bytes: 0 });
  const use: StorageUse = {
    answers: none(),
    interviewers: none(),
    kept: none(),
    soon: none(),
    removable: [],
  };
  const count = (sum: SoundUse, bytes: number): void => {
    sum.count += 1;
    sum.bytes += bytes;
  };
  await database.recordings.orderBy('createdAt').each((recording) => {
    const { id, channel, kept, state, bytes, createdAt, expiresAt } = recording;
    count(channel === 'interviewer' ? use.interviewers : use.answers, bytes);
    if (kept) count(use.kept, bytes);
    else if (expiresAt < now + soonMs) count(use.soon, bytes);
    const mayGo = !kept && state !== 'open' && bytes > 0 && expiresAt > now + undoWindowMs;
    if (mayGo) use.removable.push({ id, bytes, createdAt });
  });
  return use;
}
