import { describe, expect, it } from 'vitest';
import { withoutContact } from '@/lib/domain/resume/contact';
import { resumeExcerpt } from '@/lib/domain/resume/excerpt';
import { resumes } from './resumes/resumes';

const question = { text: 'Tell me about a time you trained somebody new.', competency: 'People development' };

describe('contact data', () => {
  it.each([
    ['ada@byron.example', ''],
    ['ada [at] byron.example', ''],
    ['+44 20 7946 0958', ''],
    ['Tel: (020) 7946-0958 | London', ''],
    ['0171/2345678', ''],
    ['Mobile 07700 900123 · Leeds', 'Leeds'],
    ['linkedin.com/in/ada-byron', ''],
    ['https://ada.example/portfolio?x=1', ''],
    ['12 High Street, Leeds', ''],
    ['Flat 3, 9 Rose Lane', ''],
    ['Hauptstraße 12, 10115 Berlin', ''],
    ['10115 Berlin, Germany', ''],
    ['14 rue de Rivoli, Paris', ''],
    ['San Francisco, CA 94107', ''],
    ['Address: somewhere', ''],
    ['Name: Ada Byron', ''],
    ['Date of birth: 1 May 1990', ''],
    ['Release manager · ada@byron.example', 'Release manager'],
  ])('%s is not left in a line', (line, rest) => {
    expect(withoutContact(line)).toBe(rest);
  });

  it.each([
    'Cut costs by 1,200,000 dollars between 2019 and 2021',
    'Release Manager, Analytical Engines, 2019 – 2023',
    '2015-2019 2019-2023',
    'Served 40 guests a night in 12 countries',
    'Reduced latency from 1200 ms to 90 ms',
    'Planned the road show for three products',
  ])('%s says nothing of where somebody lives', (line) => {
    expect(withoutContact(line)).toBe(line);
  });
});

describe('what is told of a resume', () => {
  const nurse = resumes.find(({ name }) => name === 'Grace Okafor')!.text;

  it('is all of it where there is room, but for name and contact', () => {
    const excerpt = resumeExcerpt(nurse, { question, job: null }, 4000);
    expect(excerpt).toBe(
      [
        "Staff Nurse, St Mary's Hospital, March 2018 – Present",
        '- Ran a ward of 30 beds at night',
        '- Trained six new nurses',
        'Healthcare Assistant, Oakwood Care Home, 06/2015 – 02/2018',
        '- Looked after 12 residents',
        'REGISTRATIONS',
        'NMC PIN 12A3456E',
      ].join('\n'),
    );
  });

  it('is what comes nearest to the question where there is little room', () => {
    const excerpt = resumeExcerpt(nurse, { question, job: null }, 90);
    expect(excerpt).toBe("Staff Nurse, St Mary's Hospital, March 2018 – Present\n- Trained six new nurses");
  });

  it('comes nearer to the posting where the question says nothing', () => {
    const job = { title: 'Night nurse', summary: 'You run a ward at night.', skills: [], competencies: [] };
    const about = { question: { text: 'Why you?', competency: '' }, job };
    expect(resumeExcerpt(nurse, about, 100)).toContain('Ran a ward of 30 beds at night');
  });

  it('never grows beyond its room, and never holds what stands above the first heading', () => {
    for (const { text, name } of resumes)
      for (const most of [0, 40, 200, 600, 4000]) {
        const excerpt = resumeExcerpt(text, { question, job: null }, most);
        expect(excerpt.length).toBeLessThanOrEqual(most);
        if (name) expect(excerpt).not.toContain(name);
        expect(excerpt).not.toMatch(/@\p{L}|\d{4} \d{4}|LS1/u);
      }
  });

  it.each([
    [
      'beneath a title',
      '# Curriculum Vitae\n\n## Ada Byron\nLondon\n\n## Experience\n- Trained nine people.',
    ],
    ['beneath a title, without headings', 'CURRICULUM VITAE\nAda Byron\nI have trained nine people.'],
    ['in a sentence', 'Ada Byron\n\nPROFILE\nAda Byron has trained nine people.'],
    ['on each page', 'ADA BYRON\n\nSKILLS\nTrained nine people.\n\nADA BYRON\nPage 2'],
    [
      'as the candidate is called here',
      'PROFILE\nKing-Noel, Ada has trained nine people; so did Ada King-Noel.',
    ],
  ])('never holds a name that stands %s', (_where, text) => {
    const excerpt = resumeExcerpt(text, { question, job: null, candidate: 'Ada King-Noel' }, 600);
    expect(excerpt).toMatch(/trained nine people/i);
    expect(excerpt).not.toMatch(/ada (?:byron|king)/i);
  });

  it('is told of a resume without headings too, without its first line', () => {
    const text = 'Ada Byron\nada@byron.example\nI have trained nine people in shops.';
    expect(resumeExcerpt(text, { question, job: null }, 600)).toBe('I have trained nine people in shops.');
  });
});
