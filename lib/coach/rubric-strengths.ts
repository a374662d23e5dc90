import { isFoggy } from '@/lib/domain/coaching/rubric-fog';
import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { cutAtWord, type Sentence } from '@/lib/domain/delivery/words';
import { fill } from '@/lib/domain/messages';
import { adviceWords } from '@/lib/domain/messages/coach-advice';
import { countedIn, quoting, shownQuote } from './rubric-words';
import { limits, partsThatAre } from './rubric-weakness';

const longest = 140;
const most = 3;
const { strength } = adviceWords;

/** What worked, with the words that did it; never the same words twice. There is always something to build on. */
export function strengthsOf(findings: RubricFindings): string[] {
  const { elements, impact, relevance, clarity, told } = findings;
  const present = partsThatAre('present', elements);
  const quoted = new Set<string>();
  const saying = (template: string, sentence: Sentence | null): string => {
    if (!sentence || isFoggy(sentence) || quoted.has(shownQuote(sentence, 40))) return '';
    quoted.add(shownQuote(sentence, 40));
    return quoting(template, sentence, longest);
  };
  const isAside = relevance.question !== null && relevance.question < limits.fairRelevance;
  const found = [
    impact.number === 'measured' ? saying(told ? strength.figure : strength.measure, impact.sentence) : '',
    ...present.map(({ element, sentence }) =>
      // "We" in the deeds is no deed of one's own.
      element === 'action' && findings.ownership.actionWithoutI ? '' : saying(strength[element], sentence),
    ),
  ].filter((text) => text !== '');
  const general = [
    present.length === elements.length && !told?.habit ? strength.structure : '',
    isAside ? '' : saying(strength.relevance, relevance.sentence),
    relevance.skillsSaid.length > 0
      ? fill(strength.skills, { skills: relevance.skillsSaid.slice(0, 3).join(', ') })
      : '',
    clarity.value >= 9 ? strength.clarity : '',
  ].filter((text) => text !== '');
  const all = [...found.slice(0, 2), ...general.slice(0, 1), ...found.slice(2), ...general.slice(1)];
  if (all.length === 0)
    all.push(saying(strength.start, relevance.sentence ?? clarity.sentence) || strength.aloud);
  return all
    .filter((text) => text !== '')
    .slice(0, countedIn(findings).words < limits.shortAnswer ? most - 1 : most)
    .map((text) => cutAtWord(text, longest));
}
