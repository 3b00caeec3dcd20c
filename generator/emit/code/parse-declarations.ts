import { type TypeScript, ts } from '../../packages/typescript.ts';
import { stringLiteral } from '../../text/encode.ts';

/** An interface or a type alias that was read back. */
export interface ParsedDeclaration {
  readonly name: string;
  /** The members of an interface; an alias has none. */
  readonly members: readonly { readonly name: string; readonly optional: boolean; readonly type: string }[] | undefined;
  readonly type: string;
}

/** The interfaces of a text, then its aliases, with their types on one line each and without needless parentheses. */
export function parseDeclarations(text: string): readonly ParsedDeclaration[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  const interfaces = file.statements.filter(ts.isInterfaceDeclaration).map(({ name, members }) => {
    const properties = members.filter(ts.isPropertySignature).map((property) => ({
      name: ts.isStringLiteral(property.name) ? property.name.text : textOf(property.name, file),
      optional: property.questionToken !== undefined,
      type: printTypeNode(property.type, file),
    }));
    return { name: ts.idText(name), members: properties, type: '' };
  });
  const aliases = file.statements
    .filter(ts.isTypeAliasDeclaration)
    .map(({ name, type }) => ({ name: ts.idText(name), members: undefined, type: printTypeNode(type, file) }));
  return [...interfaces, ...aliases];
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
