import { elementsOf, type QuestionKind } from '@/lib/domain/questions/kind';
import { states, type Clause } from './rubric-clauses';
import type { Detail } from './rubric-detail';
import { evidenceOf } from './rubric-evidence';
import { kindCues } from './rubric-kind-cues';
import { rehearsalCues } from './rubric-kind-rehearsal';
import { finding, type Finding, type Read } from './rubric-star';
import { placesOf } from './rubric-telling';

/** Points of all families together at which a part is told in full. A family is worth 1, and 0.5 when it comes again. */
const inFull: Readonly<Record<string, number>> = {
  understanding: 3,
  approach: 5,
  depth: 6,
  requirements: 4,
  design: 6,
  deepDive: 5.5,
  tradeOffs: 3.5,
  position: 3,
  evidence: 4,
  response: 3.5,
  nextStep: 3.5,
  opening: 3.5,
  message: 3.5,
  support: 4.5,
  close: 3.5,
};
const again = 0.5;
/** Hits of one family that still count: more of the same is no more depth. */
const mostOfFamily = 3;

/** Depth is told in the names of its subject, whatever that is: so many different rare words are plenty. */
const named: ReadonlySet<string> = new Set(['depth', 'deepDive']);
const plentyOfNames = 30;
const mostForNames = 1.5;

/** Fewer words than this name a thing without saying anything about it. */
const shortestStatement = 5;

const cues = { ...kindCues, ...rehearsalCues };

/**
 * The parts of an answer that is not told as STAR, in the order of its kind's rubric. A floor, no verdict on the
 * engineering, nor on whether anybody would be convinced.
 */
export function foundElements(
  kind: QuestionKind,
  { telling, clauses, sentences }: Read,
  detail: Detail,
): Finding[] {
  const clauseAt = clauses.flatMap((clause) => Array<Clause>(clause.end - clause.first).fill(clause));
  const stating = new Set(
    clauses.filter((clause) => clause.words.length >= shortestStatement && states(clause)),
  );
  return elementsOf[kind].map((element) => {
    let amount = named.has(element) ? mostForNames * Math.min(1, detail.names / plentyOfNames) : 0;
    const points = new Map<Clause, number>();
    const proofs = new Map<Clause, number>();
    for (const { pattern, points: worth = 1, since = 0, until = 1 } of cues[element] ?? []) {
      const said = new Set<string>();
      const where = new Set<Clause>();
      for (const place of placesOf(pattern, telling)) {
        const clause = clauseAt[place.from];
        if (place.from > until * telling.words.length) break;
        if (place.from < since * telling.words.length) continue;
        if (!clause || !stating.has(clause) || where.has(clause)) continue;
        const words = telling.words
          .slice(place.from, place.to)
          .map((word) => word.plain)
          .join(' ');
        if (!proofs.has(clause)) proofs.set(clause, telling.words[place.from]?.from ?? clause.from);
        points.set(clause, (points.get(clause) ?? 0) + (said.has(words) ? 0.1 : worth));
        if (said.size < mostOfFamily && !said.has(words)) amount += said.size === 0 ? worth : again * worth;
        said.add(words);
        where.add(clause);
      }
    }
    const best = [...points].reduce<[Clause | null, number]>(
      (most, each) => (each[1] > most[1] ? each : most),
      [null, 0],
    )[0];
    return finding(
      element,
      amount / (inFull[element] ?? 4),
      best && evidenceOf(best, sentences, proofs.get(best)),
    );
  });
}
