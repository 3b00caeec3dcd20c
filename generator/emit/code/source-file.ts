import { Node, Project, type SourceFile, SyntaxKind, type TypeNode } from 'ts-morph';

/*
 * The only file that knows ts-morph. It reads printed declarations, takes templates apart, and parses every generated
 * file once more before it is written.
 */

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  compilerOptions: { noLib: true, noResolve: true, allowJs: false },
});

function parse(text: string): SourceFile {
  return project.createSourceFile('file.ts', text, { overwrite: true });
}

/** An interface or a type alias that was read back. */
export interface TypeDeclaration {
  readonly name: string;
  /** The members of an interface; an alias has none. */
  readonly members: readonly { readonly name: string; readonly optional: boolean; readonly type: string }[] | undefined;
  readonly type: string;
}

/** The declarations of a text by name, with their types on one line each and without needless parentheses. */
export function readDeclarations(text: string): ReadonlyMap<string, TypeDeclaration> {
  const file = parse(text);
  const declarations = new Map<string, TypeDeclaration>();
  for (const declared of file.getInterfaces()) {
    const members = declared.getProperties().map((property) => {
      const name = property.getNameNode();
      return {
        name: Node.isStringLiteral(name) ? name.getLiteralValue() : name.getText(),
        optional: property.hasQuestionToken(),
        type: printTypeNode(property.getTypeNode()),
      };
    });
    declarations.set(declared.getName(), { name: declared.getName(), members, type: '' });
  }
  for (const alias of file.getTypeAliases()) {
    declarations.set(alias.getName(), { name: alias.getName(), members: undefined, type: printTypeNode(alias.getTypeNode()) });
  }
  return declarations;
}

function printTypeNode(node: TypeNode | undefined): string {
  if (node === undefined) return 'unknown';
  if (Node.isParenthesizedTypeNode(node)) return printTypeNode(node.getTypeNode());
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

/** A top-level statement of a template. */
export interface TemplateStatement {
  /** The names that it declares. */
  readonly names: readonly string[];
  /** Its text with the comment above it. */
  readonly text: string;
  readonly isImport: boolean;
}

/** The statements of a template in their order. */
export function readTemplate(text: string): readonly TemplateStatement[] {
  return parse(text)
    .getStatements()
    .map((statement) => ({
      names: namesOf(statement),
      text: statement.getText(true),
      isImport: Node.isImportDeclaration(statement),
    }));
}

function namesOf(statement: Node): readonly string[] {
  if (Node.isVariableStatement(statement)) return statement.getDeclarations().map((declaration) => declaration.getName());
  if (Node.hasName(statement)) return [statement.getName()];
  return [];
}

/** The template with the specifiers of its imports replaced. */
export function replaceImports(text: string, change: (specifier: string) => string): string {
  const file = parse(text);
  for (const declaration of file.getImportDeclarations())
    declaration.setModuleSpecifier(change(declaration.getModuleSpecifierValue()));
  return file.getFullText();
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

/** What is wrong with generated code, if anything: it must parse, and declare things without doing anything. */
export function faultOf(text: string): string | undefined {
  const file = parse(text);
  // The compiler keeps syntax errors on the node, but not in its public type.
  const { parseDiagnostics } = file.compilerNode as unknown as {
    parseDiagnostics: readonly { messageText: unknown; start: number }[];
  };
  const [error] = parseDiagnostics;
  if (error !== undefined) return `line ${file.getLineAndColumnAtPos(error.start).line}: ${String(error.messageText)}`;
  const odd = file.getStatements().find((statement) => !EXPECTED.has(statement.getKind()));
  return odd === undefined ? undefined : `line ${odd.getStartLineNumber()}: a ${odd.getKindName()} is not expected there`;
}
