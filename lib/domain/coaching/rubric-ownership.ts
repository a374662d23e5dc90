import { deedsOf, type Deed } from './rubric-deeds';
import { tellingOf, type Telling } from './rubric-telling';

/**
 * Who acts in an answer. It is shown as a gauge and costs no point by itself: in rated interviews "we" goes with
 * slightly better ratings (Naim et al. 2018), and a listener still has to hear what was yours.
 */
export type Ownership = {
  /** How often the candidate speaks of themself (I, my, mine, myself); "I think" and "I guess" tell nothing. */
  i: number;
  /** How often of a group (we, our, us). */
  we: number;
  /** i / (i + we); null where fewer than three of either were said. */
  share: number | null;
  /** True where deeds are told, and none of them with "I". */
  actionWithoutI: boolean;
};

const fewest = 3;

/** Counts for {@link Ownership} from a transcript. */
export const ownershipOf = (transcript: string): Ownership => {
  const telling = tellingOf(transcript);
  return ownershipIn(telling, deedsOf(telling));
};

export function ownershipIn(telling: Telling, deeds: readonly Deed[]): Ownership {
  const own = /\b(?:i(?! (?:think|guess|suppose|believe|do not know|don't know)\b)|my|mine|myself|me)\b/g;
  const shared = /\b(?:we|our|ours|ourselves|us)\b/g;
  const i = telling.text.match(own)?.length ?? 0;
  const we = telling.text.match(shared)?.length ?? 0;
  return {
    i,
    we,
    share: i + we < fewest ? null : i / (i + we),
    actionWithoutI: deeds.length > 0 && !deeds.some((deed) => deed.subject === 'i'),
  };
}
