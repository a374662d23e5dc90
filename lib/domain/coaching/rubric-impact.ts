import type { Clause } from './rubric-clauses';
import { changeVerbs } from './rubric-cues';
import { evidenceOf } from './rubric-evidence';
import type { Read, Told } from './rubric-star';
import { placesOf, type Telling } from './rubric-telling';
import type { Sentence } from '@/lib/domain/delivery/words';

export type Impact = {
  value: number;
  /** The outcome, or what comes nearest to one. */
  sentence: Sentence | null;
  number: 'none' | 'bare' | 'measured';
};

const direction = new RegExp(
  `\\b(?:${changeVerbs}|reduc\\w+|increas\\w+|improv\\w+|sav(?:es|ing)|cut(?:s|ting)|drop(?:s|ping)?|grow\\w*|doubl\\w+|halv\\w+|faster|slower|fewer|less than|more than|under|below|above|over|within|higher|lower|earlier|ahead|from|up to|down to|to (?:about |under |over |around |just )*#)`,
  'g',
);
/** In technical answers a capacity is a measure too, whichever way it points. */
const capacity = /\bper (?:second|minute|hour|day|month|user|request|node)|\b(?:a|each|every) (?:second|day|minute)\b|# ?(?:ms|milliseconds?|microseconds?|gb|mb|kb|tb|gigabytes?|megabytes?|terabytes?)\b/g;
const consequence =
  /\b(?:because|so that|which means|that means|as a result|therefore|led to|results? (?:in|is|was)|impact\w*|outcome|saves?|saved|avoid\w*|prevent\w*|bottlenecks?|in the end|that way|which is why|otherwise|users? (?:see|saw|would|can|do|get|never|notice\w*)|customers? (?:see|saw|would|can|do|get|never)|no longer|costs? (?:us|less|more)|faster|slower|without (?:losing|downtime|waiting|blocking))\b/g;
const crowd = /^(?:people|engineers?|developers?|members?|colleagues?|persons?|of|teams?|reports?|designers?|analysts?|classmates|volunteers)$/;
const noUnit = /^(?:and|or|but|so|the|a|an|i|we|to|in|of|on|at|by|for|with|that|which|it|is|was|were|because|then|when|after|from|as|if|they|he|she|this)$/;

/** Words around a figure in which its direction is looked for. */
const reach = 7;

/** 2 for a figure with unit and direction, 1 for a figure, 0.5 for a date, a span of time or the size of a team. */
function worthOf(telling: Telling, at: number, directed: ReadonlySet<number>): number {
  const mention = telling.words[at]?.number;
  if (!mention) return 0;
  const after = telling.words[at + 1]?.plain ?? '';
  const second = telling.words[at + 2]?.plain ?? '';
  const year = mention.kind === 'plain' && /^(?:19|20)\d\d$/.test(mention.value);
  if (year || crowd.test(after) || /^(?:ago|before|later|earlier)$/.test(second) || after === 'of') return 0.5;
  let near = false;
  for (let place = at - reach; place <= at + reach; place += 1) near ||= directed.has(place);
  const hasUnit = mention.kind !== 'plain' || (after.length >= 2 && !noUnit.test(after));
  // "Two weeks" alone is a deadline more often than an effect.
  if (mention.kind === 'time') return near ? 2 : 0.5;
  return near && hasUnit ? 2 : 1;
}

const withoutFigure = { none: 2, most: 7 } as const;
const figureValues = { half: 7.5, bare: 8.5, measured: 10 } as const;

/**
 * Up to 7 without a figure, by how fully the outcome is told; 8.5 with one; 10 with one that has unit and direction.
 * Only one written answer in eight holds a number (measured on 381), so a figure is a bonus and no gate. In a story
 * only the result, or the last two fifths, count; in the other kinds any effect or capacity does.
 */
export function impactOf({ telling, clauses, sentences }: Read, told: Told | null): Impact {
  const from = Math.floor(clauses.length * 0.6);
  const counts = (index: number): boolean => !told || told.clauseParts[index] === 'result' || index >= from;
  const directed = new Set([
    ...placesOf(direction, telling).map((place) => place.from),
    ...(told ? [] : placesOf(capacity, telling).map((place) => place.from)),
  ]);
  let best = 0;
  let at: Clause | null = null;
  for (const [index, clause] of clauses.entries()) {
    if (!counts(index)) continue;
    for (let place = clause.first; place < clause.end; place += 1) {
      const worth = worthOf(telling, place, directed);
      if (worth > best) [best, at] = [worth, clause];
    }
  }
  const outcome = outcomeOf(telling, clauses, sentences, told);
  const plain = withoutFigure.none + (withoutFigure.most - withoutFigure.none) * outcome.strength;
  const figure = best >= 2 ? figureValues.measured : best >= 1 ? figureValues.bare : best > 0 ? figureValues.half : 0;
  // A figure without an outcome stays a figure: the less of an outcome is told, the less it lifts.
  const lift = Math.min(1, outcome.strength / 0.4) * Math.max(0, (best >= 1 ? figure : Math.min(figure, plain + 0.5)) - plain);
  return {
    value: plain + lift,
    sentence: at ? evidenceOf(at, sentences) : outcome.sentence,
    number: best >= 2 ? 'measured' : best > 0 ? 'bare' : 'none',
  };
}

/** How fully an outcome is told: the story's result, or in other kinds what follows from what (three times in full). */
function outcomeOf(
  telling: Telling,
  clauses: readonly Clause[],
  sentences: readonly Sentence[],
  told: Told | null,
): { strength: number; sentence: Sentence | null } {
  if (told) {
    const result = told.findings.find((each) => each.element === 'result');
    return { strength: result?.strength ?? 0, sentence: result?.sentence ?? null };
  }
  const following = placesOf(consequence, telling).map((place) => place.from);
  const clause = clauses.find((each) => following.some((place) => place >= each.first && place < each.end));
  return { strength: Math.min(1, following.length / 4), sentence: clause ? evidenceOf(clause, sentences) : null };
}
