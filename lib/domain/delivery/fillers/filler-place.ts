import type { Word } from '@/lib/domain/delivery/words';

/** Where a possible filler stands, as text without prosody shows it. Neighbours are plain words, '' at an edge. */
export type FillerPlace = {
  /** The words themselves, as written. */
  text: string;
  before: string;
  /** The word before `before`. */
  earlier: string;
  after: string;
  /** The word after `after`. */
  later: string;
  /** The word after, as written: its capital tells a name. */
  afterText: string;
  /** The text between the neighbour and the words. */
  gapBefore: string;
  gapAfter: string;
  /** First in the text. */
  first: boolean;
  /** First in the text or after the end of a sentence. */
  opens: boolean;
  /** Last in the text or before the end of a sentence. */
  closes: boolean;
  /** A comma, a dash or dots stand before: the recogniser's sign for a pause. */
  pauseBefore: boolean;
  pauseAfter: boolean;
  /** Set off as a question of its own: "¿sabes?", "…, né?". */
  asks: boolean;
  /** A hesitation sound follows. */
  soundAfter: boolean;
  soundBefore: boolean;
};

const sentenceEnd = /[!?¿¡\n]|(?<!\.)\.(?!\.)/;
const pause = /[,;:—–…]|\.\.| - /;

/** The place of `length` words from `index`. `isSound` knows the language's hesitations. */
export function placeOf(
  text: string,
  words: readonly Word[],
  index: number,
  length: number,
  isSound: (plain: string) => boolean,
): FillerPlace {
  const first = words[index];
  const last = words[index + length - 1];
  const previous = words[index - 1];
  const next = words[index + length];
  const before = previous?.plain ?? '';
  const after = next?.plain ?? '';
  const gapBefore = text.slice(previous?.to ?? 0, first?.from ?? 0);
  const gapAfter = text.slice(last?.to ?? 0, next?.from ?? text.length);
  return {
    text: text.slice(first?.from ?? 0, last?.to ?? 0),
    before,
    earlier: words[index - 2]?.plain ?? '',
    after,
    later: words[index + length + 1]?.plain ?? '',
    afterText: next?.text ?? '',
    gapBefore,
    gapAfter,
    first: index === 0,
    opens: index === 0 || sentenceEnd.test(gapBefore),
    closes: !next || sentenceEnd.test(gapAfter),
    pauseBefore: pause.test(gapBefore),
    pauseAfter: pause.test(gapAfter),
    asks: gapAfter.includes('?'),
    soundAfter: isSound(after),
    soundBefore: isSound(before),
  };
}
