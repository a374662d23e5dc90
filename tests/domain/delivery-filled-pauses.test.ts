import { describe, expect, it } from 'vitest';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { levelStretches } from '@/lib/domain/delivery/voice/filled-pauses';
import { heard, words } from './delivery-heard';
import { held, pitchOf } from './delivery-sound';

const silence = (seconds: number) => held(seconds, { hertz: 0, clarity: 0.1, centroid: 2000 });
/** Syllables: a voice that moves, and an s. */
const talk = (seconds: number) =>
  held(seconds).map((_, frame) => ({
    hertz: frame % 10 < 7 ? 110 + 4 * (frame % 20) : 0,
    clarity: frame % 10 < 7 ? 0.9 : 0.2,
    centroid: frame % 10 < 7 ? 700 + 40 * (frame % 13) : 4500,
  }));

describe('what sounds like an um', () => {
  it.each([
    ['a level vowel of 0.4 s', held(0.4), true],
    ['0.28 s', held(0.28), false],
    ['0.3 s', held(0.3), true],
    ['singing, 2 s', held(2), false],
    ['a glide over 4 semitones', held(0.4).map((_, frame) => ({ hertz: 120 * 2 ** (frame / 60) })), false],
    ['a breath', held(0.4, { hertz: 0, clarity: 0.2 }), false],
    [
      'a vowel that ends in an s',
      [...held(0.3), ...held(0.2, { hertz: 0, clarity: 0.6, centroid: 5000 })],
      false,
    ],
    ['a creaking voice', held(0.4).map((_, frame) => ({ hertz: frame % 3 ? 0 : 80, clarity: 0.6 })), true],
  ])('%s: %3$s', (_, frames, expected) => {
    const speech = [{ start: 1, end: 1 + frames.length * 0.02 }];
    const pitch = pitchOf([...silence(1), ...frames, ...silence(1)]);
    expect(levelStretches(pitch, speech)).toEqual(expected ? speech : []);
  });
});

describe('filled pauses in an answer', () => {
  /** Two sentences of ten seconds, and between them an um of 0.5 s with a second of silence on either side. */
  const pitch = pitchOf([
    ...silence(1),
    ...talk(10),
    ...silence(1),
    ...held(0.5),
    ...silence(1),
    ...talk(10),
    ...silence(1),
  ]);
  const um = { start: 12, end: 12.5 };
  const speech = [{ start: 1, end: 11 }, um, { start: 13.5, end: 23.5 }];
  const answer = (transcript: string | null) =>
    measureDelivery(heard({ transcript, speech, durationSeconds: 25, track: { speech: null, pitch } }));

  it('counts an um that nobody wrote down as one filler', () => {
    const delivery = answer(`${words(30)}. ${words(30)}`);
    expect(delivery.filledPauses).toEqual([um]);
    expect(delivery.fillersPerMinute).toBeCloseTo(60 / 22.5, 1);
  });

  it.each(['um', 'uh'])('counts a written %s once', (sound) => {
    const delivery = answer(`${words(30)}. ${sound}, ${words(30)}`);
    expect(delivery.filledPauses).toEqual([]);
    expect(delivery.fillersPerMinute).toBeCloseTo(60 / 22.5, 1);
  });

  it('says nothing where the words are not known', () => expect(answer(null).filledPauses).toEqual([]));
});
