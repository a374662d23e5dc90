import { singleLine } from '@/lib/domain/single-line';
import { folded } from './folded';

/** A tag's longest form, UTF-16 units, and how many an interview may have. */
export const tagLimits = { length: 40, count: 20 };

/** The tags with one more; or why not. What was typed becomes one line, and what differs only in case is the same. */
export function withTag(
  tags: readonly string[],
  typed: string,
): { tags: string[] } | { refused: 'empty' | 'there' | 'full' } {
  const tag = tidyTag(typed);
  if (!tag) return { refused: 'empty' };
  if (tags.some((each) => folded(each) === folded(tag))) return { refused: 'there' };
  if (tags.length >= tagLimits.count) return { refused: 'full' };
  return { tags: [...tags, tag] };
}

/** Cut where it is too long, and never in the middle of a character. */
function tidyTag(typed: string): string {
  const line = singleLine(typed);
  if (line.length <= tagLimits.length) return line;
  return singleLine(line.slice(0, tagLimits.length));
}

/** All tags in use, the most used first; `known` are left out. */
export function tagsInUse(
  interviews: readonly { tags?: readonly string[] }[],
  known: readonly string[] = [],
): string[] {
  const counts = new Map<string, number>();
  for (const { tags = [] } of interviews) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  for (const tag of known) counts.delete(tag);
  return [...counts].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}
