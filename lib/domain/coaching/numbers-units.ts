import type { NumberToken } from './numbers-tokens';

/**
 * What a number counts. A figure may be repeated only as what it was: "40 people" is no source for "40 %".
 * `plain` figures may come from any mention of the same value.
 */
export type NumberKind = 'plain' | 'percent' | 'money' | 'factor' | 'time' | 'name';

const percentWords = new Set([
  '%',
  '％',
  '٪',
  'percent',
  'pct',
  'pc',
  'percentage',
  'pp',
  'prozent',
  'pourcent',
]);
const moneyWords = new Set(
  '$ € £ ¥ ₹ ₽ ₩ ₺ ₿ usd eur gbp dollar dollars euro euros pound pounds buck bucks quid rupee rupees yen cent cents chf franc francs franken rubles roubles pesos reais kr crowns'.split(
    ' ',
  ),
);
const timeUnits = new Set(
  'millisecond second minute hour day week fortnight month year decade century'.split(' '),
);
const shortUnits = new Map([
  ['ms', 'millisecond'],
  ['s', 'second'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['h', 'hour'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['centuries', 'century'],
]);
const factorWords = new Set(['x', '×', 'times', 'fold']);

export const isMoney = (word: string): boolean => moneyWords.has(word);

/** What the word after a number makes of it. */
export function unitOf(
  tokens: readonly NumberToken[],
  at: number,
  text: string,
): { kind: NumberKind; unit: string; end: number } {
  const next = tokens[at];
  const before = tokens[at - 1];
  const none = { kind: 'plain', unit: '', end: at } as const;
  if (!next || (before && text.slice(before.to, next.from).includes(','))) return none;
  if (/^(?:per|pour|por)$/.test(next.plain) && /^(?:cent|ciento|cento)$/.test(tokens[at + 1]?.plain ?? ''))
    return { kind: 'percent', unit: '', end: at + 2 };
  if (percentWords.has(next.plain)) return { kind: 'percent', unit: '', end: at + 1 };
  if (before?.plain === 'grand') return { kind: 'money', unit: '', end: at };
  if (isMoney(next.plain)) return { kind: 'money', unit: '', end: at + 1 };
  if (factorWords.has(next.plain)) return { kind: 'factor', unit: '', end: at + 1 };
  const singular = shortUnits.get(next.plain) ?? next.plain.replace(/'?s$/, '');
  if (timeUnits.has(singular)) return { kind: 'time', unit: singular, end: at + 1 };
  return none;
}

const linked =
  /^\s*(?:[-–]|(?:down |up |all the way )?(?:to|and|or|through|until)(?: (?:about|around|almost|nearly|over|under|only|just))?)\s*$/i;
/** The unit itself may stand between the two ("forty minutes to ten"). */
const linkedAfterUnit =
  /^\s*[\p{L}%]*\s*(?:down |up )?to(?: (?:about|around|almost|nearly|over|under|only|just))?\s*$/iu;
/** The second of a pair counts the same as the first only where no noun of its own follows. */
const endsThere =
  /^\s*(?:$|[.,;:!?)]|(?:and|but|by|in|within|with|because|so|after|when|which|on|for|at)\b)/i;

type Counted = { kind: NumberKind; unit: string; from: number; to: number };
const hasUnit = ({ kind }: Counted): boolean => kind === 'percent' || kind === 'money' || kind === 'time';

/** "From ten to fifteen percent", "from forty minutes to ten": one of a pair takes the unit of the other. */
export function withSharedUnits<Mention extends Counted>(
  mentions: readonly Mention[],
  text: string,
): Mention[] {
  const result = mentions.map((mention) => ({ ...mention }));
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const one = result[index];
    const other = result[index + 1];
    if (!one || !other) continue;
    const between = text.slice(one.to, other.from);
    if (one.kind === 'plain' && hasUnit(other) && linked.test(between)) {
      one.kind = other.kind;
      one.unit = other.unit;
    } else if (
      other.kind === 'plain' &&
      hasUnit(one) &&
      linkedAfterUnit.test(between) &&
      endsThere.test(text.slice(other.to, other.to + 12))
    ) {
      other.kind = one.kind;
      other.unit = one.unit;
    }
  }
  return result;
}
