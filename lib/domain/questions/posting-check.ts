import { knownNumbers, withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { cutAtWord } from '@/lib/domain/delivery/words';
import { addressesMachine } from './addresses-machine';
import { competencies } from './competency';
import type { PostingParts } from './read-posting';
import { postingLines } from './read-posting-lines';

/** As the built-in reading: a title is no sentence, a summary can be read at a glance. */
const longest = { title: 160, company: 80, skill: 60, summary: 600 } as const;
const mostWords = { title: 12, company: 8, skill: 6 } as const;
const most = { skills: 40, competencies: 12 } as const;
const shortestSummary = 20;

/**
 * A model's reading of a posting, part by part: title, company and skills stand where the posting says them in these
 * words, competencies where they are on our list, a summary where its figures are the posting's. For what does not
 * stand the built-in reading does.
 */
export function checkedParts(model: PostingParts, builtIn: PostingParts, posting: string): PostingParts {
  const text = folded(postingLines(posting).join(' '));
  const says = (part: string, limit: number, words: number): boolean =>
    part.length <= limit && part.split(/\s+/).length <= words && occurs(folded(part), text);
  const skills = distinct(model.skills.filter((skill) => says(skill, longest.skill, mostWords.skill)));
  const known = distinct(model.competencies.filter((each) => competencies.some((ours) => ours === each)));
  return {
    title: says(model.title, longest.title, mostWords.title) ? model.title : builtIn.title,
    company: says(model.company, longest.company, mostWords.company) ? model.company : builtIn.company,
    skills: skills.length > 0 ? skills.slice(0, most.skills) : builtIn.skills,
    competencies: known.length > 0 ? known.slice(0, most.competencies) : builtIn.competencies,
    summary: isTrueSummary(model.summary, posting)
      ? cutAtWord(model.summary, longest.summary)
      : builtIn.summary,
  };
}

/** The form in which words are found again: no case, no kinds of dashes and quotes, one space. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Whole words only: "Java" does not stand in "JavaScript". One letter alone says nothing. */
function occurs(part: string, text: string): boolean {
  if (part.length < 2) return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const joined = [text[at - 1], text[at + part.length]].some((each) => /[\p{L}\p{N}]/u.test(each ?? ''));
    if (!joined) return true;
  }
  return false;
}

const distinct = (parts: readonly string[]): string[] =>
  parts.filter((part, index) => parts.findIndex((other) => folded(other) === folded(part)) === index);

const isTrueSummary = (summary: string, posting: string): boolean =>
  summary.length >= shortestSummary &&
  !addressesMachine(summary) &&
  withoutInvented(summary, knownNumbers(posting)).invented.length === 0;
