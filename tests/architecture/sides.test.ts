import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files';
import { nodesOf, placeOf, treeOf } from './syntax';

/** A class that means left or right, and so stays there where the text runs the other way; halfway is both. */
const sided =
  /(?:^|[\s:])-?(?:[mp][lr]-|(?:left|right)-(?!1\/2)|border-[lr](?:-|\s|$)|rounded-[tb]?[lr](?:-|\s|$)|(?:text|float)-(?:left|right)(?:\s|$))/;

function sidedClasses(file: SourceFile): string[] {
  const tree = treeOf(file);
  return [...nodesOf(tree)]
    .filter(
      (node) =>
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node),
    )
    .filter((node) => !ts.isImportDeclaration(node.parent) && sided.test(node.text))
    .map((node) => placeOf(node, tree));
}

describe('a page whose text runs from right to left', () => {
  const files = sourceFiles('{components,entrypoints}/**/*.tsx');

  it('has nothing that stays at the left or the right', () => {
    expect(files.flatMap(sidedClasses)).toEqual([]);
  });

  it('mirrors every drawing that is stretched along its text', () => {
    const stretched = files.filter(({ text }) => text.includes('preserveAspectRatio="none"'));
    expect(stretched.length).toBeGreaterThan(0);
    expect(
      stretched.filter(({ text }) => !text.includes('rtl:-scale-x-100')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('the first rule sees sides in classes, whatever stands before them', () => {
    const seen = [
      '-mr-2',
      'flex md:border-l',
      'sm:pl-6',
      'xl:border-l xl:px-8',
      'rounded-tl-card',
      'ml-auto text-right',
    ];
    const unseen = [
      '-me-2 border-s',
      'border-line place-items-center',
      'left-1/2',
      'min-w-0 px-3 rounded-control',
      'plan',
    ];
    const found = (text: string) =>
      sidedClasses({ path: 'planted.tsx', text: `const a = '${text}';`, lines: 1 }).length;
    expect(seen.map(found)).toEqual(seen.map(() => 1));
    expect(unseen.map(found)).toEqual(unseen.map(() => 0));
  });
});
