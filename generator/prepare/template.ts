import { mentionsIn } from '../emit/code/mentions.ts';
import { findProblems } from '../emit/code/verify-generated.ts';
import type { Template, TemplateStatement } from '../model/template.ts';
import { type AnyNode, Node, Project, type SourceFile, ts } from '../packages/ts-morph.ts';
import { compareText } from '../text/source.ts';

/*
 * Templates are TypeScript that compiles where it stands. When the package is built they are taken apart, with imports as
 * the output has them; tests, which run the sources, do that when they start.
 */

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  compilerOptions: { noLib: true, noResolve: true, allowJs: false },
});

function parse(text: string): SourceFile {
  return project.createSourceFile('file.ts', text, { overwrite: true });
}

/** A template of TypeScript, ready to be printed. Where something is wrong with it, it is not verified, and is parsed again once it is printed. */
export function prepareTemplate(text: string): Template {
  const moved = moveImports(text);
  return { text: moved, statements: readStatements(moved), verified: findProblems([moved])[0] === undefined };
}

/** The top-level statements of TypeScript. */
export function readStatements(text: string): readonly TemplateStatement[] {
  return parse(text)
    .getStatements()
    .map((statement) => ({
      names: namesOf(statement),
      text: statement.getText(true),
      unexported: withoutExport(statement),
      mentions: mentionsIn(statement.getText()),
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

function namesOf(statement: AnyNode): readonly string[] {
  if (Node.isVariableStatement(statement)) return statement.getDeclarations().map((declaration) => declaration.getName());
  if (Node.hasName(statement)) return [statement.getName()];
  return [];
}

/** Imports from where the modules are in the output, in the order of those. What stands for the catalog in templates is there. */
export function moveImports(text: string): string {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  const slots = file.statements.filter((statement) => ts.isImportDeclaration(statement));
  const imports = slots.map((statement) => {
    const { moduleSpecifier: specifier, end } = statement;
    const name = specifier
      .getText(file)
      .slice(1, -1)
      .replace(/(?<=^(?:\.\.?\/)+)catalog\/|\.ts$/g, '');
    const [before, behind] = [text.slice(statement.getStart(file), specifier.getStart(file)), text.slice(specifier.end, end)];
    return { name, text: `${before}'${name}.ts'${behind}` };
  });
  const sorted = imports.sort((a, b) => compareText(a.name, b.name));
  return slots.reduceRight(
    (moved, slot, index) => `${moved.slice(0, slot.getStart(file))}${sorted[index]?.text ?? ''}${moved.slice(slot.end)}`,
    text,
  );
}
