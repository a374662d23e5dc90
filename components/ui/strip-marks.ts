/** One moment on the strip of an answer. Times in seconds from the start of the take. */
export type StripMark = {
  kind: 'filler' | 'possible' | 'filledPause' | 'longPause';
  at: number;
  seconds: number;
  /** What stands beneath it; empty where nothing does. */
  label: string;
  /** What it is, in words. */
  name: string;
  /** The stretch that is played for it. */
  from: number;
  to: number;
};

/** A moment's place on a strip of `duration` seconds, for CSS. */
export const placeOn = (duration: number, at: number): string =>
  `${Math.min(100, Math.max(0, (at / duration) * 100))}%`;

const distance = (mark: StripMark, at: number): number =>
  Math.max(0, mark.at - at, at - mark.at - (mark.kind === 'longPause' ? mark.seconds : 0));

/** The mark that a press at `at` means: the nearest within `reach` seconds, a small one before the gap beneath it. */
export function nearestMark(marks: readonly StripMark[], at: number, reach: number): StripMark | undefined {
  return marks
    .filter((mark) => distance(mark, at) <= reach)
    .toSorted(
      (one, other) =>
        Number(one.kind === 'longPause') - Number(other.kind === 'longPause') ||
        distance(one, at) - distance(other, at),
    )[0];
}

/** The mark before (`step` < 0) or after the cursor; the first one where there is no cursor yet. */
export function nextMark(
  marks: readonly StripMark[],
  cursor: number | null,
  step: number,
): StripMark | undefined {
  if (cursor === null) return marks[0];
  return step > 0 ? marks.find((mark) => mark.at > cursor) : marks.findLast((mark) => mark.at < cursor);
}

/** Share of the strip that a label needs to be read beside the next. */
const labelShare = 0.12;

/** The marks whose labels have room, the longest first. */
export function roomyLabels(marks: readonly StripMark[], duration: number): StripMark[] {
  const shown: StripMark[] = [];
  for (const mark of marks
    .filter(({ label }) => label !== '')
    .toSorted((one, other) => other.seconds - one.seconds))
    if (shown.every((other) => Math.abs(other.at - mark.at) / duration >= labelShare)) shown.push(mark);
  return shown;
}
