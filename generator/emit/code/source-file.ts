import type { CodeParser, ParsedDeclaration, TemplateStatement } from '../../model/code-parser.ts';
import {
  type AnyNode,
  type LiteralTypeNode,
  Node,
  Project,
  type SourceFile,
  type TypeNode,
  type TypeScript,
  ts,
} from '../../packages/ts-morph.ts';
import { stringLiteral } from '../../text/encode.ts';
import { compareText } from '../../text/source.ts';
import { lettersOf, problemOf } from './verify-generated.ts';

/* Reads printed declarations, and takes templates apart. */

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  compilerOptions: { noLib: true, noResolve: true, allowJs: false },
});

function parse(text: string): SourceFile {
  return project.createSourceFile('file.ts', text, { overwrite: true });
}

function readDeclarations(text: string): readonly ParsedDeclaration[] {
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
      unexported: withoutExport(statement),
      mentions: mentionsOf(statement.compilerNode),
    }));
}

function withoutExport(statement: AnyNode): string {
  const text = statement.getText(true);
  const node = statement.compilerNode;
  const keyword = ts.canHaveModifiers(node)
    ? node.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : undefined;
  if (keyword === undefined) return text;
  const start = keyword.getStart() - (statement.getEnd() - text.length);
  return text.slice(0, start) + text.slice(start + 'export '.length);
}

/** Every identifier that stands for something, each once; a property is reached through what it belongs to. */
function mentionsOf(statement: TypeScript.Node): readonly string[] {
  const mentions = new Set<string>();
  const visit = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) mentions.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...mentions];
}

function isPropertyName(node: TypeScript.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent))
    return node === (ts.isQualifiedName(parent) ? parent.right : parent.name);
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent)) && parent.name === node;
}

function namesOf(statement: AnyNode): readonly string[] {
  if (Node.isVariableStatement(statement)) return statement.getDeclarations().map((declaration) => declaration.getName());
  if (Node.hasName(statement)) return [statement.getName()];
  return [];
}

/** Imports from where the modules are in the output, in the order of those. What stands for the catalog in templates is there. */
function moveImports(text: string, ending: string): string {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  const slots = file.statements.filter((statement) => ts.isImportDeclaration(statement));
  const imports = slots.map((statement) => {
    const { moduleSpecifier: specifier, end } = statement;
    const name = specifier
      .getText(file)
      .slice(1, -1)
      .replace(/(?<=^(?:\.\.?\/)+)catalog\/|\.ts$/g, '');
    const [before, behind] = [text.slice(statement.getStart(file), specifier.getStart(file)), text.slice(specifier.end, end)];
    return { name, text: `${before}'${name}${ending}'${behind}` };
  });
  const sorted = imports.sort((a, b) => compareText(a.name, b.name));
  return slots.reduceRight(
    (moved, slot, index) => `${moved.slice(0, slot.getStart(file))}${sorted[index]?.text ?? ''}${moved.slice(slot.end)}`,
    text,
  );
}

/** Reads TypeScript in this thread. */
export const codeParser: CodeParser = {
  readDeclarations: async (text) => readDeclarations(text),
  readTemplate: async (text) => readTemplate(text),
  moveImports: async (text, ending) => moveImports(text, ending),
  findProblems: async (texts, names = []) => {
    const letters = lettersOf(names);
    return texts.map((text) => problemOf(text, letters));
  },
};
