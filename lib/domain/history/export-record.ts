import type { Attempt } from '@/lib/domain/attempt';
import { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { Instant } from '@/lib/domain/identifier';
import type { Job } from '@/lib/domain/job';
import type { Cell } from './csv';
import type { Digest } from './digest';
import type { TaggedInterview } from './row';

/** An interview that leaves, with its job and how its interviewers are called, in the order of their turns. */
export type InterviewSource = {
  interview: TaggedInterview;
  job: Job | null;
  interviewers: readonly string[];
};

/** What of an interview stands in both tables. */
const aboutInterview = ({ interview, job, interviewers }: InterviewSource) => ({
  interview: interview.id,
  job: job?.title ?? '',
  company: job?.company ?? '',
  interviewKind: interview.kind,
  interviewers,
  turnMode: interview.turnMode,
  language: interview.language,
  practice: interview.practice,
  state: interview.state,
  tags: interview.tags ?? [],
});

/** An interview in the exported table; the columns are in this order. Scores are left out of practice. */
export function interviewRecord(source: InterviewSource, digests: readonly Digest[]) {
  const { interview } = source;
  return {
    began: iso(interview.createdAt),
    ended: interview.endedAt === null ? null : iso(interview.endedAt),
    ...aboutInterview(source),
    questionsPlanned: interview.questionCount,
    answers: digests.length,
    answerSeconds: rounded(digests.reduce((sum, { seconds }) => sum + seconds, 0)),
    score: interview.practice ? null : interview.overall,
    provider: interview.providerKind,
    site: interview.site,
  } satisfies Record<string, Cell>;
}

/** An answer in the exported table; the columns are in this order. Scores are left out of practice. */
export function answerRecord(source: InterviewSource, digest: Digest, attempt: Attempt) {
  const scored = source.interview.practice ? null : digest;
  return {
    answered: iso(digest.endedAt),
    answer: digest.attemptId,
    ...aboutInterview(source),
    question: digest.question,
    questionKind: digest.kind,
    followUp: digest.isFollowUp,
    competency: digest.competency,
    take: digest.take,
    mode: digest.mode,
    answerState: digest.state,
    notScored: digest.notScored,
    score: scored?.overall ?? null,
    content: scored?.content ?? null,
    delivery: scored?.delivery ?? null,
    ...criteriaOf(scored),
    selfRating: attempt.selfRating,
    seconds: rounded(digest.seconds),
    wordCount: digest.wordCount,
    wordsPerMinute: digest.wordsPerMinute,
    fillersPerMinute: digest.fillersPerMinute,
    longPauses: digest.longPauses,
    words: attempt.transcript,
    wordsAsRecognised: attempt.verbatim,
  } satisfies Record<string, Cell>;
}

/** Every criterion has its column, whether it was judged or not. */
function criteriaOf(scored: Digest | null): Record<Criterion, number | null> {
  const pairs = Criterion.options.map((criterion) => [criterion, scored?.criteria[criterion] ?? null]);
  return Object.fromEntries(pairs) as Record<Criterion, number | null>;
}

/** A moment in ISO 8601, in universal time; null where a clock wrote what no calendar has. */
function iso(at: Instant): string | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

const rounded = (seconds: number): number => Math.round(seconds * 10) / 10;
