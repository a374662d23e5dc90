import { describe, expect, it } from 'vitest';
import { advancePauseCommit, freshPauseCommit } from '@/lib/domain/delivery/pause-commit';

/** The moments in which something is handed over; stretches are [speaking, seconds]. */
function commits(stretches: readonly (readonly [boolean, number])[], start = 0): number[] {
  let state = freshPauseCommit(start);
  let frame = 0;
  const result: number[] = [];
  for (const [speaking, seconds] of stretches) {
    for (const end = frame + Math.round(seconds / 0.02); frame < end; frame += 1) {
      const at = start + frame * 0.02;
      const step = advancePauseCommit(state, at, speaking);
      if (step.commit) result.push(at);
      state = step.state;
    }
  }
  return result;
}

describe('handing over at pauses', () => {
  it.each([
    [
      'not before ten seconds',
      [
        [true, 8],
        [false, 1.5],
      ],
      [],
    ],
    [
      'at the first long pause after ten seconds',
      [
        [true, 12],
        [false, 2],
        [true, 1],
      ],
      [12.8],
    ],
    ['never in mid-sentence', [[true, 40]], []],
    [
      'not at a breath',
      [
        [true, 12],
        [false, 0.7],
        [true, 5],
        [false, 0.7],
        [true, 1],
      ],
      [],
    ],
    [
      'when a pause grows past the tenth second',
      [
        [true, 8],
        [false, 4],
      ],
      [10],
    ],
    [
      'once for each pause',
      [
        [true, 12],
        [false, 30],
      ],
      [12.8],
    ],
    [
      'again for the next ten seconds',
      [
        [true, 11],
        [false, 1],
        [true, 11],
        [false, 1],
      ],
      [11.8, 23.8],
    ],
    ['never for silence alone', [[false, 60]], []],
    [
      'not again without new speech',
      [
        [true, 11],
        [false, 25],
        [true, 0.5],
        [false, 1],
      ],
      [11.8, 37.3],
    ],
  ] as const)('%s', (_, stretches, expected) => {
    const found = commits(stretches);
    expect(found).toHaveLength(expected.length);
    for (const [index, at] of found.entries()) expect(at).toBeCloseTo(expected[index] ?? -1, 1);
  });

  it('counts from the start of the take, whatever the clock says', () => {
    expect(
      commits(
        [
          [true, 8],
          [false, 1.5],
        ],
        5_000,
      ),
    ).toEqual([]);
    expect(
      commits(
        [
          [true, 12],
          [false, 2],
        ],
        5_000,
      )[0],
    ).toBeCloseTo(5_012.8, 1);
  });
});
