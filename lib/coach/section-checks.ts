import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { occurs } from '@/lib/domain/coaching/evidence';
import { elementsOf, isToldAsStar } from '@/lib/domain/questions/kind';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import { withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import type { ReviewContext } from './review-context';
import { checkedRewrite, gapped } from './rewrite-check';
import { checkedScores } from './score-check';
import { scoringSection } from './scoring-section';
import { policyVersion } from './versions';

export type Checked = { sections: Partial<CoachFeedback>; sheet: ScoreSheet | null; mended: string[] };

/**
 * What may be shown of the sections that have been read: everything here is enforced whatever the model says. A score
 * waits for its evidence; a note must quote the candidate; figures are known or gaps; delivery's numbers are ours.
 * `followUp` is the question that was or will be asked, null where none is.
 */
export function checkedSections(
  read: Partial<CoachFeedback>,
  context: ReviewContext,
  followUp: string | null,
): Checked {
  const mended: string[] = [];
  const sections: Partial<CoachFeedback> = {};
  let sheet: ScoreSheet | null = null;
  if (read.follow_up) sections.follow_up = followUpSection(read.follow_up, context, followUp, mended);
  if (read.evidence && read.scoring) {
    const scores = checkedScores(read.evidence, read.scoring, context);
    sections.evidence = scores.evidence;
    sections.scoring = scoringSection(scores.sheet);
    sheet = scores.sheet;
    mended.push(...scores.mended);
  }
  if (read.content_feedback)
    sections.content_feedback = contentSection(read.content_feedback, context, mended);
  if (read.delivery_feedback)
    sections.delivery_feedback = deliverySection(read.delivery_feedback, context, mended);
  if (read.rewrite) sections.rewrite = checkedRewrite(read.rewrite, context, mended);
  if (read.coach_notes) sections.coach_notes = notesSection(read.coach_notes, context, mended);
  if (read.library_suggestion) {
    const title = gapped(read.library_suggestion.suggested_title, 80, context, mended);
    sections.library_suggestion = { ...read.library_suggestion, suggested_title: title };
  }
  if (read.metadata) {
    sections.metadata = {
      model_version: read.metadata.model_version,
      policy_version: policyVersion,
      eye_contact_available: false,
      follow_up_type: context.verdict.followUpType,
    };
  }
  return { sections, sheet, mended };
}

function followUpSection(
  section: CoachFeedback['follow_up'],
  { verdict }: ReviewContext,
  followUp: string | null,
  mended: string[],
): CoachFeedback['follow_up'] {
  if (verdict.followUpType === 'none') {
    if (section.should_ask)
      mended.push('follow-up not asked: nothing is missing, or it would be a second one');
    return { should_ask: false, question_text: '', reason: '' };
  }
  const text = followUp ?? verdict.followUpText;
  if (!section.should_ask) mended.push('follow-up asked all the same: a part is missing');
  return {
    should_ask: true,
    question_text: text,
    reason: section.should_ask ? section.reason : verdict.reason,
  };
}

function contentSection(
  section: CoachFeedback['content_feedback'],
  context: ReviewContext,
  mended: string[],
): CoachFeedback['content_feedback'] {
  const { kind } = context.input.question;
  const own = context.builtIn.content.content_feedback;
  const safe = (text: string): string => {
    const checked = withoutInvented(text, context.mentioned);
    for (const figure of checked.invented) mended.push(`invented number replaced: ${figure}`);
    return checked.text;
  };
  const elements: readonly string[] = elementsOf[kind];
  const star = section.star_checklist ?? own.star_checklist;
  const kinds = elements.map(
    (element) =>
      section.kind_checklist.find((entry) => bare(entry.element) === bare(element)) ??
      own.kind_checklist.find((entry) => entry.element === element),
  );
  return {
    ...section,
    headline: safe(section.headline).slice(0, 90),
    // Advice may speak of figures ("aim for two minutes"); what was said may only have its own.
    top_strengths: section.top_strengths.map((text) => safe(text).slice(0, 140)),
    relevance_note: safe(section.relevance_note).slice(0, 220),
    star_checklist: isToldAsStar(kind) ? star : null,
    kind_checklist: isToldAsStar(kind)
      ? []
      : kinds.flatMap((entry, index) =>
          entry ? [{ ...entry, element: elements[index] ?? entry.element }] : [],
        ),
  };
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Its figures are ours; a sentence that states another one is replaced by ours. */
function deliverySection(
  section: CoachFeedback['delivery_feedback'],
  { builtIn }: ReviewContext,
  mended: string[],
): CoachFeedback['delivery_feedback'] {
  const own = builtIn.content.delivery_feedback;
  if (own.metrics.wpm === null && own.metrics.filler_count === null) return own;
  const ours = new Set(Object.values(own.metrics).map(String));
  const pick = (text: string, spare: string): string => {
    if (numbersIn(text).every((mention) => ours.has(mention.value))) return text;
    mended.push('delivery sentence with a foreign figure replaced');
    return spare;
  };
  return {
    headline: pick(section.headline, own.headline),
    metrics: { ...own.metrics, clarity_note: pick(section.metrics.clarity_note, own.metrics.clarity_note) },
    one_action_tip: section.one_action_tip || own.one_action_tip,
  };
}

function notesSection(
  notes: CoachFeedback['coach_notes'],
  context: ReviewContext,
  mended: string[],
): CoachFeedback['coach_notes'] {
  return notes.flatMap((note) => {
    if (!occurs(note.original_snippet, context.transcript)) {
      mended.push(`note dropped: "${note.original_snippet}" was never said`);
      return [];
    }
    return [{ ...note, revised_snippet: gapped(note.revised_snippet, 120, context, mended) }];
  });
}
