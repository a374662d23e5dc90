import { daysLeft } from '@/lib/domain/expiry';
import { secondsOf, type Recording } from '@/lib/domain/recording';

/** What a list says of some recordings together. */
export type GroupFigures = {
  count: number;
  /** Answers with sound. */
  takes: number;
  /** Of sound, both sides. */
  seconds: number;
  bytes: number;
  kept: number;
  /** Whole days until the first of them expires; null where all are kept. */
  days: number | null;
};

export function figuresOf(recordings: readonly Recording[], now: number): GroupFigures {
  const sound = recordings.filter(({ channel }) => channel !== 'camera');
  const days = recordings.flatMap((recording) => daysLeft(recording, now) ?? []);
  return {
    count: recordings.length,
    takes: sound.filter(({ channel, attemptId }) => channel === 'candidate' && attemptId !== null).length,
    seconds: sound.reduce((sum, recording) => sum + secondsOf(recording), 0),
    bytes: recordings.reduce((sum, { bytes }) => sum + bytes, 0),
    kept: recordings.filter(({ kept }) => kept).length,
    days: days.length > 0 ? Math.min(...days) : null,
  };
}
