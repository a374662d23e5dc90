import type { Identifier } from '@/lib/domain/identifier';
import type { Job } from '@/lib/domain/job';
import type { Difficulty, Spares } from './difficulty';
import type { InterviewKind } from './kind';
import { distinctOwn } from './own-questions';
import type { Question } from './question';
import { aimOf, type LineOfWork } from './question-plan-aim';
import { bankCandidates, packCandidates, type Candidate, type PackQuestion } from './question-plan-candidate';
import { Choosing } from './question-plan-choosing';
import { competencyOfOwn, kindOfOwn } from './question-plan-own';
import { sparesFor } from './question-plan-spares';

export type QuestionWish = {
  kind: InterviewKind;
  /** How many questions in all, own ones included. */
  count: number;
  difficulty: Difficulty;
  /** Asked first, in this order. More of them than `count` are cut. */
  ownQuestions: readonly string[];
  /** Asked after own ones and before the bank's. */
  packQuestions: readonly PackQuestion[];
  /** Competencies, the weakest first; empty where the candidate has not wished to begin with it. */
  weakest: readonly string[];
  job: Job | null;
  /** Where line of work and experience are known, as with a role profile; else the job's title tells. */
  line: LineOfWork | null;
  /** What a meeting or a presentation is about, in the candidate's words. */
  scenario: string;
  /** Questions of the last interviews; asked again, in these words or others, only when nothing else is left. */
  recentTexts: readonly string[];
  /** 0 ≤ n < 1. The plan follows from it alone. */
  random: () => number;
  interviewId: Identifier;
  newId: () => Identifier;
};

export type QuestionPlan = {
  questions: Question[];
  /** Of every question that the bank gave to an adaptive interview. */
  spares: Record<Identifier, Spares>;
};

/**
 * The questions of an interview: one about the weakest competency where that is wished and own questions leave room,
 * the candidate's own, those of a pack, and the best fitting ones of the bank, spread over competencies. None is
 * another one in other words. Shorter than `count` only where the bank has no more that suits.
 */
export function planQuestions(wish: QuestionWish): QuestionPlan {
  const { kind, count, difficulty, random, recentTexts } = wish;
  const own = ownWords(wish);
  const aim = aimOf(wish.job, wish.scenario, wish.line);
  const pack = packCandidates(wish.packQuestions, kind, aim, random);
  const bank = bankCandidates(kind, aim, random);
  const choosing = new Choosing({ kind, difficulty, recentTexts }, own);
  const first = own.length < count ? choosing.aboutOneOf(wish.weakest, [pack, bank]) : null;
  const chosen: Slot[] = [
    ...(first ? [first] : []),
    ...own.map((words) => ({ ...words, source: 'own' as const })),
  ];
  while (chosen.length < count) {
    const next = choosing.next([pack, bank]);
    if (!next) break;
    chosen.push(next);
  }
  const questions = chosen.map((slot, position) => toQuestion(wish, slot, position));
  const planned = questions.map((question, index) => ({ question, level: levelOf(chosen[index]) }));
  const spares = difficulty === 'adaptive' ? sparesFor(planned, bank, recentTexts) : {};
  return { questions, spares };
}

/** A place of the plan: words of the candidate's own, or what was chosen. */
type Slot = Pick<Question, 'text' | 'kind' | 'competency' | 'source'> & Partial<Pick<Candidate, 'level'>>;

const levelOf = (slot: Slot | undefined): Candidate['level'] => slot?.level ?? null;

/** The candidate's own questions, without those that ask again what another one asks. */
function ownWords({ kind, count, ownQuestions }: QuestionWish): PackQuestion[] {
  return distinctOwn(ownQuestions, count).questions.map((text) => ({
    text,
    kind: kindOfOwn(text, kind),
    competency: competencyOfOwn(text),
  }));
}

const toQuestion = (
  { interviewId, newId }: QuestionWish,
  { text, kind, competency, source }: Slot,
  position: number,
): Question => ({ id: newId(), interviewId, position, text, kind, competency, followUpOf: null, source });
