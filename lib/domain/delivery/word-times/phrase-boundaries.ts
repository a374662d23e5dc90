import type { Span } from '@/lib/domain/delivery/delivery';

/** Speech between two pauses. */
export type Phrase = {
  spans: Span[];
  seconds: number;
  /** Peaks of loudness inside, see syllable-nuclei.ts. */
  nuclei: number;
  /** Whether it sounds like an um. */
  level: boolean;
};

/** How far a boundary may lie from where lengths alone would have it, in words. */
const window = 25;
/** A phrase's last syllable is drawn out by about half a syllable. */
const finalLengthening = 0.5;
/** Lengths scatter by this share of a syllable per root of syllable, and people change their rate by about 15 %. */
const looseness = 0.6;
const changeOfRate = 0.15;
/** What a phrase without any word costs beside its length: an untranscribed um, a cough. */
const wordless = 4;
const wordlessLevel = 1;
/** Peaks of loudness follow a changing rate, duration is steadier: so much is believed to the peaks. */
const trustInNuclei = 0.3;

/**
 * How many words are over at the end of each phrase (the last of them: all). Dynamic programming over the phrases:
 * the cheapest way to cut, where a cut costs by how much the phrase's duration differs from that of its words at the
 * answer's mean rate, and by what stands in the text where the pause is heard. `lengths` in syllables. Linear in the
 * number of words plus that of phrases.
 */
export function bestBoundaries(
  lengths: readonly number[],
  cutCosts: readonly number[],
  phrases: readonly Phrase[],
): number[] {
  const upTo = [0];
  for (const length of lengths) upTo.push((upTo.at(-1) ?? 0) + length);
  const heard = heardSyllables(phrases, (upTo.at(-1) ?? 0) + finalLengthening * phrases.length);
  let spent = 0;
  let near = 0;
  let before = new Map<number, number>([[0, 0]]);
  const came: Map<number, number>[] = [];
  for (const index of phrases.keys()) {
    const own = heard[index] ?? 0;
    spent += own;
    const target = spent - finalLengthening * (index + 1);
    while (near < lengths.length && (upTo[near + 1] ?? 0) <= target) near += 1;
    const last = index === phrases.length - 1;
    const from = last ? lengths.length : Math.max(0, near - window);
    const to = last ? lengths.length : Math.min(lengths.length, near + window);
    const here = new Map<number, number>();
    const origin = new Map<number, number>();
    for (let end = from; end <= to; end += 1) {
      const cut = last ? 0 : (cutCosts[end - 1] ?? 0);
      for (const [start, cost] of before) {
        if (start > end) continue;
        const said = (upTo[end] ?? 0) - (upTo[start] ?? 0);
        const total = cost + cut + lengthCost(said, own, phrases[index]?.level ?? false);
        if (total < (here.get(end) ?? Infinity)) {
          here.set(end, total);
          origin.set(end, start);
        }
      }
    }
    came.push(origin);
    before = here;
  }
  const ends: number[] = [];
  let end = lengths.length;
  for (const origin of came.toReversed()) {
    ends.push(end);
    end = origin.get(end) ?? 0;
  }
  return ends.reverse();
}

/** The syllables of each phrase, so that they sum up to `total`, by its duration and by the peaks heard in it. */
function heardSyllables(phrases: readonly Phrase[], total: number): number[] {
  const seconds = phrases.reduce((sum, phrase) => sum + phrase.seconds, 0);
  const nuclei = phrases.reduce((sum, phrase) => sum + phrase.nuclei, 0);
  const trust = nuclei > 0 ? trustInNuclei : 0;
  return phrases.map(
    (phrase) =>
      total * ((1 - trust) * (phrase.seconds / seconds) + trust * (phrase.nuclei / Math.max(1, nuclei))),
  );
}

/** How unlikely it is that so many syllables take as long as `heard` syllables do. */
function lengthCost(said: number, heard: number, level: boolean): number {
  if (said === 0) return level ? wordlessLevel : wordless + heard;
  const expected = said + finalLengthening;
  return (heard - expected) ** 2 / (looseness ** 2 * expected + (changeOfRate * expected) ** 2);
}
