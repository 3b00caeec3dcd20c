import { ts as compiler, type TypeScript as ts } from '../../packages/typescript.ts';

/* What generated code may do with libraries for schemas: call what makes a schema, and take the properties of one. */

/** Libraries of which a file can be made, by the names that it knows them by. */
const LIBRARIES: Readonly<Record<string, string>> = { z: 'zod', v: 'valibot' };

/** Whether all of a library is imported under its name. */
export function isLibrary({ importClause, moduleSpecifier }: ts.ImportDeclaration): boolean {
  const bindings = importClause?.namedBindings;
  if (bindings === undefined || !compiler.isNamespaceImport(bindings) || importClause?.name !== undefined) return false;
  return compiler.isStringLiteral(moduleSpecifier) && LIBRARIES[compiler.idText(bindings.name)] === moduleSpecifier.text;
}

/** The functions of libraries that make schemas, and nothing else. */
const MAKES_SCHEMA = new Set([
  ...['string', 'number', 'boolean', 'null', 'unknown', 'literal', 'array', 'record', 'union', 'nullable', 'exactOptional'],
  ...['discriminatedUnion', 'variant', 'lazy', 'pipe', 'finite'],
]);

/** Whether a function of a library is called that makes a schema. */
export function makesSchema(callee: ts.Expression): boolean {
  if (!compiler.isPropertyAccessExpression(callee) || !compiler.isIdentifier(callee.expression)) return false;
  return Object.hasOwn(LIBRARIES, compiler.idText(callee.expression)) && MAKES_SCHEMA.has(compiler.idText(callee.name));
}

/** The properties that have those of a schema. */
const ENTRIES = new Set(['shape', 'entries']);

/** The properties of another schema, which stand among those of one that has them too. */
export function isEntries({ expression }: ts.SpreadAssignment): boolean {
  if (!compiler.isPropertyAccessExpression(expression) || !compiler.isIdentifier(expression.expression)) return false;
  return ENTRIES.has(compiler.idText(expression.name));
}
