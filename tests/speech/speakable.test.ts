import { describe, expect, it } from 'vitest';
import { sentences, speakable } from '@/lib/speech/speakable';

describe('a speakable text', () => {
  it.each([
    ['Let’s “begin” – now…', 'Let\'s "begin", now...'],
    ['Zoë & Łukasz\u0000\n  café', 'Zoe and lukasz cafe'],
    ['Take **this** <b>one</b> 🎉', 'Take this b one /b'],
    ['It cost €5.50 or £4', 'It cost 5.50 euros or 4 pounds'],
  ])('%j becomes %j', (text, spoken) => {
    expect(speakable(text)).toBe(spoken);
  });

  it('is cut at a sentence when it is endless', () => {
    const endless = speakable('This is a sentence of some length. '.repeat(200));
    expect(endless.length).toBeLessThanOrEqual(1200);
    expect(endless).toMatch(/length\.$/);
    expect(speakable(`${'word '.repeat(400)}`).length).toBeLessThanOrEqual(1200);
    expect(speakable('x'.repeat(5000)).length).toBe(1200);
  });

  it('falls into sentences, not into figures and abbreviations', () => {
    expect(sentences('Hi Ana, I am Maya. Growth was 3.5 percent, e.g. in May. "Why?" Really!')).toEqual([
      'Hi Ana, I am Maya.',
      'Growth was 3.5 percent, e.g. in May.',
      '"Why?"',
      'Really!',
    ]);
    expect(sentences('... !')).toEqual([]);
  });
});
