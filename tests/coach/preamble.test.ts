import { describe, expect, it } from 'vitest';
import { Preamble } from '@/lib/coach/preamble';

function read(text: string, size: number): string {
  const preamble = new Preamble();
  let answer = '';
  for (let at = 0; at < text.length; at += size) answer += preamble.rest(text.slice(at, at + size));
  return answer;
}

describe('thoughts before an answer', () => {
  it.each([
    ['{"a":1}', '{"a":1}'],
    ['  \n{"a":1}', '  \n{"a":1}'],
    ['Sure! {"a":"<think>"}', 'Sure! {"a":"<think>"}'],
    ['<think>{"no":1}</think>{"a":1}', '{"a":1}'],
    ['\n<Thinking>\na < b {\n</thinking>\n{"a":1}', '\n{"a":1}'],
    ['<reasoning>never ends {"a":1}', ''],
    ['<answer>{"a":1}</answer>', '<answer>{"a":1}</answer>'],
    ['<thinkers unite and say a lot of words>{"a":1}', '<thinkers unite and say a lot of words>{"a":1}'],
  ])('are left out of %j', (text, answer) => {
    for (const size of [1, 2, 5, 1000]) expect(read(text, size).trim()).toBe(answer.trim());
  });
});
