import type { StoredSound } from '../../tests/helpers/pulses.ts';

/** One take as it was seen on the panel. Moments are milliseconds since 1970. */
export type SeenTake = { listeningAt: number; finishedAt: number | null };

/** What was seen of one life of the browser, up to the moment at which it was killed. */
export type SeenLife = { takes: SeenTake[]; begunAt: number; killedAt: number };

/** What is read here of an attempt. */
export type StoredAttempt = { id: string; startedAt: number; recordingId: string | null };

/** A recording that was half written when the browser was killed. */
export type HalfWritten = { id: string; channel: string; createdAt: number };

/** What the disk holds after the restart: attempts of this and all earlier lives, the sound of this one. */
export type Disk = { attempts: StoredAttempt[]; sounds: StoredSound[]; halfWritten: HalfWritten[] };

/** One kill, judged. `lostSeconds` is what the take that was running had lost; null where none was. */
export type KillOutcome = {
  kill: number;
  build: string;
  /** Seconds into the interview. */
  at: number;
  running: boolean;
  takes: number;
  attempts: number;
  lostSeconds: number | null;
  wrong: string[];
  seconds: number;
};
