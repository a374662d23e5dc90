import { withoutInvented, type KnownNumbers } from '@/lib/domain/coaching/numbers-invented';
import { instructs } from './injection';
import { isForeign } from './spoken-language';

/** An interviewer asks. Advice would give the answer away, and belongs into the feedback. */
const advice =
  /\b(?:you (?:should|could have|ought to|may want to|might want to)|try (?:to|adding|saying)|make sure|remember to|be sure to|consider (?:adding|using|saying)|next time|I (?:would |'d )?(?:recommend|suggest|advise)|my advice|(?:a |the )?(?:better|stronger|perfect) answer|your score|out of (?:10|ten))\b/i;
/** Where no question mark comes out of the speaker, an invitation is heard as a question too. */
const asks =
  /\?|^(?:\W*(?:and|so|okay|thank you|thanks|i see|great|please)\W+)*(?:tell|walk|take|talk|describe|explain|give|help|say|share|show|pick|go)\b/i;

/** True where a model's follow-up may be spoken: it asks, it is short, and it states no figure nobody gave. */
export const isSpeakable = (text: string, mentioned: KnownNumbers, language: string): boolean =>
  text.length >= 10 &&
  text.length <= 260 &&
  asks.test(text) &&
  !advice.test(text) &&
  !/[\n[\]{}<>]/.test(text) &&
  withoutInvented(text, mentioned).invented.length === 0 &&
  !isForeign(text, language) &&
  !instructs(text);
