import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { placesOf, productFiles, sourceFiles } from './source-files';
import { nodesOf, placeOf, treeOf } from './syntax';

const workerFiles = sourceFiles('entrypoints/background/**/*.ts', 'entrypoints/background.ts');

describe('the worker remembers nothing', () => {
  it('has no variable at the top of a file that could change', () => {
    const kept = workerFiles.map(treeOf).flatMap((tree) =>
      tree.statements
        .filter(ts.isVariableStatement)
        .filter((statement) => (statement.declarationList.flags & ts.NodeFlags.Const) === 0)
        .map((statement) => placeOf(statement, tree)),
    );
    expect(kept).toEqual([]);
  });

  it('accepts no Port: a Port would die with it', () => {
    expect(workerFiles.length).toBeGreaterThan(0);
    expect(placesOf(/\bonConnect(?:External)?\b/, workerFiles)).toEqual([]);
  });
});

describe('messages', () => {
  it('are never answered by an async listener, which would answer other contexts’ messages with undefined', () => {
    expect(productFiles().map(treeOf).flatMap(asyncListeners)).toEqual([]);
  });

  it('the rule above sees async listeners, written in place or by name', () => {
    const planted = {
      path: 'planted.ts',
      lines: 3,
      text: `const answer = async () => true;
        chrome.runtime.onMessage.addListener(answer);
        browser.runtime.onMessage.addListener(async () => true);
        port.onMessage.addListener(async () => true);`,
    };
    expect(asyncListeners(treeOf(planted))).toHaveLength(2);
  });
});

/** Calls of `runtime.onMessage.addListener` with an async function. A Port's own `onMessage` may have one. */
function asyncListeners(tree: ts.SourceFile): string[] {
  const nodes = [...nodesOf(tree)];
  const asyncNames = new Set(nodes.flatMap(nameOfAsync));
  return nodes
    .filter(ts.isCallExpression)
    .filter((call) => /\bruntime\??\.onMessage\??\.addListener$/.test(call.expression.getText(tree)))
    .filter(({ arguments: [listener] }) => {
      if (!listener) return false;
      return ts.isIdentifier(listener) ? asyncNames.has(listener.text) : isAsync(listener);
    })
    .map((call) => placeOf(call, tree));
}

function nameOfAsync(node: ts.Node): string[] {
  if (ts.isFunctionDeclaration(node) && node.name && isAsync(node)) return [node.name.text];
  const isNamed = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer;
  return isNamed && isAsync(node.initializer) ? [(node.name as ts.Identifier).text] : [];
}

const isAsync = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
