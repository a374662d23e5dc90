import { spokenWordCount } from '@/lib/domain/delivery/words';
import { lengthOf } from '@/components/library/moments';

/** The middle of the comfortable band of pace, words per minute. */
const pace = 145;

/** How long a text takes to say, as "1:20"; null where there is nothing to say. */
export function spokenLength(text: string): string | null {
  const words = spokenWordCount(text);
  return words === 0 ? null : lengthOf((words / pace) * 60);
}
