/** Consecutive frames of one kind; `to` is the first frame after them. */
export type Run = { value: boolean; from: number; to: number };

export function runsOf(frames: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const [index, value] of frames.entries()) {
    const last = runs.at(-1);
    if (last?.value === value) last.to = index + 1;
    else runs.push({ value, from: index, to: index + 1 });
  }
  return runs;
}

/** Turns over runs of `value` shorter than `shortest`; the silence before the first and after the last word stays. */
export function withoutRuns(frames: readonly boolean[], value: boolean, shortest: number): boolean[] {
  const result = [...frames];
  for (const run of runsOf(frames)) {
    const inner = run.from > 0 && run.to < frames.length;
    if (run.value === value && run.to - run.from < shortest && (value || inner)) {
      result.fill(!value, run.from, run.to);
    }
  }
  return result;
}

/** The majority of 220 ms decides: speech from 0.6 on, silence below 0.4, unchanged between. */
export const majorityFrames = 11;
const speechShare = 0.6;
const silenceShare = 0.4;

export const byMajority = (share: number, before: boolean): boolean =>
  share >= speechShare ? true : share < silenceShare ? false : before;

/** Each frame as the majority around it has it. */
export function smoothed(frames: readonly boolean[]): boolean[] {
  const reach = (majorityFrames - 1) / 2;
  let state = false;
  return frames.map((_, index) => {
    const window = frames.slice(Math.max(0, index - reach), index + reach + 1);
    state = byMajority(window.filter(Boolean).length / window.length, state);
    return state;
  });
}
