import type { NotScoredReason } from '@/lib/domain/attempt';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { knownNumbers, type KnownNumbers } from '@/lib/domain/coaching/numbers-invented';
import { rubricVerdict, type RubricVerdict } from '@/lib/domain/coaching/rubric';
import {
  abstains,
  findingsOf,
  type RubricFindings,
  type RubricInput,
} from '@/lib/domain/coaching/rubric-findings';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { scoreSheet } from '@/lib/domain/coaching/scoring';
import type { ReviewInput } from './coach';
import { instructs, withoutInstructions } from './injection';
import { rubricFeedback } from './rubric-feedback';

/** Everything that is known of an answer before any model is asked. */
export type ReviewContext = {
  input: ReviewInput;
  transcript: string;
  /** True where a text of the input tries to instruct its evaluator. */
  flagged: boolean;
  findings: RubricFindings;
  verdict: RubricVerdict;
  /** Figures of answer and resume: all that a rewrite may use. */
  known: KnownNumbers;
  /** The same and those of question and posting: what feedback may speak of. */
  mentioned: KnownNumbers;
  /** What the built-in coach would say. */
  builtIn: { sheet: ScoreSheet; content: CoachFeedback };
};

const rubricInput = (input: ReviewInput, transcript: string | null): RubricInput => ({
  question: input.question,
  parentQuestionText: input.parentQuestionText,
  transcript,
  mode: input.attempt.mode,
  job: input.job,
  language: input.language,
  speechSeconds: input.delivery?.speechSeconds ?? null,
});

/** Why the answer is not judged at all; null where it can be. */
export const abstention = (input: ReviewInput): NotScoredReason | null =>
  abstains(
    rubricInput(
      input,
      input.attempt.transcript === null ? null : withoutInstructions(input.attempt.transcript),
    ),
  );

/** Ask {@link abstention} first. */
export function contextOf(input: ReviewInput): ReviewContext {
  const transcript = input.attempt.transcript ?? '';
  const rubric = rubricInput(input, withoutInstructions(transcript));
  const findings = findingsOf(rubric);
  const verdict = rubricVerdict(rubric, findings);
  const { job, resumeExcerpt, question } = input;
  const posting = job ? `${job.title} ${job.summary} ${job.posting} ${job.skills.join(', ')}` : '';
  const sheet = scoreSheet({
    content: findings.judgements,
    delivery: input.delivery,
    transcript,
    notScored: input.practice ? 'practice' : null,
  });
  return {
    input,
    transcript,
    flagged: [transcript, posting, resumeExcerpt, question.text].some(instructs),
    findings,
    verdict,
    known: knownNumbers(transcript, resumeExcerpt),
    mentioned: knownNumbers(
      transcript,
      resumeExcerpt,
      posting,
      question.text,
      input.parentQuestionText ?? '',
    ),
    builtIn: { sheet, content: rubricFeedback(input, findings, verdict, sheet) },
  };
}
