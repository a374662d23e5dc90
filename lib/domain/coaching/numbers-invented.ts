import { coachWords } from '@/lib/domain/messages/coach';
import { numbersIn, type NumberMention } from './numbers';
import { closingSharesIn, ellipticalIn } from './numbers-elliptical';
import { equivalentsOf } from './numbers-equivalents';
import { ordinalsIn } from './numbers-ranks';

/** The figures that may be repeated: those that stand in the candidate's own words or in the resume. */
export type KnownNumbers = {
  meanings: ReadonlySet<string>;
  values: ReadonlySet<string>;
  /** Places in an order ("the third day"), which may come back as "3rd day" or "3 March" and as nothing else. */
  ordinals: ReadonlySet<string>;
};

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
  const ordinals = sources.flatMap(ordinalsIn);
  const ranks = ordinals.map((value) => ({ kind: 'name' as const, value: `rank ${value}`, unit: '' }));
  const said = [
    ...mentions,
    ...ranks,
    ...single,
    ...sources.flatMap(proportionsIn),
    ...sources.flatMap(ellipticalIn),
    ...sources.flatMap(closingSharesIn),
  ];
  return {
    meanings: new Set([...said, ...said.flatMap(equivalentsOf)].map(meaning)),
    values: new Set([
      ...mentions.map((mention) => mention.value),
      ...(sources.some((source) => oneOfThem.test(source)) ? ['1'] : []),
    ]),
    ordinals: new Set(ordinals),
  };
}

/** "One engineer" is no figure, and may come back as "1 engineer". */
const oneOfThem = /\bone (?!of\b|day\b|thing\b|another\b|more\b|by\b)[a-z]{3,}/i;

/** "Nine out of ten" may come back as 90 percent, "one in three" as a third. */
function proportionsIn(source: string): { kind: 'percent'; value: string; unit: string }[] {
  const mentions = numbersIn(source);
  const ones = mentions.flatMap((whole) =>
    whole.kind === 'plain' && /\bone (?:in|of|out of) (?:every )?$/i.test(source.slice(0, whole.from))
      ? [shareOf(1, Number(whole.value))]
      : [],
  );
  const others = mentions.flatMap((part, index) => {
    const whole = mentions[index + 1];
    if (!whole || part.kind !== 'plain' || whole.kind !== 'plain') return [];
    if (!/^\s*(?:in|of|out of|\/)\s*$/i.test(source.slice(part.to, whole.from))) return [];
    return [shareOf(Number(part.value), Number(whole.value))];
  });
  return [...ones, ...others].filter(({ value }) => Number(value) > 0 && Number(value) <= 100);
}

const shareOf = (part: number, whole: number): { kind: 'percent'; value: string; unit: string } => ({
  kind: 'percent',
  value: String(Math.round((100 * part * 1e6) / whole) / 1e6),
  unit: '',
});

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const isDay = new RegExp(`^(?:st|nd|rd|th)?(?: of)? (?:${months})\\b`, 'i');
const afterMonth = new RegExp(`\\b(?:${months}) $`, 'i');

function isKnown(mention: NumberMention, text: string, known: KnownNumbers): boolean {
  if (mention.kind !== 'plain') return known.meanings.has(meaning(mention));
  if (known.values.has(mention.value)) return true;
  const orders =
    /(?:st|nd|rd|th)$/i.test(text.slice(mention.from, mention.to)) ||
    isDay.test(text.slice(mention.to)) ||
    afterMonth.test(text.slice(0, mention.from));
  return orders && known.ordinals.has(mention.value);
}

function gapFor(mention: NumberMention): string {
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
      return mention.value.startsWith('rank ') ? gaps.number : gaps.name;
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
    if (isKnown(mention, text, known) || isFree(mention)) {
      result += text.slice(done, mention.to);
      done = mention.to;
      continue;
    }
    // A year said in two halves overlaps its parts: only when no reading is known does the whole of it go.
    if (
      mentions.some(
        (other) => other !== mention && other.from === mention.from && isKnown(other, text, known),
      )
    )
      continue;
    const bracketed = /\[\s*$/.test(text.slice(done, from)) && /^\s*\]/.test(text.slice(mention.to));
    const gap = gapFor(mention);
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
