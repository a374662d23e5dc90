import type { InterviewTimeline } from '@/lib/archive/interview-timeline';

/** A silence longer than this is drawn as short as this, seconds: nobody looks at minutes of nothing. */
const longestDrawn = 4;

/** A silence that is drawn shorter than it is: where it stands, 0..1, and its true seconds. */
export type Fold = { share: number; width: number; seconds: number; resumed: boolean };

/** Places of the interview's line on a strip, 0..1, long silences folded. */
export type FoldedLine = {
  toShare: (seconds: number) => number;
  toSeconds: (share: number) => number;
  folds: Fold[];
};

export function foldLine({ seconds, gaps }: InterviewTimeline): FoldedLine {
  const long = gaps.filter((gap) => gap.seconds > longestDrawn || gap.resumed);
  const drawnOf = (gap: { seconds: number }): number => Math.min(gap.seconds, longestDrawn);
  const cut = long.reduce((sum, gap) => sum + gap.seconds - drawnOf(gap), 0);
  const total = Math.max(0.001, seconds - cut);
  const toShare = (at: number): number => {
    let drawn = at;
    for (const gap of long) {
      if (at <= gap.at) break;
      const inside = Math.min(at - gap.at, gap.seconds);
      drawn -= inside * (1 - drawnOf(gap) / gap.seconds);
    }
    return drawn / total;
  };
  const toSeconds = (share: number): number => {
    let at = share * total;
    for (const gap of long) {
      if (at <= gap.at) break;
      const inside = Math.min(at - gap.at, drawnOf(gap));
      at += inside * (gap.seconds / drawnOf(gap) - 1);
    }
    return Math.min(seconds, at);
  };
  const folds = long.map((gap) => ({
    share: toShare(gap.at),
    width: drawnOf(gap) / total,
    seconds: gap.seconds,
    resumed: gap.resumed,
  }));
  return { toShare, toSeconds, folds };
}
