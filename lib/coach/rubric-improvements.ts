import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { isRehearsal } from '@/lib/domain/questions/kind';
import { cutAtWord, type Sentence } from '@/lib/domain/delivery/words';
import { fill } from '@/lib/domain/messages';
import { coachWords, type ElementName } from '@/lib/domain/messages/coach';
import { adviceWords } from '@/lib/domain/messages/coach-advice';
import { countedIn, listed, quoting } from './rubric-words';
import { limits, partsThatAre, weaknessOf } from './rubric-weakness';

const longest = 140;
const most = 3;
/** What is left out most harms the answer; of several missing parts two are enough for one take. */
const mostMissing = 2;
/** Words of ordinary speech in a minute. */
const wordsPerMinute = 145;
const { improvement } = adviceWords;

/** Beside which part's words a missing part is to be put; else beside the first or the last words. */
const beside: Readonly<Record<ElementName, ElementName | 'first' | 'last'>> = {
  situation: 'first',
  task: 'action',
  action: 'situation',
  result: 'last',
  understanding: 'first',
  approach: 'understanding',
  depth: 'approach',
  tradeOffs: 'last',
  requirements: 'first',
  design: 'requirements',
  deepDive: 'design',
  position: 'first',
  evidence: 'position',
  response: 'evidence',
  nextStep: 'last',
  opening: 'first',
  message: 'opening',
  support: 'message',
  close: 'last',
};

/** What to do in the next take, the most useful first, each with the place where it belongs. */
export function improvementsOf(findings: RubricFindings, isFollowUp: boolean): string[] {
  const { elements, relevance, impact, clarity, told, ownership } = findings;
  const { about } = weaknessOf(findings, isFollowUp);
  const counted = countedIn(findings);
  const quote = (template: string, sentence: Sentence | null | undefined, words = {}): string =>
    sentence ? quoting(template, sentence, longest, words) : '';
  // One day that is told has its scene in it.
  const missing = partsThatAre('missing', isFollowUp ? [] : elements).filter(
    ({ element }) => !(told?.habit && element === 'situation'),
  );
  const weak = isFollowUp ? [] : partsThatAre('weak', elements);
  const [left] = relevance.left;
  const found = [
    about === 'aside' && left ? fill(improvement.aside, { word: left }) : '',
    told?.habit ? quote(improvement.habit, habitIn(findings)) : '',
    ...missing
      .slice(0, mostMissing)
      .map(({ element }) => quote(improvement.missing[element], besideOf(element, findings))),
    told && ownership.actionWithoutI ? quote(improvement.ownership, weSentence(findings)) : '',
    told && impact.number === 'none' && !missing.some(({ element }) => element === 'result')
      ? quote(improvement.number, impact.sentence)
      : '',
    about === 'effect' ? quote(improvement.effect, impact.sentence ?? findings.sentences.at(-1)) : '',
    about !== 'aside' && left && (relevance.question ?? 10) < limits.fairRelevance
      ? fill(improvement.left, { word: left })
      : '',
    clarity.hedgesPerHundred > limits.hedgesPerHundred && counted.hedges.length > 0
      ? fill(improvement.hedges, { words: listed(counted.hedges) })
      : '',
    counted.words > limits.longAnswer
      ? fill(improvement.long, {
          count: counted.words,
          minutes: Math.max(2, Math.round(counted.words / wordsPerMinute)),
        })
      : '',
    clarity.wordsPerClause > limits.wordsPerClause
      ? quote(improvement.runOn, clarity.sentence, { count: clarity.sentence?.words.length ?? 0 })
      : '',
    ...weak.map(({ element, sentence }, index) => {
      const place = element === 'task' ? besideOf(element, findings) : sentence;
      const isAgain = weak.slice(0, index).some((each) => each.sentence?.from === place?.from);
      const words = { element: coachWords.element[element] };
      return isAgain ? fill(improvement.weak.again, words) : quote(weakTemplate(element), place, words);
    }),
    clarity.vaguePerHundred > limits.vaguePerHundred && counted.vague.length > 0
      ? fill(improvement.vague, { words: listed(counted.vague) })
      : '',
    counted.words < limits.shortAnswer ? fill(improvement.short, { count: counted.words }) : '',
    told && impact.number === 'bare' && isOutcome(findings) ? quote(improvement.bare, impact.sentence) : '',
    !told || impact.number !== 'measured' ? '' : quote(improvement.headline, impact.sentence),
  ].filter((text) => text !== '');
  const [met] = relevance.met;
  const closing = isRehearsal(findings.kind)
    ? improvement.aloud
    : met
      ? fill(improvement.question, { word: met })
      : improvement.closing;
  return (found.length > 1 ? found : [...found, closing])
    .slice(0, most)
    .map((text) => cutAtWord(text, longest));
}

function weakTemplate(element: ElementName): string {
  const { weak } = improvement;
  switch (element) {
    case 'situation':
    case 'task':
    case 'action':
    case 'result':
      return weak[element];
    default:
      return weak.other;
  }
}

function besideOf(element: ElementName, { elements, sentences }: RubricFindings): Sentence | null {
  const place = beside[element];
  const spare = place === 'last' || element === 'action' ? sentences.at(-1) : sentences[0];
  const part = elements.find((each) => each.element === place && each.sentence !== null);
  return part?.sentence ?? spare ?? null;
}

/** The sentence that tells the habit. */
const habitIn = ({ sentences, clarity }: RubricFindings): Sentence | null =>
  sentences.find(({ text }) =>
    /\b(?:usually|always|typically|generally|tend to|would|i'd|someone who|every time)\b/i.test(text),
  ) ?? clarity.sentence;

/** True where the figure stands in the outcome itself. */
const isOutcome = ({ elements, impact }: RubricFindings): boolean => {
  const result = elements.find((each) => each.element === 'result')?.sentence;
  return (
    !!result && !!impact.sentence && result.from < impact.sentence.to && result.to > impact.sentence.from
  );
};

const weSentence = ({ sentences, elements }: RubricFindings): Sentence | null => {
  const action = elements.find((each) => each.element === 'action')?.sentence ?? null;
  return action && /\bwe\b/i.test(action.text)
    ? action
    : (sentences.find((sentence) => /\bwe\b/i.test(sentence.text)) ?? null);
};
