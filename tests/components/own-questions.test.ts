import { describe, expect, it } from 'vitest';
import { readOwnQuestions } from '@/components/panel/lobby/own-questions';

describe('own questions', () => {
  it('are read one per line, without empty lines', () => {
    expect(readOwnQuestions(' Why us?\n\n  Why now? \n')).toEqual({
      questions: ['Why us?', 'Why now?'],
      alike: false,
      tooMany: false,
      tooLong: false,
    });
  });

  it('are at most five of at most 600 characters, and say so', () => {
    const read = readOwnQuestions(['a'.repeat(700), 'b', 'c', 'd', 'e', 'f'].join('\n'));
    expect(read.questions).toHaveLength(5);
    expect(read.questions[0]).toHaveLength(600);
    expect(read).toMatchObject({ tooMany: true, tooLong: true });
  });

  it('that ask the same take no place from others, and say so', () => {
    const lines = ['Why us?', 'why us', 'b', 'c', 'd', 'e'];
    expect(readOwnQuestions(lines.join('\n'))).toEqual({
      questions: ['Why us?', 'b', 'c', 'd', 'e'],
      alike: true,
      tooMany: false,
      tooLong: false,
    });
  });
});
