import type { GuardOptions } from '../model/guard-options.ts';
import type { CodePart } from './code-part.ts';
import { schemaSteps } from './compile/compile.ts';
import { printCopyBody } from './compile/copies.ts';
import { kindsOf } from './compile/kinds.ts';
import { checkNameOf, copyNameOf, explainNameOf, guardNameOf } from './compile/names.ts';
import { type ExplainCalls, printExplainBody } from './compile/print-explain.ts';
import { indented, printGuardBody } from './compile/print-is.ts';
import { LocalNames, type Needs, type Scope } from './compile/scope.ts';
import type { Step, Variant } from './compile/step.ts';
import type { Definition } from './definition.ts';
import { NamedParts } from './named-parts.ts';
import { type ReferenceGraph, referenceGraph } from './reference-graph.ts';

/**
 * Prints what guards of some definitions are made of. Each function is printed when it is first asked for, and gives its
 * name; types are left out where the code is run as it is.
 */
export class GuardPrinter {
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #graph: ReferenceGraph;
  readonly #found: NamedParts;
  readonly #apart = new Map<string, boolean>();
  readonly #setting: Omit<Scope, 'owner' | 'variant' | 'locals' | 'depth'>;

  constructor(definitions: readonly Definition[], { formats }: GuardOptions, typed: boolean) {
    const schemas = new Map(definitions.map(({ name, schema }) => [name, schema]));
    this.#definitions = new Map(definitions.map((definition) => [definition.name, definition]));
    this.#graph = referenceGraph(schemas);
    this.#found = new NamedParts([...schemas.keys()]);
    this.#setting = {
      compile: schemaSteps,
      definitions: schemas,
      formats: new Set(formats),
      interfaces: new Set(definitions.filter(({ isInterface }) => isInterface).map(({ name }) => name)),
      typed,
      needs: this.#needs(typed),
      callees: {
        nameOf: (name, variant) => (this.#isApart(name) ? checkNameOf : guardNameOf)(name, variant),
        isCircular: (name) => this.#graph.isCircular(name),
      },
    };
  }

  /** The guard of a definition: it never throws. Of the variant for parts there is only what other guards call. */
  guard(name: string, variant: Variant): string {
    if (variant === 'part') return this.check(name, variant);
    return this.#found.part({ kind: 'guard', definition: name, variant, name: guardNameOf(name, variant) }, () => {
      const lines = this.#isApart(name)
        ? [`return holds(${checkNameOf(name, variant)}, value);`]
        : safely(printGuardBody(this.#steps(name, variant, '0')));
      return this.#print('value: unknown', `value is ${name}`, lines);
    });
  }

