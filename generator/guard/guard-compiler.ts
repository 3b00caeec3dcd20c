import type { GuardOptions } from '../model/job.ts';
import { schemaSteps } from './compile/compile.ts';
import { copyBody } from './compile/functions/copy-body.ts';
import { guardBody, safely } from './compile/functions/guard-body.ts';
import { type ExplainCalls, issuesBody } from './compile/functions/issues-body.ts';
import { kindsOf } from './compile/kinds.ts';
import { checkNameOf, guardNameOf } from './compile/names.ts';
import { LocalNames, type Needs, OUTERMOST, type Scope, VALUE } from './compile/scope.ts';
import type { Step, Variant } from './compile/step.ts';
import { DeclarationTable, type GuardDeclaration } from './declaration-table.ts';
import type { Definition } from './definition.ts';
import { call, declared, local, runtime } from './expression/build.ts';
import type { Expression, Language } from './expression/tree.ts';
import { builtInType, documentedType, predicateType, runtimeType, UNKNOWN } from './expression/types.ts';
import { type ReferenceGraph, referenceGraph } from './reference-graph.ts';
import { does, ifThen, returns } from './statement/tree.ts';

const DEPTH = local('depth');
const PATH = local('path');
const FOUND = local('found');
const VALUE_PARAMETER = { name: VALUE.name, type: UNKNOWN };
const DEPTH_PARAMETER = { name: DEPTH.name, type: builtInType('number') };
const EXPLAIN_PARAMETERS = [
  VALUE_PARAMETER,
  { name: PATH.name, type: runtimeType('Path') },
  { name: FOUND.name, type: runtimeType('Found') },
];

/**
 * Prints what guards of some definitions consist of. Each function is made when it is first asked for, and gives its name.
 */
export class GuardCompiler {
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #graph: ReferenceGraph;
  readonly #table: DeclarationTable;
  readonly #language: Language;
  readonly #apart = new Map<string, boolean>();
  readonly #setting: Omit<Scope, 'owner' | 'variant' | 'locals' | 'depth'>;

  constructor(definitions: readonly Definition[], { formats }: GuardOptions, language: Language) {
    const schemas = new Map(definitions.map(({ name, schema }) => [name, schema]));
    this.#definitions = new Map(definitions.map((definition) => [definition.name, definition]));
    this.#graph = referenceGraph(schemas);
    this.#table = new DeclarationTable([...schemas.keys()], language);
    this.#language = language;
    this.#setting = {
      compile: schemaSteps,
      definitions: schemas,
      formats: new Set(formats),
      interfaces: new Set(definitions.filter(({ isInterface }) => isInterface).map(({ name }) => name)),
      needs: this.#needs(),
      callees: {
        nameOf: (name, variant) => (this.#isApart(name) ? checkNameOf : guardNameOf)(name, variant),
        isCircular: (name) => this.#graph.isCircular(name),
      },
    };
  }

  /** The guard of a definition: it never throws. Of the variant for parts there is only what other guards call. */
  guard(definition: string, variant: Variant): string {
    if (variant === 'part') return this.check(definition, variant);
    return this.#table.function({ role: 'guard', definition, variant }, () => ({
      parameters: [VALUE_PARAMETER],
      result: predicateType(VALUE.name, documentedType(definition)),
      body: this.#isApart(definition)
        ? [returns(call(runtime('holds'), declared(checkNameOf(definition, variant)), VALUE))]
        : safely(guardBody(this.#steps(definition, variant, OUTERMOST), this.#language)),
    }));
  }

  /** What other guards call in place of the guard of a definition: what is thrown while a value is read goes on to theirs. */
  check(definition: string, variant: Variant): string {
    return this.#table.function({ role: 'check', definition, variant }, () => {
      const isCircular = this.#graph.isCircular(definition);
      const limit = isCircular ? [does(call(runtime('enter'), VALUE, DEPTH))] : [];
      return {
        parameters: isCircular ? [VALUE_PARAMETER, DEPTH_PARAMETER] : [VALUE_PARAMETER],
        result: predicateType(VALUE.name, documentedType(definition)),
        body: [...limit, ...guardBody(this.#steps(definition, variant, DEPTH), this.#language)],
      };
    });
  }

  /** The function that lists what is wrong with a value of a definition. */
  explain(definition: string, variant: Variant): string {
    return this.#table.function({ role: 'explain', definition, variant }, () => {
      const isTooDeep = call(runtime('isTooDeep'), VALUE, PATH);
      const report = returns(call(runtime('reportNesting'), FOUND, PATH, VALUE));
      const limit = this.#graph.isCircular(definition) ? [ifThen(isTooDeep, report)] : [];
      const body = issuesBody(this.#steps(definition, variant, OUTERMOST), this.#calls(definition));
      return { parameters: EXPLAIN_PARAMETERS, result: runtimeType('Found'), body: [...limit, ...body] };
    });
  }

  /** The function that copies the documented members of a valid value. */
  copy(definition: string): string {
    return this.#table.function({ role: 'copy', definition, variant: 'plain' }, () => ({
      parameters: [VALUE_PARAMETER],
      result: documentedType(definition),
      body: copyBody(this.#schema(definition), this.#scope(definition, 'plain', OUTERMOST)),
    }));
  }

  /** All that was asked for, and what that needs. */
  declarations(): readonly GuardDeclaration[] {
    return this.#table.complete(({ role, definition, variant }) => {
      if (role === 'copy') this.copy(definition);
      else this[role](definition, variant);
      if (role === 'check') this.guard(definition, variant);
    });
  }

  #needs(): Needs {
    return {
      constant: (value, owner, hint) => this.#table.constant(value, owner, hint),
      predicate: (schema, owner, hint, variant) =>
        this.#table.predicate(schema, { owner, hint, variant }, () => {
          const scope = { ...this.#scope(owner, variant, DEPTH), interfaces: new Set<string>() };
          const steps = schemaSteps(schema, { value: VALUE, at: [] }, scope);
          return {
            parameters: scope.depth === undefined ? [VALUE_PARAMETER] : [VALUE_PARAMETER, DEPTH_PARAMETER],
            result: builtInType('boolean'),
            body: guardBody(steps, this.#language),
          };
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
  #scope(owner: string, variant: Variant, depth: Expression): Scope {
    const known = this.#graph.isCircular(owner) ? depth : undefined;
    return { ...this.#setting, owner, variant, locals: new LocalNames(), depth: known };
  }

  #steps(name: string, variant: Variant, depth: Expression): readonly Step[] {
    return schemaSteps(this.#schema(name), { value: VALUE, at: [] }, this.#scope(name, variant, depth));
  }
}
