import { describe, expect, it } from 'vitest';
import { readResume } from '@/lib/domain/resume/read-resume';
import { resumes } from './resumes/resumes';

describe('a resume', () => {
  it.each(resumes.map((resume) => [resume.layout, resume] as const))(
    '%s, is understood',
    (_layout, resume) => {
      const parts = readResume(resume.text);
      expect(parts.name).toBe(resume.name);
      expect(parts.sections.map(({ kind }) => kind)).toEqual(resume.sections);
      const jobs = parts.sections
        .filter(({ kind }) => kind === 'experience')
        .flatMap(({ entries }) => entries)
        .map(({ title, company, period, bullets }) => [title, company, period, bullets.length]);
      expect(jobs).toEqual(resume.jobs);
      expect(parts.skills.slice(0, resume.skills.length)).toEqual(resume.skills);
    },
  );

  it('keeps every line of its text in one of its parts', () => {
    for (const { text } of resumes) {
      const { sections } = readResume(text);
      const lines = text.split('\n');
      for (const [index, { from, to }] of sections.entries()) {
        expect(to).toBe(sections[index + 1]?.from ?? lines.length);
        expect(from).toBeLessThan(to);
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['one word', 'Resume'],
    ['no headings', 'I have worked in shops for nine years.\nI like people.'],
    ['prototype keys', '__proto__\nconstructor: toString\n- hasOwnProperty'],
    ['forty thousand characters of one line', 'experience '.repeat(3600)],
    ['ten thousand headings', 'Skills\n'.repeat(5000)],
    ['ten thousand dates', '2019 – 2020\n'.repeat(3300)],
  ])('of %s does no harm', (_what, text) => {
    expect(() => readResume(text)).not.toThrow();
  });
});
