import type { CoachFeedback } from './coach-contract';
import { normalised } from '@/lib/domain/delivery/words';

type Evidence = CoachFeedback['evidence'];
type Breakdown = CoachFeedback['scoring']['content_breakdown'];
type Judged = keyof Breakdown;

/** A quote of fewer words proves nothing: "I" stands in every answer. */
export const fewestQuotedWords = 3;
/** Without a single quote a criterion may only be judged as absent. */
export const highestWithoutQuote = 4;

/**
 * True where the words stand in the transcript, whatever the case, punctuation, white space or ums.
 *
 * @param language BCP 47: what is an "um" in English is a word in German
 */
export function occurs(quote: string, transcript: string, fewestWords = 1, language = 'en'): boolean {
  const wanted = normalised(quote, language);
  const said = normalised(transcript, language);
  if (wanted === '' || wanted.split(' ').length < Math.min(fewestWords, said.split(' ').length)) return false;
  return ` ${said} `.includes(` ${wanted} `);
}

const judged: readonly Judged[] = ['star', 'relevance', 'clarity', 'impact'];

/**
 * Holds a coach to its evidence: quotes that were never said are dropped, and a criterion is void (null) when
 * quotes were given but none occurs, or when it is praised without any.
 */
export function heldToEvidence(
  evidence: Evidence,
  breakdown: Breakdown,
  transcript: string,
  language = 'en',
): { evidence: Evidence; breakdown: Breakdown; mended: string[] } {
  const mended: string[] = [];
  const kept = { ...evidence };
  const scores = { ...breakdown };
  for (const criterion of judged) {
    const given = evidence[criterion];
    kept[criterion] = given.filter((quote) => occurs(quote, transcript, fewestQuotedWords, language));
    const dropped = given.length - kept[criterion].length;
    if (dropped > 0) mended.push(`${dropped} quote(s) for ${criterion} were never said`);
    const score = breakdown[criterion];
    if (score === null || kept[criterion].length > 0) continue;
    if (given.length > 0 || score > highestWithoutQuote) {
      scores[criterion] = null;
      mended.push(`${criterion} void: no quote supports it`);
    }
  }
  return { evidence: kept, breakdown: scores, mended };
}
