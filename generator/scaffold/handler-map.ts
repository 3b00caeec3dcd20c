import { type TypeScript, ts } from '../packages/ts-morph.ts';
import { stringLiteral } from '../text/encode.ts';

/** A line for the map of handlers: which event, what handles it, and where that comes from. */
export interface HandlerEntry {
  /** The event type. */
  readonly type: string;
  /** The name of the function. */
  readonly handler: string;
  /** What the function is imported from: `./call-ended.js`. */
  readonly module: string;
}

/** What became of adding an entry. */
export type HandlerMapEdit =
  | { readonly kind: 'added'; readonly text: string }
  /** The event is in the map already. */
  | { readonly kind: 'present' }
  /** There is no object literal to add it to. */
  | { readonly kind: 'no map' };

/**
 * Adds an entry to the map of handlers in the text of a module: `export const handlers: Handlers = { … }`, under any name,
 * as long as `Handlers` is what its type or `satisfies` says. All other text stays as it is.
 */
export function addToHandlerMap(text: string, entry: HandlerEntry): HandlerMapEdit {
  const file = parse(text);
  const map = findMap(file);
  if (map === undefined) return { kind: 'no map' };
  if (map.properties.some((member) => nameOf(member) === entry.type)) return { kind: 'present' };
  const imported = isDeclared(file, entry.handler) ? text : insertImport(text, file, entry);
  return {
    kind: 'added',
    text: insertMember(imported, findMap(parse(imported)) ?? map, `${keyOf(entry.type)}: ${entry.handler},`),
  };
}

function parse(text: string): TypeScript.SourceFile {
  return ts.createSourceFile('handlers.ts', text, ts.ScriptTarget.Latest, true);
}

function findMap(file: TypeScript.SourceFile): TypeScript.ObjectLiteralExpression | undefined {
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  const maps = declarations.flatMap(({ name, type, initializer }) => {
    const { value, says } = unwrap(initializer);
    if (value === undefined || !ts.isObjectLiteralExpression(value)) return [];
    const isTyped = [type, ...says].some((node) => node !== undefined && /\bHandlers\b/.test(node.getText(file)));
    return isTyped || name.getText(file) === 'handlers' ? [value] : [];
  });
  return maps[0];
}

/** An expression without `satisfies`, `as` and parentheses around it, and the types that these name. */
function unwrap(expression: TypeScript.Expression | undefined): {
  readonly value: TypeScript.Expression | undefined;
  readonly says: readonly TypeScript.TypeNode[];
} {
  if (expression === undefined) return { value: undefined, says: [] };
  if (ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)) {
    const inner = unwrap(expression.expression);
    return { value: inner.value, says: [...inner.says, expression.type] };
  }
  return ts.isParenthesizedExpression(expression) ? unwrap(expression.expression) : { value: expression, says: [] };
}

function nameOf({ name }: TypeScript.ObjectLiteralElementLike): string | undefined {
  if (name === undefined) return undefined;
  if (ts.isComputedPropertyName(name)) return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return ts.isPrivateIdentifier(name) ? undefined : name.text;
}

function keyOf(type: string): string {
  return type === '__proto__' ? "['__proto__']" : stringLiteral(type);
}

/** Behind the last member, on a line of its own with the same indentation. */
function insertMember(text: string, map: TypeScript.ObjectLiteralExpression, line: string): string {
  const last = map.properties.at(-1);
  const indent = last === undefined ? '  ' : /[ \t]*$/.exec(text.slice(0, last.getStart()))?.[0] || '  ';
  if (last === undefined) {
    const rest = text.slice(map.getStart() + 1).replace(/^\s*/, '');
    return `${text.slice(0, map.getStart() + 1)}\n${indent}${line}\n${rest}`;
  }
  const comma = map.properties.hasTrailingComma ? '' : ',';
  const end = map.properties.hasTrailingComma ? map.properties.end : last.getEnd();
  // What is said about the last member on its line stays with it.
  const remark = /^[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/[ \t]*(?=\n))/.exec(text.slice(end))?.[0] ?? '';
  const at = end + remark.length;
  const rest = text.slice(at);
  return `${text.slice(0, end)}${comma}${remark}\n${indent}${line}${/^\s*\n/.test(rest) ? rest : `\n${rest.trimStart()}`}`;
}

/** Whether the module has something of that name, imported or its own. */
function isDeclared(file: TypeScript.SourceFile, name: string): boolean {
  return file.statements.some((statement) => {
    if (ts.isImportDeclaration(statement)) return new RegExp(`\\b${name}\\b`).test(statement.importClause?.getText(file) ?? '');
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name;
    if (!ts.isVariableStatement(statement)) return false;
    return statement.declarationList.declarations.some((declaration) => declaration.name.getText(file) === name);
  });
}

/** Behind the last import. */
function insertImport(text: string, file: TypeScript.SourceFile, { handler, module }: HandlerEntry): string {
  const end = file.statements.filter(ts.isImportDeclaration).at(-1)?.getEnd();
  const line = `import { ${handler} } from ${stringLiteral(module)};`;
  return end === undefined ? `${line}\n\n${text}` : `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}
