import { numbersIn } from '@/lib/domain/coaching/numbers';
import { knownNumbers, withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { sentencesOf } from '@/lib/domain/delivery/words';
import type { Story } from '@/lib/domain/story';
import { deedClausesOf, impersonal, withoutPossessor, type DeedClause } from './deed-clause';

/** A line of a resume is read in one glance: two lines of a page at most. */
export const longestBullet = 200;
const mostBullets = 3;

/** Verbs that say that something was done and not what. */
const weak = new Set(
  'decided tried started began talked told asked went got came met sat thought offered wanted helped said showed'.split(
    ' ',
  ),
);
const gap = /\[[^[\]\n]{1,40}\]/;
const hasFigure = (text: string): boolean => gap.test(text) || numbersIn(text).length > 0;

export type BulletStory = Pick<
  Story,
  'situation' | 'task' | 'action' | 'result' | 'polishedAnswer' | 'originalTranscript'
>;

/**
 * A story as one to three lines for a resume: each begins with what was done, in the past, without "I", and the first
 * one ends with what came of it. Only words of the story are used; its gaps stay gaps, and a figure that does not
 * stand in it becomes one. Empty where the story tells nothing that its teller did.
 */
export function resumeBullets(story: BulletStory): string[] {
  const { situation, task, action, result, polishedAnswer, originalTranscript } = story;
  const told = action.trim() ? `${action}\n${result}` : polishedAnswer;
  const known = knownNumbers(situation, task, action, result, polishedAnswer, originalTranscript);
  const deeds = deedClausesOf(told, longestBullet);
  const outcome = outcomeOf(result.trim() ? result : polishedAnswer);
  const [best, ...others] = deeds.toSorted((one, other) => worth(other) - worth(one) || one.at - other.at);
  if (!best) return [];
  const bullets = [withOutcome(best, outcome), ...others.map(({ text }) => text)];
  const distinct = bullets.filter(
    (bullet, index) =>
      !bullets.slice(0, index).some((before) => before.toLowerCase().includes(bullet.toLowerCase())),
  );
  return distinct.slice(0, mostBullets).map((bullet) => withoutInvented(bullet, known).text);
}

const worth = ({ text, verb }: DeedClause): number =>
  (hasFigure(text) ? 2 : 0) + (weak.has(verb) ? -2 : 0) + (text.split(' ').length >= 6 ? 1 : 0);

/** What came of it, as the end of a line: the sentence with a figure where there is one. */
function outcomeOf(text: string): string | null {
  const sentences = sentencesOf(text.replace(/[’‘]/g, "'")).map((sentence) => sentence.text.trim());
  const told = sentences.findLast(hasFigure) ?? null;
  if (told === null) return null;
  const ended = told
    .replace(
      /^(?:so|and|then|in the end|as a result|eventually|finally|since then|within .{3,20}?),?\s+/i,
      (opener) => (/^within/i.test(opener) ? opener : ''),
    )
    .replace(/\bwe\b/gi, 'the team')
    .replace(/^I\s+/i, '');
  return impersonal(withoutPossessor(ended), longestBullet);
}

function withOutcome({ text }: DeedClause, outcome: string | null): string {
  if (!outcome || hasSame(text, outcome)) return text;
  // A name or an abbreviation at its beginning keeps its capitals.
  const begun = /^\p{Lu}(?:\p{Ll}|\s)/u.test(outcome)
    ? outcome.charAt(0).toLowerCase() + outcome.slice(1)
    : outcome;
  const line = `${text}; ${begun}`;
  return line.length <= longestBullet ? line : text;
}

const hasSame = (text: string, outcome: string): boolean =>
  outcome.toLowerCase().includes(text.toLowerCase()) || text.toLowerCase().includes(outcome.toLowerCase());
