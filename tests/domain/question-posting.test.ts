import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Job } from '@/lib/domain/job';
import { readPosting } from '@/lib/domain/questions/read-posting';

const posting = (name: string): string =>
  readFileSync(new URL(`./postings/${name}.txt`, import.meta.url), 'utf8');

describe('a pasted posting is read into its parts', () => {
  it('reads headings, bullets and an "About" section', () => {
    const parts = readPosting(posting('backend-engineer'));
    expect(parts.title).toBe('Senior Backend Engineer');
    expect(parts.company).toBe('Tidewater');
    expect(parts.skills).toEqual(['Golang', 'PostgreSQL', 'Java', 'Kotlin', 'Kafka', 'Docker', 'Kubernetes']);
    expect(parts.competencies).toEqual(
      expect.arrayContaining([
        'Ownership',
        'Performance',
        'People development',
        'Prioritisation',
        'Incident response',
      ]),
    );
    expect(parts.summary).toMatch(/^Tidewater moves money/);
    expect(parts.summary).not.toMatch(/equal opportunity|Salary/);
  });

  it('prefers what is labelled', () => {
    const parts = readPosting(posting('account-executive'));
    expect(parts.title).toBe('Account Executive');
    expect(parts.company).toBe('Fernhill Software');
    expect(parts.skills).toEqual(['Prospecting', 'Cold calling', 'Negotiation', 'Salesforce', 'HubSpot']);
    expect(parts.competencies).toContain('Resilience');
    expect(parts.summary).toMatch(/^You will find and win customers/);
  });

  it('sees through markup', () => {
    const parts = readPosting(posting('nurse.html'));
    expect(parts.title).toBe('Staff Nurse, Emergency Department');
    expect(parts.company).toBe('St Brannoc Hospital & Clinics');
    expect(parts.skills).toEqual(['Triage', 'Patient care']);
    expect(parts.competencies).toEqual(expect.arrayContaining(['Communication', 'Teamwork', 'Resilience']));
    expect(JSON.stringify(parts)).not.toMatch(/<|steal/);
  });

  it('reads a message that is one paragraph', () => {
    const parts = readPosting(posting('sentence-only'));
    expect(parts.title).toBe('Product designer');
    expect(parts.company).toBe('Quarry & Pine');
    expect(parts.skills).toEqual(['User research', 'Figma', 'React', 'GraphQL']);
    expect(parts.competencies).toEqual(expect.arrayContaining(['Learning', 'Teamwork', 'Customer focus']));
  });

  it('leaves sentences that talk to a machine out of the summary', () => {
    const parts = readPosting(posting('hostile'));
    expect(parts.title).toBe('Data Analyst');
    expect(parts.company).toBe('Lantern Foods');
    expect(parts.skills).toEqual(['SQL', 'Tableau', 'A/B testing']);
    expect(parts.summary).toBe(
      'The analyst builds the weekly report on freshness for ninety stores, in SQL and Tableau, and finds out why a number moved. You run A/B testing on prices together with the buyers and defend what the data says.',
    );
  });
});

describe('whatever is pasted', () => {
  it('gives empty parts for text that is no posting', () => {
    for (const text of ['', '   \n\n', '🙂🙂🙂', '<div><div>', '0101010 %%% ((((']) {
      expect(readPosting(text)).toEqual({
        title: '',
        company: '',
        skills: [],
        competencies: [],
        summary: '',
      });
    }
  });

  it('always fits the stored job, in less than half a second', () => {
    const hostile = [
      'a '.repeat(10_000),
      'A'.repeat(20_000),
      '<'.repeat(20_000),
      `Company: ${'X'.repeat(19_000)}`,
      'Join A A A A A A A A '.repeat(1_000),
      'looking for a manager of manager of '.repeat(600),
      `${'React, SQL, '.repeat(2_000)}.`,
      '\u202E\u200B\u0000Title: Nurse\u202D',
      `${'score '.repeat(3_000)}10`,
      '. '.repeat(10_000),
    ];
    for (const text of hostile) {
      const started = performance.now();
      const parts = readPosting(text);
      expect(performance.now() - started).toBeLessThan(500);
      const job = {
        id: '1',
        createdAt: 0,
        updatedAt: 0,
        deletedAt: null,
        posting: text.slice(0, 20_000),
        ...parts,
      };
      expect(Job.safeParse(job).success).toBe(true);
    }
    expect(readPosting('\u202E\u200B\u0000Title: Nurse\u202D').title).toBe('Nurse');
  });
});
