import type { JsonSchema } from '../model/json-schema.ts';
import { pascalCase, words } from '../text/case.ts';
import { FreeNames } from '../text/free-names.ts';
import type { CodePart } from './code-part.ts';
import { checkNameOf, copyNameOf, explainNameOf, guardNameOf } from './compile/names.ts';
import type { Variant } from './compile/step.ts';

type Kind = 'guard' | 'check' | 'explain' | 'copy';

interface PartOfDefinition {
  readonly kind: Kind;
  readonly definition: string;
  readonly variant: Variant;
}

function named(name: string, kind: Kind, definition: string, variant: Variant): readonly [string, PartOfDefinition] {
  return [name, { kind, definition, variant }];
}

/** Collects the functions and constants of a file, each once and under a name of its own. */
export class NamedParts {
  readonly parts: CodePart[] = [];
  readonly #functions: ReadonlyMap<string, PartOfDefinition>;
  readonly #names: Set<string>;
  readonly #numbered = new FreeNames();
  readonly #asked = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly #predicates = new Map<Variant, Map<JsonSchema, string>>();

  constructor(definitions: readonly string[]) {
    this.#functions = new Map(
      definitions.flatMap((definition) => [
        ...VARIANTS.flatMap((variant) => [
          named(guardNameOf(definition, variant), 'guard', definition, variant),
          named(checkNameOf(definition, variant), 'check', definition, variant),
          named(explainNameOf(definition, variant), 'explain', definition, variant),
        ]),
        named(copyNameOf(definition), 'copy', definition, 'plain'),
      ]),
    );
    this.#names = new Set(this.#functions.keys());
  }

  /** Adds a function of a definition, unless it is there. Its code is made after its name is taken, as it may need itself. */
  part({ name, ...about }: Pick<CodePart, 'kind' | 'definition' | 'variant' | 'name'>, print: () => string): string {
    if (!this.#asked.has(name)) this.#add({ ...about, name }, print);
    return name;
  }

  /** A function of its own for a part of a schema. */
  predicate(schema: JsonSchema, owner: string, hint: string, variant: Variant, print: () => string): string {
    const known = this.#predicates.get(variant) ?? new Map<JsonSchema, string>();
    this.#predicates.set(variant, known);
    const before = known.get(schema);
    if (before !== undefined) return before;
    const name = this.#free(`${guardNameOf(owner, variant)}${pascalCase(hint)}`);
    known.set(schema, name);
    this.#add({ kind: 'predicate', definition: undefined, variant, name }, print);
    return name;
  }

  /** A constant; the same code gives the same constant. */
  constant(code: string, owner: string, hint: string): string {
    const known = this.#constants.get(code);
    if (known !== undefined) return known;
    const name = this.#free([...words(owner), hint].join('_').toUpperCase());
    this.#constants.set(code, name);
    this.parts.push({ kind: 'constant', definition: undefined, variant: 'plain', name, code });
    return name;
  }

  /** Asks for every function that is mentioned, until nothing is missing. */
  complete(ask: (definition: string, kind: Kind, variant: Variant) => void): void {
    for (let index = 0; index < this.parts.length; index++) {
      for (const [name] of this.parts[index]?.code.matchAll(/(?<![\w$.'])(?:is|check|explain|copy)\w+/g) ?? []) {
        const wanted = this.#functions.get(name);
        if (wanted !== undefined) ask(wanted.definition, wanted.kind, wanted.variant);
      }
    }
  }

  #add(about: Omit<CodePart, 'code'>, print: () => string): void {
    this.#asked.add(about.name);
    const index = this.parts.push({ ...about, code: '' }) - 1;
    this.parts[index] = { ...about, code: print() };
  }

  #free(wanted: string): string {
    const name = this.#numbered.find(wanted, (other) => this.#names.has(other));
    this.#names.add(name);
    return name;
  }
}

const VARIANTS: readonly Variant[] = ['plain', 'strict', 'part'];
