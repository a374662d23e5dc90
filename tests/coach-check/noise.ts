import { bare } from './noise/bare';
import { otherBounds } from './noise/bounds';
import { otherContractions } from './noise/contractions';
import { withFillers } from './noise/fillers';
import { misheard } from './noise/misheard';
import { otherNumerals } from './noise/numerals';

export { withFillers };

/** The text as five recognisers would write it: without punctuation, with ums, misheard, other numerals, other bounds. */
export const noisy = (text: string): string[] => [
  bare(text),
  withFillers(text),
  misheard(text),
  otherNumerals(otherContractions(text)),
  otherBounds(text),
];
