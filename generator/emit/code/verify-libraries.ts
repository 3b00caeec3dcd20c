import { ts as compiler, type TypeScript as ts } from '../../packages/ts-morph.ts';

/* What generated code may do with libraries for schemas: call what makes a schema, and take the properties of one. */

/** Libraries of which a file can be made, by the names that it knows them by. */
const LIBRARIES: Readonly<Record<string, string>> = { z: 'zod', v: 'valibot' };

/** Whether all of a library is imported under its name. */
export function isLibrary({ importClause, moduleSpecifier }: ts.ImportDeclaration): boolean {
  const bindings = importClause?.namedBindings;
  if (bindings === undefined || !compiler.isNamespaceImport(bindings) || importClause?.name !== undefined) return false;
  return compiler.isStringLiteral(moduleSpecifier) && LIBRARIES[bindings.name.text] === moduleSpecifier.text;
}

/** The functions of libraries that make schemas, and nothing else. */
const MAKES_SCHEMA = new Set([
  ...['string', 'number', 'boolean', 'null', 'unknown', 'literal', 'array', 'record', 'union', 'nullable', 'exactOptional'],
  ...['discriminatedUnion', 'variant', 'lazy', 'pipe', 'finite'],
]);

/** Whether a function of a library is called that makes a schema. */
export function makesSchema(callee: ts.Expression): boolean {
  if (!compiler.isPropertyAccessExpression(callee) || !compiler.isIdentifier(callee.expression)) return false;
  return Object.hasOwn(LIBRARIES, callee.expression.text) && MAKES_SCHEMA.has(callee.name.text);
}

/** The properties of another schema, which stand among those of one that has them too. */
export function isEntries({ expression }: ts.SpreadAssignment): boolean {
  return (
    compiler.isPropertyAccessExpression(expression) &&
    compiler.isIdentifier(expression.expression) &&
    (expression.name.text === 'shape' || expression.name.text === 'entries')
  );
}
