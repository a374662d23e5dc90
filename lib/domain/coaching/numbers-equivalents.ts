import type { NumberKind } from './numbers-units';

type Meaning = { kind: NumberKind; value: string; unit: string };

const seconds = new Map([
  ['millisecond', 0.001],
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['fortnight', 1_209_600],
]);
const months = new Map([
  ['month', 1],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);
const rounded = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** The same span in the other units of its scale: ninety minutes are an hour and a half. Weeks and months do not mix. */
function spans({ value, unit }: Meaning): Meaning[] {
  const scale = seconds.has(unit) ? seconds : months;
  const whole = Number(value) * (scale.get(unit) ?? Number.NaN);
  if (Number.isNaN(whole)) return [];
  return [...scale].map(([other, size]) => ({ kind: 'time', value: rounded(whole / size), unit: other }));
}

/**
 * Other ways to say the same figure, by arithmetic alone: "halved" is "in half", "doubled" is "by 100 percent", an hour
 * is sixty minutes. Whoever said one may be quoted with the other.
 */
export function equivalentsOf(meaning: Meaning): Meaning[] {
  const { kind, value } = meaning;
  switch (kind) {
    case 'time':
      return spans(meaning);
    case 'factor':
      return Number(value) < 1
        ? [{ kind: 'percent', value: rounded(100 - 100 * Number(value)), unit: '' }]
        : [{ kind: 'percent', value: rounded(100 * Number(value) - 100), unit: '' }];
    case 'percent':
      // A third is about 33 percent, two thirds about 67.
      return [
        ...(value === '50' ? [{ kind: 'factor' as const, value: '0.5', unit: '' }] : []),
        ...(value.includes('.') ? [{ kind, value: String(Math.round(Number(value))), unit: '' }] : []),
      ];
    default:
      return [];
  }
}
