import { withoutInventedClaims } from '@/lib/domain/coaching/numbers-advice';
import { withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { cutAtWord } from '@/lib/domain/delivery/words';
import type { ReviewContext } from './review-context';

/**
 * A text that tells what was: its figures are the candidate's (`known`), or those and the question's and posting's
 * (`mentioned`), or gaps. No longer than `limit`; what was replaced goes to `mended`.
 */
export function factual(
  text: string,
  limit: number,
  context: ReviewContext,
  mended: string[],
  source: 'known' | 'mentioned' = 'known',
): string {
  return cutAtWord(said(withoutInvented(text, context[source]), mended), limit);
}

/** A text that tells what to do: it may say in how many sentences and seconds besides. */
export const advising = (text: string, limit: number, context: ReviewContext, mended: string[]): string =>
  cutAtWord(said(withoutInventedClaims(text, context.mentioned), mended), limit);

function said({ text, invented }: ReturnType<typeof withoutInvented>, mended: string[]): string {
  for (const figure of invented) mended.push(`invented number replaced: ${figure}`);
  return text;
}
