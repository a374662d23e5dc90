import type { Sentence, Word } from '@/lib/domain/delivery/words';

/** A sentence of up to so many words is left whole: about the longest that is easy at first hearing. */
const longestWhole = 24;
/** No piece is shorter than this. */
const shortestPiece = 4;
/** A piece this long may end at a comma before a new subject. */
const longEnough = 9;
/** Without any punctuation, this is long for one sentence. */
const overlong = 12;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const subjects = setOf(
  "i we he she they i'd i'm i've we'd we've we're he'd she'd they'd they're it it's there",
);
const people = setOf('i we he she they');
/** After these a subject begins no sentence of its own. */
const leadsOn = setOf(
  'that which who whom whose what when where how why if because while as since than before after until unless although though whether and or but so then ' +
    'think thought assume assumed expect expected suppose promise promised wish know knew guess say said says see saw feel felt hope hoped realise realised realize realized sure told believe believed mean means ' +
    'noticed learned learnt found decided understood showed asked like the a an my our his her their every each all everything everyone anything something nothing ' +
    'time way moment day week thing one to of in on at for with from by about into not only even once whatever wherever whenever now is was were be are did',
);
/** Words that a new sentence's verb may be: what was done, was the case, or would be done. */
const verb = new RegExp(
  `^(?!(?:need|speed|feed|indeed|proceed|exceed|succeed|seed|bed|red)$)(?:was|were|wasn't|weren't|had|hadn't|did|didn't|could|couldn't|would|wouldn't|will|can|is|are|has|have|\\p{L}{2,}ed|` +
    'built|wrote|led|made|took|set|ran|went|found|spoke|met|sat|drew|split|cut|kept|gave|got|brought|chose|began|put|taught|sent|read|held|drove|' +
    'sold|broke|threw|stood|came|hired|let|paid|spent|fought|caught|won|bought|left|lost|fell|rose|grew|felt|became|knew|saw|said|told|told|thought)$',
  'u',
);
const beforeVerb = setOf(
  'then also just actually really immediately quickly finally never always still even only both all first',
);
const turns: readonly (readonly string[])[] = [
  'after that',
  'as a result',
  'in the end',
  'in the meantime',
  'my job was',
  'my task was',
  'my role was',
  'my goal was',
  'eventually',
  'afterwards',
  'finally',
  'since then',
  'first of all',
  'the first thing',
  'so then',
  'but then',
  'and then',
  'and in the',
  'and after that',
  'and as a',
  'and eventually',
  'and finally',
  'and since then',
  'so in the',
].map((turn) => turn.split(' '));

/**
 * The sentences that a run-on holds (English). They are found by what may open a sentence: a turn of the story, or a new
 * subject with its verb. Where commas are written they are believed; where none is, the words alone have to tell.
 */
export function piecesOf(transcript: string, sentence: Sentence): Sentence[] {
  const { words } = sentence;
  if (words.length <= longestWhole) return [sentence];
  const pieces: Sentence[] = [];
  const written = /[,;:]/.test(sentence.text);
  let first = 0;
  const close = (end: number): void => {
    const from = words[first]?.from ?? sentence.from;
    const to = end >= words.length ? sentence.to : (words[end - 1]?.to ?? sentence.to);
    pieces.push({ text: transcript.slice(from, to), from, to, words: words.slice(first, end) });
    first = end;
  };
  for (let at = shortestPiece; at <= words.length - shortestPiece; at += 1) {
    if (at - first >= shortestPiece && begins(transcript, words, at, at - first, written)) close(at);
  }
  close(words.length);
  return pieces;
}

/** Whether a sentence of its own may begin with the word at `at`, `length` words after the last beginning. */
function begins(
  transcript: string,
  words: readonly Word[],
  at: number,
  length: number,
  written: boolean,
): boolean {
  const of = (index: number): string => words[index]?.plain ?? '';
  const gap = transcript.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0);
  if (/[;:]\s|\s[–—-]\s/.test(gap)) return length >= longEnough;
  if (turns.some((turn) => turn.every((word, index) => of(at + index) === word))) {
    return !leadsOn.has(of(at - 1)) && of(at - 1) !== 'and';
  }
  const joins = /^(?:and|so|but)$/.test(of(at));
  if (joins && of(at + 1) === 'then') return true;
  const subject = joins || of(at) === 'then' ? at + 1 : at;
  // "And I, I wrote" is a restart.
  if (leadsOn.has(of(at - 1)) || people.has(of(at - 1))) return false;
  if (!written && length >= overlong && opensAnother(of, at)) return true;
  if (joins && of(at) === 'and' && length >= longEnough && thingSpeaks(of, subject)) return true;
  if (!speaks(of, subject)) return false;
  if (subject > at) return people.has(of(subject)) || (of(at) !== 'but' && length >= longEnough);
  // Where commas are written, a new subject after one opens a sentence only after a long stretch, and without one never.
  if (gap.includes(',')) return length >= longEnough && people.has(of(at));
  if (written) return false;
  if (!people.has(of(at))) return false;
  // "The deck I prepared": a noun with its article may go on with a subject, unless the verb has an object of its own.
  const isNoun = of(at - 1) !== 'end' && (article.test(of(at - 2)) || article.test(of(at - 3)));
  return !isNoun || object.test(of(at + 2));
}

const object = /^(?:it|him|her|them|me|us|my|his|their|this|that)$/;
const article = /^(?:the|a|an|my|our|this|that|these|those|every|all|any|what|same|best|only|first|last)$/;

/** What may open another sentence where nobody wrote a comma and the last one has gone on for long. */
function opensAnother(of: (index: number) => string, at: number): boolean {
  const next = of(at + 1);
  if (of(at) === 'and') return /^(?:when|if|it|this|there|you|because|that's|it's|there's)$/.test(next);
  if (of(at) === 'so') return !/^(?:that|far|long|much|many|on|to|few|little)$/.test(next);
  return of(at) === 'also' && !verb.test(of(at - 1));
}

/** "The fix went out", "tickets with that error dropped": no pronoun, and a verb soon after. */
function thingSpeaks(of: (index: number) => string, at: number): boolean {
  if (
    !/^(?:the|my|our|his|her|their|its|nobody|everybody|everyone|people|customers|tickets|errors)$/.test(
      of(at),
    )
  )
    return false;
  const ahead = [1, 2, 3, 4].findIndex((step) => verb.test(of(at + step)));
  return (
    ahead >= 0 &&
    [1, 2, 3, 4]
      .slice(0, ahead)
      .every((step) => !leadsOn.has(of(at + step)) || of(at + step) === 'of' || of(at + step) === 'with')
  );
}

/** "We had", "they then decided": a subject with its verb. */
function speaks(of: (index: number) => string, subject: number): boolean {
  const next = beforeVerb.has(of(subject + 1)) ? of(subject + 2) : of(subject + 1);
  if (of(subject) === 'i' && of(subject + 1) === 'think')
    return subjects.has(of(subject + 2)) || of(subject + 2) === "that's";
  return subjects.has(of(subject)) && (verb.test(next) || /['’](?:d|m|ve|re|s)$/.test(of(subject)));
}
