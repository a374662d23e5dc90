import { describe, expect, it } from 'vitest';
import { advanceFinishLight, quietFinishLight, type FinishLight } from '@/lib/domain/delivery/finish-light';

/** Plays stretches of [speaking, seconds] in 20 ms steps; gives every change as [voice, at]. */
function changes(stretches: readonly (readonly [boolean, number])[]): [FinishLight['voice'], number][] {
  let light = quietFinishLight;
  let frame = 0;
  const result: [FinishLight['voice'], number][] = [];
  for (const [speaking, seconds] of stretches) {
    for (const end = frame + Math.round(seconds / 0.02); frame < end; frame += 1) {
      const next = advanceFinishLight(light, frame * 0.02, speaking);
      if (next.voice !== light.voice) result.push([next.voice, frame * 0.02]);
      light = next;
    }
  }
  return result;
}

describe('the finish light', () => {
  it.each([
    [
      'stays dark through a cough',
      [
        [false, 2],
        [true, 0.2],
        [false, 3],
      ],
      [],
    ],
    [
      'goes on a quarter of a second into speech',
      [
        [false, 1],
        [true, 2],
      ],
      [['speaking', 1.26]],
    ],
    ['goes on for speech at the very start', [[true, 1]], [['speaking', 0.26]]],
    [
      'outlasts a pause for breath',
      [
        [true, 3],
        [false, 1.4],
        [true, 3],
      ],
      [['speaking', 0.26]],
    ],
    [
      'goes off after a second and a half',
      [
        [true, 3],
        [false, 2],
      ],
      [
        ['speaking', 0.26],
        ['silent', 4.5],
      ],
    ],
    [
      'is not woken by a click in the silence',
      [
        [true, 2],
        [false, 1],
        [true, 0.06],
        [false, 1.6],
      ],
      [
        ['speaking', 0.26],
        ['silent', 4.56],
      ],
    ],
    [
      'keeps each state for a second at least',
      [
        [true, 2],
        [false, 1.6],
        [true, 3],
      ],
      [
        ['speaking', 0.26],
        ['silent', 3.5],
        ['speaking', 4.5],
      ],
    ],
  ] as const)('%s', (_, stretches, expected) => {
    const found = changes(stretches).map(([voice, at]) => [voice, Math.round(at * 100) / 100]);
    expect(found.map(([voice]) => voice)).toEqual(expected.map(([voice]) => voice));
    for (const [index, [, at]] of found.entries()) expect(at).toBeCloseTo(expected[index]?.[1] ?? -1, 1);
  });
});
