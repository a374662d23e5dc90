import type { Identifier } from '@/lib/domain/identifier';
import type { Job } from '@/lib/domain/job';
import type { InterviewKind, QuestionKind } from './kind';
import type { Question } from './question';
import { questionBank } from './question-bank';
import { fillGaps, fitOf, suits } from './question-plan-fit';
import { competencyOfOwn, kindOfOwn, ownCompetency } from './question-plan-own';
import { normalised } from '@/lib/domain/delivery/words';

export type QuestionWish = {
  kind: InterviewKind;
  /** How many questions in all, own ones included. */
  count: number;
  /** Asked first, in this order. More of them than `count` are cut. */
  ownQuestions: readonly string[];
  job: Job | null;
  /** Questions of the last interviews; asked again only when nothing else is left. */
  recentTexts: readonly string[];
  /** 0 ≤ n < 1. The plan follows from it alone. */
  random: () => number;
  interviewId: Identifier;
  newId: () => Identifier;
};

/** A bank question with its gaps filled, weighed against the job. */
type Candidate = { text: string; kind: QuestionKind; competency: string; weight: number; isRecent: boolean };

/** No competency is asked about more often than this. */
const mostPerCompetency = 2;
/** What a second question of one competency gives up: more than any fit is worth, so that balance wins. */
const repeatPenalty = 8;
/** What a question of the last interviews gives up. */
const recentPenalty = 100;
/** A mixed interview takes its kinds in this order. */
const mixedOrder = ['behavioural', 'technical', 'leadership'] as const satisfies readonly QuestionKind[];

/**
 * The questions of an interview: the candidate's own first, then the best fitting ones of the bank, spread over
 * competencies, none twice. Shorter than `count` only where the bank has no more that suits.
 */
export function planQuestions(wish: QuestionWish): Question[] {
  const questions = ownFirst(wish);
  const recent = new Set(wish.recentTexts.map((text) => normalised(text)));
  const candidates = candidatesFor(wish, recent);
  const asked = new Set(questions.map((question) => normalised(question.text)));
  while (questions.length < wish.count) {
    const open = candidates.filter((candidate) => !asked.has(normalised(candidate.text)));
    const next = best(open, questions, wantedKind(wish.kind, questions));
    if (!next) break;
    asked.add(normalised(next.text));
    questions.push(toQuestion(wish, questions.length, next, 'bank'));
  }
  return questions;
}

function ownFirst(wish: QuestionWish): Question[] {
  const distinct = new Map(wish.ownQuestions.map((text) => [normalised(text), text.trim()]));
  return [...distinct.values()]
    .filter((text) => text !== '')
    .slice(0, wish.count)
    .map((text, position) =>
      toQuestion(
        wish,
        position,
        { text, kind: kindOfOwn(text, wish.kind), competency: competencyOfOwn(text) },
        'own',
      ),
    );
}

function candidatesFor(wish: QuestionWish, recent: ReadonlySet<string>): Candidate[] {
  const kinds = wish.kind === 'mixed' ? mixedOrder : [wish.kind];
  return kinds
    .flatMap((kind) => questionBank[kind])
    .filter((question) => suits(question, wish.job))
    .flatMap((question) => {
      const text = fillGaps(question, wish.job);
      if (text === null) return [];
      const isRecent = recent.has(normalised(text));
      // Chance decides among equals only: it is worth less than one point of fit.
      const weight = fitOf(question, wish.job) + wish.random() * 0.99 - (isRecent ? recentPenalty : 0);
      return [{ text, kind: question.kind, competency: question.competency, weight, isRecent }];
    });
}

/** In a mixed interview the kind that was asked least so far; else the chosen one. */
function wantedKind(chosen: InterviewKind, questions: readonly Question[]): QuestionKind {
  if (chosen !== 'mixed') return chosen;
  const times = (kind: QuestionKind): number => questions.filter((question) => question.kind === kind).length;
  return mixedOrder.reduce((least, kind) => (times(kind) < times(least) ? kind : least));
}

function best(
  open: readonly Candidate[],
  questions: readonly Question[],
  wanted: QuestionKind,
): Candidate | null {
  const times = (competency: string): number =>
    competency === ownCompetency
      ? 0
      : questions.filter((question) => question.competency === competency).length;
  const allowed = open.filter((candidate) => times(candidate.competency) < mostPerCompetency);
  const ofKind = allowed.filter((candidate) => candidate.kind === wanted);
  const pool = ofKind.some((candidate) => !candidate.isRecent) ? ofKind : allowed;
  const value = (candidate: Candidate): number =>
    candidate.weight - repeatPenalty * times(candidate.competency);
  return pool.reduce<Candidate | null>(
    (winner, candidate) => (!winner || value(candidate) > value(winner) ? candidate : winner),
    null,
  );
}

const toQuestion = (
  wish: QuestionWish,
  position: number,
  words: Pick<Question, 'text' | 'kind' | 'competency'>,
  source: Question['source'],
): Question => ({
  id: wish.newId(),
  interviewId: wish.interviewId,
  position,
  text: words.text,
  kind: words.kind,
  competency: words.competency,
  followUpOf: null,
  source,
});
