import { z } from 'zod';
import { takeOf, type ReportMaterial } from './report-material';

const measure = z.number().nonnegative().nullable();

/** How one answer was said; null where it was not measured. */
export const DeliveryPoint = z.object({
  attemptId: z.string(),
  number: z.number().int(),
  isFollowUp: z.boolean(),
  wordsPerMinute: measure,
  fillersPerMinute: measure,
  longPauses: z.number().int().nonnegative().nullable(),
});
export type DeliveryPoint = z.infer<typeof DeliveryPoint>;

export const deliveryMeasures = ['wordsPerMinute', 'fillersPerMinute', 'longPauses'] as const;
export type DeliveryMeasureName = (typeof deliveryMeasures)[number];

/**
 * How the delivery went from answer to answer, in the order in which they were given: the take that speaks for each
 * question. Typed answers have none; in practice nothing is counted.
 */
export function deliveryCourseOf({ interview, questions }: ReportMaterial): DeliveryPoint[] {
  if (interview.practice) return [];
  return questions.flatMap((sheet) => {
    const attempt = takeOf(sheet)?.attempt;
    const delivery = attempt?.delivery;
    if (!attempt || !delivery || attempt.mode === 'typed') return [];
    const point: DeliveryPoint = {
      attemptId: attempt.id,
      number: sheet.question.position + 1,
      isFollowUp: sheet.question.followUpOf !== null,
      wordsPerMinute: delivery.wordsPerMinute,
      fillersPerMinute: delivery.fillersPerMinute,
      // Where nothing could be told of the pauses, none was flagged either: that is not the same as none.
      longPauses:
        delivery.thin.pauses && delivery.longPauses.length === 0 ? null : delivery.longPauses.length,
    };
    return deliveryMeasures.some((name) => point[name] !== null) ? [point] : [];
  });
}
