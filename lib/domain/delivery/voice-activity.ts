import type { Span } from './delivery';
import { levelFrameSeconds } from './sample-clock';
import { advanceEnergy, lowestFloor, startEnergy } from './voice-energy';

/** A burst shorter than this is a click: 60 ms. */
const shortestSpeechFrames = 3;
/** A gap shorter than this lies inside a word: 160 ms. */
const hangFrames = 8;
/** The majority of 220 ms decides: speech from 0.6 on, silence below 0.4, unchanged between. */
const majorityFrames = 11;
const speechShare = 0.6;
const silenceShare = 0.4;
/** So long without a single audible frame, and the microphone is taken for deaf: 5 s. */
const deafFrames = 250;

export type VoiceActivity = {
  /** One more frame of 20 ms, dBFS (RMS). `speaking` lags the sound by about 0.2 s at the start and 0.3 s at the end. */
  push(decibels: number): { speaking: boolean; deaf: boolean };
  /** The present noise floor in dBFS, for the next take of the same microphone; null before the first frame. */
  readonly floor: number | null;
};

/** Voice activity as it happens. `deaf` means digital silence (below −70 dBFS) ever since the start, for 5 s or more. */
export function createVoiceActivity(floor: number | null = null): VoiceActivity {
  let energy = startEnergy(floor);
  let active = false;
  let contrary = 0;
  let speaking = false;
  let heardFrames = 0;
  let audible = false;
  const recent: boolean[] = [];
  return {
    push(decibels) {
      energy = advanceEnergy(energy, decibels);
      contrary = energy.above === active ? 0 : contrary + 1;
      if (contrary >= (active ? hangFrames : shortestSpeechFrames)) {
        active = !active;
        contrary = 0;
      }
      recent.push(active);
      if (recent.length > majorityFrames) recent.shift();
      speaking = byMajority(recent.filter(Boolean).length / majorityFrames, speaking);
      heardFrames += 1;
      audible ||= decibels >= lowestFloor;
      return { speaking, deaf: !audible && heardFrames >= deafFrames };
    },
    get floor() {
      return energy.floor;
    },
  };
}

/**
 * Stretches of speech in a whole take, in seconds from its start. The same rules as {@link createVoiceActivity},
 * but looking both ways, so that edges carry no lag. A first pass learns the floor, which serves takes that begin
 * in the middle of a word.
 */
export function speechSpans(decibels: readonly number[], stepSeconds: number = levelFrameSeconds): Span[] {
  if (!decibels.some((level) => level >= lowestFloor)) return [];
  let energy = startEnergy(quietest(decibels));
  const above = decibels.map((level) => (energy = advanceEnergy(energy, level)).above);
  const unclicked = withoutRuns(above, true, shortestSpeechFrames);
  const voiced = withoutRuns(unclicked, false, hangFrames);
  return runsOf(smoothed(voiced))
    .filter((run) => run.value)
    .map((run) => ({ start: run.from * stepSeconds, end: run.to * stepSeconds }));
}

const byMajority = (share: number, before: boolean): boolean =>
  share >= speechShare ? true : share < silenceShare ? false : before;

/** The level that a tenth of the frames stay below: a floor that one dropped frame cannot spoil. */
function quietest(decibels: readonly number[]): number {
  const sorted = decibels.toSorted((one, other) => one - other);
  return Math.max(lowestFloor, sorted[Math.floor(sorted.length / 10)] ?? lowestFloor);
}

type Run = { value: boolean; from: number; to: number };

function runsOf(frames: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const [index, value] of frames.entries()) {
    const last = runs.at(-1);
    if (last?.value === value) last.to = index + 1;
    else runs.push({ value, from: index, to: index + 1 });
  }
  return runs;
}

/** Turns over runs of `value` shorter than `shortest`; the silence before the first and after the last word stays. */
function withoutRuns(frames: readonly boolean[], value: boolean, shortest: number): boolean[] {
  const result = [...frames];
  for (const run of runsOf(frames)) {
    const inner = run.from > 0 && run.to < frames.length;
    if (run.value === value && run.to - run.from < shortest && (value || inner)) {
      result.fill(!value, run.from, run.to);
    }
  }
  return result;
}

function smoothed(frames: readonly boolean[]): boolean[] {
  const reach = (majorityFrames - 1) / 2;
  let state = false;
  return frames.map((_, index) => {
    const window = frames.slice(Math.max(0, index - reach), index + reach + 1);
    state = byMajority(window.filter(Boolean).length / window.length, state);
    return state;
  });
}
