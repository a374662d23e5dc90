import { z } from 'zod';
import { Attempt, NotScoredReason } from '@/lib/domain/attempt';
import { QuestionKind } from '@/lib/domain/questions/kind';
import {
  saidOf,
  takeOf,
  type MaterialQuestion,
  type MaterialTake,
  type ReportMaterial,
} from './report-material';

const score = z.number().min(0).max(10).nullable();

/** One take, as it stands in what is taken along. */
export const AnswerTake = z.object({
  attemptId: z.string(),
  take: z.number().int(),
  mode: Attempt.shape.mode,
  /** Seconds from the floor being the candidate's to *Finish answer*. */
  seconds: z.number().nonnegative(),
  overall: score,
  content: score,
  delivery: score,
  state: Attempt.shape.state,
  notScored: NotScoredReason.nullable(),
  words: z.string().nullable(),
  headline: z.string(),
  tip: z.string(),
});
export type AnswerTake = z.infer<typeof AnswerTake>;

/** A question with its takes. `best` is the take that speaks for it; null where it was not answered. */
export const Answer = z.object({
  questionId: z.string(),
  /** From 1, as it is counted on the page; a follow-up has its parent's. */
  number: z.number().int(),
  isFollowUp: z.boolean(),
  text: z.string(),
  kind: QuestionKind,
  competency: z.string(),
  best: z.number().int().nullable(),
  takes: z.array(AnswerTake),
});
export type Answer = z.infer<typeof Answer>;

export const answersOf = ({ interview, questions }: ReportMaterial): Answer[] =>
  questions.map((sheet) => answerOf(sheet, interview.practice));

function answerOf(sheet: MaterialQuestion, practice: boolean): Answer {
  const { question, takes } = sheet;
  return {
    questionId: question.id,
    number: question.position + 1,
    isFollowUp: question.followUpOf !== null,
    text: question.text,
    kind: question.kind,
    competency: question.competency,
    best: takeOf(sheet)?.attempt.take ?? null,
    takes: takes.map((take) => takeIn(take, practice)),
  };
}

function takeIn(take: MaterialTake, practice: boolean): AnswerTake {
  const { attempt, feedback } = take;
  const said = saidOf(take, practice);
  const hidden = practice || attempt.overall === null;
  return {
    attemptId: attempt.id,
    take: attempt.take,
    mode: attempt.mode,
    seconds: Math.max(0, attempt.endedAt - attempt.startedAt) / 1000,
    overall: hidden ? null : attempt.overall,
    content: hidden ? null : (feedback?.sheet.content ?? null),
    delivery: hidden ? null : (feedback?.sheet.delivery ?? null),
    state: attempt.state,
    notScored: practice && attempt.overall !== null ? 'practice' : attempt.notScored,
    words: attempt.transcript,
    headline: said?.headline ?? '',
    tip: said?.one_action_tip ?? '',
  };
}
