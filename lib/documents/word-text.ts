import { z } from 'zod';

const children = z.array(z.unknown()).catch([]);
const numbering = z
  .object({ level: z.coerce.number().int().min(0).max(20).catch(0), isOrdered: z.boolean().catch(false) })
  .nullable()
  .catch(null);

/** What mammoth makes of a Word file, as far as it matters here. Whatever is not known is left out. */
const WordNode = z
  .union([
    z.object({ type: z.literal('text'), value: z.string() }),
    z.object({ type: z.enum(['tab', 'break']) }),
    z.object({
      type: z.literal('paragraph'),
      children,
      styleName: z.string().nullable().catch(null),
      numbering,
    }),
    z.object({ type: z.literal('tableRow'), children }),
    z
      .object({ type: z.enum(['document', 'run', 'hyperlink', 'table', 'tableCell']), children })
      .transform(({ children: inner }) => ({ type: 'holder' as const, children: inner })),
    z.object({ type: z.literal('other') }),
  ])
  .catch({ type: 'other' });
type WordNode = z.infer<typeof WordNode>;

/** No document nests deeper than this; a table in a table in a table is five. */
const deepest = 60;

/**
 * A document's paragraphs as lines: an empty line before headings, "- " or a number before the items of lists, each
 * level two spaces further in. Cells of a row that are one line each stand on one line; a row that holds whole
 * paragraphs, as designed resumes have them, is read cell by cell.
 */
export const wordText = (document: unknown): string => linesOf(document, new Map(), 0).join('\n');

function linesOf(given: unknown, counts: Map<number, number>, depth: number): string[] {
  const node = WordNode.parse(given);
  if (depth > deepest) return [];
  switch (node.type) {
    case 'paragraph':
      return paragraphLines(node, counts, depth);
    case 'tableRow':
      return rowLines(node.children, depth);
    case 'holder':
      return node.children.flatMap((child) => linesOf(child, counts, depth + 1));
    case 'text':
    case 'tab':
    case 'break':
    case 'other':
      return [];
  }
}

function paragraphLines(
  { children: inner, styleName, numbering: list }: Extract<WordNode, { type: 'paragraph' }>,
  counts: Map<number, number>,
  depth: number,
): string[] {
  const text = inner.map((child) => inlineText(child, depth + 1)).join('');
  if (!list) counts.clear();
  if (text.trim() === '') return [''];
  const isHeading = /^(?:heading|title|überschrift|titre|titolo|título)/i.test(styleName ?? '');
  if (isHeading) return ['', text.trim()];
  if (!list) return [text];
  const number = (counts.get(list.level) ?? 0) + 1;
  counts.set(list.level, number);
  const sign = list.isOrdered ? `${number}.` : '-';
  const indent = '  '.repeat(Math.min(list.level, 4));
  // The sign may have been typed as well.
  return [`${indent}${sign} ${text.trim().replace(/^[-•–·]\s+/, '')}`];
}

function rowLines(cells: readonly unknown[], depth: number): string[] {
  const columns = cells.map((cell) => linesOf(cell, new Map(), depth + 1));
  const told = columns
    .map((lines) => lines.filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  if (told.every((lines) => lines.length === 1))
    return [
      told
        .flat()
        .map((line) => line.trim())
        .join(' | '),
    ];
  return columns.flatMap((lines) => [...lines, '']);
}

function inlineText(given: unknown, depth: number): string {
  const node = WordNode.parse(given);
  if (depth > deepest) return '';
  switch (node.type) {
    case 'text':
      return node.value;
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'holder':
    case 'paragraph':
    case 'tableRow':
      return node.children.map((child) => inlineText(child, depth + 1)).join('');
    case 'other':
      return '';
  }
}
