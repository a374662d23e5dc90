import { namesDegree, namesPosition, namesSchool } from './role-name';
import { periodIn } from './period';

/** A position, a degree or a project. What was not found is empty, never a guess from elsewhere. */
export type ResumeEntry = {
  /** The position, or the degree. */
  title: string;
  /** The employer, or the school. */
  company: string;
  /** As it is written, such as "Jan 2019 – present". */
  period: string;
  /** What was done there, a line each, without list signs. */
  bullets: string[];
  /** The number of the line after its last one, among the lines that were read. */
  end: number;
};

const listSign = /^\s*(?:[-*•–—+]|\d{1,2}[.)])\s+/u;
const longestHead = 110;
/** So many words, closed by a full stop, are a sentence and no head of an entry. */
const sentenceWords = 9;

export const isBullet = (line: string): boolean => listSign.test(line) && !periodOnly(line);
export const withoutSign = (line: string): string => line.replace(listSign, '').trim();

/** "– 2019 –" is a period between dashes, and no item of a list. */
const periodOnly = (line: string): boolean => periodIn(withoutSign(line))?.rest === '';

const isSentence = (line: string): boolean =>
  line.length > longestHead || (/[.;]$/.test(line) && line.split(' ').length >= sentenceWords);

type Draft = { heads: string[]; bullets: string[]; dated: boolean; end: number };

/** The entries of a part of a resume: lines of a head (position, employer, period), then what was done. */
export function readEntries(lines: readonly string[]): ResumeEntry[] {
  const drafts: Draft[] = [];
  let afterGap = false;
  let isLastBullet = false;
  const current = (): Draft => {
    const last = drafts.at(-1);
    if (last) return last;
    const first: Draft = { heads: [], bullets: [], dated: false, end: 0 };
    drafts.push(first);
    return first;
  };
  for (const [at, line] of lines.entries()) {
    const text = line.replace(/^#{1,6}\s*|\*\*|__/g, '').trim();
    if (text === '') {
      afterGap = true;
      continue;
    }
    if (isBullet(text)) {
      current().bullets.push(withoutSign(text));
      isLastBullet = true;
    } else if (isLastBullet && !afterGap && continues(current().bullets.at(-1) ?? '', text)) {
      const { bullets } = current();
      bullets.push(`${bullets.pop() ?? ''} ${text}`);
    } else if (isSentence(text)) {
      current().bullets.push(text);
      isLastBullet = false;
    } else {
      const dated = periodIn(text) !== null;
      const last = drafts.at(-1);
      const isNext =
        !last ||
        last.bullets.length > 0 ||
        (last.dated && dated) ||
        (afterGap && last.heads.length > 0 && (last.dated || last.heads.length > 1));
      const draft = isNext ? { heads: [], bullets: [], dated: false, end: 0 } : last;
      if (isNext) drafts.push(draft);
      draft.heads.push(text);
      draft.dated ||= dated;
      isLastBullet = false;
    }
    current().end = at + 1;
    afterGap = false;
  }
  return drafts.map(toEntry);
}

/** True where a line goes on with the item above it: it begins small, or the item was not at its end. */
const continues = (item: string, line: string): boolean =>
  /^\p{Ll}/u.test(line) ||
  (item.length > 60 && !/[.;:!?]$/.test(item) && periodIn(line) === null && !namesPosition(line));

function toEntry({ heads, bullets, end }: Draft): ResumeEntry {
  let period = '';
  const rest = heads.flatMap((head) => {
    const found = period === '' ? periodIn(head) : null;
    if (found) period = found.period;
    const words = found ? found.rest : head;
    return words === '' ? [] : [words];
  });
  return { ...nameOf(rest), period, bullets, end };
}

const strong = /\s+(?:[|–—·•]|-)\s+|\s*[|]\s*|\t+|\s{3,}|\s+@\s+/u;
const atEmployer = /^(.{3,80}?)\s+(?:at|for|with|bei)\s+(\p{Lu}.{1,80})$/u;

/** Which part of an entry's head is the position and which the employer. */
function nameOf(heads: readonly string[]): Pick<ResumeEntry, 'title' | 'company'> {
  const pieces = heads.flatMap((head) => {
    const at = atEmployer.exec(head);
    if (at?.[1] && at[2] && namesPosition(at[1])) return [at[1], at[2]];
    return head.split(strong);
  });
  const parts = pieces
    .map((piece) => piece.replace(/^[\s,;:]+|[\s,;:]+$/g, ''))
    .filter((piece) => piece !== '');
  const isTitle = (part: string): boolean => namesPosition(part) || namesDegree(part);
  // "Nurse, St Mary's, Leeds" on one line: the commas part what nothing else does.
  const split = parts.length === 1 ? (parts[0] ?? '').split(/\s*,\s+/) : parts;
  const titleAt = split.findIndex((part) => isTitle(firstPhrase(part)) && !namesSchool(firstPhrase(part)));
  if (titleAt < 0) {
    const [first = '', second = ''] = split;
    return namesSchool(first) || second === ''
      ? { title: second, company: first }
      : { title: first, company: second };
  }
  const title = split[titleAt] ?? '';
  const others = split.filter((_, place) => place !== titleAt);
  const company = others.find(namesSchool) ?? others[0] ?? '';
  return { title, company: firstPhrase(company) };
}

/** A name without the place after it: "Acme Ltd, Leeds" is Acme Ltd. */
const firstPhrase = (text: string): string => text.split(/\s*,\s+(?!(?:Inc|Ltd|LLC|GmbH|Co)\b)/)[0] ?? text;
