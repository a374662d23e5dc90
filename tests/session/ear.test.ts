import { expect, it } from 'vitest';
import { createEar } from '@/lib/session/ear';

/** Seconds of a level, as 20 ms frames. */
const seconds = (length: number, decibels: number): number[] =>
  Array<number>(Math.round(length / 0.02)).fill(decibels);

function take() {
  const noticed: string[] = [];
  const ear = createEar(
    {
      voice: (voice) => noticed.push(voice),
      deaf: (deaf) => noticed.push(deaf ? 'deaf' : 'hears'),
      pause: () => noticed.push('pause'),
    },
    -55,
  );
  return { ear, noticed };
}

it('notices speech and its end, and hands over at the first pause after ten seconds', () => {
  const { ear, noticed } = take();
  ear.hear(seconds(1, -55));
  ear.hear(seconds(4, -25));
  ear.hear(seconds(1, -55));
  ear.hear(seconds(6, -25));
  expect(noticed).toEqual(['speaking']);
  ear.hear(seconds(3, -55));
  expect(noticed).toEqual(['speaking', 'pause', 'silent']);
});

it('hands over nothing while nobody has said anything', () => {
  const { ear, noticed } = take();
  ear.hear(seconds(30, -55));
  expect(noticed).toEqual([]);
});

it('says that the microphone is deaf, and takes it back', () => {
  const { ear, noticed } = take();
  ear.hear(seconds(6, -100));
  expect(noticed).toEqual(['deaf']);
  ear.hear(seconds(1, -25));
  expect(noticed).toContain('hears');
});
