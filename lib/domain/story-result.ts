import { numbersIn } from '@/lib/domain/coaching/numbers';
import type { Story } from './story';

/** How a story's outcome is told: with a figure, with one that is still a gap, without one, or not at all. */
export type ToldResult = 'measured' | 'open' | 'told' | 'none';

const gap = /\[[^[\]\n]{1,40}\]/;
/** Where no result is written apart, it is looked for in the last two fifths of the answer, as the rubric does. */
const lastPart = 0.6;

export function toldResult(story: Pick<Story, 'result' | 'polishedAnswer'>): ToldResult {
  const { polishedAnswer } = story;
  const written = story.result.trim();
  const text = written || polishedAnswer.slice(lastPart * polishedAnswer.length);
  if (gap.test(text)) return 'open';
  // A name is no figure, and a small whole number more often counts people than what came of it.
  const figures = numbersIn(text).filter(({ kind, verb }) => kind !== 'name' && !verb);
  if (figures.some(({ kind, value }) => kind !== 'plain' || Number(value) > 4)) return 'measured';
  return written ? 'told' : 'none';
}
