import { elementsOf, type QuestionKind } from '@/lib/domain/questions/kind';
import type { Clause } from './rubric-clauses';
import { evidenceOf } from './rubric-evidence';
import { kindCues } from './rubric-kind-cues';
import { finding, type Finding, type Read } from './rubric-star';
import { placesOf } from './rubric-telling';

/** Points of all families together at which a part is told in full. A family is worth 1, and 0.5 when it comes again. */
const inFull = 3.5;
const again = 0.5;
/** Hits of one family that still count: more of the same is no more depth. */
const mostOfFamily = 3;

/** Fewer words than this name a thing without saying anything about it. */
const shortestStatement = 5;
/**
 * Small words that hold a statement together. English prose is nearly half made of them, a list of terms has none;
 * with fewer than a fifth nothing is said.
 */
const smallWords = new Set(
  ("a an the and or but so if that this it its it's is was were be are am to of in on at for with from by as i we you they he she my our your " +
    "their i'd i'll we'd we'll you'd that's would could can will has have had do does did not there what which who when then because about " +
    'into than only each every no one all how where them us while until before after whether instead rather over').split(' '),
);
const leastSmall = 0.2;

const states = (clause: Clause): boolean =>
  clause.words.length >= shortestStatement &&
  clause.words.filter((word) => smallWords.has(word.plain)).length >= leastSmall * clause.words.length;

/** The parts of a technical or system-design answer, in the order of the kind's rubric. A floor, no verdict on the engineering. */
export function foundElements(kind: QuestionKind, { telling, clauses, sentences }: Read): Finding[] {
  const clauseAt = clauses.flatMap((clause) => Array<Clause>(clause.end - clause.first).fill(clause));
  const telling_ = new Set(clauses.filter(states));
  return elementsOf[kind].map((element) => {
    let amount = 0;
    const points = new Map<Clause, number>();
    for (const family of kindCues[element] ?? []) {
      const said = new Set<string>();
      const where = new Set<Clause>();
      for (const place of placesOf(family, telling)) {
        const clause = clauseAt[place.from];
        if (!clause || !telling_.has(clause) || where.has(clause)) continue;
        const words = telling.words.slice(place.from, place.to).map((word) => word.plain).join(' ');
        points.set(clause, (points.get(clause) ?? 0) + (said.has(words) ? 0.1 : 1));
        if (said.size < mostOfFamily && !said.has(words)) amount += said.size === 0 ? 1 : again;
        said.add(words);
        where.add(clause);
      }
    }
    const best = [...points].reduce<[Clause | null, number]>((most, each) => (each[1] > most[1] ? each : most), [null, 0])[0];
    return finding(element, amount / inFull, best && evidenceOf(best, sentences));
  });
}
