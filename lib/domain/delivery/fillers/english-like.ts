import { fillerWeights, setOf, type FillerRule } from './filler-rule';
import type { FillerPlace } from './filler-place';

const perception = /^(?:(?:feel|look|sound|seem|taste|smell|act)(?:s|ed|ing)?|felt)$/;
const likeAfter = setOf(
  `thing things something anything nothing everything stuff people person place places
   i you we they i'd you'd we'd they'd he'd she'd would wouldn't don't do did didn't does doesn't to really also always
   never just more most much`,
);
const likeBefore = setOf('to that this these those it them him her me us');
/** "Like I said" and "like we did" compare. */
const pronouns = setOf('i you we they he she');
const saying = setOf('said say mentioned mention explained told did do');
const described = setOf('it that this they there team culture life work market');
/** An amount is not liked or compared: "like three weeks", "like a hundred". */
const amount =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|every|everything|everyone|everybody|all|almost|maybe|around|about|super|totally|completely|literally|basically|actually|suddenly|already)$/u;
/** Ends like a plural but is none. */
const notPlural = setOf(
  `is was has does this us as its his yes always sometimes perhaps besides towards across plus thus goes says takes costs
   needs gets comes it's that's there's he's she's what's let's here's who's months weeks days years hours minutes
   times`,
);
const plural = /^\p{L}{3,}s$/u;
const name = /^\p{Lu}/u;
const treated = setOf('me him her us them it all');
const subjects = setOf('i we they he she you');
/** "We like sat down": nobody likes in the past tense of another verb. */
const past =
  /^(?:\p{L}{2,}ed|sat|went|had|got|took|made|said|came|found|told|spent|ran|wrote|built|did|was|were)$/u;
const owner = setOf('ours yours mine theirs his hers myself ourselves');

/**
 * "Like" is content after a verb of perception, after what is compared or who likes, and before a pronoun that is liked.
 * These alone have precision .50 and recall .85 on Switchboard. Written commas, amounts, names after a plural ("tools
 * like Jira") and "what … was like" say more where a recogniser wrote them.
 */
export const like: FillerRule = {
  phrase: 'like',
  weight: fillerWeights.word,
  certain: false,
  isFiller: (place) => !isContent(place),
};

function isContent(place: FillerPlace): boolean {
  const { before, earlier, after, later, closes, pauseBefore, pauseAfter, opens } = place;
  if (place.gapBefore.endsWith('-') || place.gapAfter.startsWith('-')) return true;
  if (before === 'the' && (closes || pauseAfter)) return true;
  if (perception.test(before) && !pauseBefore) return true;
  if (amount.test(after)) return false;
  // "What it was like, …" describes; "it was, like, …" and "we, like, …" play for time.
  if (pauseAfter || (pauseBefore && closes))
    return !pauseBefore && /^(?:is|was|were|be)$/.test(before) && described.has(earlier);
  if (pronouns.has(after) && saying.has(later)) return true;
  if ((subjects.has(before) || (before === 'just' && subjects.has(earlier))) && past.test(after))
    return false;
  // "There was like this huge sheet": a new thing is brought in.
  if (/^th(?:is|ese)$/.test(after) && later !== '' && (before === 'and' || earlier === 'there')) return false;
  if (likeBefore.has(after)) return true;
  if (treated.has(before) && !pauseBefore) return true;
  if (owner.has(after)) return true;
  if (plural.test(before) && !notPlural.has(before) && !opens && name.test(place.afterText))
    return !/^I\b/.test(place.afterText);
  return likeAfter.has(before) && !pauseBefore && !place.soundAfter && after !== 'you';
}
