import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { occurs } from '@/lib/domain/coaching/evidence';
import { coachWords } from '@/lib/domain/messages/coach';
import { elementsOf, isToldAsStar } from '@/lib/domain/questions/kind';
import type { ReviewContext } from './review-context';
import { advising, factual } from './safe-text';
import { isForeign } from './spoken-language';

type Content = CoachFeedback['content_feedback'];
type Checked = { status: 'present' | 'weak' | 'missing'; note: string };

/**
 * What was said of the answer's content: figures are the candidate's own, a part of the answer is present only where
 * somebody could point at it, and the checklist is that of the question's kind.
 */
export function checkedContent(
  section: Content,
  quotes: readonly string[],
  context: ReviewContext,
  mended: string[],
): Content {
  const { question, language } = context.input;
  const own = context.builtIn.content.content_feedback;
  const spoken = [section.headline, ...section.top_strengths, ...section.top_improvements].join(' ');
  if (isForeign(spoken, language)) {
    mended.push('feedback in another language: built-in used');
    return own;
  }
  const told = isToldAsStar(question.kind);
  const held = (element: string, entry: Checked): Checked => {
    const checked = heldToSight(element, entry, quotes, context, mended);
    return { status: checked.status, note: factual(checked.note, 140, context, mended, 'mentioned') };
  };
  const star = section.star_checklist ?? own.star_checklist;
  const kinds = elementsOf[question.kind].flatMap((element) => {
    const entry =
      section.kind_checklist.find((each) => bare(each.element) === bare(element)) ??
      own.kind_checklist.find((each) => each.element === element);
    return entry ? [{ element, ...held(element, entry) }] : [];
  });
  return {
    headline: factual(section.headline, 90, context, mended, 'mentioned'),
    top_strengths: section.top_strengths.map((text) => factual(text, 140, context, mended, 'mentioned')),
    top_improvements: section.top_improvements.map((text) => advising(text, 140, context, mended)),
    relevance_note: factual(section.relevance_note, 220, context, mended, 'mentioned'),
    one_action_tip: advising(section.one_action_tip, 160, context, mended),
    star_checklist:
      told && star
        ? {
            situation: held('situation', star.situation),
            task: held('task', star.task),
            action: held('action', star.action),
            result: held('result', star.result),
          }
        : null,
    kind_checklist: told ? [] : kinds,
  };
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/**
 * A part that the built-in rubric cannot find at all is not present because a model says so: weak, where the model
 * quotes words for the structure that the rubric did not take for another part; else missing.
 */
function heldToSight(
  element: string,
  entry: Checked,
  quotes: readonly string[],
  { findings }: ReviewContext,
  mended: string[],
): Checked {
  const found = findings.elements.find((each) => each.element === element);
  if (entry.status === 'missing' || !found || found.status !== 'missing') return entry;
  const unclaimed = quotes.some(
    (quote) => !findings.elements.some((each) => each.sentence && occurs(quote, each.sentence.text)),
  );
  const status = unclaimed ? 'weak' : 'missing';
  if (status === entry.status) return entry;
  mended.push(`${element} is ${status}, not ${entry.status}: nobody can point at it`);
  const words = new Map<string, string>(Object.entries(coachWords.checklist[status]));
  return { status, note: words.get(element) ?? coachWords.checklist[status].other };
}
