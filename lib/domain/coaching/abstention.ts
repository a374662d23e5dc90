import type { NotScoredReason } from '@/lib/domain/attempt';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { isHesitation, wordsOf } from '@/lib/domain/delivery/words';
import { identifyLanguage, smallWordShare } from '@/lib/domain/language/identify-language';
import { knownLanguage } from '@/lib/domain/language/language-tag';
import { copiesPosting, repeatsQuestion } from './abstention-echo';
import { evades } from './abstention-evasion';
import { isGibberish } from './abstention-gibberish';
import { answerText, type AnswerText } from './abstention-text';

export type Answer = {
  transcript: string | null;
  mode: 'spoken' | 'typed';
  questionText: string;
  /** BCP 47; where the language is not one of the known five, only what holds in every language is checked. */
  language: string;
  /** Seconds of speech that were heard, null where nobody measured. */
  speechSeconds: number | null;
  /** The job's posting, where there is one: an answer that only copies it is none. */
  posting?: string | undefined;
  /** The question that a follow-up follows. */
  parentQuestionText?: string | null;
};

/** Fewer words than this are no answer that could be judged (the same bound as for pace). */
export const fewestWords = 25;
/** A speaker of the interview's language has at least this share of its small words, whatever is quoted. */
const ownSmallWords = 0.2;
/** Below this the identifier is not sure enough to say so to a candidate. */
const surely = 0.35;
/** Related languages share small words (Spanish and Portuguese a third): there it must be surer, and see fewer of them. */
const surelyRelated = 0.45;
const relatedShare = 0.65;

/**
 * Why an answer cannot be judged, or null where it can. Looks at the first 40 000 characters, in one pass over the words
 * for each question that it asks. Candidates are given the benefit of the doubt: what is merely weak is judged.
 */
export function abstention(answer: Answer): NotScoredReason | null {
  const heard = answer.speechSeconds ?? 0;
  if (answer.transcript === null)
    return answer.speechSeconds !== null && heard < 1 ? 'silence' : 'noTranscript';
  const told = answerText(answer.transcript, answer.language);
  if (told.words.length === 0) {
    if (answer.mode === 'typed' && answer.transcript.trim() !== '') return 'gibberish';
    return answer.mode === 'spoken' && heard >= 5 ? 'noTranscript' : 'silence';
  }
  if (repeatsQuestion(told, answer.questionText)) return 'repeatsQuestion';
  if (isForeign(told)) return 'wrongLanguage';
  if (told.length - wordsInFillers(told, answer.language) < fewestWords) return 'tooShort';
  if (isGibberish(told)) return 'gibberish';
  if (copiesPosting(told, answer.posting)) return 'copied';
  return evades(told, `${answer.questionText} ${answer.parentQuestionText ?? ''}`) ? 'noAnswer' : null;
}

/** Another language, told with confidence, and hardly any small word of the interview's own. */
function isForeign(told: AnswerText): boolean {
  if (!told.language) return false;
  const identified = identifyLanguage(told.text);
  if (!identified || identified.language === told.language || identified.confidence < surely) return false;
  if (told.smallShare < ownSmallWords) return true;
  const other = knownLanguage(identified.language);
  if (!other || identified.confidence < surelyRelated) return false;
  return told.smallShare < relatedShare * smallWordShare(told.words, other);
}

/** Fillers that are certain, without um and uh, which are not counted as words anyway. */
const wordsInFillers = (told: AnswerText, language: string): number =>
  findFillers(told.text, language)
    .filter((filler) => filler.certain && !isHesitation(filler.word, language))
    .reduce((sum, filler) => sum + wordsOf(filler.word).length, 0);
