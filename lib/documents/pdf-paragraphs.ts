import type { Block, Line } from './pdf-columns';

/** What a list's item begins with, as programs draw it; private signs are of symbol fonts. */
const listSign = /^\s*(?:[•·‣▪▫●○◦■□◆➢➤►▸✓∙⁃*–—]|[-−]\s|[\uE000-\uF8FF])\s*/u;
const numbered = /^\d{1,2}[.)]\s/;
/** Lines further apart than this many sizes are paragraphs; a jump of size by a fifth begins a heading. */
const paragraphGap = 1.75;
const headingJump = 1.15;
/** A word of average length, in sizes: what would have fitted was not wrapped. */
const letterWidth = 0.5;
/** Words that keep their hyphen at the end of a line: their other half stands for itself. */
const keepsHyphen =
  /(?:^|[\s(/])(?:non|self|cross|well|co|pre|post|re|multi|inter|high|low|long|short|full|part|half|on|off|in|up|end|front|back|real|data|open|third|first|second|user|client|customer|hands|cost|time|well|e)-$/i;

/**
 * The text of the lines of one column: lines that were wrapped are one again, words that were parted at the end of a
 * line are whole, items begin with "- ", and paragraphs and larger lines have an empty line before them.
 */
export function paragraphsOf({ lines, right }: Block): string[] {
  const usual = median(lines.map(({ size }) => size));
  const text: string[] = [];
  let before: Line | null = null;
  let itemAt: number | null = null;
  for (const line of lines) {
    const words = line.text.replace(/[\uFFFD]/gu, '').trim();
    const isItem = listSign.test(words);
    const last: Line | null = before;
    before = line;
    if (last && !isItem && isWrapped(last, line, { right, itemAt, words })) {
      text.push(rejoined(text.pop() ?? '', words));
      continue;
    }
    const gap = last ? last.y - line.y : 0;
    const isApart = last !== null && (gap > Math.min(last.size, line.size) * paragraphGap || gap < 0);
    const isHeading = line.size > usual * headingJump && (last?.size ?? 0) < line.size * 0.95;
    if (text.length > 0 && !isItem && (isApart || isHeading)) text.push('');
    itemAt = isItem ? line.x : null;
    text.push(isItem ? `- ${words.replace(listSign, '')}` : words);
  }
  return text;
}

/** True where a line goes on with the one above it, which ended because its next word had no room. */
function isWrapped(
  last: Line,
  line: Line,
  { right, itemAt, words }: { right: number; itemAt: number | null; words: string },
): boolean {
  if (numbered.test(words)) return false;
  if (Math.abs(last.size - line.size) > 0.8 || last.y - line.y > last.size * paragraphGap) return false;
  // What stands apart in a row was not wrapped, and beneath it something else begins.
  if (last.text.includes(' | ') || line.text.includes(' | ') || last.y <= line.y) return false;
  if (itemAt !== null && line.x < itemAt - 2) return false;
  const [firstWord = ''] = words.split(' ');
  const room = right - last.end;
  const isFull = room < (firstWord.length + 1) * line.size * letterWidth;
  if (/^\p{Ll}/u.test(words) && room < (right - last.x) * 0.3) return true;
  return (
    isFull &&
    !(/[.:;!?]$/.test(last.text) && itemAt === null && /^[\p{Lu}\d]/u.test(words) && room > line.size * 4)
  );
}

function rejoined(text: string, words: string): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + words;
  if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(words))
    return keepsHyphen.test(text) ? text + words : text.slice(0, -1) + words;
  return `${text} ${words}`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
