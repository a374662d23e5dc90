import { describe, expect, it } from 'vitest';
import { cameraPlace } from '@/components/library/player/camera-place';
import { foldLine } from '@/components/library/recordings/line-fold';
import { samePlace } from '@/components/library/recordings/same-place';

describe('the same place of a story', () => {
  const first = { speech: [{ start: 1, end: 11 }], seconds: 12 };
  const halting = {
    speech: [
      { start: 2, end: 7 },
      { start: 17, end: 22 },
    ],
    seconds: 30,
  };

  it('is the same share of what is spoken, whatever the pauses', () => {
    expect(samePlace(first, halting, 6)).toBe(7);
    expect(samePlace(first, halting, 8.5)).toBe(19.5);
    expect(samePlace(halting, first, 19.5)).toBe(8.5);
  });

  it('is before the first word where nothing was said yet, and at the last one after the end', () => {
    expect(samePlace(first, halting, 0.5)).toBe(0.5);
    expect(samePlace(first, halting, 12)).toBe(22);
  });

  it('is the same share of the whole where nobody knows who spoke when', () => {
    expect(samePlace({ ...first, speech: [] }, halting, 6)).toBe(15);
    expect(samePlace({ speech: [], seconds: 0 }, halting, 0)).toBe(0);
  });
});

describe('the line of an interview', () => {
  const line = {
    seconds: 120,
    pieces: [],
    gaps: [
      { at: 10, seconds: 2, resumed: false },
      { at: 20, seconds: 84, resumed: false },
    ],
  };

  it('draws a long silence short, and a short one as it is', () => {
    const { toShare, folds } = foldLine(line);
    expect(folds).toEqual([{ share: 0.5, width: 0.1, seconds: 84, resumed: false }]);
    expect(toShare(10)).toBe(0.25);
    expect(toShare(104)).toBeCloseTo(0.6);
    expect(toShare(120)).toBeCloseTo(1);
  });

  it('finds the second under every place again', () => {
    const { toShare, toSeconds } = foldLine(line);
    for (const at of [0, 9, 11, 20, 50, 104, 119, 120]) expect(toSeconds(toShare(at))).toBeCloseTo(at);
  });

  it('marks where the interview was left, however short that is', () => {
    const left = { ...line, gaps: [{ at: 60, seconds: 1, resumed: true }] };
    expect(foldLine(left).folds).toMatchObject([{ share: 0.5, resumed: true }]);
  });
});

describe('the camera’s picture', () => {
  const sound = { sampleRate: 100, startSample: 1_000, holds: [] };

  it('stands where the sound is on their one clock', () => {
    expect(cameraPlace(sound, { ...sound, startSample: 1_200 }, 5)).toBe(3);
    expect(cameraPlace(sound, { ...sound, startSample: 1_200 }, 1)).toBe(-1);
  });

  it('goes on in step after something was left out of the sound, of the picture, or of both', () => {
    const held = { ...sound, holds: [{ at: 200, samples: 400 }] };
    expect(cameraPlace(held, sound, 1)).toBe(1);
    expect(cameraPlace(held, sound, 3)).toBe(7);
    expect(cameraPlace(sound, held, 3)).toBe(2);
    expect(cameraPlace(sound, held, 7)).toBe(3);
    expect(cameraPlace(held, held, 3)).toBe(3);
  });
});
