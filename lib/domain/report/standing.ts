import { z } from 'zod';
import type { Digest } from '@/lib/domain/history/digest';
import { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { oneDecimal } from '@/lib/domain/coaching/scoring';
import { bestTakes } from './best-takes';
import { meanOf } from './mean';

/** With fewer scored answers beside it a percentile would be chance. */
export const fewestForPercentile = 10;

/** Differences of less mean nothing (docs/scoring.md for scores; judgement for the rest). */
export const leastDifference = {
  score: 0.5,
  wordsPerMinute: 10,
  fillersPerMinute: 1,
  longPauses: 0.5,
} as const;

const Measure = z.enum(['overall', ...Criterion.options, 'wordsPerMinute', 'fillersPerMinute', 'longPauses']);
export type Measure = z.infer<typeof Measure>;

const Change = z.object({
  measure: Measure,
  before: z.number(),
  now: z.number(),
  /** `more` and `less` only where the difference says something. */
  change: z.enum(['more', 'less', 'same']),
});

/** Where an interview stands among the candidate's own: never among anybody else's. */
export const Standing = z.object({
  /** The candidate's other scored answers. */
  others: z.number().int(),
  /** Percent of them that the mean of this interview's best takes is above; null where they are too few. */
  percentile: z.number().min(0).max(100).nullable(),
  lastTime: z
    .object({
      interviewId: z.string(),
      at: z.number(),
      /** What makes the two alike. */
      by: z.enum(['job', 'kind']),
      changes: z.array(Change),
    })
    .nullable(),
});
export type Standing = z.infer<typeof Standing>;

/** Null where the interview has no score, or is practice. `digests` and `interviews` are all that are kept. */
export function standingOf(
  interview: InterviewRecord,
  interviews: readonly InterviewRecord[],
  digests: readonly Digest[],
): Standing | null {
  if (interview.practice) return null;
  const own = bestTakes(digests.filter(({ interviewId }) => interviewId === interview.id));
  const overall = meanOf(own.flatMap((digest) => digest.overall ?? []));
  if (overall === null) return null;
  const graded = new Set(
    interviews.filter(({ id, practice }) => !practice && id !== interview.id).map(({ id }) => id),
  );
  const others = digests.flatMap((digest) =>
    digest.overall !== null && graded.has(digest.interviewId) ? [digest.overall] : [],
  );
  const below = others.filter((each) => each < overall).length;
  const equal = others.filter((each) => each === overall).length;
  return {
    others: others.length,
    percentile:
      others.length < fewestForPercentile ? null : Math.round(((below + equal / 2) / others.length) * 100),
    lastTime: lastTimeOf(interview, interviews, digests, own),
  };
}

function lastTimeOf(
  interview: InterviewRecord,
  interviews: readonly InterviewRecord[],
  digests: readonly Digest[],
  own: readonly Digest[],
): Standing['lastTime'] {
  const earlier = interviews
    .filter((each) => !each.practice && each.overall !== null && each.createdAt < interview.createdAt)
    .toSorted((one, other) => other.createdAt - one.createdAt);
  const sameJob = interview.jobId && earlier.find(({ jobId }) => jobId === interview.jobId);
  const before = sameJob || earlier.find(({ kind }) => kind === interview.kind);
  if (!before) return null;
  const then = bestTakes(digests.filter(({ interviewId }) => interviewId === before.id));
  const changes = Measure.options.flatMap((measure) => {
    const pair = { before: meanIn(then, measure), now: meanIn(own, measure) };
    return pair.before === null || pair.now === null
      ? []
      : [{ measure, before: pair.before, now: pair.now, change: changeOf(measure, pair.now - pair.before) }];
  });
  return changes.length === 0
    ? null
    : { interviewId: before.id, at: before.createdAt, by: sameJob ? 'job' : 'kind', changes };
}

function meanIn(digests: readonly Digest[], measure: Measure): number | null {
  const values = digests.flatMap((digest) => valueOf(digest, measure) ?? []);
  return meanOf(values);
}

/** A measure as a digest has it; null where it was not judged or measured. */
export function valueOf(digest: Digest, measure: Measure): number | null {
  switch (measure) {
    case 'overall':
    case 'wordsPerMinute':
    case 'fillersPerMinute':
    case 'longPauses':
      return digest[measure];
    case 'structure':
    case 'relevance':
    case 'clarity':
    case 'impact':
    case 'pace':
    case 'fillers':
    case 'pauses':
    case 'steadiness':
      return digest.criteria[measure] ?? null;
  }
}

function changeOf(measure: Measure, difference: number): 'more' | 'less' | 'same' {
  const least =
    measure === 'wordsPerMinute' || measure === 'fillersPerMinute' || measure === 'longPauses'
      ? leastDifference[measure]
      : leastDifference.score;
  if (Math.abs(oneDecimal(difference)) < least) return 'same';
  return difference > 0 ? 'more' : 'less';
}
