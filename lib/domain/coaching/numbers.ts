import { readAmounts } from './numbers-amounts';
import { factorAt } from './numbers-factors';
import type { Amount } from './numbers-fractions';
import { isMoney, unitOf, withSharedUnits, type NumberKind } from './numbers-units';
import { tokensOf, type NumberToken } from './numbers-tokens';

/** A number as it stands in a text. `key` is equal for equal meanings ("forty percent", "40 %"). */
export type NumberMention = {
  kind: NumberKind;
  value: string;
  unit: string;
  from: number;
  to: number;
  verb: boolean;
};

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
    index = Math.max(index + 1, ...amounts.map((amount) => amount.end));
  }
  return withSharedUnits(mentions, text);
}

function mentionOf(amount: Amount, tokens: readonly NumberToken[], text: string): NumberMention {
  const first = tokens[amount.start];
  const last = tokens[amount.end - 1];
  const from = first?.from ?? 0;
  const to = last?.to ?? from;
  const sign = tokens[amount.start - 1];
  if (sign && isMoney(sign.plain) && sign.to >= from - 1) {
    return { kind: 'money', value: amount.value, unit: '', from: sign.from, to, verb: false };
  }
  if (amount.kind !== 'plain')
    return { kind: amount.kind, value: amount.value, unit: '', from, to, verb: false };
  if (/\d(?:st|nd|rd|th)$/.test(last?.plain ?? ''))
    return { kind: 'plain', value: amount.value, unit: '', from, to, verb: false };
  const isFactor = sign?.plain === 'of' && tokens[amount.start - 2]?.plain === 'factor';
  if (isFactor) return { kind: 'factor', value: amount.value, unit: '', from, to, verb: false };
  const { kind, unit, end } = unitOf(tokens, amount.end, text);
  const reach =
    kind === 'percent' || kind === 'money' || kind === 'factor' ? (tokens[end - 1]?.to ?? to) : to;
  return { kind, value: amount.value, unit, from, to: reach, verb: false };
}
