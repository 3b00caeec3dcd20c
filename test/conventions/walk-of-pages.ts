import { createRequire } from 'node:module';
import path from 'node:path';
import type ts from 'typescript-5';
import { ROOT } from './source-tree.ts';

const compiler = createRequire(import.meta.url)('typescript-5') as typeof ts;
const SOURCES = path.join(ROOT, 'generator');

/** What pages are in turn, from the command line to the disk: calls that neither take nor give one of these are not followed. */
const REPRESENTATIONS: ReadonlySet<string> = new Set([
  'LoadedConfig',
  'PageEntries',
  'JobOutput',
  'OpenOutput',
  'OpenedLock',
  'NamedJob',
  'Jobs',
  'Job',
  'JobInput',
  'Outline',
  'PageClaims',
  'Page',
  'Reading',
  'EventEvidence',
  'StructureEvidence',
  'SchemaSet',
  'Plan',
  'OutputFile',
  'Change',
  'Changes',
]);

/** Properties are looked through this deep for a representation: `results[].job`. */
const MAX_DEPTH = 2;

/** A call from one function to another that is read for the first time; both by `file#name`. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** The folders that a walk goes through. */
export interface Walk {
  readonly entered: readonly string[];
  /** The steps into a folder that was entered before, from another one. Steps of a function that follow each other into one folder are one visit. */
  readonly returns: readonly string[];
}

/**
 * Follows pages from a function through the code: reads it from the top, and goes into each function that it calls or hands on,
 * unless that was read before, or pages do not go there.
 */
export function followPages(file: string, name: string): readonly Step[] {
  const program = createProgram(path.join(ROOT, file));
  const source = program.getSourceFile(path.join(ROOT, file));
  const start = source?.statements.find((node) => compiler.isFunctionDeclaration(node) && node.name?.text === name);
  if (start === undefined) throw new Error(`${file} has no function ${name}`);
  return new PageWalk(program.getTypeChecker()).from(start);
}

/** Counts the folders that steps enter, and how often they return to one. */
export function foldersOf(steps: readonly Step[]): Walk {
  const entered = new Set(steps.slice(0, 1).map(({ from }) => folderOf(from)));
  const returns: string[] = [];
  let visit = '';
  for (const { from, to } of steps) {
    const folder = folderOf(to);
    if (folder === folderOf(from)) continue;
    if (entered.has(folder) && visit !== `${from} ${folder}`) returns.push(`${from} → ${to}`);
    visit = `${from} ${folder}`;
    entered.add(folder);
  }
  return { entered: [...entered], returns };
}

