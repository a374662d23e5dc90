import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/domain/messages';

describe('a sentence with gaps', () => {
  it.each([
    ['a count, grouped', '{count} answers', { count: 1004 }, '1,004 answers'],
    ['text as it is', 'line {line}', { line: '1004' }, 'line 1004'],
    ['a figure as it is', '{seconds} s', { seconds: 1234.5 }, '1234.5 s'],
    ['what was rounded to zero without a sign', '{level} dB', { level: Math.round(-0.04) }, '0 dB'],
    ['nothing as nothing', '“{name}”', { name: '' }, '“”'],
    ['what is not known so that it is seen', '{count} of {all}', { count: 1 }, '1 of {all}'],
  ])('takes %s', (_, sentence, values, said) => {
    expect(fill(sentence, values)).toBe(said);
  });
});
