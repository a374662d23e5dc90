import { readAmounts, type Amount } from './numbers-amounts';
import { factorAt } from './numbers-factors';
import { tokensOf, type NumberToken } from './numbers-tokens';

/**
 * What a number counts. A figure may be repeated only as what it was: "40 people" is no source for "40 %".
 * `plain` figures may come from any mention of the same value.
 */
export type NumberKind = 'plain' | 'percent' | 'money' | 'factor' | 'time' | 'name';

/** A number as it stands in a text. `key` is equal for equal meanings ("forty percent", "40 %"). */
export type NumberMention = {
  kind: NumberKind;
  value: string;
  unit: string;
  from: number;
  to: number;
  verb: boolean;
};

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
  '$ € £ ¥ ₹ ₽ ₩ ₺ ₿ usd eur gbp dollar dollars euro euros pound pounds buck bucks rupee rupees yen cent cents chf franc francs franken rubles roubles pesos reais kr crowns'.split(
    ' ',
  ),
);
const timeUnits = new Set(
  'millisecond second minute hour day week fortnight month year decade century'.split(' '),
);
const shortUnits = new Map([
  ['ms', 'millisecond'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
]);
const factorWords = new Set(['x', '×', 'times', 'fold']);
/** Every number of a text in order: digits, words, percentages, money, factors, spans of time, names such as Q3. */
export function numbersIn(text: string): NumberMention[] {
  const tokens = tokensOf(text);
  const mentions: NumberMention[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    const factor = factorAt(token, text);
    if (factor) {
      mentions.push({ kind: 'factor', unit: '', from: token.from, to: token.to, ...factor });
      index += 1;
      continue;
    }
    if (
      /^\p{L}+\d/u.test(token.plain) ||
      /^\d+(?!k$|m$|b$|bn$|x$|st$|nd$|rd$|th$|s$)\p{L}/u.test(token.plain)
    ) {
      const spelt = unitOf([{ ...token, plain: token.plain.replace(/^[\d.]+/, '') }], 0, text);
      const glued = /^\d/.test(token.plain) && spelt.kind !== 'plain';
      mentions.push({
        kind: glued ? spelt.kind : 'name',
        value: glued ? (/^[\d.]+/.exec(token.plain)?.[0] ?? '') : token.plain,
        unit: glued ? spelt.unit : '',
        from: token.from,
        to: token.to,
        verb: false,
      });
      index += 1;
      continue;
    }
    const amounts = readAmounts(tokens, index);
    if (amounts.length === 0) {
      index += 1;
      continue;
    }
    for (const amount of amounts) mentions.push(mentionOf(amount, tokens, text));
    index = Math.max(...amounts.map((amount) => amount.end));
  }
  return withSharedUnits(mentions, text);
}

function mentionOf(amount: Amount, tokens: readonly NumberToken[], text: string): NumberMention {
  const first = tokens[amount.start];
  const last = tokens[amount.end - 1];
  const from = first?.from ?? 0;
  const to = last?.to ?? from;
  const sign = tokens[amount.start - 1];
  if (sign && moneyWords.has(sign.plain) && sign.to >= from - 1) {
    return { kind: 'money', value: amount.value, unit: '', from: sign.from, to, verb: false };
  }
  if (amount.kind !== 'plain')
    return { kind: amount.kind, value: amount.value, unit: '', from, to, verb: false };
  const { kind, unit, end } = unitOf(tokens, amount.end, text);
  const reach =
    kind === 'percent' || kind === 'money' || kind === 'factor' ? (tokens[end - 1]?.to ?? to) : to;
  return { kind, value: amount.value, unit, from, to: reach, verb: false };
}

/** What the word after a number makes of it. */
function unitOf(
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
  if (moneyWords.has(next.plain)) return { kind: 'money', unit: '', end: at + 1 };
  if (factorWords.has(next.plain)) return { kind: 'factor', unit: '', end: at + 1 };
  const singular = shortUnits.get(next.plain) ?? next.plain.replace(/'?s$/, '');
  if (timeUnits.has(singular)) return { kind: 'time', unit: singular, end: at + 1 };
  return none;
}

/** "From ten to fifteen percent": the first of a pair takes the unit of the second. */
function withSharedUnits(mentions: readonly NumberMention[], text: string): NumberMention[] {
  const result = mentions.map((mention) => ({ ...mention }));
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const one = result[index];
    const other = result[index + 1];
    if (!one || !other || one.kind !== 'plain') continue;
    const between = text.slice(one.to, other.from);
    if (
      /^\s*([-–]|(down |up |all the way )?(to|and|or|through|until)( (about|around|almost|nearly|over|under|only|just))?)\s*$/i.test(
        between,
      )
    ) {
      if (other.kind === 'percent' || other.kind === 'money' || other.kind === 'time') {
        one.kind = other.kind;
        one.unit = other.unit;
      }
    }
  }
  return result;
}
