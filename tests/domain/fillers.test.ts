import { describe, expect, it } from 'vitest';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { normalised, spokenWordCount } from '@/lib/domain/delivery/words';

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

describe('fillers of other languages', () => {
  it.each([
    ['de', 'Um drei Uhr hat er mich um Hilfe gebeten.'],
    ['de-AT', 'Er ging um die Ecke.'],
    ['pt', 'Um dia um cliente ligou.'],
    ['fr', 'Il a eu raison.'],
    ['ja', 'um er eh like you know'],
    ['xx', 'so well actually'],
  ])('%s: words stay words in "%s"', (language, text) => expect(findFillers(text, language)).toEqual([]));

  it('counts the German "um" as a word and the English one not', () => {
    expect(spokenWordCount('um drei um vier', 'de')).toBe(4);
    expect(spokenWordCount('um drei um vier', 'en')).toBe(2);
    expect(normalised('Um drei, ähm, Uhr', 'de-DE')).toBe('um drei uhr');
  });

  it('takes an unknown language by its sounds alone', () =>
    expect(findFillers('uhm tak hmm nie', 'pl').map(({ word }) => word)).toEqual(['uhm', 'hmm']));
});

describe('fillers in odd text', () => {
  it('are found in decomposed letters, under curly apostrophes and by exact offsets', () => {
    const decomposed = 'A\u0308hm, das war so.';
    const [sound] = findFillers(decomposed, 'de');
    expect(sound?.word).toBe('ähm');
    expect(decomposed.slice(sound?.from, sound?.to)).toBe('A\u0308hm');
    expect(findFillers('actually I\u2019d go', 'en')).toHaveLength(1);
    expect(findFillers('It\u02BCs fine, I don\u2019t like this.', 'en')).toEqual([]);
  });

  it('keep a held sound short', () =>
    expect(findFillers(`u${'h'.repeat(500)}`)[0]?.word.length).toBeLessThanOrEqual(20));

  it('do not take the emergency room for a sound', () =>
    expect(found('I worked in the ER for er two years.')).toEqual(['er']));

  it.each([
    'أنا أعمل في المستشفى',
    '昨年、新しいプロジェクトを担当しました。',
    '👩‍⚕️👨‍👩‍👧 \u202Eolleh\u202C \u0000',
    '\uD800 um',
    '',
  ])('does not fail over %j', (text) => {
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'ar', ''])
      for (const { from, to } of findFillers(text, language)) expect(text.slice(from, to)).not.toBe('');
  });
});
