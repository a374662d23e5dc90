/** One line of plain text; a text must not be able to close the triple quotes it stands in. */
export const quotable = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/"{2,}/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** A text that others wrote, on one line in quotes that it cannot close; cut where it is longer than `longest`. */
export function quoted(text: string, longest = 2_000): string {
  const plain = quotable(text).replace(/["“”„]/g, "'");
  return `"${plain.length > longest ? `${plain.slice(0, longest).trimEnd()} …` : plain}"`;
}
