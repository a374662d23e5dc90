import { isContactLine } from './contact';
import { readEntries, withoutSign, type ResumeEntry } from './entries';
import { periodIn } from './period';
import { namesPosition } from './role-name';
import { headingOf, inlineHeadingOf, isCapitalHeading, type SectionKind } from './heading';

/** A part of a resume under one heading. `from` and `to` (exclusive) are numbers of lines of the text, from 0. */
export type ResumeSection = {
  kind: SectionKind;
  /** As it is written; empty for what stands above the first heading. */
  heading: string;
  from: number;
  to: number;
  /** Its lines without the heading's, from the heading's own line on where that has content (`isInline`). */
  lines: string[];
  isInline: boolean;
  /** Positions, degrees, projects; empty where the part has no such. */
  entries: ResumeEntry[];
};

/** A resume as it was understood. The text remains the truth; this only follows it. */
export type ResumeParts = {
  /** Whose it is; empty where the first line is no name. */
  name: string;
  /** What stands above the first heading without name and contact data: often a headline. */
  headline: string;
  sections: ResumeSection[];
  skills: string[];
};

const withEntries: ReadonlySet<SectionKind> = new Set([
  'experience',
  'education',
  'projects',
  'volunteering',
]);
const mostSkills = 60;

/** Reads a resume into its parts, here and at once. Time is linear in the length of the text. */
export function readResume(text: string): ResumeParts {
  const lines = text.split('\n');
  const sections = sectionsOf(lines);
  const top = lines.slice(0, sections[0]?.from ?? lines.length).filter((line) => line.trim() !== '');
  const first = top.findIndex((line) => !isTitle(line));
  const named = isName(top[first] ?? '') ? 1 : 0;
  return {
    name: named ? (top[first] ?? '').replace(/^#{1,2}\s*/, '').trim() : '',
    headline: top
      .slice(Math.max(0, first) + named)
      .filter((line) => !isContactLine(line))
      .slice(0, 4)
      .join(' ')
      .trim(),
    sections,
    skills: skillsOf(sections),
  };
}

type Opening = { kind: SectionKind; heading: string; at: number; inline: string | null };

function sectionsOf(lines: readonly string[]): ResumeSection[] {
  const openings: Opening[] = [];
  // What is set like a heading up to here says whose resume it is, and begins no part of it.
  const top = lines.findIndex((line) => !isTitle(line));
  for (const [at, line] of lines.entries()) {
    const plain = headingOf(line);
    const inline = plain ? null : inlineHeadingOf(line);
    // "Languages: Python" inside of the skills is a line of theirs, and no part of its own.
    const isLabel = inline !== null && openings.at(-1)?.kind === 'skills' && openings.at(-1)?.inline === null;
    const isTop = plain?.kind === 'other' && at <= Math.max(0, top);
    if (plain && !isTop) openings.push({ ...plain, at, inline: null });
    else if (inline && !isLabel) openings.push({ ...inline, at, inline: inline.rest });
    else if (openings.length > 0 && isCapitalHeading(line, lines[at - 1]) && !isInEntry(lines, at, openings))
      openings.push({ kind: 'other', heading: line.trim().replace(/:$/, ''), at, inline: null });
  }
  return openings.map(({ kind, heading, at, inline }, index) => {
    const to = openings[index + 1]?.at ?? lines.length;
    const body = [...(inline === null ? [] : [inline]), ...lines.slice(at + 1, to)];
    while (body.at(-1)?.trim() === '') body.pop();
    return {
      kind,
      heading,
      from: at,
      to,
      lines: body,
      isInline: inline !== null,
      entries: withEntries.has(kind) ? readEntries(body) : [],
    };
  });
}

/** True where capitals are the name of an employer: position or period follow at once. */
function isInEntry(lines: readonly string[], at: number, openings: readonly Opening[]): boolean {
  const kind = openings.at(-1)?.kind;
  if (kind === undefined || !withEntries.has(kind)) return false;
  return lines.slice(at + 1, at + 3).some((line) => namesPosition(line) || periodIn(line) !== null);
}

/** True for what says that this is a resume, and for an empty line: whose it is stands beneath. */
export const isTitle = (line: string): boolean =>
  /^[\s#*_=]*(?:(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée]|vita|lebenslauf)(?: (?:of|for|de|von))?:?)?[\s#*_=]*$/iu.test(
    line,
  );

/** Two to four capitalised words without digits, and no heading. */
const isName = (line: string): boolean =>
  /^(?:#{1,2}\s*)?(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|la|bin|al)){1,4}$/u.test(
    line.trim(),
  ) && headingOf(line.replace(/^#{1,2}\s*/, '')) === null;

function skillsOf(sections: readonly ResumeSection[]): string[] {
  const found = sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      withoutSign(line)
        .replace(/^\s*[\p{L}][\p{L} &/]{1,30}:\s+/u, '')
        .split(/\s*[,;|•·]\s*|\s{3,}|\t+/u),
    )
    .map((skill) => skill.replace(/^[\s.*]+|[\s.*]+$/g, ''))
    .filter((skill) => skill.length > 0 && skill.length <= 60);
  return [...new Set(found)].slice(0, mostSkills);
}
