import { isToldAsStar } from './kind';
import type { Question } from './question';

/** How a question wants to be answered, as far as its words show. */
type Form = 'story' | 'design' | 'other';

const design =
  /^\W*(?:please\s+)?(?:design|architect|sketch)\b|\b(?:would|could|do|can|let's|to) (?:you )?(?:design|architect)\b|[.:;,]\s+(?:please\s+)?design\b/i;
/** What happened once: asked for by "tell me about", or by a past or a perfect of "you". */
const story =
  /\b(?:tell me (?:about|of)|(?:describe|share|recall|think of) (?:a|an|the|one|some)\b|(?:an )?example (?:of|from)|a (?:time|moment|situation|case) (?:when|where|in which|that|you)|have you (?:ever )?\w+|did you|(?:when|where|how|why|who|what) did\b|were you|had you|you(?:'ve| have) \w+(?:ed|n|t|d|ne)\b|the last time)/i;

const formOf = (text: string): Form => (design.test(text) ? 'design' : story.test(text) ? 'story' : 'other');

/**
 * True where words want the same kind of answer as the planned ones: what is told as a story is asked as one, a design
 * stays a design, and what asks for knowledge or for words on the spot asks for no story instead.
 */
export function hasFormOf(text: string, planned: Pick<Question, 'text' | 'kind'>): boolean {
  const form = formOf(text);
  if (form === formOf(planned.text)) return true;
  if (isToldAsStar(planned.kind)) return form === 'story';
  return form === (planned.kind === 'systemDesign' ? 'design' : 'other');
}
