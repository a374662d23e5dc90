import { knownLanguage } from '@/lib/domain/language/language-tag';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { wordsOf, type Word } from '@/lib/domain/delivery/words';
import type { Change } from './tidy-speech-text';

export type EditKind = 'filler' | 'hedge' | 'restart' | 'opening' | 'chain' | 'wordy' | 'figure';
/** A change of the transcript with the reason for it. Offsets into the transcript. */
export type Edit = Change & { kind: EditKind };

/** Words that only make one's own work smaller. "I think" stays: without it a guess would become a claim. */
const hedges =
  /(?<!\b(?:a|an|some|what|that|this|these|those|one|any|same|of|which|the|every|each)\s)\b(?:kind of|sort of|kinda|sorta|pretty much)\b|\b(?:basically|or something(?: like that)?|or whatever|and stuff(?: like that)?(?=\s*(?:[.,;!?]|$|and\b))|i guess|i suppose)\b/gi;
/** "Like" before an amount says "about". */
const about =
  /\blike(?=\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|a (?:hundred|thousand|million|dozen))\b)/gi;
/** Long ways of saying something short. Nothing stands on the right that adds a meaning. */
const wordy: readonly (readonly [RegExp, string])[] = [
  [/\bwhat (?:i|we) did (?:is|was)(?: that)?,?\s+(?=(?:i|we)\b)/gi, ''],
  [/\bthe (?:reason|reason why) (?:is|was) (?:that|because)\b/gi, 'because'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bin order to\b/gi, 'to'],
  [/\bat (?:that|this) point in time\b/gi, 'then'],
  [/\bon a daily basis\b/gi, 'daily'],
];
/** What is said while one looks for the first word, or for the last. */
const opening =
  /^(?:(?:um+|uh+|erm?|well|and so|and|so(?!\s+(?:far|long|many|much|that|to|few|little)\b)|yeah|yes|okay|ok|alright|right|anyway|let me think(?: about (?:that|this|it))?|let me see|that(?:'s| is) (?:a|an) (?:really |very )?(?:good|great|interesting|tough|hard) (?:question|one)|good question|great question|thanks for asking|to be honest|to be frank|honestly|like i said|as i said|long story short|i (?:would|'d) say(?: that)?|i mean|you know)(?:[\s,.;:!?—–-]+|$))+/i;
const closing =
  /(?:[\s,.;—–-]+(?:(?:and |so |but )*(?:yeah|right|okay|ok)|if that makes sense|does that make sense|(?:and |so |but |yeah )*(?:that(?:'s| is| was)) (?:pretty much |basically |more or less |kind of |about )?(?:it|all|how i (?:do|did|handle|handled) it)))+[\s.!?]*$/i;
const longestClosing = 160;
/** Left over where a run-on was cut. */
const dangling = /[\s,]+(?:and|but)[\s,]*$/i;
const chain = /^(?:and|so|but) then\b/i;

/** Every change that makes one sentence easier to read and leaves what it says. English has the most; others their fillers and words said twice. */
export function editsOf(source: string, from: number, to: number, language: string): Edit[] {
  const text = source.slice(from, to);
  const english = knownLanguage(language) === 'en';
  const edits: Edit[] = findFillers(text, language)
    .filter((filler) => filler.certain || (english && filler.word === 'actually'))
    .map((filler) => ({ kind: 'filler', from: filler.from, to: filler.to, text: '' }));
  edits.push(...restartsOf(text));
  if (english) {
    edits.push(...found(text, hedges, 'hedge', ''), ...found(text, about, 'hedge', 'about'));
    for (const [pattern, short] of wordy) edits.push(...found(text, pattern, 'wordy', short));
    const chained = chain.exec(text)?.[0];
    const start = chained ? chained.slice(0, -'then'.length) : opening.exec(text)?.[0];
    if (start) edits.push({ kind: chained ? 'chain' : 'opening', from: 0, to: start.length, text: '' });
    // Only the end is searched: over a long run of blanks these patterns would take their time.
    const before = Math.max(0, text.length - longestClosing);
    const end = dangling.exec(text.slice(before)) ?? closing.exec(text.slice(before));
    if (end && before + end.index > 0)
      edits.push({ kind: 'opening', from: before + end.index, to: text.length, text: '' });
  }
  return merged(edits).map((edit) => ({ ...edit, from: edit.from + from, to: edit.to + from }));
}

const found = (text: string, pattern: RegExp, kind: EditKind, replacement: string): Edit[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    kind,
    from: match.index,
    to: match.index + match[0].length,
    text: replacement,
  }));

/** Said twice in a row these may be English: "with you you have to wait". */
const doubled = /^(?:had|that|you|it|her|\p{N}.*|bye|no|blah)$/u;
const longestRestart = 4;

/** "I I", "we had we had", "the pl- the plan": the first of the two goes. */
function restartsOf(text: string): Edit[] {
  const words = wordsOf(text);
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = [4, 3, 2, 1].find((size) => size <= longestRestart && repeats(text, words, at, size));
    const next = words[at + (length ?? 0)];
    const first = words[at];
    if (!length || !first || !next) continue;
    edits.push({ kind: 'restart', from: first.from, to: next.from, text: '' });
    at += length - 1;
  }
  // "The pl- the plan", "I wan- I wanted": a word that broke off, and what was said again before it.
  for (const cut of text.matchAll(
    /\b(?:(\p{L}+)\s+(?=\p{L}{1,8}[-–—]\s+\1\b))?\p{L}{1,8}[-–—]\s+(?!(?:and|or|to)\b)(?=\p{L})/giu,
  )) {
    if (/\s[-–—]/.test(cut[0])) continue;
    edits.push({ kind: 'restart', from: cut.index, to: cut.index + cut[0].length, text: '' });
  }
  return edits;
}

function repeats(text: string, words: readonly Word[], at: number, size: number): boolean {
  const first = words[at];
  const again = words[at + size];
  const last = words[at + 2 * size - 1];
  if (!first || !again || !last) return false;
  if (size === 1 && doubled.test(first.plain)) return false;
  // "From two to two" and "Monday. Monday" are no restarts: nothing but a pause may stand between.
  if (/[.!?;:]/.test(text.slice(first.to, again.from))) return false;
  return Array.from({ length: size }, (_, index) => index).every(
    (index) => words[at + index]?.plain === words[at + size + index]?.plain,
  );
}

/** In order and without overlap: where two meet, the first swallows the other, and keeps the words of neither. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = result.at(-1);
    if (!last || edit.from >= last.to) {
      result.push({ ...edit });
      continue;
    }
    // A replacement that would be swallowed by half is left out: words must not go without reason.
    if (edit.text !== '' || last.text !== '') continue;
    last.to = Math.max(last.to, edit.to);
  }
  return result;
}
