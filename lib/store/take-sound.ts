import type { Attempt } from '@/lib/domain/attempt';
import { isExpired } from '@/lib/domain/expiry';
import type { Recording } from '@/lib/domain/recording';
import { attemptsOf } from './attempts';
import type { Database } from './database';

/** What there is of a take to be heard and seen, and which takes of the same question can be heard beside it. */
export type TakeSound = {
  /** Null where the sound has expired or was deleted. */
  recording: Recording | null;
  /** The picture of the candidate's camera; null where there is none, or it is still being made. */
  camera: Recording | null;
  /** BCP 47 tag of what was spoken. */
  language: string;
  /** Other takes of the same question whose sound is there, in order. */
  others: Attempt[];
};

/** Reads rows only, never sound. */
export async function readTakeSound(database: Database, attempt: Attempt, now: number): Promise<TakeSound> {
  const interview = await database.interviews.get(attempt.interviewId);
  const own = await database.recordings.where({ attemptId: attempt.id }).toArray();
  const recording = (attempt.recordingId && (await database.recordings.get(attempt.recordingId))) || null;
  const isHere = (row: Recording | null | undefined): row is Recording => !!row && !isExpired(row, now);
  // A picture of another clock cannot be laid beside the sound.
  const camera = own.find(
    (row) => row.channel === 'camera' && row.state === 'encoded' && row.clockId === recording?.clockId,
  );
  const siblings = (await attemptsOf(database, attempt.questionId)).filter(({ id }) => id !== attempt.id);
  const sounds = await database.recordings.bulkGet(siblings.map(({ recordingId }) => recordingId ?? ''));
  return {
    recording: isHere(recording) ? recording : null,
    camera: isHere(camera) ? camera : null,
    language: interview?.language ?? 'en',
    others: siblings.filter((_, index) => {
      const sound = sounds[index];
      return isHere(sound) && sound.state !== 'open';
    }),
  };
}
