/** The longest posting that is read, in characters; the same limit as {@link Job.posting}. */
const longestPosting = 20_000;

/** Everything that could hide or reorder words: control characters, zero-width ones, direction overrides. */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&rsquo;': "'",
  '&ndash;': '–',
  '&bull;': '•',
};

/**
 * The lines of a pasted posting without markup, bullets and invisible characters; empty ones are left out.
 * The text is a stranger's: whatever it says, it stays text.
 */
export function postingLines(posting: string): string[] {
  return posting
    .slice(0, longestPosting)
    .replace(/\r\n?/g, '\n')
    .replace(/<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<[a-z!/][^<>]{0,300}>/gi, ' ')
    .replace(/&[a-z0-9#]{2,6};/gi, (entity) => entities[entity.toLowerCase()] ?? ' ')
    .replace(invisible, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s•·‣▪●○◦*#>–—-]+/u, '')
        .replace(/[*_`]{2,}/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** A short value taken from a line: no trailing punctuation, at most `limit` characters. */
export const tidy = (text: string, limit: number): string =>
  text
    .replace(/^[\s"'“”([]+|[\s"'“”,;:.!|–—-]+$/gu, '')
    .slice(0, limit)
    .trim();
