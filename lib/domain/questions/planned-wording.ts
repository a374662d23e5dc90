import { withoutInvented, type KnownNumbers } from '@/lib/domain/coaching/numbers-invented';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';
import { functionWords } from '@/lib/domain/language/function-words';
import { addressesMachine } from './addresses-machine';
import { competenciesIn } from './competency';
import type { QuestionKind } from './kind';
import { hasFormOf } from './planned-wording-form';
import type { Question } from './question';
import { isRepeat } from './repeats';
import { isUnlawful } from './unlawful-topics';

/** What a wording is held against. */
export type WordingPlan = {
  planned: Pick<Question, 'text' | 'kind' | 'competency'>;
  /** Figures that stand in the posting or the plan. */
  known: KnownNumbers;
  /** The other questions of the interview, what may be asked instead of them, and what was asked lately. */
  others: readonly string[];
};

/** Why the bank's words stand. */
export type WordingFault =
  | 'length'
  | 'notPlain'
  | 'notOneQuestion'
  | 'machine'
  | 'unlawful'
  | 'invented'
  | 'competency'
  | 'kind'
  | 'repeat';

/** As long as a spoken question may be, in characters: the follow-up's limit in the coach's contract. */
const longestWording = 260;
const shortestWording = 10;
/** One question with a sentence before it, and one after. */
const mostSentences = 3;

/** What keeps a model's words from being asked instead of the planned ones; null where they may be. */
export function wordingFault(text: string, { planned, known, others }: WordingPlan): WordingFault | null {
  if (text.length < shortestWording || text.length > longestWording) return 'length';
  if (/[\n\r\t[\]{}<>*_`#|\\^~]|https?:|www\./.test(text)) return 'notPlain';
  if (!isOneQuestion(text, planned.kind)) return 'notOneQuestion';
  if (addressesMachine(text)) return 'machine';
  if (isUnlawful(text)) return 'unlawful';
  if (withoutInvented(text, known).invented.length > 0) return 'invented';
  if (!asksForSame(text, planned)) return 'competency';
  if (!hasFormOf(text, planned)) return 'kind';
  return isRepeat(text, others) ? 'repeat' : null;
}

/** Where no question mark says so, a verb that orders an answer does. */
const invites =
  /(?:^|[.!:;,]\s+|\b(?:and|then|please|now)\s+)(?:(?:please|so|now|and|then)\s+)?(?:tell|walk|take|talk|describe|explain|give|help|say|share|show|pick|choose|design|sketch|compare|name|think)\b/i;

/** One thing is asked, and no list: at most one question mark. A rehearsal may set a scene and leave it at that. */
function isOneQuestion(text: string, kind: QuestionKind): boolean {
  const marks = text.match(/[?？؟]+/g)?.length ?? 0;
  const sentences = text.match(/[^.!?？؟。]+[.!?？؟。]+(?=\s|$)/g)?.length ?? 1;
  if (sentences > mostSentences || marks > 1 || /(?:^|\s)(?:\d[.)]|[-•])\s/.test(text)) return false;
  return marks === 1 || kind === 'meeting' || kind === 'presentation' || invites.test(text);
}

/** As much of the planned question's subject as a wording has to keep. A choice of ours. */
const leastShared = { words: 2, share: 0.3 } as const;

/** True where the competency is named by its signs, or enough of the planned question's subject is still there. */
function asksForSame(text: string, planned: WordingPlan['planned']): boolean {
  if (competenciesIn(text).some((each) => each === planned.competency)) return true;
  const wanted = subjectOf(planned.text);
  const shared = [...subjectOf(text)].filter((word) => wanted.has(word)).length;
  return shared >= Math.min(leastShared.words, wanted.size) && shared >= leastShared.share * wanted.size;
}

/** Words in which every interview question is put; they are no subject. */
const frame = new Set(
  ['tell', 'describe', 'time', 'walk', 'take', 'give', 'example', 'something', 'someone', 'somebody'].map(
    stem,
  ),
);

const subjectOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ plain }) => !functionWords.en.has(plain))
      .map(({ plain }) => stem(plain))
      .filter((word) => !frame.has(word)),
  );
