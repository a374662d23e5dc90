import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { weakRelevance } from '@/lib/domain/coaching/rubric';
import { isRehearsal } from '@/lib/domain/questions/kind';
import { cutAtWord } from '@/lib/domain/delivery/words';
import { fill } from '@/lib/domain/messages';
import { coachWords } from '@/lib/domain/messages/coach';
import { adviceWords } from '@/lib/domain/messages/coach-advice';
import { improvementsOf } from './rubric-improvements';
import { strengthsOf } from './rubric-strengths';
import { limits, partsThatAre, weaknessOf, type Weakness } from './rubric-weakness';
import { countedIn, listed } from './rubric-words';

/** What the built-in coach would say first, the most useful thing at the top of each list. */
export type Advice = {
  headline: string;
  strengths: string[];
  improvements: string[];
  tip: string;
  relevanceNote: string;
};

const longestNote = 220;
/** Share of “I” from which one's own steps are easy to see. */
const ownShare = 0.6;
/** Words of two minutes. */
const comfortable = 290;

export function adviceOf(findings: RubricFindings, skills: readonly string[], isFollowUp: boolean): Advice {
  const weakness = weaknessOf(findings, isFollowUp);
  const words = {
    element: coachWords.element[weakness.element],
    word:
      weakness.about === 'vague' ? (countedIn(findings).vague[0] ?? '') : (findings.relevance.left[0] ?? ''),
  };
  return {
    headline: cutAtWord(fill(headlineOf(weakness, findings), words), 90),
    strengths: strengthsOf(findings),
    improvements: improvementsOf(findings, isFollowUp),
    tip: cutAtWord(fill(tipOf(weakness, words.word, findings), words), 160),
    relevanceNote: relevanceNote(findings, skills),
  };
}

function headlineOf({ about, element }: Weakness, findings: RubricFindings): string {
  const { headline } = adviceWords;
  const { told, relevance, ownership, impact, clarity, kind } = findings;
  const isNear = (relevance.question ?? 0) >= limits.fairRelevance;
  switch (about) {
    case 'missing':
      return headline.missing[element];
    case 'habit':
      return headline.habit[isNear ? 'near' : 'far'];
    case 'impact': {
      const ends = findings.elements.some((each) => each.element === 'result' && each.status === 'present');
      if (ends) return headline.impact.ending;
      return headline.impact[isNear && (ownership.share ?? 0) < ownShare ? 'near' : 'steps'];
    }
    case 'weak':
      return headline[partsThatAre('weak', findings.elements).length > 1 ? 'outline' : 'weak'];
    case 'complete':
      if (!told) return headline.complete[isRehearsal(kind) ? 'rehearsal' : 'kind'];
      if (impact.number === 'none') return headline.complete.question;
      if (countedIn(findings).words > comfortable) return headline.complete.length;
      return headline.complete[clarity.hedgesPerHundred > 1 ? 'hedges' : 'figure'];
    default:
      return headline[about];
  }
}

function tipOf({ about, element }: Weakness, word: string, { told, kind }: RubricFindings): string {
  const { tip } = adviceWords;
  if (about === 'missing') return tip.missing[element];
  // Where no word of the question was left there is none to repeat.
  const complete = about === 'complete' || (about === 'relevance' && word === '');
  if (!complete) return tip[about];
  return tip[told ? 'complete' : isRehearsal(kind) ? 'completeRehearsal' : 'completeKind'];
}

/** What of the question was met and what was not, and what of the posting. */
function relevanceNote({ relevance, kind }: RubricFindings, skills: readonly string[]): string {
  const { relevanceNote: note } = adviceWords;
  const { question, met, left, skillsSaid } = relevance;
  const unsaid = skills.filter((skill) => !skillsSaid.includes(skill)).slice(0, 2);
  const isMet = question !== null && question >= limits.fairRelevance;
  const parts = [
    question === null
      ? note[isRehearsal(kind) ? 'scene' : left.length > 0 ? 'thin' : 'open']
      : isMet
        ? note.good
        : question >= weakRelevance
          ? note.fair
          : note.weak,
    question !== null && met.length > 0 ? fill(note.met, { met: listed(met.slice(0, 3)) }) : '',
    question !== null && left.length > 0 && (!isMet || left.length <= 2)
      ? fill(note.left, { left: listed(left.slice(0, 2)) })
      : '',
    skillsSaid.length > 0 ? fill(note.skills, { skills: listed(skillsSaid.slice(0, 3), false) }) : '',
    unsaid.length > 0
      ? fill(skillsSaid.length > 0 ? note.skillsLeft : note.onlyLeft, { skills: listed(unsaid, false) })
      : '',
  ];
  // Whole sentences only: one that does not fit is left out.
  return parts.reduce((text, part) => {
    const next = `${text} ${part}`.trim();
    return part === '' || next.length > longestNote ? text : next;
  }, '');
}
