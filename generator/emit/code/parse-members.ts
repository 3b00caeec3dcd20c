import { type TypeScript, ts } from '../../packages/typescript.ts';
import { stringLiteral } from '../../text/encode.ts';

/** The types of the members of the interface in a text, on one line each and without needless parentheses. */
export function parseMembers(text: string): readonly string[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  const declaration = file.statements.find(ts.isInterfaceDeclaration);
  if (declaration === undefined) return [];
  return declaration.members.filter(ts.isPropertySignature).map(({ type }) => printTypeNode(type, file));
}

function printTypeNode(node: TypeScript.TypeNode | undefined, file: TypeScript.SourceFile): string {
  if (node === undefined) return 'unknown';
  const print = (part: TypeScript.TypeNode): string => printTypeNode(part, file);
  if (ts.isParenthesizedTypeNode(node)) return print(node.type);
  if (ts.isLiteralTypeNode(node))
    return ts.isStringLiteral(node.literal) ? stringLiteral(node.literal.text) : textOf(node.literal, file);
  if (ts.isIntersectionTypeNode(node)) {
    const parts = node.types.map(print).map((text) => (text.includes(' | ') ? `(${text})` : text));
    return `(${parts.join(' & ')})`;
  }
  if (ts.isUnionTypeNode(node)) return node.types.map(print).join(' | ');
  if (ts.isArrayTypeNode(node)) {
    const item = print(node.elementType);
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  const index = ts.isTypeLiteralNode(node) ? node.members.find(ts.isIndexSignatureDeclaration) : undefined;
  return index === undefined ? textOf(node, file) : `Record<string, ${print(index.type)}>`;
}

function textOf(node: TypeScript.Node, { text }: TypeScript.SourceFile): string {
  return text.slice(ts.skipTrivia(text, node.pos), node.end);
}
