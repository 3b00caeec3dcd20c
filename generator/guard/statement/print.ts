import { property } from '../expression/build.ts';
import { printExpression, printParameter } from '../expression/print.ts';
import type { Expression, Language, Parameter } from '../expression/tree.ts';
import { printType, type TypeNode } from '../expression/types.ts';
import type { Mention } from '../expression/walk.ts';
import { block, type Declaration, type FunctionDeclaration, type If, type Statement, type Switch } from './tree.ts';
import { countUsesIn, mentionsOf } from './walk.ts';

/** Prints a declaration, without what stands before it: a comment, and whether it is exported. */
function printDeclaration(declaration: Declaration, language: Language): string {
  switch (declaration.kind) {
    case 'function':
      return printFunction(declaration, language);
    case 'constant': {
      const { name, type, value } = declaration;
      return `const ${name}${annotation(type, language)} = ${printExpression(value, language)};`;
    }
    case 'type alias':
      return `type ${declaration.name} =${lineOrSpace(printType(declaration.type))};`;
  }
}

/** The lines of some statements. */
export function printStatements(statements: readonly Statement[], language: Language): readonly string[] {
  const lines = new Lines(language);
  lines.addAll(statements, '');
  return lines.lines;
}

function printFunction({ name, parameters, result, body }: FunctionDeclaration, language: Language): string {
  const lines = new Lines(language);
  lines.addAll(body, INDENT);
  const code = `{\n${lines.lines.map((line) => `${line}\n`).join('')}}`;
  const print = (one: Parameter): string => printParameter(one, language);
  if (language === 'JavaScript') return `function ${name}(${parameters.map(print).join(', ')}) ${code}`;
  const unused = new Set(parameters.map((one) => one.name).filter((one) => countUsesIn(body, one, 1) === 0));
  const named = (one: string): string => (unused.has(one) ? `_${one}` : one);
  const printed = parameters.map((one): Parameter => ({ ...one, name: named(one.name) }));
  const told = result.kind === 'predicate' ? { ...result, parameter: named(result.parameter) } : result;
  const head = `${name}(${printed.map(print).join(', ')}): ${printType(told)}`;
  return `function ${head} ${code}`;
}

function annotation(type: TypeNode | undefined, language: Language): string {
  return type === undefined || language === 'JavaScript' ? '' : `: ${printType(type)}`;
}

/** A type of several lines begins on a line of its own. */
function lineOrSpace(type: string): string {
  return type.startsWith('\n') ? type : ` ${type}`;
}

const INDENT = '  ';

/** Collects lines, each with its indentation. */
class Lines {
  readonly lines: string[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  addAll(statements: readonly Statement[], indent: string): void {
    for (const statement of statements) this.#add(statement, indent, '');
  }

  /** Adds a statement, the first line with something before it. */
  #add(statement: Statement, indent: string, before: string): void {
    const text = this.#text(statement);
    if (text !== undefined) this.#push(indent, before + text);
    else if (statement.kind === 'if') this.#if(statement, indent, before);
    else if (statement.kind === 'switch') this.#switch(statement, indent, before);
    else if (statement.kind === 'block') this.#block(statement.statements, indent, before);
    else if (statement.kind === 'try') {
      this.#push(indent, `${before}try {`);
      this.addAll(statement.body, indent + INDENT);
      this.#block(statement.handler, indent, '} catch ');
    } else if (statement.kind === 'for-in') {
      this.#block(statement.body, indent, `${before}for (const ${statement.name} in ${this.#print(statement.object)}) `);
    } else if (statement.kind === 'for-index') {
      const { name, start, list } = statement;
      const head = `let ${name} = ${start}; ${name} < ${this.#print(property(list, 'length'))}; ${name}++`;
      this.#block(statement.body, indent, `${before}for (${head}) `);
    }
  }

  /** A statement that has no other statements in it. */
  #text(statement: Statement): string | undefined {
    switch (statement.kind) {
      case 'return':
        return statement.value === undefined ? 'return;' : `return ${this.#print(statement.value)};`;
      case 'const': {
        const name = typeof statement.name === 'string' ? statement.name : `[${statement.name.join(', ')}]`;
        return `const ${name}${annotation(statement.type, this.#language)} = ${this.#print(statement.value)};`;
      }
      case 'let':
        return `let ${statement.name} = ${this.#print(statement.value)};`;
      case 'expression':
        return `${this.#print(statement.expression)};`;
      case 'throw':
        return `throw ${this.#print(statement.value)};`;
      case 'break':
        return 'break;';
      case 'comment':
        return `// ${statement.text}`;
      default:
        return undefined;
    }
  }

  #if({ test, then, otherwise }: If, indent: string, before: string): void {
    // An `else` belongs to the nearest `if`.
    const first = then.kind === 'if' && otherwise !== undefined ? block([then]) : then;
    this.#add(first, indent, `${before}if (${this.#print(test)}) `);
    if (otherwise !== undefined) this.#add(otherwise, indent, 'else ');
  }

  #switch({ on, cases, otherwise }: Switch, indent: string, before: string): void {
    const inner = indent + INDENT;
    this.#push(indent, `${before}switch (${this.#print(on)}) {`);
    for (const { labels, body } of cases) {
      for (const label of labels) this.#push(inner, `case ${this.#print(label)}:`);
      this.addAll(body, inner + INDENT);
    }
    if (otherwise !== undefined) {
      this.#push(inner, 'default:');
      this.addAll(otherwise, inner + INDENT);
    }
    this.#push(indent, '}');
  }

  #block(statements: readonly Statement[], indent: string, before: string): void {
    this.#push(indent, `${before}{`);
    this.addAll(statements, indent + INDENT);
    this.#push(indent, '}');
  }

  /** Only an object of several lines has line ends in it, for no text of an expression is printed with one. */
  #push(indent: string, text: string): void {
    if (!text.includes('\n')) this.lines.push(indent + text);
    else this.lines.push(...text.split('\n').map((line) => indent + line));
  }

  #print(expression: Expression): string {
    return printExpression(expression, this.#language);
  }
}

/** A declaration as code, with the names from elsewhere that it mentions. Its tree, which takes far more memory, is let go. */
export interface PrintedDeclaration {
  readonly name: string;
  /** Without what stands before it: a comment, and whether it is exported. */
  readonly code: string;
  readonly mentions: readonly Mention[];
}

/** Prints a declaration, and keeps what else there is to know of it. */
export function printed(declaration: Declaration, language: Language): PrintedDeclaration {
  return { name: declaration.name, code: printDeclaration(declaration, language), mentions: mentionsOf(declaration) };
}
