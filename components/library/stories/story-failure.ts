import type { Words } from '@/lib/domain/messages';
import { storeFailure } from '@/lib/store/failure';

/** What a failed write means, in one line for a toast. */
export function storyFailureWords(words: Words, error: unknown): string {
  const { what, todo } = words.failures[storeFailure(error).reason];
  return `${what} ${todo}`;
}
