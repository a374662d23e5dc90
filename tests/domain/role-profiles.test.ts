import { describe, expect, it } from 'vitest';
import { Job } from '@/lib/domain/job';
import { questionBank } from '@/lib/domain/questions/question-bank';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import { skillsIn } from '@/lib/domain/questions/read-posting-skills';

const questions = Object.values(questionBank).flat();

describe('the role profiles', () => {
  it('are at least twenty-four, each under a name and an id of its own', () => {
    expect(roleProfiles.length).toBeGreaterThanOrEqual(24);
    expect(new Set(roleProfiles.map(({ id }) => id)).size).toBe(roleProfiles.length);
    expect(new Set(roleProfiles.map(({ title }) => title)).size).toBe(roleProfiles.length);
  });

  it('cover every line of work that has questions of its own', () => {
    const families = new Set(questions.flatMap(({ roles }) => roles ?? []));
    expect(new Set(roleProfiles.flatMap(({ family }) => family ?? []))).toEqual(families);
  });

  describe.each(roleProfiles.map((profile) => [profile.title, profile] as const))('%s', (_, profile) => {
    const { id, title, family, skills, competencies, summary } = profile;

    it('can stand where a posting would', () => {
      const job = {
        id,
        title,
        company: '',
        skills,
        competencies,
        summary,
        posting: '',
        createdAt: 0,
        updatedAt: 0,
        deletedAt: null,
      };
      expect(Job.safeParse(job).success).toBe(true);
      expect(summary.match(/[.](?=\s|$)/g)?.length).toBeLessThanOrEqual(3);
    });

    it('wants four competencies or more, none twice, and the bank asks for each', () => {
      expect(competencies.length).toBeGreaterThanOrEqual(4);
      expect(new Set(competencies).size).toBe(competencies.length);
      const asked = new Set(questions.map(({ competency }) => competency));
      expect(competencies.filter((competency) => !asked.has(competency))).toEqual([]);
    });

    it('names its skills as the reader of postings names them', () => {
      for (const skill of skills) expect(skillsIn(skill), skill).toContain(skill);
    });

    it('has skills that questions are about, where its line of work has such questions', () => {
      const about = new Set(
        questions.flatMap(({ roles, skills: own }) => (family && roles?.includes(family) ? (own ?? []) : [])),
      );
      if (about.size === 0) return;
      expect(skills.filter((skill) => about.has(skill.toLowerCase()))).not.toEqual([]);
    });
  });
});
