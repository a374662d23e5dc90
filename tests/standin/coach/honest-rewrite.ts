import { exactQuote, tidy, type AnswerReading } from './answer-reading.ts';

/** A coaching or a part of one as plain data, keys in the order in which they are streamed. */
export type Coaching = Record<string, unknown>;

const GAP = '[X%]';

/** The candidate's own sentences, tidied; a missing number becomes a gap. */
export function rewriteOf(answer: string, reading: AnswerReading): Coaching {
  return {
    polished_answer: polish(reading),
    star_version: {
      situation: tidy(reading.situation ?? ''),
      task: tidy(reading.task ?? ''),
      action: tidy(reading.action ?? ''),
      result: reading.result === null ? `The result was ${GAP}.` : tidy(reading.result),
    },
    keywords_to_include: keywordsOf(answer),
    claims: claimsOf(reading),
  };
}

function polish(reading: AnswerReading): string {
  const sentences = reading.sentences.map(tidy).filter(Boolean);
  if (reading.sentences.length > 0 && !reading.hasNumber) sentences.push(`In numbers, that was ${GAP}.`);
  return sentences.join(' ');
}

function claimsOf(reading: AnswerReading): Coaching[] {
  const said = reading.sentences
    .map(tidy)
    .filter(Boolean)
    .map((text) => ({ text, source: 'said' }));
  return reading.hasNumber || said.length === 0 ? said : [...said, { text: GAP, source: 'gap' }];
}

/** Notes on what the rewrite changed; every original occurs in the answer. */
export function notesOf(answer: string, reading: AnswerReading): Coaching[] {
  const notes = [...answer.matchAll(/\b(?:um+|uh+|erm?)\b,?(?:\s+[\w']+){1,5}/gi)]
    .slice(0, 4)
    .map(([snippet]) => ({
      change_type: 'conciseness',
      original_snippet: snippet,
      revised_snippet: tidy(snippet).replace(/\.$/, ''),
      reason: 'A filler adds nothing.',
    }));
  const last = reading.sentences.at(-1);
  if (!reading.hasNumber && last !== undefined) {
    const original = exactQuote(last, 60);
    notes.push({
      change_type: 'metrics',
      original_snippet: original,
      revised_snippet: `${original.replace(/[.!?]$/, '')} (${GAP})`,
      reason: 'Only you know the number: fill the gap.',
    });
  }
  const plural = /\bwe (?:[\w']+ ?){1,4}/i.exec(answer)?.[0]?.trim();
  if (plural !== undefined) {
    notes.push({
      change_type: 'ownership',
      original_snippet: plural,
      revised_snippet: plural.replace(/^we\b/i, 'I'),
      reason: 'Say it yourself where you did it yourself.',
    });
  }
  return notes;
}

/** Longer words, the most frequent first. */
function keywordsOf(answer: string): string[] {
  const counts = new Map<string, number>();
  for (const word of answer.toLowerCase().match(/[a-z]{6,}/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([word]) => word);
}

/** A title out of the candidate's own words. */
export function titleOf(reading: AnswerReading): string {
  const first = tidy(reading.action ?? reading.sentences[0] ?? 'An answer');
  return exactQuote(first.replace(/[.!?]$/, ''), 60);
}
