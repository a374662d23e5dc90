import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

export type SourceFile = { path: string; text: string; lines: number };

/** Our files that match the patterns, with paths from the project's folder and forward slashes. */
export function sourceFiles(...patterns: readonly string[]): SourceFile[] {
  return globSync([...patterns], { cwd: projectRoot, exclude: ['**/node_modules/**', '**/.artifacts/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${projectRoot}/${path}`, 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

/** What the extension is made of. */
export const productFiles = (): SourceFile[] => sourceFiles('{lib,components,entrypoints}/**/*.{ts,tsx}');

/** Product, tests and scripts. */
export const ourFiles = (): SourceFile[] =>
  sourceFiles('{lib,components,entrypoints,tests,scripts}/**/*.{ts,tsx}');

/** `path:line` of every match, for a failing test to print. */
export function placesOf(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
