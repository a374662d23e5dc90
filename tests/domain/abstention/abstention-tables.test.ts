import { describe, expect, it } from 'vitest';
import { abstention, type Answer } from '@/lib/domain/coaching/abstention';
import { knownLanguage, knownLanguages } from '@/lib/domain/language/language-tag';
import { noAnswers } from './no-answers';
import { answersByLanguage } from './other-languages';
import { shortAnswers } from './short-answers';

const judge = (transcript: string, change: Partial<Answer> = {}): string | null =>
  abstention({
    transcript,
    mode: 'spoken',
    questionText: 'Tell me about a time when you had to convince somebody who disagreed with you.',
    language: 'en-GB',
    speechSeconds: 20,
    ...change,
  });

describe('what is no answer is not scored', () => {
  it.each(noAnswers)('%.60s', (text) => expect(judge(text)).not.toBeNull());
});

describe('what is short and clumsy is scored', () => {
  it.each(shortAnswers)('%.60s', (text) => expect(judge(text)).toBeNull());
});

describe('the language of the interview', () => {
  for (const language of knownLanguages)
    for (const [tag, text] of answersByLanguage) {
      const right = tag === language;
      it(`${language}: an answer in ${tag} is ${right ? 'judged' : 'in the wrong language'}: ${text.slice(0, 30)}`, () =>
        expect(judge(text, { language })).toBe(right ? null : 'wrongLanguage'));
    }

  it.each(['pl', 'ja', 'ru', 'tlh', ''])('%s is not known, so nobody is accused', (language) => {
    for (const [, text] of answersByLanguage) expect(judge(text, { language })).toBeNull();
  });

  it('is not lost by a quoted sentence', () => {
    const own = answersByLanguage.find(([tag]) => tag === 'en')?.[1] ?? '';
    for (const [tag, foreign] of answersByLanguage)
      if (knownLanguage(tag))
        expect(judge(`${own} He said: ${foreign.split(' ').slice(0, 12).join(' ')}.`)).toBeNull();
  });
});

describe('a posting', () => {
  const posting =
    'We are looking for a nurse with three years of experience in intensive care. You will lead a shift of six, teach students and keep the records in order. We offer a fixed rota, a pension and a room near the hospital.';

  it('that is pasted is no answer, given or not', () => {
    expect(judge(posting, { posting })).toBe('copied');
    expect(judge(posting)).toBe('copied');
  });

  it('may be spoken of', () =>
    expect(
      judge(
        `You want three years of experience in intensive care, and I have four. I was the one who taught the students on our ward, and I kept the records in order when we moved.`,
        { posting },
      ),
    ).toBeNull());
});

describe('hostile text', () => {
  it.each([
    ['zero-width characters', '\u200b\u200c\u200d\ufeff'.repeat(100)],
    ['right-to-left overrides', '\u202Eneтtuo '.repeat(40)],
    ['control characters', '\u0000\u0007\u001b '.repeat(60)],
    ['emoji', '👩‍💻 🏆 👍🏽 '.repeat(50)],
    ['tags', '<b onclick="x()"></b>'.repeat(60)],
    ['a lone surrogate', '\uD800 '.repeat(60)],
    ['combining marks', `Z${'\u0335\u0322'.repeat(20)} `.repeat(40)],
  ])('%s are not scored, spoken or typed', (_, text) => {
    expect(judge(text)).not.toBeNull();
    expect(judge(text, { mode: 'typed', speechSeconds: null })).not.toBeNull();
  });

  it('of a megabyte is judged by its beginning', () => {
    const own = answersByLanguage[0]?.[1] ?? '';
    expect(judge(own + ' '.repeat(41_000) + 'asdf '.repeat(200_000))).toBeNull();
    for (const piece of ['a', 'a ', 'I said ', '<', '[', 'the of ', '?', 'tell me '])
      expect(judge(piece.repeat(1_000_000 / piece.length))).not.toBeNull();
  });
});
