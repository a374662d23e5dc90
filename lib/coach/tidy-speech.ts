import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { wordsOf, type Sentence } from '@/lib/domain/delivery/words';

export type EditKind = 'filler' | 'hedge' | 'restart';
/** A stretch of the transcript that the tidied sentence does without. Offsets into the transcript. */
export type Edit = { kind: EditKind; from: number; to: number };

/** Words that only make one's own work smaller. "I think" stays: without it a guess would become a claim. */
const hedges =
  /(?<!\b(?:a|an|some|what|that|this|these|those|one|any|same|of|which|the)\s)\b(?:kind of|sort of|kinda|sorta|pretty much)\b|\b(?:basically|or something(?: like that)?|or whatever|and stuff(?: like that)?(?=\s*(?:[.,;!?]|$|and\b)))\b/gi;
const opening =
  /^(?:(?:um+|uh+|erm?|well|and so|and|so(?!\s+(?:far|long|many|much|that|to)\b)|yeah|yes|okay|ok|alright)[\s,]+)+(?=\S)/i;

/** What a sentence can do without: fillers that are certain, hedges, words said twice, and a spoken opening. */
export function editsOf(sentence: Sentence): Edit[] {
  const edits: Edit[] = findFillers(sentence.text)
    .filter((filler) => filler.certain || filler.word === 'actually')
    .map(({ from, to }) => ({ kind: 'filler' as const, from: from + sentence.from, to: to + sentence.from }));
  for (const match of sentence.text.matchAll(hedges)) {
    const from = sentence.from + match.index;
    edits.push({ kind: 'hedge', from, to: from + match[0].length });
  }
  edits.push(...restartsOf(sentence));
  const start = opening.exec(sentence.text)?.[0].trimEnd();
  if (start) edits.push({ kind: 'filler', from: sentence.from, to: sentence.from + start.length });
  return merged(edits);
}

/** "I I", "we had we had": the first of the two goes. "Had had" and "that that" are English. */
function restartsOf(sentence: Sentence): Edit[] {
  const words = wordsOf(sentence.text);
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [2, 1]) {
      const once = words.slice(at, at + length);
      const again = words.slice(at + length, at + 2 * length);
      const first = once[0];
      const next = again[0];
      if (!first || !next || again.length < length) continue;
      if (once.some((word, index) => word.plain !== again[index]?.plain)) continue;
      if (length === 1 && /^(had|that|very|really|\d+)$/.test(first.plain)) continue;
      edits.push({ kind: 'restart', from: sentence.from + first.from, to: sentence.from + next.from });
      at += length - 1;
      break;
    }
  }
  return edits;
}

function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = result.at(-1);
    if (last && edit.from < last.to) last.to = Math.max(last.to, edit.to);
    else result.push({ ...edit });
  }
  return result;
}

/** The transcript between two offsets without the edited stretches, spaced and with a capital I. */
export function without(transcript: string, edits: readonly Edit[], from: number, to: number): string {
  let text = '';
  let at = from;
  for (const edit of edits) {
    if (edit.to <= from || edit.from >= to) continue;
    text += transcript.slice(at, Math.max(at, edit.from));
    at = Math.max(at, edit.to);
  }
  text += transcript.slice(at, Math.max(at, to));
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:[,;:\s]*[,;:])+/g, '$1')
    .replace(/^[\s,;:.!?]+/, '')
    .replace(/,+(?=[.!?]|$)/g, '')
    .replace(/\bi(?=\b(?!\.)|['’])/g, 'I')
    .trim();
}

/** A whole sentence, tidied: capital first letter, full stop at its end. Empty when nothing is left. */
export function tidied(transcript: string, sentence: Sentence): string {
  const text = without(transcript, editsOf(sentence), sentence.from, sentence.to);
  if (wordsOf(text).length === 0) return '';
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
