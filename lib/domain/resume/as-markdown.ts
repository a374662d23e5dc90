import { readResume } from './read-resume';

/** A line in which nothing is taken for a sign of Markdown; numbers of lists may be what they look like. */
const escaped = (line: string): string =>
  line.replace(/[\\`<>[\]]/g, '\\$&').replace(/^(\s*)([#+])/u, '$1\\$2');

/** A resume with its name and headings marked as such; every line of it is there, in its order. */
export function asMarkdown(text: string): string {
  const { name, sections } = readResume(text);
  const headings = new Set(sections.filter(({ isInline }) => !isInline).map(({ from }) => from));
  let isNamed = name === '';
  return text
    .split('\n')
    .map((line, at) => {
      const bare = line.trim().replace(/^#{1,6}\s+/, '');
      if (!isNamed && bare === name) {
        isNamed = true;
        return `# ${escaped(bare)}`;
      }
      if (headings.has(at)) return `## ${escaped(bare.replace(/:$/, ''))}`;
      const item = /^(\s*)[-*•–—]\s+(.*)$/u.exec(line);
      return item ? `${item[1] ?? ''}- ${escaped(item[2] ?? '')}` : escaped(line.replace(/^#{3,6}\s+/, ''));
    })
    .join('\n');
}
