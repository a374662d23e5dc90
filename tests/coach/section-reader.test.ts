import { describe, expect, it } from 'vitest';
import { SectionReader, type SectionEvent } from '@/lib/coach/section-reader';
import { honest } from './model-answer';

function read(text: string, size: number): SectionEvent[] {
  const reader = new SectionReader();
  const events: SectionEvent[] = [];
  for (let at = 0; at < text.length; at += size) events.push(...reader.push(text.slice(at, at + size)));
  return events;
}
const sections = (events: SectionEvent[]): Record<string, unknown> =>
  Object.fromEntries(
    events.flatMap((event) => (event.type === 'section' ? [[event.name, event.value]] : [])),
  );

const tricky = {
  follow_up: { should_ask: true, question_text: 'What \\ did "you" do — 🎯 \u2028 {[,:]}?', reason: 'x' },
  scoring: [1, { a: 'b' }, '}'],
  a_number: 12.5,
  a_text: 'with "quotes", commas, and }',
  rewrite: { polished_answer: 'Line one\nLine "two" é 😀 end', star_version: {} },
  nothing: null,
  yes: true,
};

describe('reading sections as they arrive', () => {
  it.each([1, 2, 3, 7, 50, 100_000])('reads the same in pieces of %i characters', (size) => {
    expect(sections(read(JSON.stringify(tricky), size))).toEqual(tricky);
    expect(sections(read(JSON.stringify(tricky, null, 2), size))).toEqual(tricky);
    expect(sections(read(JSON.stringify(honest), size))).toEqual(honest);
  });

  it('reads every character as an escape, split anywhere', () => {
    const escaped = JSON.stringify(tricky).replace(
      /[\u0080-\uffff]/g,
      (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const events = read(escaped, 1);
    expect(sections(events)).toEqual(tricky);
    expect(events.find((event) => event.type === 'question')).toEqual({
      type: 'question',
      text: tricky.follow_up.question_text,
    });
    expect(events.filter((event) => event.type === 'polished').at(-1)).toEqual({
      type: 'polished',
      text: tricky.rewrite.polished_answer,
    });
  });

  it('hands the follow-up on the moment its string closes', () => {
    const reader = new SectionReader();
    expect(reader.push('{"follow_up":{"should_ask":true,"question_text":"And then?')).toEqual([]);
    expect(reader.push('"')).toEqual([{ type: 'question', text: 'And then?' }]);
    expect(reader.push(',"reason":"r"}')).toEqual([
      {
        type: 'section',
        name: 'follow_up',
        value: { should_ask: true, question_text: 'And then?', reason: 'r' },
      },
    ]);
  });

  it('grows the polished answer and never ends it in half a character', () => {
    const texts = read(JSON.stringify(tricky), 1).flatMap((event) =>
      event.type === 'polished' ? [event.text] : [],
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(tricky.rewrite.polished_answer.startsWith(text)).toBe(true);
      expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
    }
  });

  it('is not confused by the same key elsewhere', () => {
    const events = read(
      '{"other":{"question_text":"no"},"follow_up":{"deep":{"question_text":"no"},"question_text":"yes"}}',
      5,
    );
    expect(events.filter((event) => event.type === 'question')).toEqual([{ type: 'question', text: 'yes' }]);
  });

  it('ignores fences and prose around the object, and a second section of the same name', () => {
    const reader = new SectionReader();
    const events = reader.push('Sure!\n```json\n{"a":{"x":1},"a":{"x":2}}\n``` {"b":{}}');
    expect(sections(events)).toEqual({ a: { x: 1 } });
    expect(reader.finished).toBe(true);
  });

  it('forgives NaN, trailing commas and raw line breaks', () =>
    expect(sections(read('{"a":{"x":NaN,"y":-Infinity,},"b":{"t":"one\ntwo NaN,}"}}', 4))).toEqual({
      a: { x: null, y: null },
      b: { t: 'one\ntwo NaN,}' },
    }));

  it('says which section is broken and goes on', () => {
    const events = read('{"a":{"x":oops},"b":{"y":1}}', 3);
    expect(events).toEqual([
      { type: 'broken', name: 'a' },
      { type: 'section', name: 'b', value: { y: 1 } },
    ]);
  });

  it('is not finished when the text ends early', () => {
    const reader = new SectionReader();
    reader.push(JSON.stringify(honest).slice(0, -20));
    expect(reader.finished).toBe(false);
  });

  it('looks at each character once: twenty times the text takes about twenty times as long', () => {
    const time = (length: number): number => {
      const text = JSON.stringify({ rewrite: { other: 'x'.repeat(length) } });
      const start = performance.now();
      read(text, 8);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(400_000)).toBeLessThan(20 * Math.max(10, time(20_000)) * 4);
  });
});
