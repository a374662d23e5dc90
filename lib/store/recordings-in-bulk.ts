import { undoWindowMs } from '@/lib/domain/expiry';
import type { Recording } from '@/lib/domain/recording';
import type { Database } from './database';

/** How long recordings were to stay, by their ids: enough to undo what was done to many at once, however large they are. */
export type Terms = ReadonlyMap<string, Pick<Recording, 'kept' | 'expiresAt'>>;

/** Changes the terms of recordings that are there, all or none, and gives those they had. */
function changeTerms(
  database: Database,
  ids: readonly string[],
  change: (recording: Recording) => void,
): Promise<Terms> {
  return database.transaction('rw', database.recordings, async () => {
    const before = new Map<string, Pick<Recording, 'kept' | 'expiresAt'>>();
    await database.recordings
      .where('id')
      .anyOf(ids)
      .modify((recording) => {
        before.set(recording.id, { kept: recording.kept, expiresAt: recording.expiresAt });
        change(recording);
      });
    return before;
  });
}

/** Keeps recordings beyond their dates, or lets them expire again. */
export const keepRecordings = (database: Database, ids: readonly string[], kept: boolean): Promise<Terms> =>
  changeTerms(database, ids, (recording) => {
    recording.kept = kept;
  });

/**
 * Deletes recordings, kept ones and those that nobody finished too: they expire when it is too late to undo it, and the
 * sweep takes them then. Only what {@link restoreTerms} undoes it with is held meanwhile, however large the sound is.
 */
export const deleteRecordings = (
  database: Database,
  ids: readonly string[],
  now: number = Date.now(),
): Promise<Terms> =>
  changeTerms(database, ids, (recording) => {
    recording.kept = false;
    recording.expiresAt = now + undoWindowMs;
  });

/** True for what was deleted or has expired: on the disk until the sweep, perhaps to be brought back, but counted no more. */
export const isLeaving = ({ kept, expiresAt }: Pick<Recording, 'kept' | 'expiresAt'>, now: number): boolean =>
  !kept && expiresAt <= now + undoWindowMs;

/** Gives recordings the terms they had. False where it is too late for any of them. */
export function restoreTerms(database: Database, terms: Terms): Promise<boolean> {
  return database.transaction('rw', database.recordings, async () => {
    const found = await database.recordings
      .where('id')
      .anyOf([...terms.keys()])
      .modify((recording) => {
        Object.assign(recording, terms.get(recording.id));
      });
    return found === terms.size;
  });
}
