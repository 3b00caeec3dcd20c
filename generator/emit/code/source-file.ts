import type { CodeParser, TemplateStatement, TypeDeclaration } from '../../model/code-parser.ts';
import {
  type AnyNode,
  type LiteralTypeNode,
  Node,
  Project,
  type SourceFile,
  SyntaxKind,
  type TypeNode,
  ts,
} from '../../packages/ts-morph.ts';
import { stringLiteral } from '../../text/encode.ts';

/*
 * What is done with TypeScript while outputs are printed: printed declarations are read, templates taken apart, and every
 * generated file is parsed once more before it is written.
 */

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  compilerOptions: { noLib: true, noResolve: true, allowJs: false },
});

function parse(text: string): SourceFile {
  return project.createSourceFile('file.ts', text, { overwrite: true });
}

function readDeclarations(text: string): readonly TypeDeclaration[] {
  const file = parse(text);
  const interfaces = file.getInterfaces().map((declared) => {
    const members = declared.getProperties().map((property) => {
      const name = property.getNameNode();
      return {
        name: Node.isStringLiteral(name) ? name.getLiteralValue() : name.getText(),
        optional: property.hasQuestionToken(),
        type: printTypeNode(property.getTypeNode()),
      };
    });
    return { name: declared.getName(), members, type: '' };
  });
  const aliases = file
    .getTypeAliases()
    .map((alias) => ({ name: alias.getName(), members: undefined, type: printTypeNode(alias.getTypeNode()) }));
  return [...interfaces, ...aliases];
}

function printTypeNode(node: TypeNode | undefined): string {
  if (node === undefined) return 'unknown';
  if (Node.isParenthesizedTypeNode(node)) return printTypeNode(node.getTypeNode());
  if (Node.isLiteralTypeNode(node)) return printLiteral(node);
  if (Node.isIntersectionTypeNode(node)) {
    const parts = node.getTypeNodes().map((part) => {
      const text = printTypeNode(part);
      return text.includes(' | ') ? `(${text})` : text;
    });
    return `(${parts.join(' & ')})`;
  }
  if (Node.isUnionTypeNode(node)) return node.getTypeNodes().map(printTypeNode).join(' | ');
  if (Node.isArrayTypeNode(node)) {
    const item = printTypeNode(node.getElementTypeNode());
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  if (Node.isTypeLiteral(node)) {
    const value = node.getIndexSignatures()[0]?.getReturnTypeNode();
    if (value !== undefined) return `Record<string, ${printTypeNode(value)}>`;
  }
  return node.getText();
}

function printLiteral(node: LiteralTypeNode): string {
  const literal = node.getLiteral();
  return Node.isStringLiteral(literal) ? stringLiteral(literal.getLiteralValue()) : literal.getText();
}

function readTemplate(text: string): readonly TemplateStatement[] {
  return parse(text)
    .getStatements()
    .map((statement) => ({
      names: namesOf(statement),
      text: statement.getText(true),
    }));
}

function namesOf(statement: AnyNode): readonly string[] {
  if (Node.isVariableStatement(statement)) return statement.getDeclarations().map((declaration) => declaration.getName());
  if (Node.hasName(statement)) return [statement.getName()];
  return [];
}

function moveImports(text: string, ending: string): string {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  const specifiers = file.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) ? [statement.moduleSpecifier] : [],
  );
  return specifiers.reduceRight((moved, specifier) => {
    const name = /([^/]+?)(?:\.ts)?'$/.exec(specifier.getText(file))?.[1] ?? '';
    return `${moved.slice(0, specifier.getStart(file))}'./${name}${ending}'${moved.slice(specifier.end)}`;
  }, text);
}

const EXPECTED = new Set([
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.VariableStatement,
]);

function faultOf(text: string): string | undefined {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  const lineAt = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
  // The compiler keeps syntax errors on the node, but not in its public type.
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly { messageText: unknown; start: number }[] };
  const [error] = parseDiagnostics;
  if (error !== undefined) return `line ${lineAt(error.start)}: ${String(error.messageText)}`;
  const odd = file.statements.find((statement) => !EXPECTED.has(statement.kind));
  return odd === undefined ? undefined : `line ${lineAt(odd.getStart(file))}: a ${SyntaxKind[odd.kind]} is not expected there`;
}

/** Reads TypeScript in this thread. */
export const codeParser: CodeParser = {
  readDeclarations: async (text) => readDeclarations(text),
  readTemplate: async (text) => readTemplate(text),
  moveImports: async (text, ending) => moveImports(text, ending),
  findFaults: async (texts) => texts.map(faultOf),
};
