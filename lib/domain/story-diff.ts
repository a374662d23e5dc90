/** A stretch of two texts: in both, only in the later one, or only in the earlier one. */
export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * What changed from one wording to another, word by word: the longest common subsequence of words and signs (Wagner and
 * Fischer, 1974), each with the space before it. All pieces but the added ones are the earlier text, all but the removed ones
 * the later. Quadratic in the words between the first and the last that differ; a polished answer has some hundred.
 */
export function wordDiff(earlier: string, later: string): DiffPiece[] {
  const one = piecesOf(earlier);
  const other = piecesOf(later);
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(one.length, other.length) - head;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const diff: DiffPiece[] = [];
  const put = (kind: DiffPiece['kind'], text: string): void => {
    const last = diff.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) diff.push({ kind, text });
  };
  put('same', one.slice(0, head).join(''));
  walk(one.slice(head, one.length - tail), other.slice(head, other.length - tail), put);
  put('same', one.slice(one.length - tail).join(''));
  return diff;
}

/** A gap such as [X%] or a figure is one piece; so is each sign, so that a full stop that moves takes no word along. */
const piecesOf = (text: string): string[] =>
  text.match(/\s*(?:\[[^\][\n]*\]|\p{Sc}?[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*%?|\S)|\s+$/gu) ??
  [];

/** Goes through both along their longest common subsequence; what is removed comes before what is added. */
function walk(
  one: readonly string[],
  other: readonly string[],
  put: (kind: DiffPiece['kind'], text: string) => void,
): void {
  const width = other.length + 1;
  // lengths[i * width + j]: how many words the rest of one from i and the rest of the other from j have in common.
  const lengths = new Uint16Array((one.length + 1) * width);
  const common = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        one[i] === other[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      put('same', one[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < one.length && (j === other.length || common(i + 1, j) >= common(i, j + 1))) {
      put('removed', one[i] ?? '');
      i += 1;
    } else {
      put('added', other[j] ?? '');
      j += 1;
    }
  }
}
