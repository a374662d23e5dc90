import { stem } from '@/lib/domain/coaching/rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';
import { skillsIn } from '@/lib/domain/questions/read-posting-skills';

/** A text as it is searched for skills: those it names, and its words as stems. */
export type Searched = { skills: ReadonlySet<string>; stems: string };

const stemsOf = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ plain }) => stem(plain))
    .join(' ')} `;

/** The reader stops at 40 skills a text; read line by line, a long resume names all of its own. */
export const searched = (text: string): Searched => ({
  skills: new Set(text.split(/[\n;•|]+/).flatMap(skillsIn)),
  stems: stemsOf(text),
});

/** True where a text names a skill, under any of its spellings or in its own words; "payments" is found in "a payment". */
export function mentions({ skills, stems }: Searched, skill: string): boolean {
  if (skills.has(skill) || skillsIn(skill).some((name) => skills.has(name))) return true;
  const wanted = stemsOf(skill);
  // A name of signs alone, or of one letter, is found by the reader or not at all.
  return wanted.trim().length > 1 && stems.includes(wanted);
}
