import { z } from 'zod';
import { hasOnlyFiguresOf } from '@/lib/domain/coaching/own-figures';
import { takeOf, type ReportMaterial } from './report-material';

/** An answer that the coach would keep, and that is not in the library yet. */
export const StorySuggestion = z.object({
  attemptId: z.string(),
  number: z.number().int(),
  title: z.string(),
  category: z.string(),
  why: z.string(),
});
export type StorySuggestion = z.infer<typeof StorySuggestion>;

/** Stories worth saving: at most one a question. A question of which any take is in the library has its story. */
export function storySuggestionsOf({ interview, questions }: ReportMaterial): StorySuggestion[] {
  return questions.flatMap((sheet) => {
    if (sheet.takes.some(({ storyId }) => storyId !== null)) return [];
    const best = takeOf(sheet);
    const wanted = [best, ...sheet.takes.toReversed()].find(
      (take) => take?.feedback?.content?.library_suggestion.should_save,
    );
    const suggestion = wanted?.feedback?.content?.library_suggestion;
    if (!wanted || !suggestion) return [];
    const said = wanted.attempt.transcript ?? '';
    const mayStand = !interview.practice || hasOnlyFiguresOf(said, suggestion.why_save);
    return [
      {
        attemptId: wanted.attempt.id,
        number: sheet.question.position + 1,
        title: suggestion.suggested_title || sheet.question.text,
        category: suggestion.category || sheet.question.competency,
        why: mayStand ? suggestion.why_save : '',
      },
    ];
  });
}
