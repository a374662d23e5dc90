import type { Attempt } from '@/lib/domain/attempt';
import { fill, type Words } from '@/lib/domain/messages';
import { lengthOf } from '@/components/library/moments';

/** A line of figures: what each take came to, and how the second differs, in words; empty where nobody knows. */
export type FigureRow = { name: string; first: string; second: string; difference: string };

type CompareWords = Words['recordings']['compare'];
type Wording = { up: string; down: string; digits: number };

/** Takes beside one another, in figures. */
export function figureRows(first: Attempt, second: Attempt, words: CompareWords): FigureRow[] {
  const row = (
    name: string,
    valueOf: (attempt: Attempt) => number | null,
    { up, down, digits }: Wording,
    show = (value: number) => value.toFixed(digits),
  ): FigureRow => {
    const one = valueOf(first);
    const other = valueOf(second);
    const text = (value: number | null): string => (value === null ? words.unknown : show(value));
    if (one === null || other === null)
      return { name, first: text(one), second: text(other), difference: '' };
    const change = Number((other - one).toFixed(digits));
    const value = Math.abs(change).toFixed(digits);
    const difference = change === 0 ? words.same : fill(change > 0 ? up : down, { value });
    return { name, first: text(one), second: text(other), difference };
  };
  const { rows, more, fewer } = words;
  return [
    row(rows.overall, ({ overall }) => overall, { up: words.higher, down: words.lower, digits: 1 }),
    row(rows.pace, ({ delivery }) => delivery?.wordsPerMinute ?? null, {
      up: words.faster,
      down: words.slower,
      digits: 0,
    }),
    row(rows.fillers, ({ delivery }) => delivery?.fillersPerMinute ?? null, {
      up: more,
      down: fewer,
      digits: 1,
    }),
    row(rows.pauses, ({ delivery }) => delivery?.longPauses.length ?? null, {
      up: more,
      down: fewer,
      digits: 0,
    }),
    row(
      rows.length,
      ({ delivery }) => delivery?.durationSeconds ?? null,
      { up: words.longer, down: words.shorter, digits: 0 },
      lengthOf,
    ),
  ];
}