  /** What other guards call in place of the guard of a definition: what is thrown while a value is read goes on to theirs. */
  check(name: string, variant: Variant): string {
    return this.#found.part({ kind: 'check', definition: name, variant, name: checkNameOf(name, variant) }, () => {
      const isCircular = this.#graph.isCircular(name);
      const lines = printGuardBody(this.#steps(name, variant, 'depth'));
      const limit = isCircular ? ['enter(value, depth);'] : [];
      return this.#print(`value: unknown${isCircular ? ', depth: number' : ''}`, `value is ${name}`, [...limit, ...lines]);
    });
  }

  /** The function that lists what is wrong with a value of a definition. */
  explain(name: string, variant: Variant): string {
    return this.#found.part({ kind: 'explain', definition: name, variant, name: explainNameOf(name, variant) }, () => {
      const lines = printExplainBody(this.#steps(name, variant, '0'), this.#calls(name));
      const limit = this.#graph.isCircular(name) ? ['if (isTooDeep(value, path)) return reportNesting(found, path, value);'] : [];
      return this.#print('value: unknown, path: Path, found: Found', 'Found', [...limit, ...lines]);
    });
  }

  /** The function that copies the documented members of a valid value. */
  copy(name: string): string {
    return this.#found.part({ kind: 'copy', definition: name, variant: 'plain', name: copyNameOf(name) }, () =>
      this.#print('value: unknown', name, printCopyBody(this.#schema(name), this.#scope(name, 'plain', '0'))),
    );
  }

  /** All that was asked for, and what that needs. */
  parts(): readonly CodePart[] {
    this.#found.complete((name, kind, variant) => {
      if (kind === 'copy') this.copy(name);
      else this[kind](name, variant);
      if (kind === 'check') this.guard(name, variant);
    });
    return this.#found.parts;
  }

  #needs(typed: boolean): Needs {
    return {
      constant: (code, owner, hint) => this.#found.constant(typed ? code : code.replace(/(new Set)<\w+>/, '$1'), owner, hint),
      predicate: (schema, owner, hint, variant) =>
        this.#found.predicate(schema, owner, hint, variant, () => {
          const scope = { ...this.#scope(owner, variant, 'depth'), interfaces: new Set<string>() };
          const steps = schemaSteps(schema, { value: 'value', at: [] }, scope);
          const depth = scope.depth === undefined ? '' : ', depth: number';
          return this.#print(`value: unknown${depth}`, 'boolean', printGuardBody(steps));
        }),
    };
  }

  #calls(name: string): ExplainCalls {
    const page = this.#definitions.get(name)?.pages[0] ?? '';
    return {
      asksFirst: (other, isOneOfMany) => (isOneOfMany || this.#graph.isShared(other)) && !this.#graph.isCircular(other),
      otherPage: (other) => {
        const pages = this.#definitions.get(other)?.pages ?? [];
        return pages.includes(page) ? undefined : pages[0];
      },
    };
  }

  #schema(name: string): Definition['schema'] {
    return this.#definitions.get(name)?.schema ?? true;
  }

  /** Whether what other guards call is a function of its own: where something is read, which may throw. */
  #isApart(name: string): boolean {
    const known = this.#apart.get(name);
    if (known !== undefined) return known;
    const kinds = kindsOf(this.#schema(name), this.#setting.definitions);
    const isApart = this.#graph.isReferenced(name) && (kinds.has('object') || kinds.has('array'));
    this.#apart.set(name, isApart);
    return isApart;
  }

  /** `depth` says how deep the value is, where somebody has to know. */
  #scope(owner: string, variant: Variant, depth: string): Scope {
    const known = this.#graph.isCircular(owner) ? depth : undefined;
    return { ...this.#setting, owner, variant, locals: new LocalNames(), depth: known };
  }

  #steps(name: string, variant: Variant, depth: string): readonly Step[] {
    return schemaSteps(this.#schema(name), { value: 'value', at: [] }, this.#scope(name, variant, depth));
  }

  #print(parameters: string, result: string, lines: readonly string[]): string {
    const marked = (text: string): string =>
      text.replace(/\b(?:value|depth|path)(?=:| is )/g, (name) => (isUsed(name, lines) ? name : `_${name}`));
    const head = this.#setting.typed ? `(${marked(parameters)}): ${marked(result)}` : `(${parameters.replace(/: [^,]+/g, '')})`;
    return `${head} {\n${indented(lines).join('\n')}${lines.length === 0 ? '' : '\n'}}`;
  }
}

/** A parameter that is not used has a name that says so. */
function isUsed(name: string, lines: readonly string[]): boolean {
  const pattern = new RegExp(`(?<![\\w$.])${name}(?![\\w$])`);
  return lines.some((line) => pattern.test(line));
}

/** A getter or proxy may throw while it is read, and a value may be nested too deep: then it is not valid. */
function safely(lines: readonly string[]): readonly string[] {
  const [only = ''] = lines;
  const readsNothing =
    lines.length === 1 && /^return (?:typeof value [!=]== '\w+'|Number\.is\w+\(value\)|true|false);$/.test(only);
  return readsNothing ? lines : ['try {', ...indented(lines), '} catch {', '  return false;', '}'];
}
