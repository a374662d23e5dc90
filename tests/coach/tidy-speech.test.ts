import { describe, expect, it } from 'vitest';
import { tidied } from '@/lib/coach/tidy-speech';
import { made, standingFor, swapped } from '@/lib/coach/tidy-speech-text';

const tidy = (text: string, language = 'en'): string => tidied(text, 0, text.length, language).made.text;

describe('tidying speech', () => {
  it.each([
    ['um so i was in the office', 'I was in the office.'],
    ['I I called the the plumber', 'I called the plumber.'],
    ['we had we had three people', 'We had three people.'],
    ['I wan- I wanted the job', 'I wanted the job.'],
    ['it was kind of a mess or something', 'It was a mess.'],
    ['and then she left', 'Then she left.'],
    [
      'as a result the queue was gone but nobody had noticed',
      'As a result, the queue was gone, but nobody had noticed.',
    ],
    ['it was due on monday', 'It was due on Monday.'],
    ['What did we do, um, next?', 'What did we do, next?'],
  ])('"%s" reads "%s"', (said, reads) => expect(tidy(said)).toBe(reads));

  it.each([
    'You have to take people with you, you cannot order it.',
    'She said that that was hers.',
    'He had had enough of it.',
    'It took a month or so.',
    'This kind of work is new.',
    'It fell by 3.5 percent, from 9 to 5.5.',
    'The well-being of pre- and post-doctoral staff matters.',
  ])('leaves "%s" alone', (text) => expect(tidy(text)).toBe(text));

  it('has nothing left of what says nothing', () => {
    expect(tidy("Um, that's a good question.")).toBe('');
    expect(tidy('Okay, so, yeah.')).toBe('');
    expect(tidy("and that's pretty much it")).toBe('');
  });

  it('is done after the first time', () => {
    const once = tidy('um and and so i i kind of built like six tools in order to help my team on friday');
    expect(tidy(once)).toBe(once);
  });

  it('knows the fillers of another language and leaves its words', () => {
    expect(tidy('Ähm wir haben um acht begonnen', 'de')).toBe('Wir haben um acht begonnen.');
    expect(tidy('euh nous avons commencé à huit heures', 'fr')).toBe('Nous avons commencé à huit heures.');
  });
});

describe('a text made from another', () => {
  const source = 'I um built it';
  const text = made(source, 0, source.length, [{ from: 2, to: 5, text: '' }]);

  it('knows what each of its parts stands for', () => {
    expect(text.text).toBe('I built it');
    expect(standingFor(text, 5, 10)).toBe('built');
    expect(standingFor(text, 2, 4)).toBe('');
    expect(standingFor(text, 0, 13)).toBe('I built it');
  });

  it('keeps knowing it when words are put in their place', () => {
    const longer = swapped(text, /\bit\b/g, 'the bridge');
    expect(longer.text).toBe('I built the bridge');
    expect(longer.at).toHaveLength(longer.text.length);
    expect(standingFor(longer, 11, 13)).toBe('the bridge');
  });
});
