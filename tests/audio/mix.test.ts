import { describe, expect, it } from 'vitest';
import { mix, type Part, type Stretch } from '@/lib/audio/export/mix';

/** A part whose stretches say how often they were asked for and whether they were let go. */
function part(channel: 0 | 1, ...stretches: (readonly [at: number, ...samples: number[]])[]) {
  const told = { opened: 0, closed: 0 };
  const made: Part = {
    at: stretches[0]?.[0] ?? 0,
    channel,
    async *open(): AsyncGenerator<Stretch> {
      told.opened += 1;
      try {
        for (const [at, ...samples] of stretches) yield { at, samples: Int16Array.from(samples) };
      } finally {
        told.closed += 1;
      }
    },
  };
  return { ...made, told };
}

async function mixed(parts: readonly Part[], sampleCount: number, channels: 1 | 2): Promise<number[]> {
  const all: number[] = [];
  for await (const window of mix(parts, { sampleCount, channels })) all.push(...window);
  return all;
}

describe('mixing', () => {
  it.each([
    ['nothing is silence', [], 3, 1, [0, 0, 0]],
    ['a part stands in its place', [part(0, [1, 5, 6])], 4, 1, [0, 5, 6, 0]],
    ['candidate left, interviewer right', [part(0, [0, 1, 2]), part(1, [1, 7, 8])], 3, 2, [1, 0, 2, 7, 0, 8]],
    ['two sides in one channel add up', [part(0, [0, 1, 2]), part(1, [1, 7, 8])], 3, 1, [1, 9, 8]],
    [
      'what is too loud is cut off',
      [part(0, [0, 30_000, -30_000]), part(0, [0, 9_000, -9_000])],
      2,
      1,
      [32_767, -32_768],
    ],
    ['stretches may leave silence between', [part(0, [0, 1], [3, 4])], 5, 1, [1, 0, 0, 4, 0]],
    ['what lies outside of the line is left out', [part(0, [-2, 1, 2, 3, 4, 5])], 2, 1, [3, 4]],
    ['a part beyond the end is silent', [part(0, [9, 5])], 2, 1, [0, 0]],
  ] as const)('%s', async (_, parts, length, channels, expected) => {
    expect(await mixed(parts, length, channels)).toEqual(expected);
  });

  it('a stretch across the edge of a window is whole', async () => {
    const long = Array.from({ length: 300_000 }, (_, index) => (index % 30_000) - 15_000);
    const windows: number[] = [];
    const line: number[] = [];
    for await (const window of mix([part(1, [7, ...long])], { sampleCount: 300_020, channels: 1 })) {
      windows.push(window.length);
      line.push(...window);
    }
    expect(windows.length).toBeGreaterThan(2);
    expect(line.slice(7, 300_007).every((sample, index) => sample === long[index])).toBe(true);
    expect([...line.slice(0, 7), ...line.slice(300_007)]).toEqual(Array(20).fill(0));
  });

  it('opens a part only when the line reaches it, and lets go of it when nobody listens any more', async () => {
    const [first, later] = [part(0, [0, 1], [500_000, 1]), part(0, [400_000, 1])];
    for await (const window of mix([later, first], { sampleCount: 600_000, channels: 1 })) {
      expect(window.length).toBeGreaterThan(0);
      break;
    }
    expect([first.told.opened, later.told.opened]).toEqual([1, 0]);
    expect(first.told.closed).toBe(1);
  });
});
