import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ourFiles, placesOf, productFiles, sourceFiles } from './source-files';
import { nodesOf, placeOf, treeOf } from './syntax';

const longestFile = 300;

describe('one file, one noun', () => {
  it('no file has more than 300 lines', () => {
    const long = ourFiles().filter((file) => file.lines > longestFile);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('half of the product’s files stay under 80 lines, nine in ten under 180', () => {
    const lengths = productFiles()
      .map((file) => file.lines)
      .toSorted((one, other) => one - other);
    const quantile = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(quantile(0.5)).toBeLessThan(80);
    expect(quantile(0.9)).toBeLessThan(180);
  });

  it('no file or folder is called utils, helpers of everything, or common', () => {
    const vague = productFiles().filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc)(\/|\.|-)/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('file names are kebab-case', () => {
    const odd = ourFiles().filter(({ path }) => !/^[a-z0-9./-]+$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('nothing is left half said', () => {
  it('no any, no enum, no silenced compiler', () => {
    const isLoose = ({ kind }: ts.Node): boolean =>
      kind === ts.SyntaxKind.AnyKeyword || kind === ts.SyntaxKind.EnumDeclaration;
    const loose = ourFiles()
      .map(treeOf)
      .flatMap((tree) => [...nodesOf(tree)].filter(isLoose).map((node) => placeOf(node.parent, tree)));
    expect(loose).toEqual([]);
    expect(placesOf(/@ts-(?:ignore|nocheck|expect-error)/, withoutThisFolder())).toEqual([]);
  });

  it('no notes to do something later', () => {
    expect(placesOf(/\b(?:TODO|FIXME|XXX|HACK)\b/, withoutThisFolder())).toEqual([]);
  });

  it('no test is skipped or singled out', () => {
    expect(placesOf(/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/, withoutThisFolder())).toEqual([]);
  });

  it('default exports only where the framework wants them', () => {
    expect(placesOf(/^export default\b/, sourceFiles('{lib,components}/**/*.{ts,tsx}'))).toEqual([]);
  });

  it('no path of somebody’s machine', () => {
    const texts = sourceFiles(
      '{lib,components,entrypoints,scripts,tests,docs,public}/**/*.{ts,tsx,md,json,css,html}',
      '*.{md,json,ts}',
      '.ci/*',
    ).filter(({ path }) => path !== 'package-lock.json' && !path.startsWith('tests/architecture/'));
    expect(placesOf(/(?:^|[\s"'`(=])\/(?:work|farm|root|home|Users)\/[a-z]/, texts)).toEqual([]);
  });
});

function withoutThisFolder() {
  return ourFiles().filter(({ path }) => !path.startsWith('tests/architecture/'));
}
