import { isArticle, type NumberToken } from './numbers-tokens';

/** A number read from tokens `start` to `end` (exclusive). The value is a plain decimal, or a sign as it stands. */
export type Amount = {
  kind: 'plain' | 'percent' | 'factor' | 'name';
  value: string;
  start: number;
  end: number;
};

/** Words that multiply what stands before them. */
export const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['dozen', 12],
]);

/** What a part is one of: a third is one of three. */
export const fractions = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** A value as its plain decimal, without the noise of floating point. */
export const written = (value: number): string => String(Math.round(value * 1e6) / 1e6);

const halfOfUnit = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;
/** "Half an hour" is a span of time, "half a million" a number, "half a team" a share. */
export function half(tokens: readonly NumberToken[], start: number): Amount[] {
  const whole = tokens[start + 2]?.plain ?? '';
  const scale = whole.length > 1 ? scales.get(whole) : undefined;
  if (isArticle(tokens[start + 1]) && scale)
    return [{ kind: 'plain', value: written(scale / 2), start, end: start + 3 }];
  if (isArticle(tokens[start + 1]) && halfOfUnit.test(whole))
    return [{ kind: 'plain', value: '0.5', start, end: start + 2 }];
  if (tokens[start + 1]?.plain === 'past') return [{ kind: 'plain', value: '30', start, end: start + 1 }];
  return [{ kind: 'percent', value: '50', start, end: start + 1 }];
}

/** "A third of", "a quarter less", "cut by a third": shares. "Last quarter" and "a third colleague" are no figures. */
export function fractionAfterArticle(tokens: readonly NumberToken[], start: number): Amount[] {
  const plain = tokens[start]?.plain ?? '';
  const divisor = fractions.get(plain);
  if (!divisor) return [];
  const share: Amount = { kind: 'percent', value: written(100 / divisor), start, end: start + 1 };
  if (tokens[start - 1]?.plain === 'every' && plain !== 'quarter') return [share];
  if (!isArticle(tokens[start - 1])) return [];
  const before = tokens[start - 2]?.plain ?? '';
  const after = tokens[start + 1]?.plain ?? '';
  const compared = /^(?:of|less|more|fewer|faster|slower|lower|higher|off|smaller|cheaper|shorter)$/.test(
    after,
  );
  const ends =
    !/^\p{L}/u.test(after) || /^(?:in|within|and|over|after|across|compared|since|during|to|of)$/.test(after);
  if (
    !compared &&
    !(
      ends && /^(?:by|cut|nearly|almost|about|roughly|around|over|under|from|to|than|only|just)$/.test(before)
    )
  )
    return [];
  return [share];
}
