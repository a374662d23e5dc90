import { z } from 'zod';
import { skillsIn } from '@/lib/domain/questions/read-posting-skills';
import { searched, mentions, type Searched } from './mentions';
import { primaryOf, takeOf, type ReportMaterial } from './report-material';
import { nearestSkill } from './skill-kin';

/** Something the posting asks for, and where it is missing. */
export const PostingGap = z.object({
  skill: z.string(),
  /** `nowhere` where no resume is here to look in, too. */
  missing: z.enum(['nowhere', 'inAnswers', 'inResume']),
  /** The nearest skill that resume or answers do name. */
  nearest: z.string().nullable(),
});
export type PostingGap = z.infer<typeof PostingGap>;

export const PostingMatch = z.discriminatedUnion('state', [
  z.object({ state: z.literal('noPosting') }),
  z.object({ state: z.literal('nothingAsked') }),
  z.object({
    state: z.literal('compared'),
    resume: z.enum(['tailored', 'master', 'none']),
    /** What resume and answers both name; without a resume, what the answers name. */
    covered: z.array(z.string()),
    gaps: z.array(PostingGap),
    /** Competencies of the posting about which no question of the interview was answered. */
    unrehearsed: z.array(z.string()),
    /** Figures that were told, in the candidate's words, and that stand nowhere in the resume. */
    worthAdding: z.array(z.object({ quote: z.string(), number: z.number().int() })),
  }),
]);
export type PostingMatch = z.infer<typeof PostingMatch>;

const mostGaps = 12;
const mostQuotes = 4;
const order = { nowhere: 0, inAnswers: 1, inResume: 2 } as const;

/**
 * What the posting asks for, beside the resume that belongs to it and what was said. What neither names comes first:
 * that is where a question will hurt.
 */
export function postingMatchOf(material: ReportMaterial): PostingMatch {
  const { job, resume } = material;
  if (!job) return { state: 'noPosting' };
  if (job.skills.length === 0 && job.competencies.length === 0) return { state: 'nothingAsked' };
  const said = searched(
    material.questions
      .flatMap(({ takes }) => takes.map(({ attempt }) => attempt.transcript ?? ''))
      .join('\n'),
  );
  const written = resume && searched(resume.text);
  const owned = new Set([...said.skills, ...(written?.skills ?? [])]);
  const covered: string[] = [];
  const gaps: PostingGap[] = [];
  for (const skill of new Set(job.skills)) {
    const missing = missingIn(skill, said, written);
    if (missing === null) covered.push(skill);
    else
      gaps.push({
        skill,
        missing,
        nearest: missing === 'nowhere' ? nearestSkill(skillsIn(skill)[0] ?? skill, owned) : null,
      });
  }
  return {
    state: 'compared',
    resume: resume ? (resume.jobId === null ? 'master' : 'tailored') : 'none',
    covered,
    gaps: gaps.toSorted((one, other) => order[one.missing] - order[other.missing]).slice(0, mostGaps),
    unrehearsed: unrehearsedOf(material, job.competencies),
    worthAdding: resume ? figuresToAdd(material, resume.text) : [],
  };
}

function missingIn(skill: string, said: Searched, written: Searched | null): PostingGap['missing'] | null {
  const isSaid = mentions(said, skill);
  if (!written) return isSaid ? null : 'nowhere';
  const isWritten = mentions(written, skill);
  if (isSaid) return isWritten ? null : 'inResume';
  return isWritten ? 'inAnswers' : 'nowhere';
}

function unrehearsedOf({ questions }: ReportMaterial, wanted: readonly string[]): string[] {
  const answered = new Set(
    primaryOf(questions)
      .filter(({ takes }) => takes.length > 0)
      .map(({ question }) => question.competency.toLowerCase()),
  );
  return wanted.filter((competency) => !answered.has(competency.toLowerCase()));
}

/** Quotes that the impact rests on and that hold a figure, where the resume has none of their figures. */
function figuresToAdd({ questions }: ReportMaterial, resume: string): { quote: string; number: number }[] {
  const figures = /\d+(?:[.,]\d+)*/g;
  const written = new Set(resume.match(figures));
  const found = questions.flatMap((sheet) => {
    const take = takeOf(sheet);
    const said = take?.attempt.transcript ?? '';
    return (take?.feedback?.content?.evidence.impact ?? []).flatMap((quote) => {
      const own = quote.match(figures) ?? [];
      const isNew = own.length > 0 && own.every((figure) => !written.has(figure)) && said.includes(quote);
      return isNew ? [{ quote, number: sheet.question.position + 1 }] : [];
    });
  });
  return found.slice(0, mostQuotes);
}
