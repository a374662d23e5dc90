import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes as they lie in the package, and as they travel. */
export type Size = { name: string; bytes: number; gzipped: number };

/**
 * The most that the content script may weigh, gzipped, in bytes: it is loaded into every meeting page, whether
 * somebody rehearses there or not.
 */
export const contentScriptLimit = 4_096;

const sizeOf = (name: string, files: readonly string[]): Size => {
  const contents = files.filter((file) => existsSync(file)).map((file) => readFileSync(file));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
};

/** All content scripts together; null where the build has none. */
export function contentScriptSize(folder: string): Size | null {
  const files = globSync('content-scripts/*.js', { cwd: folder }).map((file) => join(folder, file));
  return files.length === 0 ? null : sizeOf('content script', files);
}

/** Each page with all that it loads at once (scripts, their static imports, styles), and the worker. */
export function pageSizes(folder: string): Size[] {
  const pages = globSync('*.html', { cwd: folder }).sort();
  const sizes = pages.map((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.(?:js|css))"/g)];
    return sizeOf(
      basename(page, '.html'),
      [page, ...loaded.map((match) => match[1] ?? '')].map((file) => join(folder, file)),
    );
  });
  return [...sizes, sizeOf('background', [join(folder, 'background.js')])];
}

/** What is packaged of the runtime of the speech model; more than one means that an import brought another along. */
export const speechRuntimes = (folder: string): string[] =>
  globSync('**/*ort*.{wasm,mjs}', { cwd: folder }).map((file) => basename(file));

/** One line of the table. */
export const sizeLine = ({ name, bytes, gzipped }: Size): string =>
  `  ${name.padEnd(16)} ${kilobytes(bytes)}   gzipped ${kilobytes(gzipped)}`;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
