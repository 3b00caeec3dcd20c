import type { JsonSchema } from '../model/schema.ts';
import { asciiOnly, pascalCase, words } from '../text/case.ts';
import { FreeNames } from '../text/free-names.ts';
import { checkNameOf, copyNameOf, explainNameOf, guardNameOf } from './compile/names.ts';
import type { Variant } from './compile/step.ts';
import { printExpression } from './expression/print.ts';
import type { Expression, Language } from './expression/tree.ts';
import { type PrintedDeclaration, printed } from './statement/print.ts';
import type { ConstantDeclaration, FunctionDeclaration } from './statement/tree.ts';

/** What a function does for a definition. */
type FunctionRole = 'guard' | 'check' | 'explain' | 'copy';

/** A function of a definition. */
export interface FunctionOfDefinition {
  readonly role: FunctionRole;
  readonly definition: string;
  readonly variant: Variant;
}

/** The rest of a function, whose name is given. */
export type NamelessFunction = Omit<FunctionDeclaration, 'kind' | 'name'>;

const NAMES: Readonly<Record<FunctionRole, (definition: string, variant: Variant) => string>> = {
  guard: guardNameOf,
  check: checkNameOf,
  explain: explainNameOf,
  copy: copyNameOf,
};

const VARIANTS: readonly Variant[] = ['plain', 'strict', 'part'];

/** Collects the functions and constants of a module, each once and under a name of its own. */
export class DeclarationTable {
  readonly #functions: ReadonlyMap<string, FunctionOfDefinition>;
  readonly #language: Language;
  readonly #names: Set<string>;
  readonly #numbered = new FreeNames();
  readonly #declarations = new Map<string, GuardDeclaration | undefined>();
  readonly #complete = new Map<string, GuardDeclaration>();
  readonly #constants = new Map<string, string>();
  readonly #predicates = new Map<Variant, Map<JsonSchema, string>>();

  constructor(definitions: readonly string[], language: Language) {
    this.#language = language;
    const functions = definitions.flatMap((definition) => [
      ...VARIANTS.flatMap((variant) =>
        (['guard', 'check', 'explain'] as const).map((role): FunctionOfDefinition => ({ role, definition, variant })),
      ),
      { role: 'copy', definition, variant: 'plain' } as const,
    ]);
    this.#functions = new Map(functions.map((one) => [nameOf(one), one]));
    this.#names = new Set(this.#functions.keys());
  }

  /** Adds a function of a definition, unless it is there. It is made after its name is taken, as it may need itself. */
  function(about: FunctionOfDefinition, make: () => NamelessFunction): string {
    const name = nameOf(about);
    if (this.#declarations.has(name)) return name;
    this.#declarations.set(name, undefined);
    this.#declarations.set(name, { ...about, printed: printed({ kind: 'function', name, ...make() }, this.#language) });
    return name;
  }

  /** A function of its own for a part of a schema. */
  predicate(schema: JsonSchema, { owner, hint, variant }: PredicateName, make: () => NamelessFunction): string {
    const known = this.#predicates.get(variant) ?? new Map<JsonSchema, string>();
    this.#predicates.set(variant, known);
    const before = known.get(schema);
    if (before !== undefined) return before;
    const name = this.#free(`${guardNameOf(owner, variant)}${pascalCase(asciiOnly(hint))}`);
    known.set(schema, name);
    this.#declarations.set(name, undefined);
    const code = printed({ kind: 'function', name, ...make() }, this.#language);
    this.#declarations.set(name, { role: 'predicate', definition: undefined, variant, printed: code });
    return name;
  }

  /** A constant; the same value gives the same constant. */
  constant(value: Expression, owner: string, hint: string): string {
    const code = printExpression(value, 'TypeScript');
    const known = this.#constants.get(code);
    if (known !== undefined) return known;
    const name = this.#free([...words(owner), hint].join('_').toUpperCase());
    this.#constants.set(code, name);
    const constant = printed(constantOf(name, value), this.#language);
    this.#declarations.set(name, { role: 'constant', definition: undefined, variant: 'plain', printed: constant });
    return name;
  }

  /** All declarations, once every function of a definition that one of them mentions was asked for. */
  complete(ask: (wanted: FunctionOfDefinition) => void): readonly GuardDeclaration[] {
    // What is asked for meanwhile comes behind, and is visited as well.
    for (const [name, declared] of this.#declarations) {
      if (declared === undefined || this.#complete.has(name)) continue;
      this.#complete.set(name, declared);
      for (const mention of declared.printed.mentions) {
        const wanted = mention.from === 'module' ? this.#functions.get(mention.name) : undefined;
        if (wanted !== undefined) ask(wanted);
      }
    }
    return [...this.#complete.values()];
  }

  #free(wanted: string): string {
    const name = this.#numbered.find(wanted, (other) => this.#names.has(other));
    this.#names.add(name);
    return name;
  }
}

/** What a predicate is named after: the type, and a word for what it is asked about. */
export interface PredicateName {
  readonly owner: string;
  readonly hint: string;
  readonly variant: Variant;
}

function nameOf({ role, definition, variant }: FunctionOfDefinition): string {
  return NAMES[role](definition, variant);
}

/** Where null is of every type, a null within a list would be of the type any. */
function constantOf(name: string, value: Expression): ConstantDeclaration {
  if (value.kind !== 'array') return { kind: 'constant', name, value };
  return { kind: 'constant', name, type: READONLY_LIST, value };
}

const READONLY_LIST = { kind: 'written', text: 'readonly unknown[]', names: [] } as const;

/** A function or constant that guards are made of. */
export interface GuardDeclaration {
  readonly role: 'guard' | 'check' | 'explain' | 'copy' | 'predicate' | 'constant';
  /** The definition that it is for, and the variant; nothing for what is beside a function. */
  readonly definition: string | undefined;
  readonly variant: Variant;
  readonly printed: PrintedDeclaration;
}
