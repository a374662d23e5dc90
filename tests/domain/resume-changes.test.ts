import { describe, expect, it } from 'vitest';
import { placesOf, withLines } from '@/lib/domain/resume/add-lines';
import { asMarkdown } from '@/lib/domain/resume/as-markdown';
import { askedSkills } from '@/lib/domain/resume/asked-skills';
import { diffOf } from '@/lib/domain/resume/line-diff';
import { resumes } from './resumes/resumes';

const lines = (...all: string[]): string => all.join('\n');

describe('two resumes beside each other', () => {
  it('show what stayed, what came, what went and what took its place', () => {
    const before = lines('Ada', 'Led 6 people', 'Wrote tests', 'Chess');
    const after = lines('Ada', 'Led 9 people', 'Wrote tests', 'Built the checkout', 'Chess');
    expect(diffOf(before, after)).toEqual([
      { kind: 'same', before: 'Ada', after: 'Ada' },
      { kind: 'changed', before: 'Led 6 people', after: 'Led 9 people' },
      { kind: 'same', before: 'Wrote tests', after: 'Wrote tests' },
      { kind: 'added', before: null, after: 'Built the checkout' },
      { kind: 'same', before: 'Chess', after: 'Chess' },
    ]);
    expect(diffOf(after, before).map(({ kind }) => kind)).toEqual([
      'same',
      'changed',
      'same',
      'removed',
      'same',
    ]);
  });

  it.each([
    ['the same text', 'a\nb', 'a\nb'],
    ['nothing and something', '', 'a\nb'],
    ['lines in another order', 'a\nb\nc', 'c\nb\na'],
    ['lines that repeat', 'a\na\na\nb', 'a\nb\na\na'],
    ['more lines than are compared', 'x\n'.repeat(3000) + 'y', 'z\n'.repeat(3000)],
  ])('give both texts back: %s', (_what, before, after) => {
    const rows = diffOf(before, after);
    const side = (which: 'before' | 'after') => rows.flatMap((row) => row[which] ?? []).join('\n');
    expect(side('before')).toBe(before);
    expect(side('after')).toBe(after);
  });
});

describe('lines that are added to a resume', () => {
  it('stand at the end of their entry, with the sign of its list', () => {
    const { text } = resumes.find(({ name }) => name === 'Grace Okafor')!;
    const place = placesOf(text).find(({ entry }) => entry.startsWith('Staff Nurse'))!;
    expect(place).toMatchObject({
      heading: 'Professional Experience',
      entry: "Staff Nurse, St Mary's Hospital",
    });
    expect(withLines(text, place, ['Cut falls by a third'])).toContain(
      '* Trained six new nurses\n* Cut falls by a third\n\nHealthcare Assistant',
    );
  });

  it('can go to every entry and every other part, in each layout, and change nothing else', () => {
    for (const { text } of resumes) {
      const places = placesOf(text);
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const added = withLines(text, place, ['Something new']);
        expect(diffOf(text, added ?? '').filter(({ kind }) => kind !== 'same')).toEqual([
          { kind: 'added', before: null, after: expect.stringMatching(/^\s*[-*•] Something new$/) as string },
        ]);
      }
    }
  });

  it('go to the end of a text without parts', () => {
    const text = 'I have worked in shops.';
    expect(withLines(text, placesOf(text)[0]!, ['Ran the till'])).toBe(
      'I have worked in shops.\n- Ran the till',
    );
  });

  it('are refused where the resume would be longer than may be kept', () => {
    const text = `Experience\n${'x'.repeat(39_985)}`;
    expect(withLines(text, placesOf(text)[0]!, ['Ran the till'])).toBeNull();
  });
});

describe('what a posting asks for', () => {
  it('is found in a resume under any of its names, and as whole words only', () => {
    const resume = 'Tuned postgres and wrote JavaScript at the Company. Patient care, C++.';
    expect(askedSkills(['PostgreSQL', 'Java', 'JavaScript', 'C', 'Patient care', 'Triage'], resume)).toEqual([
      { skill: 'PostgreSQL', named: true },
      { skill: 'Java', named: false },
      { skill: 'JavaScript', named: true },
      { skill: 'C', named: false },
      { skill: 'Patient care', named: true },
      { skill: 'Triage', named: false },
    ]);
  });
});

describe('a resume as Markdown', () => {
  it('has its name and headings marked, and every other line as it was', () => {
    const text = 'Ada Byron\n\nSKILLS:\n• SQL\n- <b>C#</b> [x]\n\nExperience\n1. Built it\n+ more';
    expect(asMarkdown(text)).toBe(
      '# Ada Byron\n\n## SKILLS\n- SQL\n- \\<b\\>C#\\</b\\> \\[x\\]\n\n## Experience\n1. Built it\n\\+ more',
    );
  });

  it('says no less than the text', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ');
    for (const { text } of resumes) expect(words(asMarkdown(text))).toBe(words(text));
  });
});
