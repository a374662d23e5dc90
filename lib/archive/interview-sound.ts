import type { Database } from '@/lib/store/database';
import { recordingsOf } from '@/lib/store/recordings';
import { clockSound, type Tracks } from './clock-sound';
import { jobOf } from './sound-subject';
import type { NamedSound } from './take-sound';

/** A whole interview on its one line. Null where no sound is left of it. */
export async function interviewSound(
  database: Database,
  interviewId: string,
  tracks: Tracks,
): Promise<NamedSound | null> {
  const recordings = await recordingsOf(database, interviewId);
  const stream = clockSound(database, recordings, tracks);
  if (!stream) return null;
  const at = Math.min(...recordings.map(({ createdAt }) => createdAt));
  return { stream, at, about: [...(await jobOf(database, interviewId)), tracks] };
}
