import { ts as compiler, type TypeScript as ts } from '../../packages/typescript.ts';
import { isEntries, isLibrary, makesSchema } from './verify-libraries.ts';

/*
 * Every generated file is parsed once more before it is written. Whatever of a page had found its way past an encoder
 * would be seen here: as something that does not parse, or as code that does something when it is imported.
 */

const { SyntaxKind: Kind } = compiler;

/**
 * For each text of generated code what is wrong with it, if anything: it must parse, and declare things without doing anything.
 * @param names What types and events are called, which may have letters that are not ASCII.
 */
export function findProblems(texts: readonly string[], names: readonly string[] = []): readonly (string | undefined)[] {
  const letters = lettersOf(names);
  return texts.map((text) => problemOf(text, letters));
}

/** @param letters The runs of letters beyond ASCII that may stand in identifiers. */
function problemOf(text: string, letters: ReadonlySet<string>): string | undefined {
  const file = compiler.createSourceFile('file.ts', text, compiler.ScriptTarget.Latest);
  const at = (offset: number, what: string): string =>
    `line ${compiler.getLineAndCharacterOfPosition(file, offset).line + 1}: ${what}`;
  // The compiler keeps syntax errors on the node, but not in its public type.
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly { messageText: unknown; start: number }[] };
  const [error] = parseDiagnostics;
  if (error !== undefined) return at(error.start, String(error.messageText));
  const odd = file.statements.map(disallowedStatement).find((found) => found !== undefined) ?? findOdd(file, letters);
  return odd === undefined ? undefined : at(compiler.skipTrivia(text, odd.pos), `a ${Kind[odd.kind]} is not expected there`);
}

/** The part of a top-level statement that may not be there. */
function disallowedStatement(statement: ts.Statement): ts.Node | undefined {
  switch (statement.kind) {
    case Kind.InterfaceDeclaration:
    case Kind.TypeAliasDeclaration:
    case Kind.FunctionDeclaration:
      return undefined;
    case Kind.EnumDeclaration:
      return isGoneAtRunTime(statement as ts.EnumDeclaration) ? undefined : statement;
    case Kind.ImportDeclaration: {
      const declaration = statement as ts.ImportDeclaration;
      const isOwn = declaration.importClause !== undefined && isOwnModule(declaration.moduleSpecifier);
      return isOwn || isLibrary(declaration) ? undefined : statement;
    }
    case Kind.ExportDeclaration: {
      const { moduleSpecifier } = statement as ts.ExportDeclaration;
      return moduleSpecifier === undefined || isOwnModule(moduleSpecifier) ? undefined : statement;
    }
    case Kind.ClassDeclaration:
      return oddInClass(statement as ts.ClassDeclaration);
    case Kind.VariableStatement:
      return first((statement as ts.VariableStatement).declarationList.declarations, oddVariable);
    default:
      return statement;
  }
}

/** An enumeration that is only declared is a type, and nothing when code runs. */
function isGoneAtRunTime({ modifiers, members }: ts.EnumDeclaration): boolean {
  const isDeclared = modifiers?.some(({ kind }) => kind === Kind.DeclareKeyword) === true;
  return isDeclared && members.every(({ name }) => compiler.isIdentifier(name));
}

/** Generated modules know each other, and but for such a library nothing else. */
function isOwnModule(specifier: ts.Expression): boolean {
  return (
    compiler.isStringLiteral(specifier) && /^(?:\.\/|(?:\.\.\/){1,2})[\w\p{L}\p{M}\p{N}/-]+(?:\.[jt]s)?$/u.test(specifier.text)
  );
}

function oddVariable({ name, initializer }: ts.VariableDeclaration): ts.Node | undefined {
  if (!compiler.isIdentifier(name)) return name;
  return initializer === undefined ? undefined : oddValue(initializer);
}

/** What a class does when it is declared: its static members, and the names that are worked out. */
function oddInClass({ members, heritageClauses }: ts.ClassDeclaration): ts.Node | undefined {
  const parents = (heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression));
  return (
    parents.find((parent) => !compiler.isIdentifier(parent)) ??
    first(members, (member) => {
      if (compiler.isClassStaticBlockDeclaration(member)) return member;
      if (!compiler.isPropertyDeclaration(member)) return member.name === undefined ? undefined : oddName(member.name);
      const isStatic = member.modifiers?.some(({ kind }) => kind === Kind.StaticKeyword) === true;
      return oddName(member.name) ?? (isStatic && member.initializer !== undefined ? oddValue(member.initializer) : undefined);
    })
  );
}

/** A name may only be worked out where it is a string already: `['__proto__']`. */
function oddName(name: ts.PropertyName): ts.Node | undefined {
  return compiler.isComputedPropertyName(name) && !compiler.isStringLiteral(name.expression) ? name : undefined;
}

