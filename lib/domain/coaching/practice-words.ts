import type { CoachFeedback, CoachNote } from './coach-contract';
import { hasOnlyFiguresOf } from './own-figures';

/** Whether an answer was practice, and what the candidate said in it. */
type Answered = { practice: boolean; transcript: string };

/**
 * What the coach says of the content, without counts and measures where this is practice: a sentence whose figures
 * are not the candidate's own is left out. Graded feedback comes back as it is.
 */
export function inPracticeWords<Section extends CoachFeedback['content_feedback']>(
  content: Section,
  { practice, transcript }: Answered,
): Section {
  if (!practice) return content;
  const own = (sentence: string): boolean => hasOnlyFiguresOf(transcript, sentence);
  const orNothing = (sentence: string): string => (own(sentence) ? sentence : '');
  const checked = <Check extends { note: string }>(check: Check): Check => ({
    ...check,
    note: orNothing(check.note),
  });
  const { star_checklist: star } = content;
  return {
    ...content,
    headline: orNothing(content.headline),
    star_checklist: star && {
      situation: checked(star.situation),
      task: checked(star.task),
      action: checked(star.action),
      result: checked(star.result),
    },
    kind_checklist: content.kind_checklist.map(checked),
    top_strengths: content.top_strengths.filter(own),
    top_improvements: content.top_improvements.filter(own),
    relevance_note: orNothing(content.relevance_note),
    one_action_tip: orNothing(content.one_action_tip),
  };
}

/** The coach's notes; where this is practice, without a reason whose figures are not the candidate's own. */
export const notesInPracticeWords = (
  notes: readonly CoachNote[],
  { practice, transcript }: Answered,
): readonly CoachNote[] =>
  notes.map((note) =>
    practice && !hasOnlyFiguresOf(transcript, note.reason) ? { ...note, reason: '' } : note,
  );

/** True where a sentence about the delivery may stand in practice: without any figure. */
export const hasNoFigure = (sentence: string): boolean => !/\d/.test(sentence);
