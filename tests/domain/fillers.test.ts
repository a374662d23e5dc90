import { describe, expect, it } from 'vitest';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';

const found = (text: string): string[] => findFillers(text).map((filler) => filler.word);

describe('fillers in a transcript', () => {
  it.each([
    ['um I think uh we, er, went', ['um', 'uh', 'er']],
    ['It was, you know, late.', ['you know']],
    ['As you know, it was late. Do you know him? If you know, you know.', ['you know']],
    ['I mean, we tried.', ['I mean']],
    ['It was like three weeks.', ['like']],
    ['I would like to add that it looks like rain, things like that.', []],
    ['Well, we tried.', ['well']],
    ['It went well. We did well in sales as well as in support.', []],
    ['It was, well, hard.', ['well']],
    ['Actually I left.', ['actually']],
    ['What it actually measures is time.', []],
    ['So, we tried. It was so hard, so we left.', ['so']],
    ['basically just really kind of', []],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));

  it('marks only what is safe as certain, and weighs sounds most', () => {
    const fillers = findFillers('um, you know, it was like done');
    expect(fillers.map(({ word, certain, weight }) => [word, certain, weight])).toEqual([
      ['um', true, 1],
      ['you know', true, 0.7],
      ['like', false, 0.5],
    ]);
  });

  it('gives offsets into the transcript', () => {
    const text = 'We, you know, won.';
    const [filler] = findFillers(text);
    expect(text.slice(filler?.from, filler?.to)).toBe('you know');
  });
});
