import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';
import { nodesOf, placeOf, treeOf } from './syntax';

/** Attributes whose value a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'label',
]);

const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** Words written into a component instead of the catalogue: text between tags, and attributes that are read. */
function hardCodedWords(tree: ts.SourceFile): string[] {
  return [...nodesOf(tree)]
    .filter((node) => {
      if (ts.isJsxText(node)) return hasLetters(node.text);
      if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
        const { expression } = node;
        return expression !== undefined && ts.isStringLiteralLike(expression) && hasLetters(expression.text);
      }
      return isSpokenAttribute(node);
    })
    .map((node) => placeOf(node, tree));
}

function isSpokenAttribute(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node) || !ts.isIdentifier(node.name) || !node.initializer) return false;
  if (!spoken.has(node.name.text)) return false;
  const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
  return value !== undefined && ts.isStringLiteralLike(value) && hasLetters(value.text);
}

describe('every word on a screen comes from the message catalogue', () => {
  it('no component has words of its own', () => {
    const files = sourceFiles('{components,entrypoints}/**/*.tsx');
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(treeOf).flatMap(hardCodedWords)).toEqual([]);
  });

  it('the rule above sees words between tags and in labels', () => {
    const text = `const a = <p title="Hello there" className="flex gap">Finish {'now'} {count}<b>·</b></p>;`;
    expect(hardCodedWords(treeOf({ path: 'planted.tsx', text, lines: 1 }))).toHaveLength(3);
  });
});