/** What modules of ours may call while they are loaded; none of it does more than put a value together. */
const CALLED_AT_ONCE = new Set([
  ...['standardSchema', 'onPage', 'createScheme', 'defineScheme', 'defineHandshake'],
  // Helpers of `templates/zod.ts` and `templates/valibot.ts`.
  ...['open', 'anObject', 'known', 'otherThan', 'checked', 'orInherited', 'noArray'],
]);
const MADE_AT_ONCE = new Set(['Set', 'Map', 'RegExp', 'WeakMap', 'WeakSet']);

/** The part of an expression that does more than be a value. */
function oddValue(value: ts.Expression): ts.Node | undefined {
  if (compiler.isArrowFunction(value) || compiler.isFunctionExpression(value) || compiler.isIdentifier(value)) return undefined;
  if (compiler.isLiteralExpression(value) || PLAIN.has(value.kind)) return undefined;
  if (compiler.isAsExpression(value) || compiler.isSatisfiesExpression(value) || compiler.isParenthesizedExpression(value))
    return oddValue(value.expression);
  if (compiler.isPrefixUnaryExpression(value)) return SIGNS.has(value.operator) ? oddValue(value.operand) : value;
  if (compiler.isBinaryExpression(value))
    return JOINS.has(value.operatorToken.kind) ? first([value.left, value.right], oddValue) : value;
  if (compiler.isArrayLiteralExpression(value)) return first(value.elements, oddValue);
  if (compiler.isObjectLiteralExpression(value)) return first(value.properties, oddProperty);
  if (compiler.isCallExpression(value))
    return isNamed(value.expression, CALLED_AT_ONCE) || makesSchema(value.expression) ? first(value.arguments, oddValue) : value;
  if (compiler.isNewExpression(value))
    return isNamed(value.expression, MADE_AT_ONCE) ? first(value.arguments ?? [], oddValue) : value;
  return value;
}

const PLAIN = new Set([Kind.TrueKeyword, Kind.FalseKeyword, Kind.NullKeyword]);
const SIGNS = new Set<ts.SyntaxKind>([Kind.MinusToken, Kind.PlusToken, Kind.ExclamationToken, Kind.TildeToken]);
const JOINS = new Set<ts.SyntaxKind>([Kind.PlusToken, Kind.MinusToken, Kind.AsteriskToken, Kind.SlashToken]);

function oddProperty(property: ts.ObjectLiteralElementLike): ts.Node | undefined {
  if (compiler.isPropertyAssignment(property)) return oddName(property.name) ?? oddValue(property.initializer);
  if (compiler.isMethodDeclaration(property)) return oddName(property.name);
  if (compiler.isSpreadAssignment(property)) return isEntries(property) ? undefined : property;
  return compiler.isShorthandPropertyAssignment(property) ? undefined : property;
}

function isNamed(callee: ts.Expression, names: ReadonlySet<string>): boolean {
  return compiler.isIdentifier(callee) && names.has(compiler.idText(callee));
}

/** What no generated code has anywhere, not even inside of functions. */
function findOdd(node: ts.Node, letters: ReadonlySet<string>): ts.Node | undefined {
  if (NOWHERE.has(node.kind)) return node;
  if (compiler.isImportTypeNode(node) && !isLent(node)) return node;
  if (compiler.isIdentifier(node)) return isPlainName(compiler.idText(node), letters) ? undefined : node;
  const callee = compiler.isCallExpression(node) || compiler.isNewExpression(node) ? node.expression : undefined;
  if (callee !== undefined && isNamed(callee, NEVER_CALLED)) return callee;
  return compiler.forEachChild(node, (child) => findOdd(child, letters));
}

/** The runs of letters beyond ASCII in what types and events are called, whatever their case. */
function lettersOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(runsOf));
}

function runsOf(name: string): readonly string[] {
  if (/^[ -~]*$/.test(name)) return [];
  const folded = name.replaceAll('_', '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  return folded.match(/[^ -~]+/g) ?? [];
}

/** An identifier in ASCII, or with letters of the names that were chosen for what the page documents. */
function isPlainName(text: string, letters: ReadonlySet<string>): boolean {
  if (/^[\w$]+$/.test(text)) return true;
  const isWhole = /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(text) && text === text.normalize('NFC');
  return isWhole && runsOf(text).every((run) => letters.has(run));
}

/** Packages that types may come from: `arbitraries.ts` speaks of the reader's own fast-check. Such a type is gone when code runs. */
const LENDERS = new Set(['fast-check']);

function isLent({ argument }: ts.ImportTypeNode): boolean {
  return compiler.isLiteralTypeNode(argument) && compiler.isStringLiteral(argument.literal) && LENDERS.has(argument.literal.text);
}

const NOWHERE = new Set([Kind.ImportKeyword, Kind.MetaProperty, Kind.Decorator, Kind.DebuggerStatement, Kind.JsxElement]);
const NEVER_CALLED = new Set(['eval', 'Function', 'require']);

function first<T>(items: Iterable<T>, find: (item: T) => ts.Node | undefined): ts.Node | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
