import { numbersIn, type NumberMention } from './numbers';

type Meant = Pick<NumberMention, 'kind' | 'value' | 'unit'>;

/** A figure at the end of what is said ("and we had planned thirty"): nothing follows that it could count. */
const nothingCounted = /^\s*(?:[,.;:!?…]|$|(?:and|but|so|or|then|when|if|before|instead|um|uh|you know)\b)/i;

/**
 * Speakers leave out what they have just said: after "twenty-one days", "planned thirty" means thirty days, and after
 * "eight seconds", "less than two" means two seconds. The figures of a text as they were meant, beside as they stand.
 */
export function ellipticalIn(source: string): Meant[] {
  let last: NumberMention | null = null;
  return numbersIn(source).flatMap((mention) => {
    if (mention.kind === 'time' || mention.kind === 'money' || mention.kind === 'percent') last = mention;
    if (mention.kind !== 'plain' || !last) return [];
    return nothingCounted.test(source.slice(mention.to))
      ? [{ kind: last.kind, value: mention.value, unit: last.unit }]
      : [];
  });
}

const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);

/** "Cut it by a third, the waste": a share that ends what is said, where nothing tells it from "a third colleague". */
const closingShare = /\b(?:a|one) (half|third|quarter|fifth|tenth)(?=\s*(?:[,.;:!?…]|$))/gi;

export const closingSharesIn = (source: string): Meant[] =>
  Array.from(source.matchAll(closingShare), (match) => ({
    kind: 'percent' as const,
    value: String(Math.round(1e8 / (parts.get((match[1] ?? '').toLowerCase()) ?? 1)) / 1e6),
    unit: '',
  }));
