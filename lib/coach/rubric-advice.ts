import { coachWords, type ElementName } from '@/lib/domain/messages/coach';
import { fill } from '@/lib/domain/messages';
import { mostWanted } from '@/lib/domain/coaching/rubric';
import { quotable, type RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { cutAtWord, type Sentence } from '@/lib/domain/delivery/words';

/** What the built-in coach would say first, the most useful thing at the top of each list. */
export type Advice = {
  headline: string;
  strengths: string[];
  improvements: string[];
  tip: string;
  relevanceNote: string;
};

const nameOf = (element: string): string => coachWords.element[element as ElementName];
const quoteFor = (sentence: Sentence | null): string => (sentence ? shownQuote(sentence, 70) : '');

const ownWords = (transcript: string): number => transcript.match(/\bi\b/gi)?.length ?? 0;

/** Exact words with a sign where they were cut: for reading, not for proof. */
export function shownQuote(sentence: Sentence, limit: number): string {
  const quote = quotable(sentence, limit);
  return quote.length < quotable(sentence, Infinity).length ? `${quote}…` : quote.replace(/[.!?]+$/, '');
}

const rankOf = (element: string): number => mostWanted.findIndex((name) => name === element);
const byWant = <Each extends { element: string }>(elements: readonly Each[]): Each[] =>
  elements.toSorted((one, other) => rankOf(one.element) - rankOf(other.element));

type Weakness = 'habit' | 'thin' | 'missing' | 'relevance' | 'impact' | 'clarity' | 'complete';

/** The one thing to mend first: a part that is missing weighs more than how the rest was said. */
function weaknessOf(findings: RubricFindings): Weakness {
  const { told, elements, relevance, impact, clarity } = findings;
  if (told?.habit) return 'habit';
  const missing = elements.filter((each) => each.status === 'missing').length;
  if (missing >= 3) return told ? 'thin' : 'missing';
  if (missing > 0) return 'missing';
  if (relevance.value !== null && relevance.value < 4) return 'relevance';
  if (told && impact.number === 'none') return 'impact';
  if (clarity.value < 6) return 'clarity';
  return 'complete';
}

const ownership = /\b(i|we)\b/gi;

/** True where "we" acts throughout and "I" hardly ever does. */
function hidesBehindWe(transcript: string): boolean {
  const found = Array.from(transcript.matchAll(ownership), (match) => match[0].toLowerCase());
  const own = found.filter((word) => word === 'i').length;
  return found.length - own >= 4 && own <= (found.length - own) / 4;
}

export function adviceOf(findings: RubricFindings, skills: readonly string[]): Advice {
  const weakness = weaknessOf(findings);
  const absent = byWant(findings.elements.filter((each) => each.status === 'missing'));
  const element = nameOf(absent[0]?.element ?? 'result');
  const { headline, tip } = coachWords;
  const tips: Readonly<Record<Weakness, string>> = {
    habit: tip.habit,
    thin: tip.thin,
    missing: fill(tip.missing, { element }),
    relevance: tip.relevance,
    impact: tip.number,
    clarity: tip.clarity,
    complete: tip.complete,
  };
  return {
    headline: fill(headline[weakness], { element }),
    strengths: strengthsOf(findings),
    improvements: improvementsOf(findings),
    tip: tips[weakness],
    relevanceNote: relevanceNote(findings, skills),
  };
}

function strengthsOf({ elements, relevance, impact, clarity, transcript }: RubricFindings): string[] {
  const { strength } = coachWords;
  const present = elements.filter((each) => each.status === 'present');
  const best = present.find((each) => each.element === 'action') ?? present[0];
  return [
    present.length === elements.length ? strength.structure : '',
    impact.number !== 'none' && impact.sentence
      ? fill(strength.impact, { quote: quoteFor(impact.sentence) })
      : '',
    best ? fill(strength.part, { element: nameOf(best.element), quote: quoteFor(best.sentence) }) : '',
    (relevance.value ?? 0) >= 6 ? fill(strength.relevance, { quote: quoteFor(relevance.sentence) }) : '',
    clarity.value >= 8 ? strength.clarity : '',
    best?.element === 'action' && ownWords(transcript) >= 3 && !hidesBehindWe(transcript)
      ? strength.ownership
      : '',
  ]
    .filter((text) => text !== '')
    .slice(0, 3)
    .map((text) => cutAtWord(text, 140));
}

function improvementsOf({
  elements,
  relevance,
  impact,
  clarity,
  told,
  transcript,
}: RubricFindings): string[] {
  const { improvement } = coachWords;
  const of = (status: 'missing' | 'weak'): string[] =>
    byWant(elements.filter((each) => each.status === status)).map((each) =>
      fill(improvement[status], { element: nameOf(each.element) }),
    );
  const found = [
    told?.habit ? improvement.habit : '',
    ...of('missing'),
    relevance.value !== null && relevance.value < 5 ? improvement.relevance : '',
    told && impact.number === 'none' ? improvement.number : '',
    clarity.wordsPerClause > 14
      ? fill(improvement.long, { count: Math.round(clarity.wordsPerClause) })
      : '',
    clarity.hedgesPerHundred > 2 ? improvement.hedges : '',
    hidesBehindWe(transcript) ? improvement.ownership : '',
    ...of('weak'),
  ].filter((text) => text !== '');
  return (found.length > 0 ? found : [improvement.complete]).slice(0, 3).map((text) => cutAtWord(text, 140));
}

function relevanceNote({ relevance }: RubricFindings, skills: readonly string[]): string {
  const { relevanceNote: note } = coachWords;
  const { value, skillsSaid } = relevance;
  const first = value === null ? note.open : value >= 6 ? note.good : value >= 3 ? note.fair : note.weak;
  const left = skills.find((skill) => !skillsSaid.includes(skill));
  const second =
    skillsSaid.length > 0
      ? fill(note.skills, { skills: skillsSaid.slice(0, 3).join(', ') })
      : left
        ? fill(note.skillsLeft, { skills: left })
        : '';
  return cutAtWord(`${first} ${second}`.trim(), 220);
}
