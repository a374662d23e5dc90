import { isRehearsal, type QuestionKind } from '@/lib/domain/questions/kind';
import type { Clause } from './rubric-clauses';
import { changeVerbs } from './rubric-cues';
import type { Detail } from './rubric-detail';
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

/** A clause and the offset in it of what proves something. */
type Evidence = { clause: Clause; at: number };

const direction = new RegExp(
  `\\b(?:${changeVerbs}|reduc\\w+|increas\\w+|improv\\w+|sav(?:es|ing)|cut(?:s|ting)|drop(?:s|ping)?|grow\\w*|doubl\\w+|halv\\w+|faster|slower|fewer|less than|more than|under|below|above|over|within|higher|lower|earlier|ahead|from|up to|down to|to (?:about |under |over |around |just )*#)`,
  'g',
);
/** In technical answers a capacity is a measure too, whichever way it points. */
const capacity =
  /\bper (?:second|minute|hour|day|month|user|request|node)|\b(?:a|each|every) (?:second|day|minute)\b|# ?(?:ms|milliseconds?|microseconds?|gb|mb|kb|tb|gigabytes?|megabytes?|terabytes?)\b/g;
const consequence =
  /\b(?:because|so (?:that|it|no|every|each|users|nobody)|the (?:danger|risk|benefit|advantage|gain|point) (?:is|was|with|of)|protects?|which means|that means|as a result|therefore|led to|results? (?:in|is|was)|impact\w*|outcome|saves?|saved|avoid\w*|prevent\w*|bottlenecks?|in the end|that way|which is why|otherwise|users? (?:see|saw|would|can|do|get|never|notice\w*)|customers? (?:see|saw|would|can|do|get|never)|no longer|costs? (?:us|less|more)|faster|slower|without (?:losing|downtime|waiting|blocking))\b/g;
const crowd =
  /^(?:people|engineers?|developers?|members?|colleagues?|persons?|of|teams?|reports?|designers?|analysts?|classmates|volunteers)$/;
const noUnit =
  /^(?:and|or|but|so|the|a|an|i|we|to|in|of|on|at|by|for|with|that|which|it|is|was|were|because|then|when|after|from|as|if|they|he|she|this)$/;

/** Words around a figure in which its direction is looked for. */
const reach = 7;

/** 2 for a figure with unit and direction, 1 for a figure, 0.5 for a date, a span of time, the size of a team or a handful. */
function worthOf(telling: Telling, at: number, directed: ReadonlySet<number>): number {
  const mention = telling.words[at]?.number;
  if (!mention) return 0;
  const after = telling.words[at + 1]?.plain ?? '';
  const second = telling.words[at + 2]?.plain ?? '';
  const year = mention.kind === 'plain' && /^(?:19|20)\d\d$/.test(mention.value);
  if (year || crowd.test(after) || /^(?:ago|before|later|earlier)$/.test(second) || after === 'of')
    return 0.5;
  let near = false;
  for (let place = at - reach; place <= at + reach; place += 1) near ||= directed.has(place);
  // "The two of us", and what a recogniser makes of "to" and "for".
  const few = mention.kind === 'plain' && Number(mention.value) <= 4;
  if (few && !near) return 0.5;
  const hasUnit = mention.kind !== 'plain' || (after.length >= 2 && !noUnit.test(after));
  // "Two weeks" alone is a deadline more often than an effect.
  if (mention.kind === 'time') return near ? 2 : 0.5;
  return near && hasUnit ? 2 : 1;
}

/** No outcome; what one is worth that is told in full; and what it is worth more where the answer is particular. */
const withoutFigure = { none: 1, told: 4, detail: 2 } as const;
/** Shares of the answer from which a figure counts: anywhere from the first, in what is taken for the result from the second. */
const lastPart = 0.6;
const secondHalf = 0.45;
/** What usually comes of a habit is hardly an outcome. */
const shareOfHabit = 0.25;
const timeIsLess = 0.25;
const figureValues = { bare: 8.5, measured: 10 } as const;

/**
 * Up to 7 without a figure, by how fully the outcome is told; 8.5 with one; 10 with one that has unit and direction.
 * Only one written answer in eight holds a number (measured on 381), so a figure is a bonus and no gate. In a story
 * only the result, or the last two fifths, count; in the other kinds any effect or capacity does.
 */
