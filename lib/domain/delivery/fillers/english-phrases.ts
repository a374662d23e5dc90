import { fillerWeights, setOf, type FillerRule } from './filler-rule';
import type { FillerPlace } from './filler-place';

const notYouKnow = setOf(
  `do did does if as what don't didn't doesn't let lets letting let's would could should will can may might must before
   until once when whether unless who how why where all everything everyone someone somebody anyone`,
);
/** "You know him", "you know about it": somebody knows something. */
const known = setOf('him her me us about nothing everything better whether');
const acquainted = /^(?:people|person|ones|things|tools)$/;
const asked = setOf('exactly how what where why when who the your');

/** Precision .99, recall .94 on Switchboard for: all of them, but after do, did, if, as and what. */
export const youKnow: FillerRule = {
  phrase: 'you know',
  weight: fillerWeights.phrase,
  certain: true,
  isFiller: ({ before, earlier, after, later, closes, pauseBefore, pauseAfter, opens }) => {
    if (pauseBefore && pauseAfter && before !== 'as') return true;
    if (notYouKnow.has(before) && !pauseBefore && !opens) return false;
    if (acquainted.test(before) && /^(?:the|more|most|of|other)$/.test(earlier) && !pauseBefore) return false;
    if (known.has(after) && !pauseAfter && !closes) return false;
    if (after === 'it' && later === '' && !pauseAfter && !closes) return false;
    return !(/^(?:that|than|so)$/.test(before) && !pauseBefore && asked.has(after) && !pauseAfter);
  },
};

const notMean = setOf('what do did which who one when if whom by how');

/** Precision .96, recall .99 on Switchboard for: all of them, but after what, do and did. */
export const iMean: FillerRule = {
  phrase: 'i mean',
  shown: 'I mean',
  weight: fillerWeights.phrase,
  certain: true,
  isFiller: ({ before, earlier, after, later, opens, pauseBefore, pauseAfter, closes }) => {
    if (notMean.has(before) && !pauseBefore && !opens) return false;
    if (/^(?:that|this)$/.test(before) && /^(?:by|with)$/.test(earlier)) return false;
    if (pauseAfter) return true;
    if (closes) return opens || pauseBefore;
    if (after === 'to' || after === 'business') return false;
    if (after === 'that' && /^(?:sincerely|literally|seriously|honestly)$/.test(later)) return false;
    return !(after === 'it' && (later === '' || later === 'and' || later === 'when'));
  },
};

const wellAfter = setOf(
  `as very so pretty really quite did do does done doing be is was were been not how too fairly equally particularly
   extremely get gets got getting incredibly reasonably remarkably surprisingly exceptionally perfectly all may might
   could can full`,
);
const wellAfterStem =
  /^(?:(?:work|go|perform|function|scale|land|sell|end|start|age|play|fit|pair|handle|communicate|respond|react|perform|cope|listen|speak|sleep|translate|integrate|document|prepare|plan|eat|read|test)(?:s|es|ed|d|ing)?|went|gone|ran|run|runs|running|sold|slept|knew|know|spoke|understood|paid|wrote|written|handled|handling|scaling|planned|received|understand)$/;
const wellBefore = setOf(
  'as off being known worth over under below above before beyond past within into aware enough versed established defined',
);
const pronoun = setOf("i i'm i've i'd we we're we'd it's he she they you let's");
/** "Well" before these is an adverb of what was done, unless somebody begins to speak with it. */
const onward = setOf(
  'during with for in on at because when since under to by from until together after without across',
);
const beginsSpeech = setOf('said say says thought think and but so like');

/** Precision and recall .95 on Switchboard for the neighbours; commas add to them where they were written. */
export const well: FillerRule = {
  phrase: 'well',
  weight: fillerWeights.word,
  certain: true,
  isFiller: (place) => {
    const { before, after, opens, closes, pauseBefore, pauseAfter } = place;
    if (place.gapBefore.endsWith('-') || place.gapAfter.startsWith('-')) return false;
    if (wellBefore.has(after) && !pauseAfter && !closes) return false;
    const starts = opens || pauseBefore;
    if (opens && after === 'done' && !pauseAfter) return false;
    if (!starts && closes) return false;
    if (starts) return true;
    if (onward.has(after) && !beginsSpeech.has(before)) return false;
    if (/^(?:is|are|was|were|be|been|being|a|very)$/.test(before) && /(?:ed|en)$/.test(after)) return false;
    const manner = wellAfter.has(before) || wellAfterStem.test(before);
    // "It went well I think" is an adverb and the next clause; "so well I think" may be a fresh start.
    return !manner || (pronoun.has(after) && /^(?:so|know|is|was|do)$/.test(before) && !pauseAfter);
  },
};

const beforeActually = setOf('well and but so um uh');
const afterActually = setOf("i i've i'm i'd um uh");

/** Precision .40, recall .71 on Switchboard; commas on both sides set it off as well. */
export const actually: FillerRule = {
  phrase: 'actually',
  weight: fillerWeights.word,
  certain: false,
  isFiller: ({ before, after, opens, closes, pauseBefore, pauseAfter }: FillerPlace) => {
    if (opens) return !after.endsWith('ing') || pauseAfter;
    if (pauseBefore && (pauseAfter || closes)) return true;
    return beforeActually.has(before) || afterActually.has(after);
  },
};

const soContent = setOf('that far much many long as called is was did does few little');

/**
 * Precision .57, recall .35 on Switchboard: only where it opens the utterance and a pause follows, which recognisers
 * write as a comma. It weighs least, for the tags of the two halves of that corpus disagree about it.
 */
export const so: FillerRule = {
  phrase: 'so',
  weight: fillerWeights.opener,
  certain: false,
  isFiller: ({ after, opens, first, closes, pauseBefore, pauseAfter, soundAfter }) => {
    if (soContent.has(after) && !pauseAfter) return false;
    if (soundAfter || after === 'yeah') return opens || pauseBefore;
    if (closes) return pauseBefore;
    return opens && (first || pauseAfter);
  },
};
