import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'rolldown/utils';

/*
 * TypeScript's parser without the rest of TypeScript. What the command needs of TypeScript is a tenth of it, and the other
 * nine tenths would take most of the time of a run to load.
 */

const require = createRequire(import.meta.url);

const OPTIONS = { module: false, mangle: { toplevel: true }, codegen: { removeWhitespace: true, asciiOnly: true } };

/** The same TypeScript as that of ts-morph, which prepares the templates. */
const FILE = createRequire(require.resolve('ts-morph')).resolve('@ts-morph/common/dist/typescript.js');
const { ts } = require('ts-morph');

/** To read all of TypeScript takes seconds, so what came of it is kept until something changes. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/typescript-parser/', import.meta.url));

/**
 * A CommonJS module with the exports of TypeScript that are named.
 *
 * @param {readonly string[]} names
 * @returns {string}
 */
export function typescriptParser(names) {
  const text = readFileSync(FILE, 'utf8');
  const own = readFileSync(fileURLToPath(import.meta.url));
  const key = createHash('sha256').update(text).update(own).update(names.join()).digest('hex').slice(0, 32);
  const kept = path.join(CACHE, `${key}.cjs`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const made = takeOut(names, text);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, made);
  return made;
}

/** The declarations that the exports need, as they stand. */
function takeOut(names, text) {
  const file = ts.createSourceFile(FILE, text, ts.ScriptTarget.Latest, true);
  const statements = moduleStatements(file);
  const needed = neededStatements(statements, names);
  const kept = statements.filter((statement) => needed.has(statement)).map((statement) => statementText(statement, needed));
  const code = `'use strict';\n${kept.join('\n')}\nmodule.exports = { ${names.join(', ')} };\n`;
  return `${licenseIn(text)}\n${minifySync('typescript-parser.cjs', code, OPTIONS).code}\n`;
}

/** The comment at the top, which has to stay with what is copied. */
function licenseIn(text) {
  const end = text.indexOf('*/');
  const license = text.slice(0, end + 2);
  if (!license.startsWith('/*!') || !license.includes('Apache License'))
    throw new Error(`${FILE} does not start with its license`);
  return license.replace(/ *\*+\/$/, '\nThis is a part of TypeScript, its parser, with shorter names.\n*/');
}

/** The statements within the one function that holds all of TypeScript. */
function moduleStatements({ statements }) {
  const bodies = statements
    .filter(ts.isExpressionStatement)
    .map(({ expression }) => (ts.isCallExpression(expression) ? unwrap(expression.expression) : expression))
    .filter(ts.isArrowFunction);
  if (bodies.length !== 1) throw new Error(`${FILE} is not one function`);
  return bodies[0].body.statements;
}

function unwrap(expression) {
  return ts.isParenthesizedExpression(expression) ? expression.expression : expression;
}

/** What declares the names, and what declares the names that stand in that, and so on. */
function neededStatements(statements, names) {
  const declaring = new Map();
  for (const statement of statements)
    for (const name of declaredBy(statement)) declaring.set(name, [...(declaring.get(name) ?? []), statement]);
  const missing = names.filter((name) => !declaring.has(name));
  if (missing.length > 0) throw new Error(`TypeScript has no ${missing.join(', ')}`);
  const needed = new Set();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop())
    for (const statement of declaring.get(name) ?? []) {
      if (needed.has(statement)) continue;
      needed.add(statement);
      if (!isDiagnostics(statement)) queue.push(...mentionedIn(statement));
      else queue.push('diag');
    }
  return needed;
}

/** The names that a statement declares, or adds to: namespaces are `((X) => { … })(X || (X = {}))`. */
function declaredBy(statement) {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name.text];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return [];
  const [argument] = statement.expression.arguments;
  const isNamespace =
    argument !== undefined && ts.isBinaryExpression(argument) && argument.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  return isNamespace && ts.isIdentifier(argument.left) ? [argument.left.text] : [];
}

function namesIn(name) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => namesIn(element.name));
}

/** Every name in a statement that is not that of a property. Some are declared further in, which keeps more than has to be. */
function mentionedIn(statement) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

function isPropertyName(node) {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** The table of all messages, of which the parser has few. */
function isDiagnostics(statement) {
  return ts.isVariableStatement(statement) && declaredBy(statement)[0] === 'Diagnostics';
}

function statementText(statement, needed) {
  if (!isDiagnostics(statement)) return statement.getText();
  const used = new Set([...needed].filter((other) => other !== statement).flatMap(messagesIn));
  const { properties } = statement.declarationList.declarations[0].initializer;
  const kept = properties.filter(({ name }) => used.has(name.text));
  if (kept.length < used.size) throw new Error('messages of TypeScript are not in its table');
  return `var Diagnostics = {\n${kept.map((property) => property.getText()).join(',\n')}\n};`;
}

/** The messages that are named in a statement. */
function messagesIn(statement) {
  return [...statement.getText().matchAll(/\bDiagnostics\.(\w+)/g)].map(([, name]) => name);
}
