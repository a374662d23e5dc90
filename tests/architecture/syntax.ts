import ts from 'typescript';
import type { SourceFile } from './source-files';

/** The syntax tree of a file. */
export const treeOf = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Every node of a tree, from the top down. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `path:line: text` of a node, for a failing test to print. */
export function placeOf(node: ts.Node, tree: ts.SourceFile): string {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return `${tree.fileName}:${line + 1}: ${node.getText(tree).replace(/\s+/g, ' ').trim().slice(0, 100)}`;
}
