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
  /** The words that are judged: the candidate's own, without orders to the evaluator. */
  transcript: string;
  /** The words as they were spoken, where the candidate has mended them since: what delivery is about. */
  spoken: string;
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
  // Somebody else's words as well, and compared with the answer's.
  question: { ...input.question, text: withoutInstructions(input.question.text) },
  parentQuestionText:
    input.parentQuestionText === null ? null : withoutInstructions(input.parentQuestionText),
  transcript,
  mode: input.attempt.mode,
  job: input.job,
  language: input.language,
  speechSeconds: input.delivery?.speechSeconds ?? null,
});

/** Why the answer is not judged at all; null where it can be. */
export function abstention(input: ReviewInput): NotScoredReason | null {
  const said = input.attempt.transcript;
  const judged = said === null ? null : withoutInstructions(said);
  const reason = abstains(rubricInput(input, judged));
  // The words are known: orders to the evaluator, and too little besides.
  return reason !== null && judged !== said ? 'noAnswer' : reason;
}

/** Ask {@link abstention} first. */
export function contextOf(input: ReviewInput): ReviewContext {
  const transcript = input.attempt.transcript ?? '';
  const judged = withoutInstructions(transcript);
  const spoken = input.attempt.verbatim ?? transcript;
  const rubric = rubricInput(input, judged);
  const findings = findingsOf(rubric);
  const verdict = rubricVerdict(rubric, findings);
  const { job, resumeExcerpt, question } = input;
  const posting = job
    ? [job.title, job.company, job.summary, job.posting, ...job.skills, ...job.competencies].join('\n')
    : '';
  const asked = [question.text, question.competency, input.parentQuestionText ?? ''];
  const sheet = scoreSheet({
    content: findings.judgements,
    delivery: input.delivery,
    transcript: spoken,
    notScored: input.practice ? 'practice' : null,
  });
  return {
    input,
    transcript: judged,
    spoken,
    flagged: [transcript, posting, resumeExcerpt, ...asked].some(instructs),
    findings,
    verdict,
    known: knownNumbers(judged, resumeExcerpt),
    mentioned: knownNumbers(judged, resumeExcerpt, posting, ...asked),
    builtIn: { sheet, content: rubricFeedback(input, findings, verdict, sheet) },
  };
}
