import type { Block } from './block';

/** Signs that mean something anywhere in a line of Markdown, HTML's among them. */
const signs = /[\\`*_[\]<>|~$&!#]/g;

/**
 * Text as Markdown shows it, whoever wrote it: nothing in it becomes a heading, a list, a link, an image, a table or
 * HTML. A line that begins like a list or a rule has its first sign escaped, and line breaks within are one blank.
 */
export const escapedMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    // An address is no link unless it is written as one.
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');

/** A report as GitHub-flavoured Markdown. */
export const reportMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(written).filter(Boolean).join('\n\n')}\n`;

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map(escapedMarkdown)
    .filter(Boolean);

function written(block: Block): string {
  switch (block.type) {
    case 'title':
      return `# ${escapedMarkdown(block.text)}\n\n${escapedMarkdown(block.under)}`;
    case 'heading':
      return `## ${escapedMarkdown(block.text)}`;
    case 'subheading':
      return `### ${escapedMarkdown(block.text)}`;
    case 'paragraph':
      return paragraphs(block.text).join('\n\n');
    case 'quote':
      return paragraphs(block.text)
        .map((paragraph) => `> ${paragraph}`)
        .join('\n>\n');
    case 'list':
      return block.items.map((item) => `- ${escapedMarkdown(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map(
          (row, index) =>
            `| ${row.map((cell) => (index === 1 ? cell : escapedMarkdown(cell))).join(' | ')} |`,
        )
        .join('\n');
    case 'line':
      return `**${escapedMarkdown(block.at)} ${escapedMarkdown(block.name)}:** ${escapedMarkdown(block.text)}`;
  }
}
