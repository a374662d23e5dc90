import type { Clause } from './rubric-clauses';
import type { Sentence } from '@/lib/domain/delivery/words';

/** A sentence of more characters would be cut as a quote, perhaps before the words that prove something. */
const longestEvidence = 160;

/**
 * What a clause is quoted with: the sentence it stands in where that is short enough, else the clause itself. Clauses
 * are cut without regard to full stops; of one that reaches over a stop only the sentence counts that holds `at`, the
 * offset of the very words that prove something.
 */
export function evidenceOf(clause: Clause, sentences: readonly Sentence[], at = clause.from): Sentence {
  const around = sentences.find((sentence) => sentence.from <= clause.from && sentence.to >= clause.to);
  if (around) return around.text.length <= longestEvidence ? around : clause;
  const proof = sentences.find((sentence) => sentence.from <= at && sentence.to > at);
  if (!proof) return clause;
  if (proof.text.length <= longestEvidence) return proof;
  const from = Math.max(clause.from, proof.from);
  const to = Math.min(clause.to, proof.to);
  return {
    from,
    to,
    text: proof.text.slice(from - proof.from, to - proof.from),
    words: proof.words.filter((word) => word.from >= from && word.to <= to),
  };
}
