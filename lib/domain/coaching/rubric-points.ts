import { clauseIndices, states, type Clause } from './rubric-clauses';
import { storyCues } from './rubric-cues';
import type { Deed } from './rubric-deeds';
import { closingPoints, openingPoints } from './rubric-edges';
import { placesOf, type Telling } from './rubric-telling';

export const storyParts = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof storyParts)[number];

/** What speaks for each part in one clause. */
export type Points = Record<StoryPart, number>;

/** Words of a clause that are neither cue nor subject and verb of a deed: with one it names a part, with three it tells it. */
const enoughOwnWords = 3;

/** So many words after its verb a deed's object is looked for: one that is no cue itself. */
const reachOfObject = 4;
/** What "we" did is partly one's own. */
const sharedDeed = 0.6;

/** Points of every clause for every part, from cues, deeds, and where in the answer it stands. */
export function pointsOf(telling: Telling, clauses: readonly Clause[], deeds: readonly Deed[]): Points[] {
  const clauseAt = clauseIndices(clauses);
  const points = clauses.map(() => ({ situation: 0, task: 0, action: 0, result: 0 }));
  const taken = new Set<number>();
  const cover = ({ from, to }: { from: number; to: number }): void => {
    for (let at = from; at < to; at += 1) taken.add(at);
  };
  for (const part of ['situation', 'task', 'result'] as const) {
    for (const { pattern, points: worth } of storyCues[part]) {
      for (const place of placesOf(pattern, telling)) {
        const index = clauseAt[place.from] ?? 0;
        const here = points[index];
        if (here) here[part] += worth;
        cover(place);
      }
    }
  }
  deeds.forEach(cover);
  for (const [index, worth] of openingPoints(telling, clauses, deeds).entries()) {
    const here = points[index];
    if (here) here.situation += worth;
  }
  for (const [index, worth] of closingPoints(telling, clauses, deeds).entries()) {
    const here = points[index];
    if (here) here.result += worth;
  }
  for (const [index, clause] of clauses.entries()) {
    const here = points[index];
    const ownWords = clause.words.filter((_, place) => !taken.has(clause.first + place)).length;
    const said = states(clause) ? Math.min(1, Math.max(0, (ownWords - 1) / (enoughOwnWords - 1))) : 0;
    if (here) for (const part of ['situation', 'task', 'result'] as const) here[part] *= said;
  }
  const verbs = new Set<string>();
  for (const [index, deed] of deeds.entries()) {
    const here = points[clauseAt[deed.from] ?? 0];
    const next = Math.min(deeds[index + 1]?.from ?? Infinity, deed.to + reachOfObject, telling.words.length);
    let object = 0;
    for (let at = deed.to; at < next; at += 1) if (!taken.has(at)) object += 1;
    if (!here || verbs.has(deed.verb) || object === 0) continue;
    verbs.add(deed.verb);
    here.action += deed.subject === 'i' ? 1 : sharedDeed;
  }
  return points;
}

/** Offset of the words by which a clause tells a part: its weightiest cue, or its deed; else where the clause begins. */
export function proofIn(clause: Clause, part: StoryPart, telling: Telling, deeds: readonly Deed[]): number {
  const isHere = ({ from }: { from: number }): boolean => from >= clause.first && from < clause.end;
  const cues = part === 'action' ? [] : storyCues[part];
  const places = cues
    .toSorted((one, other) => other.points - one.points)
    .flatMap(({ pattern }) => placesOf(pattern, telling));
  const place = (part === 'action' ? deeds : places).find(isHere);
  const figure = telling.words.slice(clause.first, clause.end).findIndex(({ number }) => number !== null);
  const first = place?.from ?? (part === 'result' && figure >= 0 ? clause.first + figure : clause.first);
  return telling.words[first]?.from ?? clause.from;
}
