/** A stretch of a text that is drawn in its own way. Character offsets; `to` is exclusive. */
export type TextSpan<Mark> = { from: number; to: number; mark: Mark };

/** A piece of the text in order; `mark` is null between the marked stretches. */
export type TextPiece<Mark> = { text: string; from: number; mark: Mark | null };

/** Cuts a text at its spans. Where spans overlap the earlier one stands and the later is left out. */
export function piecesOf<Mark>(text: string, spans: readonly TextSpan<Mark>[]): TextPiece<Mark>[] {
  const pieces: TextPiece<Mark>[] = [];
  let at = 0;
  for (const span of spans.toSorted((left, right) => left.from - right.from || right.to - left.to)) {
    const to = Math.min(text.length, span.to);
    if (span.from < at || to <= span.from) continue;
    if (span.from > at) pieces.push({ text: text.slice(at, span.from), from: at, mark: null });
    pieces.push({ text: text.slice(span.from, to), from: span.from, mark: span.mark });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), from: at, mark: null });
  return pieces;
}

/** Where `snippet` stands in `text`, whatever its case; null where it does not occur or is empty. */
export function placeOf(text: string, snippet: string): { from: number; to: number } | null {
  const wanted = snippet.trim().toLowerCase();
  if (!wanted) return null;
  const from = text.toLowerCase().indexOf(wanted);
  return from < 0 ? null : { from, to: from + wanted.length };
}
