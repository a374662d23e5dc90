/** A number from 0 up to, and without, 1. */
export type Chance = () => number;

/** A small generator of chance (mulberry32), seeded by a text: the same text always gets the same mistakes. */
export function chanceOf(text: string, salt: number): Chance {
  let state = [...text].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261 + salt,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export const between = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1));

export const pick = <Item>(chance: Chance, from: readonly Item[]): Item | undefined =>
  from[Math.floor(chance() * from.length)];

/** The items in another order (Fisher-Yates). */
export function shuffled<Item>(chance: Chance, items: readonly Item[]): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(chance() * rest.length), 1));
}
