import { describe, expect, it } from 'vitest';
import { abstention, type Answer } from '@/lib/domain/coaching/abstention';
import { answers } from '../coach/answers';

const question = 'Tell me about a time you had a conflict with a colleague.';
const answer = (change: Partial<Answer>): Answer => ({
  transcript: answers.strong.transcript,
  mode: 'spoken',
  questionText: question,
  language: 'en-US',
  speechSeconds: 40,
  ...change,
});

describe('abstention', () => {
  it.each([
    ['silence', { transcript: '', speechSeconds: 0 }, 'silence'],
    ['nothing but ums', { transcript: 'um, uh, um', speechSeconds: 2 }, 'silence'],
    ['silence without words', { transcript: null, speechSeconds: 0.2 }, 'silence'],
    ['speech without words', { transcript: null, speechSeconds: 20 }, 'noTranscript'],
    ['speech with empty words', { transcript: '', speechSeconds: 20 }, 'noTranscript'],
    ['two words', { transcript: 'No idea.' }, 'tooShort'],
    ['24 words', { transcript: answers.strong.transcript.split(' ').slice(0, 24).join(' ') }, 'tooShort'],
    ['fillers do not make it long', { transcript: `We tried. ${'um you know '.repeat(30)}` }, 'tooShort'],
    ['the same again and again', { transcript: 'I tested the build '.repeat(15) }, 'gibberish'],
    [
      'keys',
      {
        transcript:
          'asdf qwer jkl zxcv '.repeat(4) + 'hjkl uiop vbnm dfgh rtzu wert sdfg cvbn fghj tyui bnmk',
      },
      'gibberish',
    ],
    [
      'lorem ipsum',
      {
        transcript:
          'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt ut labore et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation ullamco laboris nisi',
      },
      'gibberish',
    ],
    [
      'the question again',
      {
        transcript:
          'Tell me about a time you had a conflict with a colleague. Okay. Tell me about a time you had a conflict with a colleague.',
      },
      'repeatsQuestion',
    ],
    [
      'German',
      {
        transcript:
          'Ich war in einer Firma und wir hatten ein Problem mit der Software und das war nicht gut, dann habe ich mit dem Team geredet und wir haben es gelöst',
      },
      'wrongLanguage',
    ],
    [
      'Japanese',
      { transcript: '昨年 私は 新しい プロジェクト を 担当 しました とても 難しかった です' },
      'wrongLanguage',
    ],
  ] satisfies [string, Partial<Answer>, string][])('%s', (_, change, reason) =>
    expect(abstention(answer(change))).toBe(reason),
  );

  it.each(Object.entries(answers))('judges the answer "%s"', (_, { transcript, question: asked }) =>
    expect(abstention(answer({ transcript, questionText: asked }))).toBeNull(),
  );

  it('lets an answer begin with the question', () =>
    expect(
      abstention(
        answer({
          transcript: `You asked about a time you had a conflict with a colleague. ${answers.noResult.transcript}`,
        }),
      ),
    ).toBeNull());
});
