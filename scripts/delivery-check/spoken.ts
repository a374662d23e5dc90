import { chance, shuffled } from './chance.ts';

/** What a take consists of: phrases said in one breath, and between two of them a silence of so many seconds. */
export type Spoken = { phrases: string[]; pauses: number[] };

/** Without commas or full stops inside: a synthesiser rests there as long as it likes. */
const phrases = [
  'at my last company our release process was really slow',
  'every team kept its own list of steps',
  'nobody could say how long a release would take',
  'my manager asked me to find out why',
  'I sat down with each of the teams for an afternoon',
  'and I wrote down every step that they told me',
  'most of the steps were there for reasons that were gone',
  'one of them waited for a person who had left the company',
  'so I made a short list of what we really needed',
  'I showed the list to the people who had to sign it',
  'two of them did not agree at first',
  'I asked them to try it for one month',
  'we measured how long each part took',
  'the slow part was testing by hand in the evening',
  'I wrote a small program that did most of that work',
  'a colleague from support helped me to find good cases',
  'we ran the old way and the new way side by side',
  'after the second week nobody wanted to go back',
  'the number of mistakes went down by a third',
  'and we could ship on any day of the week',
  'the customers noticed because small problems were gone the next day',
  'I learned to ask why a rule is there before I follow it',
  'the other office took over the same list in spring',
  'today a new person needs one morning to learn it',
];

/** More than three seconds: these have to be found. */
const longPauses = [3.3, 3.8, 4.5, 5.2, 6];
/** Breaths, thoughts and hesitations: these must not be taken for long ones. */
const otherPauses = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.7, 2, 2.3, 2.7];

/** The same words in another order with the same silences in other places; no two long silences in a row. */
export function spoken(seed: number): Spoken {
  const random = chance(seed);
  const all = [...longPauses, ...otherPauses].map((pause) => pause + (random() - 0.5) * 0.1);
  let pauses = shuffled(all, random);
  while (pauses.some((pause, at) => pause > 3 && (pauses[at + 1] ?? 0) > 3)) pauses = shuffled(all, random);
  return { phrases: shuffled(phrases, random), pauses };
}
