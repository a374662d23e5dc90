import { describe, expect, it } from 'vitest';
import { Delivery, DeliveryMeasure, type ThinReason } from '@/lib/domain/delivery/delivery';
import { measureDelivery, type Heard } from '@/lib/domain/delivery/delivery-measures';
import { heard, levelsOf, words } from './delivery-heard';

describe('delivery', () => {
  it('counts words per minute of the answer window, without um and uh', () => {
    const delivery = measureDelivery(heard({ transcript: `um ${words(70)} uh` }));
    expect(delivery.answerSeconds).toBe(30);
    expect(delivery.wordCount).toBe(70);
    expect(delivery.wordsPerMinute).toBe(140);
    expect(delivery.fillersPerMinute).toBe(4);
    expect(Delivery.parse(delivery)).toEqual(delivery);
  });

  it('counts articulation over the time spoken alone', () => {
    const speech = [
      { start: 1, end: 11 },
      { start: 21, end: 31 },
    ];
    const delivery = measureDelivery(heard({ speech }));
    expect(delivery.wordsPerMinute).toBe(140);
    expect(delivery.articulationRate).toBe(210);
    expect(delivery.talkRatio).toBeCloseTo(2 / 3);
  });

  it('takes the um of the language: German "um" is a word', () => {
    const german = measureDelivery(heard({ transcript: `${words(30)} um zu`, language: 'de' }));
    expect(german.wordCount).toBe(32);
    expect(german.fillers).toEqual([]);
  });

  it('counts time to the first word from the end of the question', () =>
    expect(measureDelivery(heard({ questionEndOffsetSeconds: -0.5 })).timeToFirstWord).toBe(1.5));

  it('joins overlapping stretches and stays inside the take', () => {
    const speech = [
      { start: 10, end: 99 },
      { start: 2, end: 12 },
    ];
    expect(measureDelivery(heard({ speech })).speech).toEqual([{ start: 2, end: 32 }]);
  });

  it('hears a voice that fades, on speech frames only', () => {
    const decibels = Array.from({ length: 1600 }, (_, index) =>
      index < 50 || index > 1550 ? -Infinity : -20 - index / 160,
    );
    const delivery = measureDelivery(heard({ levels: { stepSeconds: 0.02, decibels } }));
    expect(delivery.fading).toBeGreaterThan(7);
    expect(delivery.loudnessRange).toBeGreaterThan(4);
  });

  it('reads how far the voice stands above the room', () =>
    expect(measureDelivery(heard({ levels: levelsOf(-22, -57) })).signalToNoise).toBeCloseTo(35));

  it('keeps the drawing small without losing its peaks', () => {
    const waveform = Array.from({ length: 1000 }, (_, index) => (index === 777 ? 5 : 0.1));
    const drawn = measureDelivery(heard({ waveform })).waveform;
    expect(drawn).toHaveLength(200);
    expect(Math.max(...drawn)).toBe(1);
  });
});

describe('thin evidence', () => {
  it.each([
    ['14.9 s', { speech: [{ start: 1, end: 15.9 }] }, 'wordsPerMinute', 'tooShort'],
    ['14.9 s', { speech: [{ start: 1, end: 15.9 }] }, 'pauses', 'tooShort'],
    ['24 words', { transcript: words(24) }, 'wordsPerMinute', 'tooFewWords'],
    ['24 words', { transcript: words(24) }, 'articulationRate', 'tooFewWords'],
    ['no words known', { transcript: null }, 'fillersPerMinute', 'noWords'],
    ['no speech', { speech: [] }, 'talkRatio', 'noSpeech'],
    ['no speech', { speech: [] }, 'timeToFirstWord', 'noSpeech'],
    ['nobody looked for the pitch', {}, 'pitch', 'notMeasured'],
    ['14 dB above the room', { levels: levelsOf(-30, -44) }, 'loudnessRange', 'tooNoisy'],
    ['14 dB above the room, energy alone', { levels: levelsOf(-30, -44) }, 'pauses', 'tooNoisy'],
  ] satisfies [string, Partial<Heard>, DeliveryMeasure, ThinReason][])(
    '%s: no %s, and the reason',
    (_, change, measure, reason) => {
      const delivery = measureDelivery(heard(change));
      expect(delivery[measure]).toBeNull();
      expect(delivery.thin[measure]).toBe(reason);
    },
  );

  it.each([
    ['15 s', { speech: [{ start: 1, end: 16 }] }, 'wordsPerMinute'],
    ['25 words', { transcript: words(25) }, 'wordsPerMinute'],
    ['15 dB above the room', { levels: levelsOf(-30, -45) }, 'pauses'],
  ] satisfies [string, Partial<Heard>, DeliveryMeasure][])('%s are enough', (_, change, measure) =>
    expect(measureDelivery(heard(change))[measure]).not.toBeNull(),
  );

  it('trusts the model in a noise in which energy alone fails', () => {
    const speech = { stepSeconds: 0.032, probabilities: Array.from({ length: 1000 }, () => 1) };
    const delivery = measureDelivery(heard({ levels: levelsOf(-30, -42), track: { speech, pitch: null } }));
    expect(delivery.voiceFrom).toBe('energyAndModel');
    expect(delivery.pauses).not.toBeNull();
  });

  it('flags no pause in a noise that drowns the voice', () => {
    const speech = [
      { start: 1, end: 11 },
      { start: 21, end: 31 },
    ];
    expect(measureDelivery(heard({ speech, levels: levelsOf(-30, -35, speech) })).longPauses).toEqual([]);
    expect(measureDelivery(heard({ speech })).longPauses).toHaveLength(1);
  });

  it('has a reason for every null but the estimate that is not needed', () => {
    for (const change of [{}, { transcript: null }, { speech: [] }, { levels: levelsOf(-30, -33) }]) {
      const delivery = measureDelivery(heard(change));
      const silent = DeliveryMeasure.options.filter(
        (name) => delivery[name] === null && !delivery.thin[name],
      );
      expect(silent.filter((name) => name !== 'estimatedWordsPerMinute')).toEqual([]);
    }
  });
});
