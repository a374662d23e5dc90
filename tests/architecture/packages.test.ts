import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFiles } from './source-files';

/** The packages that this product is built on, and where their use must be found. */
const cornerstones: readonly (readonly [name: string, where: string])[] = [
  ['wxt', 'entrypoints/**/*.ts'],
  ['react', 'components/**/*.tsx'],
  ['webextension-polyfill', 'lib/platform/*.ts'],
  ['openai', 'lib/{realtime,coach}/*.ts'],
  ['dexie', 'lib/store/*.ts'],
  ['zod', 'lib/domain/*.ts'],
  ['tailwindcss', 'components/ui/*.css'],
  ['vitest', 'tests/**/*.ts'],
  ['puppeteer', 'tests/**/*.ts'],
];

const pinned = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('packages', () => {
  it.each(cornerstones)('%s is really imported in %s', (name, where) => {
    const used = new RegExp(
      String.raw`^\s*(?:import|@import|export)\b(?! type\b)[^;]*['"]${name}(?:/[^'"]*)?['"]`,
      'm',
    );
    expect(
      sourceFiles(where)
        .filter(({ text }) => used.test(text))
        .map(({ path }) => path),
    ).not.toEqual([]);
  });

  it('are pinned to exact versions', () => {
    const versions = Object.entries({ ...pinned.dependencies, ...pinned.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
