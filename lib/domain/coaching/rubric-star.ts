import type { Presence } from './coach-contract';
import type { Clause } from './rubric-clauses';
import type { Deed } from './rubric-deeds';
import { inOrder } from './rubric-decode';
import { evidenceOf } from './rubric-evidence';
import { isFoggy } from './rubric-fog';
import { isHabit } from './rubric-habit';
import { pointsOf, proofIn, storyParts, type Points, type StoryPart } from './rubric-points';
import type { Telling } from './rubric-telling';
import type { Sentence } from '@/lib/domain/delivery/words';

export { storyParts, type StoryPart };

/** One part of an answer as the rubric found it; `sentence` is its best evidence, `strength` (0..1) how fully it is told. */
export type Finding<Element extends string = string> = {
  element: Element;
  status: Presence;
  strength: number;
  sentence: Sentence | null;
};

/** A told story: what each sentence and each clause is taken for, and which parts were found. */
export type Told = {
  /** One for each sentence. */
  parts: (StoryPart | null)[];
  /** One for each clause. */
  clauseParts: StoryPart[];
  findings: Finding<StoryPart>[];
  /** Share (0..1) of all points that stand out of the story's order. */
  jumps: number;
  /** False where the first 25 words are of no part. */
  leads: boolean;
  /** True where a habit is told ("I usually would") and no past episode. */
  habit: boolean;
};

/** What the story is read from. */
export type Read = {
  telling: Telling;
  clauses: readonly Clause[];
  sentences: readonly Sentence[];
  deeds: readonly Deed[];
};

/** Strength from which a part is present, and from which it is at least touched. */
const present = 0.55;
const touched = 0.25;
/**
 * Points at which a part is told to about two thirds; every further point adds less, so that nothing said is in vain and
 * nothing has to be said twice. For action these are deeds.
 */
const scale: Readonly<Record<StoryPart, number>> = { situation: 1.7, task: 2, action: 1.3, result: 1.9 };
/** Deeds are counted and cues are weighed: this puts one deed beside one good cue. */
const weightOfDeed = 2;
/** One clause cannot tell a whole part, however many cues it holds. */
const mostOfClause = 3;
/**
 * Finds situation, task, action and result. Stories are told in that order nearly always, so the clauses are decoded
 * as a whole; a part told elsewhere still counts for half.
 */
export function toldStory({ telling, clauses, sentences, deeds }: Read): Told {
  const points = pointsOf(telling, clauses, deeds);
  const clauseParts = inOrder(
    storyParts,
    points.map((point) => ({ ...point, action: weightOfDeed * point.action })),
  );
  const findings = storyParts.map((element): Finding<StoryPart> => {
    let amount = 0;
    let best = { points: 0, clause: null as Clause | null };
    for (const [index, clause] of clauses.entries()) {
      const own = Math.min(mostOfClause, points[index]?.[element] ?? 0);
      const part = clauseParts[index];
      const counted = part === element || element === 'task' ? own : own / 2;
      amount += counted;
      // The earliest of equals opens a situation, the latest closes a result.
      if (counted > best.points || (element === 'result' && counted > 0 && counted === best.points))
        best = { points: counted, clause };
    }
    // What one is asked to do once it is over is no task of this story.
    const isOver =
      element === 'task' && best.clause && clauseParts[clauses.indexOf(best.clause)] === 'result';
    const sentence =
      best.clause && evidenceOf(best.clause, sentences, proofIn(best.clause, element, telling, deeds));
    const found = finding(element, 1 - Math.exp(-amount / scale[element]), sentence);
    return isOver || (sentence && isFoggy(sentence)) ? hinted(found) : found;
  });
  const own = deeds.some((deed) => deed.subject === 'i');
  return {
    parts: sentences.map((sentence) => partOf(sentence, clauses, clauseParts, points)),
    clauseParts,
    findings: withImpliedTask(
      findings.map((each) => (each.element === 'action' && !own ? unowned(each) : each)),
    ),
    jumps: jumpsOf(points, clauseParts),
    leads: points.some((point, index) => (clauses[index]?.first ?? 0) < leadWords && heaviest(point) >= 1),
    habit: isHabit(telling, deeds),
  };
}

/** A listener has settled on what this is about after some ten seconds. */
const leadWords = 25;

const heaviest = (point: Points): number => Math.max(point.situation, point.task, point.action, point.result);

function jumpsOf(points: readonly Points[], parts: readonly StoryPart[]): number {
  let inPlace = 0;
  let all = 0;
  for (const [index, point] of points.entries()) {
    const part = parts[index];
    if (!part || heaviest(point) === 0) continue;
    all += heaviest(point);
    inPlace += point[part];
  }
  return all === 0 ? 0 : 1 - inPlace / all;
}

/** A part by its strength (0..1, more counts as 1); without evidence it is missing. */
export function finding<Element extends string>(
  element: Element,
  amount: number,
  sentence: Sentence | null,
): Finding<Element> {
  const strength = Math.min(1, amount);
  if (strength < touched || sentence === null)
    return { element, status: 'missing', strength: Math.min(strength, touched), sentence: null };
  return { element, status: strength >= present ? 'present' : 'weak', strength, sentence };
}

/** Named between hedges and empty words, or in the wrong place, a part is there and not told. */
const hinted = (each: Finding<StoryPart>): Finding<StoryPart> =>
  each.status === 'present' ? { ...each, status: 'weak' } : each;

/** "We did" answers what the team did, and the question was what the candidate did: touched, not told. */
const unowned = (action: Finding<StoryPart>): Finding<StoryPart> =>
  action.status === 'present' ? { ...action, status: 'weak', strength: present } : action;

/** A problem that is told implies its task: to solve it. That is weak, not missing. */
function withImpliedTask(findings: Finding<StoryPart>[]): Finding<StoryPart>[] {
  const situation = findings.find((each) => each.element === 'situation');
  return findings.map((each) =>
    each.element === 'task' && each.status === 'missing' && situation?.status === 'present'
      ? { ...each, status: 'weak' as const, strength: 0.5, sentence: situation.sentence }
      : each,
  );
}

function partOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  clauseParts: readonly StoryPart[],
  points: readonly Points[],
): StoryPart | null {
  const sums = new Map<StoryPart, number>();
  for (const [index, clause] of clauses.entries()) {
    const part = clauseParts[index];
    if (!part || clause.to <= sentence.from || clause.from >= sentence.to) continue;
    sums.set(part, (sums.get(part) ?? 0.1) + (points[index]?.[part] ?? 0));
  }
  return [...sums].reduce<[StoryPart | null, number]>(
    (best, sum) => (sum[1] > best[1] ? sum : best),
    [null, 0],
  )[0];
}