export function impactOf(read: Read, told: Told | null, detail: Detail, kind: QuestionKind): Impact {
  const { telling, clauses, sentences } = read;
  const counts = (index: number): boolean =>
    !told ||
    index >= lastPart * clauses.length ||
    (told.clauseParts[index] === 'result' && index >= secondHalf * clauses.length);
  const directed = new Set([
    ...placesOf(direction, telling).map((place) => place.from),
    ...(told ? [] : placesOf(capacity, telling).map((place) => place.from)),
  ]);
  const measured = new Set<string>();
  let best = 0;
  let shown = 0;
  let at: Evidence | null = null;
  for (const [index, clause] of clauses.entries()) {
    if (!counts(index)) continue;
    for (let place = clause.first; place < clause.end; place += 1) {
      const worth = worthOf(telling, place, directed);
      if (worth >= 1) measured.add(telling.words[place]?.number?.value ?? '');
      best = Math.max(best, worth);
      // Of figures of equal worth a span of time is quoted last: it tells how long, not how much.
      const weight = worth - (telling.words[place]?.number?.kind === 'time' ? timeIsLess : 0);
      if (weight > shown) {
        shown = weight;
        at = { clause, at: telling.words[place]?.from ?? clause.from };
      }
    }
  }
  const number = best >= 2 ? 'measured' : best > 0 ? 'bare' : 'none';
  if (!told)
    return reasonedImpact(
      read,
      measured.size,
      at,
      number,
      isRehearsal(kind) ? spokenInFull : technicalInFull,
    );
  const result = told.findings.find((each) => each.element === 'result');
  const strength = (result?.strength ?? 0) * (told.habit ? shareOfHabit : 1);
  const { none, told: qualitative, detail: particular } = withoutFigure;
  const plain = none + strength * (qualitative + particular * detail.value);
  const figure =
    best >= 2 ? figureValues.measured : best >= 1 ? figureValues.bare : best > 0 ? plain + 0.5 : plain;
  // A figure without an outcome stays a figure: the less of an outcome is told, or of what led to it, the less it lifts.
  const before = told.findings.reduce(
    (sum, each) => sum + (each.element === 'situation' || each.element === 'action' ? each.strength : 0),
    0,
  );
  const lift = Math.min(1, strength / 0.4) * Math.min(1, before / 0.8) * Math.max(0, figure - plain);
  return {
    value: plain + lift,
    sentence: at ? evidenceOf(at.clause, sentences, at.at) : (result?.sentence ?? null),
    number,
  };
}

type InFull = { consequences: number; figures: number; effects: number };
/** So many consequences, figures and seen effects are all that is wanted of a technical answer; each is a third. */
const technicalInFull: InFull = { consequences: 4, figures: 9, effects: 3 };
/** In a meeting or on a stage three figures are as many as anybody keeps: a choice of ours. */
const spokenInFull: InFull = { consequences: 3, figures: 3, effects: 2 };
const happened =
  /\b(?:was|were|had|came|went|took|got|kept|saw|made|found|fell|rose|cut|ran|held|stayed|cost|did|\w{2,}ed)\b/;

/**
 * Impact where no story is told: what follows from what ("so that"), what was measured or reckoned, and an effect that
 * was seen, with a figure: in the past, or said last.
 */
function reasonedImpact(
  { telling, clauses, sentences }: Read,
  measured: number,
  figure: Evidence | null,
  number: Impact['number'],
  { consequences, figures, effects: enough }: InFull,
): Impact {
  const following = placesOf(consequence, telling).map((place) => place.from);
  const consequent = clauses.flatMap((clause): Evidence[] => {
    const place = following.find((each) => each >= clause.first && each < clause.end);
    return place === undefined ? [] : [{ clause, at: telling.words[place]?.from ?? clause.from }];
  });
  const effects = clauses.filter(({ first, end }, index) => {
    const words = telling.words.slice(first, end);
    const last = index >= 0.85 * clauses.length;
    const past = happened.test(words.map((word) => word.plain).join(' '));
    return words.some((word) => word.number !== null) && (last || past);
  });
  const last = effects.at(-1);
  const seen = last && {
    clause: last,
    at: last.words.find((_, place) => telling.words[last.first + place]?.number)?.from ?? last.from,
  };
  const best = seen ?? figure ?? consequent[0];
  return {
    value:
      1 +
      3 * Math.min(1, following.length / consequences) +
      3 * Math.min(1, measured / figures) +
      3 * Math.min(1, effects.length / enough),
    sentence: best ? evidenceOf(best.clause, sentences, best.at) : null,
    number,
  };
}
