import type { ReactNode } from 'react';

/** A figure that only the candidate knows, such as [X%] or [number of people]. */
const gapPattern = /\[[^\]\n]{1,60}\]/g;

/** Text with its gaps drawn as dashed boxes that ask to be filled. */
export function withGaps(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(gapPattern)) {
    parts.push(text.slice(from, match.index));
    parts.push(
      <span
        key={match.index}
        className="rounded-control border border-dashed border-amber px-1 whitespace-nowrap"
      >
        {match[0]}
      </span>,
    );
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}
