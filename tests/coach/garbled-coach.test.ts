import { describe, expect, it } from 'vitest';
import { ModelReading } from '@/lib/coach/model-reading';
import { contextOf } from '@/lib/coach/review-context';
import { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { honest } from './model-answer';
import { reviewOf } from './review-input';

const junk = ['"', '{', '}', '[', ']', ',', ':', '\\', 'null', '11', '"x"', 'NaN', '\\u12', '40%', '😀', ''];

describe('a garbled answer', () => {
  let seed = 11;
  const random = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  const garbled = (): string => {
    let text = JSON.stringify(honest);
    for (let times = 1 + random(3); times > 0; times -= 1) {
      const at = random(text.length);
      text = text.slice(0, at) + (junk[random(junk.length)] ?? '') + text.slice(at + random(20));
    }
    return text;
  };

  it('is complained about, or read into the whole contract; it never throws', () => {
    const context = contextOf(reviewOf('noResult'));
    let read = 0;
    for (let run = 0; run < 200; run += 1) {
      const reading = new ModelReading(context, { onDraft: () => undefined, onQuestion: () => null });
      const text = garbled();
      for (let at = 0; at < text.length; at += 97) reading.take(text.slice(at, at + 97));
      if (reading.complaint() !== null) continue;
      read += 1;
      const { content } = reading.result(null);
      expect(CoachFeedback.parse(content)).toEqual(content);
    }
    expect(read).toBeGreaterThan(20);
  });
});
