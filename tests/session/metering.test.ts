import { expect, it } from 'vitest';
import type { Meter } from '@/lib/domain/view/view';
import { createMetering } from '@/lib/session/metering';

function metered(...frames: Meter[]): Meter[] {
  const sent: Meter[] = [];
  const meter = createMetering((each) => sent.push(each));
  frames.forEach(meter);
  return sent;
}

it('a still mouth is metered at half the pace, and no peak is lost', () => {
  const levels = [0.2, 0.1, 0.3, 0.9, 0.4, 0.5, 0.6];
  expect(metered(...levels.map((level) => ({ level, mouth: 0 }))).map(({ level }) => level)).toEqual([
    0.2, 0.9, 0.5,
  ]);
});

it('lips that move are shown every time, the frame in which they close included', () => {
  const mouths = [0.1, 0.2, 0.3, 0, 0, 0];
  expect(metered(...mouths.map((mouth) => ({ level: 0, mouth }))).map(({ mouth }) => mouth)).toEqual([
    0.1, 0.2, 0.3, 0, 0,
  ]);
});
