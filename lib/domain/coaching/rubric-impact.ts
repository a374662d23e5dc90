import { isToldAsStar, type QuestionKind } from '@/lib/domain/questions/kind';
import { numbersIn, type NumberMention } from './numbers';
import type { Told } from './rubric-star';
import type { Sentence } from '@/lib/domain/delivery/words';

const direction =
  /\b(?:reduc\w+|cut|increas\w+|improv\w+|sav(?:ed|es|ing)|grew|grow\w*|rais\w+|drop\w*|fell|fall\w*|rose|up|down|doubl\w+|tripl\w+|halv\w+|won|gain\w+|lower\w*|decreas\w+|faster|slower|fewer|less|more|higher|shorten\w*|from)\b/i;
const consequence =
  /\b(?:because|so that|which means|as a result|therefore|led to|result\w*|impact\w*|outcome|saved|avoid\w*|prevent\w*|on time|learned|learnt|happy|bottleneck|in the end)\b/i;

export type Impact = { value: number; sentence: Sentence | null; number: 'none' | 'bare' | 'measured' };

/** A figure says what changed when it has a unit (or is a share) and a direction; dates and team sizes only half. */
function worth(mention: NumberMention, sentence: Sentence): number {
  if (mention.kind === 'name') return 0;
  const directed = direction.test(sentence.text);
  const year = mention.kind === 'plain' && /^(19|20)\d\d$/.test(mention.value);
  const after = sentence.text.slice(mention.to, mention.to + 14);
  const people = /^\W*(?:people|engineers|developers|members|colleagues|students|person|of us)/i.test(after);
  if (year || people) return 0.5;
  const hasUnit = mention.kind !== 'plain' || /^[\s-]*[a-z]{3,}/i.test(after);
  if (directed && hasUnit) return 2;
  return mention.kind === 'time' ? 0.5 : 1;
}

/**
 * No figure can earn 7, one figure 8.5, a figure with unit and direction 10 (only one written answer in eight has
 * any number, so a figure is a bonus and no gate). In a story only the result, or the last two fifths, count.
 */
export function impactOf(kind: QuestionKind, sentences: readonly Sentence[], told: Told | null): Impact {
  const from = Math.floor(sentences.length * 0.6);
  const counted = sentences.filter(
    (_, index) => !isToldAsStar(kind) || told?.parts[index] === 'result' || index >= from,
  );
  const ending = told?.findings.find((finding) => finding.element === 'result');
  let sentence: Sentence | null =
    ending?.sentence ?? counted.find((each) => consequence.test(each.text)) ?? null;
  let best = 0;
  for (const each of counted) {
    for (const mention of numbersIn(each.text)) {
      const value = worth(mention, each);
      if (value > best) [best, sentence] = [value, each];
    }
  }
  const outcome = ending?.status ?? (sentence ? 'present' : 'missing');
  const told0 = outcome === 'present' ? 6.5 : outcome === 'weak' ? 4.5 : 2.5;
  const value = best >= 2 ? 10 : best >= 1 ? 8.5 : best > 0 ? Math.min(7.5, told0 + 1) : told0;
  // A figure without an outcome stays a figure.
  const capped = outcome === 'missing' ? Math.min(value, 6) : value;
  return { value: capped, sentence, number: best >= 2 ? 'measured' : best > 0 ? 'bare' : 'none' };
}
