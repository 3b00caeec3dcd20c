import * as runtime from '../../templates/guards/all.ts';
import { jobOptions } from '../config/job-options.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import { diagnosticData } from '../diagnostics/format.ts';
import type { Variant } from '../guard/compile/step.ts';
import { definitionsOf } from '../guard/definition.ts';
import { MAX_NESTING } from '../guard/document/document.ts';
import type { SchemaFinding } from '../guard/document/finding.ts';
import { GuardCompiler } from '../guard/guard-compiler.ts';
import type { CompiledFunction } from '../model/compiled-events.ts';
import { GUARD_FORMATS, type GuardFormat } from '../options/choices.ts';
import { planGuards } from './guards.ts';
import { once, RunningGuards } from './run-guards.ts';

/** An issue of a value: its location, what is expected there, and the kind of the actual value. */
export interface GuardIssue {
  readonly path: readonly (string | number)[];
  readonly pointer: string;
  readonly at: string;
  readonly code: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
}

/** The result of validating a value. */
export type GuardResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly GuardIssue[] };

/** Guards for the values of a schema. Only `assert` throws. */
export interface Guard<T> {
  readonly is: (value: unknown) => value is T;
  /** Throws a `TypeError` with the issues unless the value is valid. */
  readonly assert: (value: unknown) => asserts value is T;
  readonly parse: (value: unknown) => GuardResult<T>;
  /** Like `is`, but rejects properties that the schema does not name. */
  readonly isStrict: (value: unknown) => value is T;
  readonly parseStrict: (value: unknown) => GuardResult<T>;
  /** Returns a copy that has only the properties that the schema names. */
  readonly strip: (value: unknown) => GuardResult<T>;
  /**
   * The guard as a Standard Schema. It is a separate object, because libraries that look for `parse` or `assert` would
   * mistake a guard for something else.
   */
  readonly schema: GuardSchema<T>;
  /** Problems in the schema that do not prevent its compilation. */
  readonly warnings: readonly GuardFinding[];
}

/** A Standard Schema 1 that also provides its JSON Schema. */
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

/** A problem in a schema; `pointer` is a JSON Pointer to the keyword. */
export interface GuardFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'guess' | 'note';
  readonly message: string;
  readonly fix: string;
  readonly pointer: string;
}

/** Thrown for a schema that cannot be compiled. Lists everything that is wrong with it. */
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

/** Options of `compileGuard`. */
export interface CompileOptions {
  /** The formats to assert. Default: none; formats are annotations. */
  readonly formats?: 'all' | readonly GuardFormat[];
}

/**
 * Compiles a JSON Schema of draft 2020-12 in memory, as `holotype guard` does for files. It uses `new Function`, so it does
 * not work where that is forbidden. Throws a `SchemaError` that lists everything that is wrong with the schema.
 * @example
 * compileGuard({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }).parse({ id: 1 }).issues.map(({ at, message }) => [at, message])
 * // → [['id', 'id: expected a string, got a number']]
 */
export function compileGuard<T = unknown>(schema: unknown, { formats = [] }: CompileOptions = {}): Guard<T> {
  const unknown = formats === 'all' ? [] : formats.filter((name) => !GUARD_FORMATS.includes(name));
  if (unknown.length > 0) throw new TypeError(`unknown format ${unknown.join(', ')}; use one of: ${GUARD_FORMATS.join(', ')}`);
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
        // Values that cannot be read completely are rejected.
      }
      return runtime.rejectedResult(plain.explain as runtime.Explain, value, ROOT);
    },
    schema: runtime.standardSchema<T>(parse as (value: unknown) => runtime.ParseResult<T>, JSON.stringify(root.jsonSchema)),
    warnings: found.filter(({ severity }) => severity !== 'error'),
  };
}

/** A schema in memory is on no page. */
const ROOT = runtime.onPage('');

/** A guard, and what lists the issues of a value. */
type Judges = Readonly<Record<'is' | 'explain', CompiledFunction>>;

function judge<T>(value: unknown, { is, explain }: Judges): GuardResult<T> {
  return is(value) === true ? { ok: true, value: value as T } : runtime.rejectedResult(explain as runtime.Explain, value, ROOT);
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
