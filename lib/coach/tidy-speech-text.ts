/** A text made from another one: `at` holds, for each of its characters, the offset in the source that it stands for. */
export type MadeText = { text: string; at: readonly number[] };

/** A stretch of the source and what stands in its place; an insertion where `from` equals `to`. */
export type Change = { from: number; to: number; text: string };

/** The stretch of a source with its changes made. Changes are sorted and do not overlap. */
export function made(source: string, from: number, to: number, changes: readonly Change[]): MadeText {
  let text = '';
  const at: number[] = [];
  const add = (piece: string, place: (index: number) => number): void => {
    for (let index = 0; index < piece.length; index += 1) at.push(place(index));
    text += piece;
  };
  let done = from;
  for (const change of changes) {
    if (change.to < from || change.from > to || change.from < done) continue;
    const start = done;
    add(source.slice(start, change.from), (index) => start + index);
    add(change.text, () => change.from);
    done = Math.min(to, change.to);
  }
  const rest = done;
  add(source.slice(rest, to), (index) => rest + index);
  return { text, at };
}

/** Replaces what a global pattern finds; what comes in its place stands for the place where it was found. */
export function swapped(
  { text, at }: MadeText,
  pattern: RegExp,
  replacement: string | ((match: string) => string),
): MadeText {
  let result = '';
  const places: number[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const next = typeof replacement === 'string' ? replacement : replacement(match[0]);
    result += text.slice(done, match.index) + next;
    places.push(...at.slice(done, match.index));
    const kept = next.length === match[0].length;
    for (let index = 0; index < next.length; index += 1)
      places.push(at[match.index + (kept ? index : 0)] ?? 0);
    done = match.index + match[0].length;
  }
  return { text: result + text.slice(done), at: [...places, ...at.slice(done)] };
}

/** The part of a made text that stands for the source between two offsets; empty where nothing is left of it. */
export function standingFor({ text, at }: MadeText, from: number, to: number): string {
  const first = at.findIndex((place) => place >= from && place < to);
  const last = at.findLastIndex((place) => place >= from && place < to);
  return first < 0 ? '' : text.slice(first, last + 1).trim();
}
