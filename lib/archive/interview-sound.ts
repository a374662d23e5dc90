import type { Database } from '@/lib/store/database';
import { isHere } from '@/lib/store/recording-groups';
import { recordingsOf } from '@/lib/store/recordings';
import { clockSound, type Tracks } from './clock-sound';
import { jobOf } from './sound-subject';
import type { NamedSound } from './take-sound';

/** A whole interview on its one line, without what is deleted or expired by now. Null where no sound is left of it. */
export async function interviewSound(
  database: Database,
  interviewId: string,
  tracks: Tracks,
  now: number,
): Promise<NamedSound | null> {
  const all = await recordingsOf(database, interviewId);
  const recordings = all.filter((recording) => isHere(recording, now));
  const stream = clockSound(database, recordings, tracks);
  if (!stream) return null;
  const at = Math.min(...recordings.map(({ createdAt }) => createdAt));
  return { stream, at, about: [...(await jobOf(database, interviewId)), tracks] };
}
