import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/domain/delivery/delivery';
import { createVoiceActivity, speechSpans } from '@/lib/domain/delivery/voice-activity';

/** A small generator with a fixed seed, so that noise is the same noise every time. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31 - 0.5;
  };
}

/** Frames of 20 ms: stretches of [decibels, seconds], each frame within ±`spread` dB. */
function frames(stretches: readonly (readonly [number, number])[], spread = 1.5): number[] {
  const random = noise(7);
  return stretches.flatMap(([decibels, seconds]) =>
    Array.from({ length: Math.round(seconds / 0.02) }, () => decibels + 2 * spread * random()),
  );
}

function expectSpans(
  found: readonly Span[],
  expected: readonly (readonly [number, number])[],
  within = 0.08,
) {
  expect(found.map(({ start, end }) => `${start.toFixed(1)}–${end.toFixed(1)}`)).toHaveLength(
    expected.length,
  );
  for (const [index, span] of found.entries()) {
    expect(Math.abs(span.start - (expected[index]?.[0] ?? -9))).toBeLessThanOrEqual(within);
    expect(Math.abs(span.end - (expected[index]?.[1] ?? -9))).toBeLessThanOrEqual(within);
  }
}

/** Syllables: 160 ms loud, 80 ms 20 dB fainter, as in running speech. */
const speech = (decibels: number, seconds: number): [number, number][] =>
  Array.from({ length: Math.round(seconds / 0.24) }, () => [
    [decibels, 0.16],
    [decibels - 20, 0.08],
  ]).flat() as [number, number][];

describe('stretches of speech in a take', () => {
  const quiet = -60;
  it.each([
    ['one phrase in a quiet room', frames([[quiet, 1], ...speech(-25, 2.4), [quiet, 1]]), [[1, 3.4]]],
    [
      'two phrases and the pause between',
      frames([[quiet, 1], ...speech(-25, 2.4), [quiet, 3.5], ...speech(-30, 1.2), [quiet, 1]]),
      [
        [1, 3.4],
        [6.9, 8.1],
      ],
    ],
    ['a phrase in a noisy room, 20 dB above', frames([[-45, 2], ...speech(-25, 2.4), [-45, 1]]), [[2, 4.32]]],
    ['a take that begins in mid-word', frames([...speech(-25, 2.4), [quiet, 2]]), [[0, 2.4]]],
    [
      'a gap inside a word is bridged',
      frames([
        [quiet, 1],
        [-25, 1],
        [quiet, 0.1],
        [-25, 1],
        [quiet, 1],
      ]),
      [[1, 3.1]],
    ],
    [
      'a key click is no speech',
      frames([
        [quiet, 2],
        [-15, 0.04],
        [quiet, 2],
      ]),
      [],
    ],
    ['a steady fan is no speech', frames([[-35, 10]]), []],
    ['words between digital silence', frames([[-120, 2], ...speech(-30, 1.2), [-120, 2]]), [[2, 3.16]]],
    [
      'residue of noise suppression is no speech',
      frames([
        [-120, 2],
        [-85, 2],
        [-120, 2],
      ]),
      [],
    ],
    ['digital silence', frames([[-120, 5]]), []],
    ['nothing at all', [], []],
  ] as const)('%s', (_, decibels, expected) => {
    expectSpans(speechSpans(decibels), expected);
  });

  it('counts in the step that it is given', () => {
    const decibels = frames([
      [quiet, 1],
      [-25, 1],
      [quiet, 1],
    ]);
    expectSpans(speechSpans(decibels, 0.04), [[2, 4]], 0.16);
  });

  it('finds every pause of more than 3 s in a long answer, and no other', () => {
    const random = noise(3);
    const gaps = Array.from({ length: 40 }, () => 0.4 + (random() + 0.5) * 5);
    const decibels = frames(
      [[quiet, 1], ...gaps.flatMap((gap) => [...speech(-28, 2.4), [quiet, gap] as [number, number]])],
      3,
    );
    const spans = speechSpans(decibels);
    const real = gaps.slice(0, -1);
    const found = spans.slice(1).map((span, index) => span.start - (spans[index]?.end ?? 0));
    expect(found).toHaveLength(real.length);
    const clear = real
      .map((gap, index) => [gap, found[index] ?? 0] as const)
      .filter(([gap]) => Math.abs(gap - 3) > 0.1);
    for (const [gap, measured] of clear) expect(measured > 3).toBe(gap > 3);
  });
});

describe('voice activity as it happens', () => {
  function changes(decibels: readonly number[], floor: number | null = null): [boolean, number][] {
    const activity = createVoiceActivity(floor);
    let before = false;
    const result: [boolean, number][] = [];
    for (const [index, level] of decibels.entries()) {
      const { speaking } = activity.push(level);
      if (speaking !== before) result.push([speaking, (index + 1) * 0.02]);
      before = speaking;
    }
    return result;
  }

  it('follows speech within a quarter of a second, and silence within four tenths', () => {
    const found = changes(frames([[-60, 1], ...speech(-25, 2.4), [-60, 2]]));
    expect(found.map(([speaking]) => speaking)).toEqual([true, false]);
    expect(found[0]?.[1]).toBeGreaterThan(1.05);
    expect(found[0]?.[1]).toBeLessThan(1.25);
    expect(found[1]?.[1]).toBeGreaterThan(3.4);
    expect(found[1]?.[1]).toBeLessThan(3.8);
  });

  it('ignores keys that are struck in silence', () => {
    const strokes = Array.from(
      { length: 20 },
      () =>
        [
          [-20, 0.04],
          [-60, 0.16],
        ] as [number, number][],
    ).flat();
    expect(changes(frames([[-60, 1], ...strokes, [-60, 1]]))).toEqual([]);
  });

  it('is right at once where the floor is known from the take before', () => {
    const found = changes(frames([...speech(-25, 1.2), [-60, 1]]), -60);
    expect(found[0]).toEqual([true, expect.closeTo(0.2, 1)]);
  });

  it('tells the floor that it has learnt', () => {
    const activity = createVoiceActivity();
    for (const level of frames([
      [-20, 0.2],
      [-52, 4],
    ]))
      activity.push(level);
    expect(activity.floor).toBeGreaterThan(-54);
    expect(activity.floor).toBeLessThan(-50);
  });

  it('calls a microphone deaf after five seconds of digital silence, and not after one sound', () => {
    const deaf = createVoiceActivity();
    const heard = frames([[-120, 6]]).map((level) => deaf.push(level).deaf);
    expect(heard.indexOf(true)).toBe(249);
    expect(deaf.push(-40).deaf).toBe(false);
    const faint = createVoiceActivity();
    expect(frames([[-65, 10]]).some((level) => faint.push(level).deaf)).toBe(false);
  });
});
