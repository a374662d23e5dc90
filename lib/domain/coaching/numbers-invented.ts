import { coachWords } from '@/lib/domain/messages/coach';
import { numbersIn, type NumberMention } from './numbers';

/** The figures that may be repeated: those that stand in the candidate's own words or in the resume. */
export type KnownNumbers = { meanings: ReadonlySet<string>; values: ReadonlySet<string> };

const meaning = ({ kind, value, unit }: Omit<NumberMention, 'from' | 'to' | 'verb'>): string =>
  `${kind} ${value} ${unit}`;

export function knownNumbers(...sources: readonly string[]): KnownNumbers {
  const mentions = sources.flatMap((source) => numbersIn(source));
  // "A week" is one week, though nobody would call it a figure.
  const single = sources.flatMap((source) =>
    Array.from(source.matchAll(/\b(?:a|an|one) (second|minute|hour|day|week|month|year)\b/gi), (match) => ({
      kind: 'time' as const,
      value: '1',
      unit: (match[1] ?? '').toLowerCase(),
    })),
  );
  return {
    meanings: new Set([...mentions, ...single].map(meaning)),
    values: new Set(mentions.map((mention) => mention.value)),
  };
}

function isKnown(mention: NumberMention, known: KnownNumbers): boolean {
  if (mention.kind === 'plain') return known.values.has(mention.value);
  return known.meanings.has(meaning(mention));
}

function gapFor(mention: NumberMention, text: string): string {
  const { gaps } = coachWords;
  switch (mention.kind) {
    case 'percent':
      return gaps.percent;
    case 'money':
      return gaps.amount;
    case 'factor':
      return mention.verb ? gaps.changed : gaps.times;
    case 'time':
    case 'plain':
      return gaps.number;
    case 'name':
      return text.length > 0 ? gaps.name : gaps.number;
  }
}

/**
 * The text with every unknown figure replaced by a visible gap, and what was replaced. `isFree` lets figures pass that
 * claim nothing.
 */
export function withoutInvented(
  text: string,
  known: KnownNumbers,
  isFree: (mention: NumberMention) => boolean = () => false,
): { text: string; invented: string[] } {
  const mentions = numbersIn(text).toSorted((one, other) => one.from - other.from || other.to - one.to);
  const invented: string[] = [];
  let result = '';
  let done = 0;
  for (const mention of mentions) {
    if (mention.to <= done) continue;
    // Two figures may share a sign ("5 $ 2"): each is judged all the same.
    const from = Math.max(mention.from, done);
    if (isKnown(mention, known) || isFree(mention)) {
      result += text.slice(done, mention.to);
      done = mention.to;
      continue;
    }
    // A year said in two halves overlaps its parts: only when no reading is known does the whole of it go.
    if (mentions.some((other) => other !== mention && other.from === mention.from && isKnown(other, known)))
      continue;
    const bracketed = /\[\s*$/.test(text.slice(done, from)) && /^\s*\]/.test(text.slice(mention.to));
    const gap = gapFor(mention, text);
    result += text.slice(done, from) + (bracketed ? gap.slice(1, -1) : gap);
    invented.push(text.slice(from, mention.to));
    done = mention.to;
  }
  return { text: result + text.slice(done), invented };
}

/** How many words after a number can still change what it means ("forty" … "percent"). */
const reach = 4;

/**
 * The part of a text that is still being written which can be judged already: it ends with a whole word, and not
 * within reach of a number whose unit may follow.
 */
export function settledPart(text: string): string {
  const whole = text.slice(0, text.search(/\S*$/));
  const last = numbersIn(whole).at(-1);
  if (!last) return whole;
  const following = whole.slice(last.to).match(/\S+/g)?.length ?? 0;
  const opening = /[$€£¥₹]\s*$/.exec(whole.slice(0, last.from))?.index;
  return following >= reach ? whole : whole.slice(0, opening ?? last.from);
}
