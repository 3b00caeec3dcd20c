import { type TypeScript, ts } from '../../packages/typescript.ts';

/** Every identifier in code that stands for something, each once; a property is reached through what it belongs to. */
export function mentionsIn(text: string): readonly string[] {
  const mentions = new Set<string>();
  const visit = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) mentions.add(ts.idText(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return [...mentions];
}

function isPropertyName(node: TypeScript.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent))
    return node === (ts.isQualifiedName(parent) ? parent.right : parent.name);
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent)) && parent.name === node;
}
