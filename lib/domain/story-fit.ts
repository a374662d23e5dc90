import { similarity } from '@/lib/domain/questions/similarity';
import { askedAbout, filedUnder, type AskedAbout } from './story-fit-subject';
import { meetingOf, tellingOf, wantedIn, type Wanted } from './story-fit-telling';
import { toldResult, type ToldResult } from './story-result';
import type { Story } from './story';

/** Why a story fits a question, the strongest reason first. */
export type FitReason =
  | { reason: 'askedSo'; question: string }
  | { reason: 'filedUnder'; subject: string }
  | { reason: 'speaksOf'; words: readonly string[] };

/**
 * A story beside a question: `score` 0..1, whether it answers the question or is only near enough to be told towards it,
 * and what there is to say for and against telling it.
 */
export type Fit = {
  story: Story;
  score: number;
  level: 'fits' | 'near' | 'beside';
  reasons: readonly FitReason[];
  result: ToldResult;
};

/** A question as stories are held against it. */
export type AskedQuestion = { text: string; about: AskedAbout; wanted: readonly Wanted[] };

/**
 * Chosen on the questions of `tests/domain/story-fit-pairs.ts` that are not held back: from `fits` a story answers the
 * question, from `near` it can be told towards it, below it is beside the question.
 */
const levels = { fits: 0.5, near: 0.3 } as const;
/** Where nothing but a label speaks for a story it is near at best: a label is soon given. */
const labelAlone = 0.45;
const hardlyTold = 0.1;
/** So alike are two questions that ask the same, and so unlike two that share no more than their frame. */
const alike = { same: 0.8, frame: 0.3 } as const;
/** What each sign alone makes of a fit. */
const worth = { told: 0.8, asked: 0.9, filed: 0.6 } as const;
/** Of stories that fit alike the one with a figure is told. */
const resultWorth = { measured: 0.03, told: 0.02, open: 0.02, none: 0 } as const satisfies Record<
  ToldResult,
  number
>;
const mostWords = 3;
const namedShare = 0.2;

export const askedQuestion = (text: string): AskedQuestion => ({
  text,
  about: askedAbout(text),
  wanted: wantedIn(text),
});

/**
 * How well a story would answer a question. Three signs that do not know of each other, joined as chances are
 * (1 − Π(1 − sign)): what it tells, in the words asked for or those in which people speak of the subject; how alike the
 * question is to which it was told; and how much of what the question asks about it is filed under.
 */
export function fitOf({ text, about, wanted }: AskedQuestion, story: Story): Fit {
  const meeting = meetingOf(wanted, tellingOf(story));
  const likeness = story.questionText ? similarity(text, story.questionText) : 0;
  const asked = Math.min(1, Math.max(0, (likeness - alike.frame) / (alike.same - alike.frame)));
  const filed = filedUnder(story, about);
  const signs = [worth.told * meeting.share, worth.asked * asked, worth.filed * filed.share];
  const result = toldResult(story);
  const joined = 1 - signs.reduce((rest, sign) => rest * (1 - sign), 1);
  const fit = asked === 0 && meeting.share < hardlyTold ? Math.min(labelAlone, joined) : joined;
  const level = fit >= levels.fits ? 'fits' : fit >= levels.near ? 'near' : 'beside';
  const reasons: FitReason[] = [];
  if (asked >= 0.5) reasons.push({ reason: 'askedSo', question: story.questionText });
  if (filed.name !== null && filed.share >= namedShare)
    reasons.push({ reason: 'filedUnder', subject: filed.name });
  if (meeting.words.length > 0)
    reasons.push({ reason: 'speaksOf', words: meeting.words.slice(0, mostWords) });
  const score = Math.min(1, fit + (level === 'beside' ? 0 : resultWorth[result]));
  return { story, score, level, reasons, result };
}

/** The stories that are worth telling, the best first; empty where none is. Of equals the one changed last goes first. */
export const fittest = (fits: readonly Fit[], most = 5): Fit[] =>
  fits
    .filter(({ level }) => level !== 'beside')
    .toSorted((one, other) => other.score - one.score || other.story.updatedAt - one.story.updatedAt)
    .slice(0, most);
