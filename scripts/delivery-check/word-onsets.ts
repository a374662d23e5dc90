import type { Phoneme } from '@/lib/speech/synthesised';

/**
 * When each word of a phrase begins, seconds. The synthesiser tells sounds, not words; so every word is also spoken
 * alone, and its sounds are found again in the phrase's by the cheapest alignment (in a phrase some are changed or
 * swallowed).
 *
 * @param phrase the sounds of the whole phrase with their ends
 * @param alone the names of the sounds of each word, spoken by itself
 */
export function wordOnsets(
  phrase: readonly Phoneme[],
  alone: readonly (readonly string[])[],
): (number | null)[] {
  const heard = phrase
    .map(({ name }, at) => ({ name, start: phrase[at - 1]?.end ?? 0 }))
    .filter(({ name }) => name !== 'pau');
  const expected = alone.flatMap((sounds, word) => sounds.map((name) => ({ name, word })));
  const costs = alignmentCosts(
    heard.map(({ name }) => name),
    expected.map(({ name }) => name),
  );
  const onsets: (number | null)[] = alone.map(() => null);
  let row = heard.length;
  let column = expected.length;
  while (row > 0 && column > 0) {
    const here = costs[row]![column]!;
    const matches = heard[row - 1]!.name === expected[column - 1]!.name;
    if (here === costs[row - 1]![column - 1]! + (matches ? 0 : 1)) {
      row -= 1;
      column -= 1;
      onsets[expected[column]!.word] = heard[row]!.start;
    } else if (here === costs[row - 1]![column]! + 1) row -= 1;
    else column -= 1;
  }
  return onsets;
}

/** Edit distances between all beginnings of both rows of names. */
function alignmentCosts(one: readonly string[], other: readonly string[]): number[][] {
  const costs = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (const [row, name] of one.entries()) {
    const line = [row + 1];
    for (const [column, wanted] of other.entries()) {
      line.push(
        Math.min(
          costs[row]![column]! + (name === wanted ? 0 : 1),
          costs[row]![column + 1]! + 1,
          line[column]! + 1,
        ),
      );
    }
    costs.push(line);
  }
  return costs;
}
