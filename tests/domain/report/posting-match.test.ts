import { describe, expect, it } from 'vitest';
import { postingMatchOf } from '@/lib/domain/report/posting-match';
import { nearestSkill } from '@/lib/domain/report/skill-kin';
import type { Resume } from '@/lib/domain/resume';
import { aJob, now } from '../../store/rows';
import { asked, material } from './material';

const resume = (text: string, jobId: string | null = null): Resume => ({
  id: 'resume',
  jobId,
  basedOn: null,
  title: 'Resume',
  text,
  fileName: null,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});
const job = (skills: string[], competencies: string[] = []) => ({ ...aJob(), skills, competencies });
const said = (transcript: string) => [asked(0, [{ overall: 7, transcript }])];

describe('what the posting asks for', () => {
  it('is covered where resume and answers name it, and else a gap that says where', () => {
    const match = postingMatchOf(
      material({
        job: job(['TypeScript', 'PostgreSQL', 'Kubernetes', 'payments']),
        resume: resume('TypeScript, postgres, Docker.'),
        questions: said('I wrote it in TypeScript and owned the payment service.'),
      }),
    );
    expect(match).toMatchObject({
      resume: 'master',
      covered: ['TypeScript'],
      gaps: [
        { skill: 'Kubernetes', missing: 'nowhere', nearest: 'Docker' },
        { skill: 'PostgreSQL', missing: 'inAnswers', nearest: null },
        { skill: 'payments', missing: 'inResume', nearest: null },
      ],
    });
  });

  it('is compared with the answers alone where no resume is here', () => {
    const match = postingMatchOf(
      material({ job: job(['React', 'Python']), questions: said('We used React.') }),
    );
    expect(match).toMatchObject({
      resume: 'none',
      covered: ['React'],
      gaps: [{ skill: 'Python', missing: 'nowhere' }],
    });
  });

  it('is found in a resume of a hundred skills', () => {
    const long = `${Array.from({ length: 60 }, (_, index) => `Java project ${index}`).join('\n')}\nSwift, Rust`;
    const match = postingMatchOf(
      material({ job: job(['Rust']), resume: resume(long), questions: said('In Rust.') }),
    );
    expect(match).toMatchObject({ covered: ['Rust'], gaps: [] });
  });

  it('is not found in a word that only begins like it', () => {
    const match = postingMatchOf(
      material({
        job: job(['R', 'Go']),
        resume: resume('Results: gone well.'),
        questions: said('A good round.'),
      }),
    );
    expect(match).toMatchObject({ covered: [] });
  });

  it('names competencies that no answer was about', () => {
    const match = postingMatchOf(
      material({
        job: job([], ['Conflict', 'Ownership']),
        questions: [asked(0, [7]), asked(1, [], { competency: 'Ownership' })],
      }),
    );
    expect(match).toMatchObject({ unrehearsed: ['Ownership'] });
  });

  it('says nothing of a posting that is not there, or that asks for nothing', () => {
    expect(postingMatchOf(material())).toEqual({ state: 'noPosting' });
    expect(postingMatchOf(material({ job: job([]) }))).toEqual({ state: 'nothingAsked' });
  });
});

describe('figures worth adding to the resume', () => {
  it('are the candidate’s own words, and only those it does not have', () => {
    const transcript = 'Calls fell by 40 percent and we were 6 people.';
    const impact = ['Calls fell by 40 percent', 'we were 6 people', 'we saved 90 days'];
    const match = postingMatchOf(
      material({
        job: job(['Python']),
        resume: resume('Led a team of 6.'),
        questions: [asked(0, [{ overall: 8, transcript, said: { impact } }])],
      }),
    );
    expect(match).toMatchObject({ worthAdding: [{ quote: 'Calls fell by 40 percent', number: 1 }] });
  });
});

it.each([
  ['Kubernetes', ['Docker', 'AWS'], 'Docker'],
  ['Terraform', ['AWS'], 'AWS'],
  ['Tableau', ['Power BI'], 'Power BI'],
  ['Patient care', ['Python'], null],
  ['__proto__', ['Python'], null],
])('the skill nearest to %s of %j is %s', (wanted, owned, nearest) => {
  expect(nearestSkill(wanted, new Set(owned))).toBe(nearest);
});
