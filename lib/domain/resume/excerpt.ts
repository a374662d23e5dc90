import { informativeness } from '@/lib/domain/coaching/idf';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { cutAtWord, wordsOf } from '@/lib/domain/delivery/words';
import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import { withoutContact } from './contact';
import { isBullet } from './entries';
import type { SectionKind } from './heading';
import { isTitle, readResume, type ResumeSection } from './read-resume';

/** What the excerpt is for. */
export type ExcerptFor = {
  question: Pick<Question, 'text' | 'competency'>;
  job: Pick<Job, 'title' | 'summary' | 'skills' | 'competencies'> | null;
  /** As the candidate wants to be called; empty where nothing was said. */
  candidate?: string;
};

/** Parts that say nothing of what somebody did: other people's addresses, and private life. */
const leftOut: ReadonlySet<SectionKind> = new Set(['references', 'interests']);
/** A word of the question counts twice a word of the posting: it is the question that is being answered. */
const weights = { question: 2, job: 1 } as const;
/** What was done says more than what is claimed. */
const shareOfKind = (kind: SectionKind): number => (kind === 'experience' || kind === 'projects' ? 1 : 0.7);

type Passage = { at: number; section: number; text: string; head: string; worth: number };

/**
 * The parts of a resume that come nearest to question and posting, in the order in which they stand there, each under
 * the head of its entry; at most `most` UTF-16 units. Without e-mail, telephone, address, links and name: what stands
 * above the first heading is never in it.
 */
export function resumeExcerpt(
  text: string,
  { question, job, candidate = '' }: ExcerptFor,
  most: number,
): string {
  const { name, sections: all } = readResume(text);
  const sections = all.filter(({ kind }) => !leftOut.has(kind));
  const wanted = wantedStems(question, job);
  const nameless = withoutNames([name, candidate]);
  const passages = (sections.length > 0 ? sections.flatMap(passagesOf) : plainPassages(text)).flatMap(
    ({ text: told, head: above, ...place }) => {
      const passage = { ...place, text: nameless(told), head: nameless(above) };
      return passage.text === '' ? [] : [{ ...passage, worth: passage.worth * nearness(passage, wanted) }];
    },
  );
  const chosen = new Set<Passage>();
  const heads = new Set<string>();
  let length = 0;
  for (const passage of passages.toSorted((one, other) => other.worth - one.worth || one.at - other.at)) {
    const headCost = heads.has(passage.head) ? 0 : passage.head.length + 1;
    const cost = passage.text.length + 1 + headCost;
    if (length + cost > most) continue;
    chosen.add(passage);
    heads.add(passage.head);
    length += cost;
  }
  const lines: string[] = [];
  let head = '';
  for (const passage of passages) {
    if (!chosen.has(passage)) continue;
    if (passage.head !== '' && passage.head !== head) lines.push(passage.head);
    ({ head } = passage);
    lines.push(passage.text);
  }
  return lines.join('\n').slice(0, most);
}

/** Takes full names out of a line; one word alone may be any word. What is left without a word is empty. */
function withoutNames(names: readonly string[]): (line: string) => string {
  const full = names.map((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []).filter(({ length }) => length > 1);
  if (full.length === 0) return (line) => line;
  const patterns = full.map((words) => words.join('[^\\p{L}\\p{N}]{1,3}'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (line) => {
    const rest = line.replace(pattern, '');
    if (rest === line) return line;
    return /\p{L}{2}/u.test(rest) ? rest.replace(/ {2,}/g, ' ').trim() : '';
  };
}

function wantedStems(question: ExcerptFor['question'], job: ExcerptFor['job']): Map<string, number> {
  const wanted = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const { plain } of wordsOf(text)) {
      const worth = informativeness(plain) * weight;
      const root = stem(plain);
      if (worth > (wanted.get(root) ?? 0)) wanted.set(root, worth);
    }
  };
  if (job) add([job.title, job.summary, ...job.skills, ...job.competencies].join('\n'), weights.job);
  add(`${question.text}\n${question.competency}`, weights.question);
  return wanted;
}

/** How much of what is wanted a passage speaks of; a little for everything, so that room that is left is used. */
function nearness({ text, head }: Passage, wanted: ReadonlyMap<string, number>): number {
  const stems = new Set(wordsOf(`${text} ${head}`).map(({ plain }) => stem(plain)));
  let sum = 0.5;
  for (const root of stems) sum += wanted.get(root) ?? 0;
  return sum;
}

function passagesOf(section: ResumeSection, index: number): Passage[] {
  const worth = shareOfKind(section.kind);
  const passage = (head: string, text: string, place: number): Passage[] => {
    const safe = cutAtWord(withoutContact(text), 600);
    return safe === '' ? [] : [{ at: section.from + place, section: index, head, text: safe, worth }];
  };
  const heading = section.heading.toUpperCase();
  if (section.entries.length === 0)
    return section.lines.flatMap((line, place) => passage(heading, line.trim(), place));
  return section.entries.flatMap(({ title, company, period, bullets }, entry) => {
    const head = withoutContact([title, company, period].filter(Boolean).join(', '));
    if (bullets.length === 0) return passage(heading, head, entry);
    return bullets.flatMap((bullet) => passage(head || heading, `- ${bullet}`, entry));
  });
}

/** A resume without headings: its lines, but for the first ones, which say whose it is. */
const plainPassages = (text: string): Passage[] => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !isTitle(line));
  return lines.flatMap((line, at) => {
    const safe = at <= first && !isBullet(line) ? '' : cutAtWord(withoutContact(line.trim()), 600);
    return safe === '' ? [] : [{ at, section: 0, head: '', text: safe, worth: 1 }];
  });
};
