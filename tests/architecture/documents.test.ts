import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFiles } from './source-files';

const documents = sourceFiles('*.md', 'docs/**/*.md', '{lib,tests}/**/README.md');
const architecture = readFileSync(join(projectRoot, 'docs', 'architecture.md'), 'utf8');

const foldersIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);

describe('the documents are true to the tree', () => {
  it('docs/architecture.md names every room', () => {
    const rooms = [...foldersIn('lib'), ...foldersIn('components')];
    expect(rooms.filter((room) => !architecture.includes(`${room}/`))).toEqual([]);
  });

  it('docs/architecture.md names every entry point', () => {
    const names = readdirSync(join(projectRoot, 'entrypoints')).map((name) =>
      name.replace(/\.(ts|content)$/, ''),
    );
    expect(names.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
  });

  it('every link between documents leads somewhere', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(join(projectRoot, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('every file that a document names in code is there', () => {
    const named =
      /`((?:lib|components|entrypoints|scripts|tests|docs|public)\/[\w./-]+\.(?:tsx?|md|json|cjs|css|js))`/g;
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(named)]
        .map((match) => match[1] ?? '')
        .filter((file) => !existsSync(join(projectRoot, file)))
        .map((file) => `${path}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('decisions are numbered without a gap, and each says what it costs', () => {
    const decisions = sourceFiles('docs/decisions/[0-9]*.md');
    expect(decisions.map(({ path }) => Number(path.match(/(\d{4})/)?.[1]))).toEqual(
      decisions.map((_decision, index) => index + 1),
    );
    for (const { path, text } of decisions) expect(text, path).toMatch(/^## Consequences$/m);
  });
});
