import type { Block } from './block';

/** A report as plain text, to be pasted anywhere. */
export const reportText = (blocks: readonly Block[]): string => `${blocks.map(written).join('\n\n')}\n`;

function written(block: Block): string {
  switch (block.type) {
    case 'title':
      return `${block.text}\n${block.under}`;
    case 'heading':
      return `${block.text.toUpperCase()}`;
    case 'subheading':
    case 'paragraph':
      return block.text;
    case 'quote':
      return `“${block.text.trim()}”`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          row
            .map((cell, index) =>
              index === 0 || !block.head[index] ? cell : `${block.head[index]}: ${cell}`,
            )
            .join('; '),
        )
        .join('\n');
    case 'line':
      return `[${block.at}] ${block.name}: ${block.text}`;
  }
}
