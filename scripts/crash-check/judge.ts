import type { StoredSound } from '../../tests/helpers/pulses.ts';
import type { Disk, SeenLife, SeenTake, StoredAttempt } from './kill.ts';

/** Sound of a running take that may be lost, seconds: the promise is "up to the last second". */
const mayBeLost = 1;
/** A take that was seen for less than this before the kill may not have had its first sound written. */
const justBegun = 1;
/** The tape has a pulse every half second. */
const pulseEvery = 0.5;
/** A decoded file may differ from its row by so much, seconds: an encoder adds some milliseconds at either end. */
const sameLength = 0.1;

export type Judgement = { wrong: string[]; lostSeconds: number | null };

/** What a kill has cost: nothing that was finished, and at most the last second of what was running. */
export function judge(
  life: SeenLife,
  disk: Disk,
  knownBefore: readonly string[],
  tapePulses: number,
): Judgement {
  const wrong: string[] = [];
  const here = new Set(disk.attempts.map(({ id }) => id));
  for (const id of knownBefore)
    if (!here.has(id)) wrong.push(`The attempt ${id} of an earlier life is gone.`);
  let lostSeconds: number | null = null;
  life.takes.forEach((take, index) => {
    const attempt = attemptOf(take, life.takes[index - 1]?.finishedAt ?? life.begunAt, disk.attempts);
    const until = take.finishedAt ?? life.killedAt;
    const name = `take ${index + 1}${take.finishedAt === null ? ', which was running,' : ''}`;
    if (!attempt) {
      if (take.finishedAt !== null || until - take.listeningAt > justBegun * 1_000)
        wrong.push(`There is no attempt of ${name}.`);
      return;
    }
    const sound = disk.sounds.find(({ id }) => id === attempt.recordingId);
    if (!sound) return void wrong.push(`There is no sound of ${name}.`);
    const lost = Math.max(0, (until - sound.createdAt) / 1_000 - sound.rowSeconds);
    if (take.finishedAt === null) lostSeconds = lost;
    if (lost > mayBeLost) wrong.push(`Of ${name} ${lost.toFixed(2)} s are lost.`);
    wrong.push(...soundFaults(sound, tapePulses).map((fault) => `The sound of ${name} ${fault}`));
  });
  for (const { id, state, rowSeconds, seconds, channel } of disk.sounds) {
    if (state === 'open') wrong.push(`The recording ${id} is still open.`);
    if (Math.abs(rowSeconds - seconds) > sameLength)
      wrong.push(
        `The ${channel}'s recording ${id} plays ${seconds.toFixed(2)} of ${rowSeconds.toFixed(2)} s.`,
      );
  }
  for (const { id, channel, createdAt } of disk.halfWritten) {
    // One that has no sound yet is rightly removed.
    const isOld = life.killedAt - createdAt > justBegun * 1_000;
    if (channel === 'candidate' && isOld && disk.sounds.every((sound) => sound.id !== id))
      wrong.push(`The half-written recording ${id} is gone.`);
  }
  return { wrong, lostSeconds };
}

/** The attempt that was begun after the take before, and before the panel was seen listening. */
const attemptOf = (
  take: SeenTake,
  after: number,
  attempts: readonly StoredAttempt[],
): StoredAttempt | undefined =>
  attempts.find(({ startedAt }) => startedAt >= after && startedAt <= take.listeningAt);

/** Whether it is the tape that is heard, from its first pulse to its last and without a hole. */
function soundFaults({ pulses, seconds }: StoredSound, tapePulses: number): string[] {
  const faults: string[] = [];
  // The first and the last may be cut by the edges.
  const expected = Math.floor(seconds / pulseEvery) - 2;
  if (pulses.length < expected) faults.push(`has ${pulses.length} pulses where the tape has ${expected}.`);
  const hole = pulses.findIndex(
    ({ at }, index) => index > 0 && at - pulses[index - 1]!.at > 1.5 * pulseEvery,
  );
  if (hole > 0) faults.push(`has a hole before ${pulses[hole]!.at.toFixed(1)} s.`);
  // Where the tape stood when the sound began, by each pulse; one that is misread alone is no jump.
  const begins = pulses.map(({ number, at }) => {
    const since = Math.round((at - pulses[0]!.at) / pulseEvery);
    return (((number - since) % tapePulses) + tapePulses) % tapePulses;
  });
  const usual = begins.toSorted((one, other) => one - other)[Math.floor(begins.length / 2)];
  if (begins.filter((begin) => begin !== usual).length > 1) faults.push('jumps on the tape.');
  const last = pulses.at(-1);
  if (expected > 0 && (!last || seconds - last.at > 2 * pulseEvery + 0.2))
    faults.push('is silent at its end.');
  return faults;
}