/** `pipeline.ts` belongs to `pipeline`. */
function folderOf(label: string): string {
  const folder = path.posix.dirname(label.replace(/#.*$/, ''));
  return folder === 'generator' ? 'pipeline' : folder.replace('generator/', '');
}

/** The modules of this project, without packages and Node: what they give is never a representation of pages. */
function createProgram(file: string): ts.Program {
  const { config } = compiler.readConfigFile(path.join(ROOT, 'tsconfig.json'), compiler.sys.readFile);
  const options = { ...compiler.parseJsonConfigFileContent(config, compiler.sys, ROOT).options, noEmit: true, types: [] };
  const host: ts.CompilerHost = {
    ...compiler.createCompilerHost(options),
    resolveModuleNameLiterals: (literals, importer) =>
      literals.map(({ text }) =>
        text.startsWith('.') ? compiler.resolveModuleName(text, importer, options, compiler.sys) : { resolvedModule: undefined },
      ),
  };
  return compiler.createProgram([file], options, host);
}

class PageWalk {
  readonly #checker: ts.TypeChecker;
  readonly #steps: Step[] = [];
  readonly #read = new Set<ts.Node>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  from(start: ts.Node): readonly Step[] {
    this.#open(start);
    return this.#steps;
  }

  /** Reads a function, or a list of functions; arguments are read before the call that they are for. */
  #open(node: ts.Node): void {
    this.#read.add(node);
    const visit = (inner: ts.Node): void => {
      compiler.forEachChild(inner, visit);
      if (!compiler.isIdentifier(inner)) return;
      for (const target of this.#targetsOf(inner)) this.#step(node, target);
    };
    compiler.forEachChild(node, visit);
  }

  #step(from: ts.Node, to: ts.Node): void {
    if (this.#read.has(to) || compiler.findAncestor(to, (node) => node === from) !== undefined) return;
    this.#steps.push({ from: labelOf(from), to: labelOf(to) });
    this.#open(to);
  }

  /** What a name stands for: a function of this project that pages go to, or a list of those, such as the emitters. */
  #targetsOf(name: ts.Identifier): readonly ts.Node[] {
    const node = this.#declarationOf(name);
    if (node === undefined || !isOurs(node)) return [];
    if (compiler.isFunctionDeclaration(node)) return node.body !== undefined && this.#takesPages(node) ? [node] : [];
    if (!compiler.isVariableDeclaration(node) || node.initializer === undefined) return [];
    if (compiler.isArrowFunction(node.initializer)) return this.#takesPages(node.initializer) ? [node.initializer] : [];
    if (!compiler.isArrayLiteralExpression(node.initializer)) return [];
    const names = node.initializer.elements.filter(compiler.isIdentifier);
    return names.some((element) => this.#targetsOf(element).length > 0) ? [node] : [];
  }

  /** Where a name is declared, through imports, those at run time too: `const { emitters } = await import(…)`. */
  #declarationOf(name: ts.Identifier): ts.Node | undefined {
    if (compiler.isPropertyAccessExpression(name.parent) && name.parent.name === name) return this.#ofModule(name.parent);
    const symbol = this.#checker.getSymbolAtLocation(name);
    const isAlias = symbol !== undefined && (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
    const node = (isAlias ? this.#checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
    const variable = node?.parent.parent;
    if (node === undefined || !compiler.isBindingElement(node)) return node;
    if (variable === undefined || !compiler.isVariableDeclaration(variable)) return node;
    return this.#exportOf(variable.initializer, (node.propertyName ?? node.name).getText()) ?? node;
  }

  /** `(await import(…)).name` */
  #ofModule({ expression, name }: ts.PropertyAccessExpression): ts.Node | undefined {
    return compiler.isParenthesizedExpression(expression) ? this.#exportOf(expression.expression, name.text) : undefined;
  }

  #exportOf(expression: ts.Expression | undefined, name: string): ts.Node | undefined {
    if (expression === undefined || !compiler.isAwaitExpression(expression)) return undefined;
    const { expression: call } = expression;
    if (!compiler.isCallExpression(call) || call.expression.kind !== compiler.SyntaxKind.ImportKeyword) return undefined;
    return this.#checker.getTypeAtLocation(expression).getProperty(name)?.valueDeclaration;
  }

  #takesPages(node: ts.FunctionDeclaration | ts.ArrowFunction): boolean {
    const signature = this.#checker.getSignatureFromDeclaration(node);
    if (signature === undefined) return false;
    const types = signature.parameters.map((parameter) => this.#checker.getTypeOfSymbolAtLocation(parameter, node));
    return [...types, signature.getReturnType()].some((type) => this.#holdsPages(type, 0, new Set()));
  }

  #holdsPages(type: ts.Type, depth: number, seen: Set<ts.Type>): boolean {
    if (seen.has(type)) return false;
    seen.add(type);
    const symbol = type.aliasSymbol ?? type.getSymbol();
    if (symbol !== undefined && REPRESENTATIONS.has(symbol.name)) return true;
    const parts = [...(type.isUnion() ? type.types : []), ...this.#argumentsOf(type)];
    if (parts.some((part) => this.#holdsPages(part, depth, seen))) return true;
    const [declaration] = symbol?.declarations ?? [];
    if (depth === MAX_DEPTH || declaration === undefined || !isOurs(declaration) || type.getCallSignatures().length > 0)
      return false;
    return type.getProperties().some((property) => this.#holdsPages(this.#checker.getTypeOfSymbol(property), depth + 1, seen));
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    const isReference = (type.flags & compiler.TypeFlags.Object) !== 0 && 'target' in type;
    const own = isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
    return [...own, ...(type.aliasTypeArguments ?? [])];
  }
}

function isOurs(node: ts.Node): boolean {
  return node.getSourceFile().fileName.startsWith(`${SOURCES}/`);
}

function labelOf(node: ts.Node): string {
  const named = [node, node.parent].map((candidate) => compiler.getNameOfDeclaration(candidate as ts.Declaration)?.getText());
  return `${path.posix.relative(ROOT, node.getSourceFile().fileName)}#${named.find((name) => name !== undefined) ?? 'function'}`;
}
