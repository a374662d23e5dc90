const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A seeded generator of numbers in [0, 1), so that a disorderly run can be repeated (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An identifier in the provider's manner: a prefix and 21 letters or digits. Identifiers never repeat. */
export function newId(prefix: string): string {
  let id = `${prefix}_`;
  for (let i = 0; i < 21; i += 1) id += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));
  return id;
}

/** Identifier of an `output_audio_buffer.*` event, which the provider writes as 16 hexadecimal digits. */
export function newBufferEventId(): string {
  let id = 'event_';
  for (let i = 0; i < 16; i += 1) id += Math.floor(Math.random() * 16).toString(16);
  return id;
}

/** Random padding that the provider adds to deltas. */
export function obfuscation(random: () => number): string {
  const length = 1 + Math.floor(random() * 15);
  return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}
