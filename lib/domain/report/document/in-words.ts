import type { Words } from '@/lib/domain/messages';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { DeliveryPoint } from '@/lib/domain/report/delivery-course';
import type { Readiness } from '@/lib/domain/report/readiness';
import type { Measure, Standing } from '@/lib/domain/report/standing';

// Sentences of a report that its page, its printed form and its files share.

/** "7.5". */
export const scoreInWords = (value: number): string => value.toFixed(1);

/** "1:03" for 63.4 seconds, "1:02:03" for an hour and more. */
export function clockInWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** "Questions 1, 3". */
export const questionsInWords = (numbers: readonly number[], { report }: Words): string =>
  fill(counted(report.questions, numbers.length), { numbers: numbers.join(', ') });

export const answerInWords = (
  { number, isFollowUp }: { number: number; isFollowUp: boolean },
  { report }: Words,
): string => fill(isFollowUp ? report.followUp : report.question, { number });

/** A part of an answer by the name of its rubric; one that a foreign row brought stands as it is. */
export const elementInWords = (element: string, { shared }: Words): string =>
  Object.hasOwn(shared.elements, element)
    ? shared.elements[element as keyof typeof shared.elements]
    : element;

export function readinessInWords(readiness: Readiness, { report }: Words): string {
  const words = report.readiness;
  if (readiness.state === 'notScored')
    return fill(words.notScored, { reason: words.reasons[readiness.reason] });
  return fill(words.formula, {
    value: scoreInWords(readiness.value),
    best: scoreInWords(readiness.best),
    first: scoreInWords(readiness.first),
    weakest: scoreInWords(readiness.weakest),
  });
}

export const readinessBasis = (readiness: Readiness, { report }: Words): string =>
  fill(counted(report.readiness.counted, readiness.scored), {
    count: readiness.scored,
    planned: readiness.planned,
  });

export const measureInWords = (measure: Measure, { report, shared }: Words): string => {
  switch (measure) {
    case 'overall':
    case 'wordsPerMinute':
    case 'fillersPerMinute':
    case 'longPauses':
      return report.measures[measure];
    case 'structure':
    case 'relevance':
    case 'clarity':
    case 'impact':
    case 'pace':
    case 'fillers':
    case 'pauses':
    case 'steadiness':
      return shared.criteria[measure];
  }
};

/** Words a minute are whole; everything else has one decimal. */
export const valueInWords = (measure: Measure, value: number): string =>
  measure === 'wordsPerMinute' ? String(Math.round(value)) : value.toFixed(1);

export const percentileInWords = ({ percentile, others }: Standing, { report }: Words): string =>
  percentile === null
    ? fill(counted(report.standing.tooFew, others), { count: others })
    : fill(report.standing.percentile, { percent: percentile, count: others });

/** A measure of the delivery course: pauses are whole numbers there. */
export function courseInWords(
  measure: 'wordsPerMinute' | 'fillersPerMinute' | 'longPauses',
  point: DeliveryPoint,
  { report }: Words,
): string {
  const value = point[measure];
  if (value === null) return report.delivery.notMeasured;
  return measure === 'fillersPerMinute' ? value.toFixed(1) : String(Math.round(value));
}
