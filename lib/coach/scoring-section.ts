import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Criterion, ScoreSheet } from '@/lib/domain/coaching/score-sheet';

/** The contract's scoring section as a mirror of the sheet; nothing in it is anybody else's number. */
export function scoringSection(sheet: ScoreSheet): CoachFeedback['scoring'] {
  const of = (criterion: Criterion): number | null =>
    sheet.parts.find((part) => part.criterion === criterion)?.value ?? null;
  const judged = sheet.notScored === null;
  return {
    overall: sheet.overall,
    content: sheet.content,
    delivery: sheet.delivery,
    content_breakdown: {
      star: judged ? of('structure') : null,
      relevance: judged ? of('relevance') : null,
      clarity: judged ? of('clarity') : null,
      impact: judged ? of('impact') : null,
    },
    delivery_breakdown: {
      pace: of('pace'),
      fillers: of('fillers'),
      pauses: of('pauses'),
      confidence: of('steadiness'),
      eye_contact_proxy: null,
    },
  };
}
