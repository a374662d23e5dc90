import { foreignNumber, foreignShares } from './numbers-foreign';
import { compoundOrdinal, rankAt } from './numbers-ranks';
import { fractionAfterArticle, fractions, half, scales, written, type Amount } from './numbers-fractions';
import { isArticle, type NumberToken } from './numbers-tokens';

const listOf = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, index]));
const units = listOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
tens.set('fourty', 40);
const vague = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'tens']);
/** Spans that are a figure even where there is only one of them. */
const spans = /^(?:decade|century|fortnight)$/;
const groups = new Map([
  ['couple', '2'],
  ['pair', '2'],
  ['duo', '2'],
  ['trio', '3'],
  ['quartet', '4'],
]);
const decades = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, String((index + 2) * 10)]),
);

/** The number that begins at `start`; two halves of a year give three readings ("nineteen ninety" is 1990 too). */
export function readAmounts(tokens: readonly NumberToken[], start: number): Amount[] {
  const token = tokens[start];
  if (!token) return [];
  const plain = (value: string, end: number, kind: Amount['kind'] = 'plain'): Amount[] => [
    { kind, value, start, end },
  ];
  if (/^[^\P{N}\d]/u.test(token.plain)) return plain(token.plain, start + 1);
  if (vague.has(token.plain)) return plain(token.plain, start + 1);
  if (token.plain === 'half') return half(tokens, start);
  const group = groups.get(token.plain);
  if (group && (token.plain === 'couple' || isArticle(tokens[start - 1]))) return plain(group, start + 1);
  if (spans.test(token.plain) && isArticle(tokens[start - 1])) return plain('1', start);
  if (/^(?:other|second)$/.test(token.plain) && tokens[start - 1]?.plain === 'every')
    return plain('50', start + 1, 'percent');
  const decade = decades.get(token.plain);
  if (decade) return plain(decade, start + 1);
  if (/^\d/.test(token.plain)) return digitAmount(tokens, start);
  const share = foreignShares.get(token.plain);
  if (share) return plain(share, start + 1, 'percent');
  const place = compoundOrdinal(tokens, start);
  if (place) return plain(place, start + 2);
  const rank = rankAt(tokens, start);
  // A place is no amount: whoever said "three people" has not said "third".
  if (rank) return plain(`rank ${rank}`, start + 1, 'name');
  const spelt = speltAmount(tokens, start);
  const foreign = spelt.length === 0 ? foreignNumber(token.plain) : null;
  return foreign === null ? spelt : plain(foreign, start + 1);
}

function digitAmount(tokens: readonly NumberToken[], start: number): Amount[] {
  const token = tokens[start];
  const match = token && /^(\d+(?:\.\d+)?)(\p{L}*)$/u.exec(token.plain);
  if (!match) return [];
  let value = Number(match[1]);
  const suffix = match[2] ?? '';
  let end = start + 1;
  if (suffix === 'x') return [{ kind: 'factor', value: written(value), start, end }];
  value *= scales.get(suffix) ?? 1;
  const scale = scales.get(tokens[end]?.plain ?? '');
  if (scale && suffix === '' && (tokens[end]?.plain.length ?? 0) > 1) {
    value *= scale;
    end += 1;
  }
  return [{ kind: 'plain', value: written(value), start, end }];
}

/** Reads number words greedily; "two and a half" and "two thirds" are understood, a lone "one" is no figure. */
function speltAmount(tokens: readonly NumberToken[], start: number): Amount[] {
  let total = 0;
  let group = 0;
  let at = start;
  let words = 0;
  let previous: 'none' | 'unit' | 'ten' | 'scale' = 'none';
  for (; at < tokens.length; at += 1) {
    const plain = tokens[at]?.plain ?? '';
    const unit = units.get(plain);
    const ten = tens.get(plain);
    const scale = plain.length > 1 ? scales.get(plain) : undefined;
    if (
      unit !== undefined &&
      (previous === 'none' || previous === 'scale' || (previous === 'ten' && unit > 0 && unit < 10))
    ) {
      group += unit;
      previous = 'unit';
    } else if (ten !== undefined && (previous === 'none' || previous === 'scale')) {
      group += ten;
      previous = 'ten';
    } else if (
      scale !== undefined &&
      (words > 0 || isArticle(tokens[start - 1]) || hasUnit(tokens[start + 1]))
    ) {
      if (scale === 100) group = Math.max(1, group) * 100;
      else {
        total += Math.max(1, group) * scale;
        group = 0;
      }
      previous = 'scale';
    } else if (plain === 'and' && previous === 'scale' && isNumberWord(tokens[at + 1])) continue;
    else break;
    words += 1;
  }
  if (words === 0) return fractionAfterArticle(tokens, start);
  let value = total + group;
  const after = tokens.slice(at, at + 4).map((token) => token.plain);
  const divisor = fractions.get(after[0] ?? '');
  if (divisor && value < divisor) {
    return [{ kind: 'percent', value: written((100 * value) / divisor), start, end: at + 1 }];
  }
  if (after[0] === 'and' && after[1] === 'a' && after[2] === 'half') {
    value += 0.5;
    at += 3;
    const scale = scales.get(after[3] ?? '');
    if (scale) {
      value *= scale;
      at += 1;
    }
  } else if (after[0] === 'point' && units.has(after[1] ?? '')) {
    value += (units.get(after[1] ?? '') ?? 0) / 10;
    at += 2;
    const scale = scales.get(after[2] ?? '');
    if (scale) {
      value *= scale;
      at += 1;
    }
  }
  if (words === 1 && value === 1 && !hasUnit(tokens[at]) && !lasts.test(tokens[at]?.plain ?? '')) return [];
  const amounts: Amount[] = [{ kind: 'plain', value: written(value), start, end: at }];
  const rest = value >= 13 && value < 100 ? speltAmount(tokens, at) : [];
  const low = rest[0];
  // "nineteen ninety nine", "twenty twenty one": a year, said in two halves.
  if (low && Number(low.value) >= 10 && Number(low.value) < 100 && low.kind === 'plain') {
    amounts.push(
      { kind: 'plain', value: written(value * 100 + Number(low.value)), start, end: low.end },
      low,
    );
  }
  return amounts;
}

const isNumberWord = (token: NumberToken | undefined): boolean =>
  token !== undefined && (units.has(token.plain) || tens.has(token.plain));
/** "One day" begins a story; any other single unit is a span of time. */
const lasts = /^(?:second|minute|hour|week|month|year)$/;
const hasUnit = (token: NumberToken | undefined): boolean =>
  token !== undefined &&
  /^(%|percent|hundred|thousand|million|dollars?|euros?|pounds?|x|times)$/.test(token.plain);
