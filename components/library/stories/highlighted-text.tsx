import type { Piece } from '@/lib/search/highlight';

/** A text with the words that were searched for marked. It is text, whatever stands in it. */
export function HighlightedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, place) =>
    hit ? (
      <mark
        key={place}
        className="rounded-[3px] bg-amber-wash text-ink underline decoration-amber decoration-2"
      >
        {text}
      </mark>
    ) : (
      <span key={place}>{text}</span>
    ),
  );
}
