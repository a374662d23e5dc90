const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

const isDigits = (word: string): boolean => /^\d+$/.test(word);
const isNumber = (word: string): boolean => values.has(word) || scales.has(word) || isDigits(word);

/**
 * Words with every English number in digits, so that "twenty-five percent" and "25 percent" are the same words.
 * Numbers in a row become one: "twenty twenty-six" is 2026 as the year is, and 1 2 3 is 123 however it was written.
 *
 * @param words lower-case words without punctuation.
 */
export function withDigits(words: readonly string[]): string[] {
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = runFrom(words, at);
    if (run.length === 0) folded.push(words[at]!);
    else folded.push(digitsOf(run.filter((word) => word !== 'and')));
    at += Math.max(1, run.length);
  }
  return folded;
}

/** The words of a number from here on, with the "and" of "one hundred and five". */
function runFrom(words: readonly string[], from: number): string[] {
  // "Hundred" and "thousand" alone are words like any other.
  if (scales.has(words[from]!) || !isNumber(words[from]!)) return [];
  let to = from + 1;
  while (to < words.length) {
    const joins = words[to] === 'and' && scales.has(words[to - 1]!) && isNumber(words[to + 1] ?? '');
    if (!joins && !isNumber(words[to]!)) break;
    to += 1;
  }
  return words.slice(from, to);
}

function digitsOf(run: readonly string[]): string {
  let written = '';
  let total = 0;
  let group: number | null = null;
  const write = (): void => {
    if (group !== null || total > 0) written += String(total + (group ?? 0));
    total = 0;
    group = null;
  };
  for (const word of run) {
    const scale = scales.get(word);
    if (scale === 100) group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = null;
    } else {
      const value = values.get(word) ?? Number(word);
      const continues =
        group === null ||
        (group % 100 === 0 && group > 0) ||
        (group % 10 === 0 && group % 100 >= 20 && value < 10);
      if (!continues || (group !== null && isDigits(word))) write();
      group = (group ?? 0) + value;
    }
  }
  write();
  return written;
}
