import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { fewestQuotedWords, occurs } from '@/lib/domain/coaching/evidence';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { checkedContent } from './content-check';
import type { ReviewContext } from './review-context';
import { checkedRewrite } from './rewrite-check';
import { advising, factual } from './safe-text';
import { checkedScores } from './score-check';
import { scoringSection } from './scoring-section';
import { isForeign } from './spoken-language';
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
  if (read.content_feedback) {
    const quotes = (read.evidence?.star ?? []).filter((quote) =>
      occurs(quote, context.transcript, fewestQuotedWords),
    );
    sections.content_feedback = checkedContent(read.content_feedback, quotes, context, mended);
  }
  if (read.delivery_feedback)
    sections.delivery_feedback = deliverySection(read.delivery_feedback, context, mended);
  // A rewrite and the notes on it go together: one coach's notes say nothing about the other's rewrite.
  const foreign = read.rewrite && isForeign(read.rewrite.polished_answer, context.input.language);
  if (foreign) mended.push('rewrite in another language: built-in used');
  if (read.rewrite)
    sections.rewrite = foreign
      ? context.builtIn.content.rewrite
      : checkedRewrite(read.rewrite, context, mended);
  if (read.coach_notes)
    sections.coach_notes = foreign
      ? context.builtIn.content.coach_notes
      : notesSection(read.coach_notes, context, mended);
  if (read.library_suggestion)
    sections.library_suggestion = librarySection(read.library_suggestion, context, mended);
  if (read.metadata) {
    sections.metadata = {
      // What a model calls itself is nobody's name; the wire's stands in its place at the end.
      model_version: '',
      policy_version: policyVersion,
      eye_contact_available: false,
      follow_up_type: context.verdict.followUpType,
    };
  }
  return { sections, sheet, mended };
}

function followUpSection(
  section: CoachFeedback['follow_up'],
  context: ReviewContext,
  followUp: string | null,
  mended: string[],
): CoachFeedback['follow_up'] {
  const { verdict } = context;
  if (verdict.followUpType === 'none') {
    if (section.should_ask)
      mended.push('follow-up not asked: nothing is missing, or it would be a second one');
    return { should_ask: false, question_text: '', reason: '' };
  }
  const text = followUp ?? verdict.followUpText;
  if (!section.should_ask) mended.push('follow-up asked all the same: a part is missing');
  // The reason for the model's question is no reason for ours.
  const own =
    !section.should_ask || text === verdict.followUpText || isForeign(section.reason, context.input.language);
  return {
    should_ask: true,
    question_text: text,
    reason: own ? verdict.reason : factual(section.reason, 220, context, mended, 'mentioned'),
  };
}

/** Its figures are ours; a sentence that states another one is replaced by ours. */
function deliverySection(
  section: CoachFeedback['delivery_feedback'],
  { builtIn, input }: ReviewContext,
  mended: string[],
): CoachFeedback['delivery_feedback'] {
  const own = builtIn.content.delivery_feedback;
  if (own.metrics.wpm === null && own.metrics.filler_count === null) return own;
  const ours = new Set(Object.values(own.metrics).map(String));
  const pick = (text: string, spare: string): string => {
    const foreign = isForeign(text, input.language);
    if (text !== '' && !foreign && numbersIn(text).every((mention) => ours.has(mention.value))) return text;
    mended.push('delivery sentence with a foreign figure replaced');
    return spare;
  };
  return {
    headline: pick(section.headline, own.headline),
    metrics: { ...own.metrics, clarity_note: pick(section.metrics.clarity_note, own.metrics.clarity_note) },
    one_action_tip: pick(section.one_action_tip, own.one_action_tip),
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
    if (isForeign(`${note.revised_snippet} ${note.reason}`, context.input.language)) {
      mended.push('note dropped: it is in another language');
      return [];
    }
    return [
      {
        ...note,
        revised_snippet: factual(note.revised_snippet, 120, context, mended),
        reason: advising(note.reason, 170, context, mended),
      },
    ];
  });
}

function librarySection(
  section: CoachFeedback['library_suggestion'],
  context: ReviewContext,
  mended: string[],
): CoachFeedback['library_suggestion'] {
  if (isForeign(`${section.suggested_title} ${section.why_save}`, context.input.language)) {
    mended.push('library suggestion in another language: built-in used');
    return context.builtIn.content.library_suggestion;
  }
  return {
    ...section,
    suggested_title: factual(section.suggested_title, 80, context, mended),
    category: factual(section.category, 40, context, mended),
    why_save: factual(section.why_save, 160, context, mended),
  };
}
