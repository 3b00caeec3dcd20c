import * as runtime from '../../templates/guards/all.ts';
import { jobOptions } from '../config/job-options.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import { diagnosticData } from '../diagnostics/format.ts';
import type { Variant } from '../guard/compile/step.ts';
import { definitionsOf } from '../guard/definition.ts';
import { MAX_NESTING } from '../guard/document/document.ts';
import type { SchemaFinding } from '../guard/document/finding.ts';
import { GuardCompiler } from '../guard/guard-compiler.ts';
import { GUARD_FORMATS, type GuardFormat } from '../options/choices.ts';
import { planGuards } from './guards.ts';
import { type CompiledFunction, once, RunningGuards } from './run-guards.ts';

/** A fault of a value: where, what was expected there and what kind of thing came instead. */
export interface GuardIssue {
  readonly path: readonly (string | number)[];
  readonly pointer: string;
  readonly at: string;
  readonly code: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
}

/** What became of a value. */
export type GuardResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly GuardIssue[] };

/** Guards for the values of a schema. None of them throws, but for `assert`. */
export interface Guard<T> {
  readonly is: (value: unknown) => value is T;
  /** Throws a `TypeError` with the issues unless the value is valid. */
  readonly assert: (value: unknown) => asserts value is T;
  readonly parse: (value: unknown) => GuardResult<T>;
  /** Like `is`, but refuses members that the schema does not name. */
  readonly isStrict: (value: unknown) => value is T;
  readonly parseStrict: (value: unknown) => GuardResult<T>;
  /** Gives a copy with the members that the schema names. */
  readonly strip: (value: unknown) => GuardResult<T>;
  /**
   * The same as a Standard Schema. An object of its own: libraries that look for `parse` or `assert` first would take a
   * guard for something else.
   */
  readonly schema: GuardSchema<T>;
  /** What is odd in the schema, but does not keep it from being compiled. */
  readonly warnings: readonly GuardFinding[];
}

/** A Standard Schema 1, which gives its JSON Schema as well. */
export interface GuardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'holotype';
    readonly validate: (value: unknown) => { readonly value: T } | { readonly issues: readonly GuardIssue[] };
    readonly types?: { readonly input: T; readonly output: T };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** Something that is wrong in a schema; `pointer` is a JSON pointer to the keyword. */
export interface GuardFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'guess' | 'note';
  readonly message: string;
  readonly fix: string;
  readonly pointer: string;
}

/** A schema that cannot be compiled, with everything that is wrong with it. */
export class SchemaError extends TypeError {
  readonly findings: readonly GuardFinding[];

  constructor(findings: readonly GuardFinding[]) {
    super(
      `the schema cannot be compiled: ${findings.map(({ pointer, message, fix }) => `${pointer}${pointer === '' ? '' : ': '}${message} ${fix}`).join('; ')}`,
    );
    this.name = 'SchemaError';
    this.findings = findings;
  }
}

/** How to compile a schema in memory. */
export interface CompileOptions {
  /** The formats that are asserted. Default: none, a format is an annotation. */
  readonly formats?: 'all' | readonly GuardFormat[];
}

/**
 * Compiles a JSON Schema of draft 2020-12 in memory, as `holotype guard` does for files. The guards are functions made of
 * code, so this does not work where `new Function` is forbidden. Raises a `SchemaError` with everything that is wrong.
 */
export function compileGuard<T = unknown>(schema: unknown, { formats = [] }: CompileOptions = {}): Guard<T> {
  const unknown = formats === 'all' ? [] : formats.filter((name) => !GUARD_FORMATS.includes(name));
  if (unknown.length > 0) throw new TypeError(`there is no format ${unknown.join(', ')}; known are ${GUARD_FORMATS.join(', ')}`);
  const { plan, findings } = planGuards([{ name: 'schema', schema: plainCopy(schema) }], true);
  const found = findings.map(findingData);
  const errors = found.filter(({ severity }) => severity === 'error');
  const [root] = plan?.models ?? [];
  if (plan === undefined || root === undefined) throw new SchemaError(errors);
  const name = root.typeName;
  const { guards } = jobOptions({ formats: formats === 'all' ? [formats] : formats });
  const running = new RunningGuards(new GuardCompiler(definitionsOf(plan), guards, 'JavaScript'));
  const compiled = (variant: Variant): Judges => ({
    is: running.get((compiler) => compiler.guard(name, variant)),
    explain: running.get((compiler) => compiler.explain(name, variant)),
  });
  const plain = compiled('plain');
  const strict = once(() => compiled('strict'));
  const copy = once(() => running.get((compiler) => compiler.copy(name)));
  const parse = (value: unknown): GuardResult<T> => judge(value, plain);
  return {
    is: plain.is as (value: unknown) => value is T,
    assert: (value) => {
      const result = judge(value, plain);
      if (!result.ok) throw new runtime.InvalidEventError(name, result.issues as readonly runtime.Issue[]);
    },
    parse,
    isStrict: (value): value is T => strict().is(value) === true,
    parseStrict: (value) => judge(value, strict()),
    strip: (value) => {
      try {
        if (plain.is(value) === true) return judge(copy()(value), plain);
      } catch {
        // What cannot be read to its end is refused.
      }
      return runtime.refuse(plain.explain as runtime.Explain, value, ROOT);
    },
    schema: runtime.standardSchema<T>(parse as (value: unknown) => runtime.ParseResult<T>, JSON.stringify(root.jsonSchema)),
    warnings: found.filter(({ severity }) => severity !== 'error'),
  };
}

/** A schema in memory is on no page. */
const ROOT = runtime.onPage('');

/** A guard, and what lists the faults of a value. */
type Judges = Readonly<Record<'is' | 'explain', CompiledFunction>>;

function judge<T>(value: unknown, { is, explain }: Judges): GuardResult<T> {
  return is(value) === true ? { ok: true, value: value as T } : runtime.refuse(explain as runtime.Explain, value, ROOT);
}

/** The schema as JSON has it: what is no JSON is left out, and nothing that happens to the original later changes it. */
function plainCopy(schema: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(schema) ?? 'null');
  } catch (error) {
    const found =
      error instanceof RangeError
        ? diagnostic('schema/too-deep', { limit: MAX_NESTING })
        : diagnostic('schema/not-json', {
            reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
          });
    throw new SchemaError([findingData({ document: '', pointer: '', diagnostic: found })]);
  }
}

function findingData({ pointer, diagnostic: found }: SchemaFinding): GuardFinding {
  const { code, severity, message, fix } = diagnosticData(found) as GuardFinding;
  return { code, severity, message, fix, pointer };
}
