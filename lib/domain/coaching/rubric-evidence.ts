import type { Clause } from './rubric-clauses';
import type { Sentence } from '@/lib/domain/delivery/words';

/** A sentence of more characters would be cut as a quote, perhaps before the words that prove something. */
const longestEvidence = 160;

/** What a clause is quoted with: the sentence it stands in where that is short enough, else the clause itself. */
export function evidenceOf(clause: Clause, sentences: readonly Sentence[]): Sentence {
  const around = sentences.find((sentence) => sentence.from <= clause.from && sentence.to >= clause.to);
  return around && around.text.length <= longestEvidence ? around : clause;
}
