import * as runtime from '../../templates/guards/all.ts';
import type { GuardCompiler } from '../guard/guard-compiler.ts';
import type { PrintedDeclaration } from '../guard/statement/print.ts';
import type { CompiledFunction } from '../model/compiled-events.ts';

/**
 * Guards in memory: runs the code of a compiler that prints JavaScript, each function when it is first asked for. Everything
 * in it was printed by encoders: no text of a schema or a page is code.
 */
export class RunningGuards {
  readonly #compiler: GuardCompiler;
  readonly #surroundings: Readonly<Record<string, unknown>>;
  readonly #functions = new Map<string, unknown>();

  /** @param surroundings What takes the place of parts of the run-time, or is called beside them, by name. */
  constructor(compiler: GuardCompiler, surroundings: Readonly<Record<string, unknown>> = {}) {
    this.#compiler = compiler;
    this.#surroundings = { ...runtime, ...surroundings };
  }

  /** A function that the compiler gives the name of. */
  get(nameIn: (compiler: GuardCompiler) => string): CompiledFunction {
    const name = nameIn(this.#compiler);
    this.add([]);
    return this.#functions.get(name) as CompiledFunction;
  }

  /** Runs declarations that the compiler does not know, with those that they mention. */
  add(declarations: readonly PrintedDeclaration[]): void {
    const all = [...this.#compiler.declarations().map(({ printed }) => printed), ...declarations];
    const fresh = all.filter(({ name }) => !this.#functions.has(name));
    if (fresh.length === 0) return;
    const names = fresh.map(({ name }) => name);
    const mentioned = new Set(fresh.flatMap(({ mentions }) => mentions.map((mention) => mention.name)));
    const before = [...mentioned].filter((name) => this.#functions.has(name));
    const known = [...before.map((name) => [name, this.#functions.get(name)] as const), ...Object.entries(this.#surroundings)];
    const body = `'use strict';\n${fresh.map(({ code }) => code).join('\n')}\nreturn [${names.join(', ')}];`;
    const values: readonly unknown[] = new Function(...known.map(([name]) => name), body)(...known.map(([, value]) => value));
    for (const [index, name] of names.entries()) this.#functions.set(name, values[index]);
  }
}

/** A value that is made when it is first asked for, as code takes time to compile. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
