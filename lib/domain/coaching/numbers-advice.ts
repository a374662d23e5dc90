import { withoutInvented, type KnownNumbers } from './numbers-invented';

/**
 * What advice counts: the parts of an answer, and the seconds and minutes that it lasts. "Two sentences" and "under 90
 * seconds" claim nothing about what the candidate did.
 */
const countedInAdvice =
  /^[\s-]*(?:(?:short|clear|simple|more|exact|concrete|spoken) )?(?:sentences?|steps?|words?|parts?|points?|examples?|things?|reasons?|breaths?|beats?|seconds?|minutes?)\b/i;
/** More than this is no measure for a spoken answer, whatever it counts. */
const mostAdvised = 300;

/** Like {@link withoutInvented} for advice, which may say how long and in how many sentences. */
export const withoutInventedClaims = (
  text: string,
  known: KnownNumbers,
): ReturnType<typeof withoutInvented> =>
  withoutInvented(
    text,
    known,
    (mention) =>
      (mention.kind === 'plain' || mention.kind === 'time') &&
      Number(mention.value) <= mostAdvised &&
      (countedInAdvice.test(text.slice(mention.to)) || isRangeOf(text.slice(mention.to))),
  );

/** "60 to 90 seconds": the first of a pair takes the noun of the second. */
const isRangeOf = (rest: string): boolean => {
  const second = /^\s*(?:-|–|to|or|and)\s*(?:\d+|[a-z]+)/i.exec(rest)?.[0];
  return second !== undefined && countedInAdvice.test(rest.slice(second.length));
};
