import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { ReviewView } from '@/lib/domain/view/view';

const figures = /\d+(?:[.,]\d+)*/g;

/** True where every figure of a sentence is one that the candidate said, or there is none. */
const hasOnlyFiguresOf = (said: string, sentence: string): boolean =>
  (sentence.match(figures) ?? []).every((figure) => said.includes(figure));

/**
 * What the coach says of the content, without counts and measures where this is practice: a sentence whose figures
 * are not the candidate's own is left out. Graded feedback comes back as it is.
 */
export function inPracticeWords<Section extends CoachFeedback['content_feedback']>(
  content: Section,
  { practice, transcript }: Pick<ReviewView, 'practice' | 'transcript'>,
): Section {
  if (!practice) return content;
  const own = (sentence: string): boolean => hasOnlyFiguresOf(transcript, sentence);
  const orNothing = (sentence: string): string => (own(sentence) ? sentence : '');
  return {
    ...content,
    headline: orNothing(content.headline),
    top_strengths: content.top_strengths.filter(own),
    top_improvements: content.top_improvements.filter(own),
    relevance_note: orNothing(content.relevance_note),
    one_action_tip: orNothing(content.one_action_tip),
  };
}

/** True where a sentence about the delivery may stand in practice: without any figure. */
export const hasNoFigure = (sentence: string): boolean => !/\d/.test(sentence);
