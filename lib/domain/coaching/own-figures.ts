const figures = /\d+(?:[.,]\d+)*/g;

/**
 * True where every figure of a sentence is one that the candidate said, or there is none. Practice counts and measures
 * nothing, so whatever else a coach says in figures is left out there.
 */
export function hasOnlyFiguresOf(said: string, sentence: string): boolean {
  const own = new Set(said.match(figures));
  return (sentence.match(figures) ?? []).every((figure) => own.has(figure));
}
