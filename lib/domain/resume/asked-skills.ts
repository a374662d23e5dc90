import { skillsIn } from '@/lib/domain/questions/read-posting-skills';

/** A skill that a posting asks for, and whether the resume names it. */
export type AskedSkill = { skill: string; named: boolean };

/** A text is searched for a skill as a whole word; "C" is not found in "Company", nor "Java" in "JavaScript". */
const asWord = (skill: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${skill.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}+#])`, 'iu');

/**
 * What a posting asks for and whether it stands in the resume, under whichever of its names ("postgres" is PostgreSQL).
 * What a resume does not name may still be known: this tells of words, not of people.
 */
export function askedSkills(skills: readonly string[], resume: string): AskedSkill[] {
  const known = new Set(skillsIn(resume).map((skill) => skill.toLowerCase()));
  return skills.map((skill) => ({
    skill,
    named: known.has(skill.toLowerCase()) || asWord(skill).test(resume),
  }));
}
