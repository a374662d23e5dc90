import { folded, searchWordsOf } from './words';

/** A stretch of a text; `hit` where it is a word that was searched for. */
export type Piece = { text: string; hit: boolean };

/** UTF-16 units of a snippet, and how many of them stand before the first hit. */
const snippetLength = 150;
const before = 40;
/** What lies beyond this in a long transcript is found, but not looked for again to be shown. */
const lookedThrough = 12_000;

/**
 * A text in pieces, the words that were met apart. Together they are the text: who shows them adds nothing to it, and
 * no mark-up comes out of it.
 *
 * @param met folded words, as a search found them
 */
export function highlighted(text: string, met: readonly string[]): Piece[] {
  const wanted = new Set(met);
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of holdsAny(text, wanted) ? searchWordsOf(text) : []) {
    if (!wanted.has(word.folded)) continue;
    if (word.from > done) pieces.push({ text: text.slice(done, word.from), hit: false });
    pieces.push({ text: text.slice(word.from, word.to), hit: true });
    done = word.to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/**
 * A short stretch of the first of these texts that holds a word that was met, cut at words; the beginning of the
 * first one that is not empty where none does.
 */
export function snippetOf(texts: readonly string[], met: readonly string[]): Piece[] {
  const wanted = new Set(met);
  for (const text of wanted.size > 0 ? texts : []) {
    const looked = text.slice(0, lookedThrough);
    if (!holdsAny(looked, wanted)) continue;
    const first = searchWordsOf(looked).find(({ folded }) => wanted.has(folded));
    if (first) return highlighted(around(text, first.from), met);
  }
  const told = texts.find((text) => text.trim() !== '') ?? '';
  return [{ text: around(told, 0), hit: false }];
}

/** False where none of the words can be in the text; far cheaper than to take it apart into words. */
function holdsAny(text: string, wanted: ReadonlySet<string>): boolean {
  const plain = folded(text);
  for (const word of wanted) if (plain.includes(word)) return true;
  return false;
}

/** A line of the text about `at`, with a dot dot dot where it goes on. */
function around(text: string, at: number): string {
  const early = Math.max(0, at - before);
  // From the next beginning of a word, unless that would be the hit itself or beyond.
  const gap = early === 0 ? -1 : text.slice(early, at).search(/\s/);
  const from = early === 0 ? 0 : gap < 0 ? at : early + gap + 1;
  const rough = text.slice(from, from + snippetLength);
  const end = from + snippetLength < text.length ? lastSpaceIn(rough) : rough.length;
  const line = rough.slice(0, end).replace(/\s+/g, ' ').trim().toWellFormed();
  return `${from > 0 ? '… ' : ''}${line}${/\S/.test(text.slice(from + end)) ? ' …' : ''}`;
}

/** Where the last word of a line that is cut begins, with the space before it; its end where it is one word. */
function lastSpaceIn(line: string): number {
  for (let at = line.length - 1; at >= 0; at -= 1) if (/\s/.test(line.charAt(at))) return at;
  return line.length;
}
