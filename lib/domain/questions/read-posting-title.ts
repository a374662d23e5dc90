import { tidy } from './read-posting-lines';

/** What a line must contain to be the name of a role. */
const roleNouns =
  /\b(?:engineer|developer|programmer|architect|manager|designer|analyst|scientist|researcher|consultant|director|head|lead|officer|specialist|coordinator|administrator|executive|representative|associate|assistant|advisor|adviser|technician|nurse|teacher|writer|editor|marketer|recruiter|accountant|producer|strategist|president|intern|apprentice|trainee|partner|planner|buyer|controller|counsel|agent|operator|supervisor|devops|sre)s?\b/i;

const labelled = /^(?:job title|position title|position|job|role|title|vacancy)\s*[:–—-]\s*(.{3,160})$/i;
const sought =
  /\b(?:hiring|looking for|seeking|recruiting|searching for|in search of|join (?:us|our \w{1,20}(?: \w{1,20})?) as|as)\s+(?:an?|our (?:first|next|new)|another)\s+([^.,;:!?()]{3,100})/i;
/** Where a role's name ends inside a sentence. */
const endOfRole =
  /\s+(?:to|who|that|which|with|for|at|in|on|based|within|and join|you will|you'll|reporting)\b.*$/i;
/** A heading line's further parts: "Role at Company", "Role – Company | City". */
const furtherParts = /\s+(?:at|@|[|–—·•-])\s+.*$|\s*\([^)]{0,60}\)\s*$/iu;

const mostWordsOfTitle = 10;

/** The role's name, or an empty string. Labels win over headings, headings over sentences. */
export function titleIn(lines: readonly string[]): string {
  return titleByLabel(lines) || titleByHeading(lines) || titleBySentence(lines);
}

function titleByLabel(lines: readonly string[]): string {
  for (const line of lines) {
    const value = labelled.exec(line)?.[1];
    if (value && value.split(' ').length <= mostWordsOfTitle + 2)
      return tidy(value.replace(furtherParts, ''), 160);
  }
  return '';
}

function titleByHeading(lines: readonly string[]): string {
  const heading = lines.slice(0, 6).find((line) => {
    const head = line.replace(furtherParts, '');
    return (
      roleNouns.test(head) &&
      head.split(' ').length <= mostWordsOfTitle &&
      !/[.!?]$|\b(?:we|you|our|is)\b/i.test(head)
    );
  });
  return heading ? tidy(heading.replace(furtherParts, ''), 160) : '';
}

function titleBySentence(lines: readonly string[]): string {
  for (const line of lines) {
    const value = sought.exec(line.slice(0, 600))?.[1]?.replace(endOfRole, '');
    if (value && roleNouns.test(value)) return tidy(capitalised(value), 160);
  }
  return '';
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
