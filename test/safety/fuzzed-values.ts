import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as generated from '../../generated/acs-calling/index.ts';
import { compileGuard } from '../../generator/index.ts';
import { ruleFor } from '../long/equivalence/differences.ts';
import { ajvJudge, hyperjumpJudge, type Judge } from '../long/equivalence/judges.ts';
import { type Random, randomOf } from '../long/equivalence/random.ts';
import type { Schema } from '../long/equivalence/schemas.ts';
import { valuesNear } from '../long/equivalence/values.ts';
import { guardedSchemas } from '../unit/guard/guarded-schemas.ts';
import { hostilePart, mutated } from './mutations.ts';

/** A guard, the schema that it stands for, and values that it accepts. */
export interface Fuzzed {
  readonly name: string;
  readonly schema: Schema;
  readonly is: (value: unknown) => boolean;
  /** What is wrong with a value; nothing where a guard has no such function. */
  readonly issuesOf: ((value: unknown) => readonly unknown[]) | undefined;
  readonly seeds: readonly unknown[];
}

/** What came of many values. */
export interface Told {
  values: number;
  valid: number;
  hostile: number;
  readonly faults: string[];
  readonly explained: Map<string, number>;
}

type Exports = Readonly<Record<string, unknown>>;
type IsValid = (value: unknown) => boolean;
type Parse = (value: unknown) => { readonly ok: boolean; readonly issues?: readonly unknown[] };

const folder = new URL('../../schemas/acs-calling/', import.meta.url);

/** All guards that are generated for the calling events, with the parts of the schemas that they are made from. */
export function generatedGuards(): readonly Fuzzed[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json') && !name.startsWith('catalog'));
  const schemas = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SchemaFile);
  const events = schemas.map((schema, at) => [`${files[at]?.replace('.schema.json', '')}Event`, schema as Schema] as const);
  const models = schemas.flatMap(({ $defs }) =>
    Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}`, $defs } as Schema] as const),
  );
  const seeds = Object.entries(generated)
    .filter(([name]) => name.endsWith('Example'))
    .map(([, value]) => value);
  const envelopes = schemas.slice(0, 1).map((schema) => ['EventGridEnvelope', envelopeOf(schema)] as const);
  return [...new Map([...models, ...events, ...envelopes])].flatMap(([name, schema]) => {
    const is = (generated as Exports)[`is${name}`] as IsValid | undefined;
    const parse = (generated as Exports)[`parse${name}`] as Parse | undefined;
    const parts = seeds.flatMap((seed) => partsOf(seed)).filter((part) => is?.(part));
    const issuesOf = parse === undefined ? undefined : (value: unknown) => parse(value).issues ?? [];
    return is === undefined ? [] : [{ name: `is${name}`, schema, is, issuesOf, seeds: parts }];
  });
}

/** What an event has beside its type and its data. */
function envelopeOf({ properties, required }: SchemaFile): Schema {
  const { eventType: _type, data: _data, ...others } = properties;
  return { type: 'object', properties: others, required: required.filter((name) => Object.hasOwn(others, name)) };
}

interface SchemaFile {
  readonly [keyword: string]: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** Guards that are compiled of schemas which have all keywords between them. */
export function compiledGuards(): readonly Fuzzed[] {
  return guardedSchemas.map(({ keyword, schema }) => {
    const { is, parse } = compileGuard(schema);
    const issuesOf = (value: unknown) => (parse(value) as { readonly issues?: readonly unknown[] }).issues ?? [];
    return { name: keyword, schema: schema as Schema, is, issuesOf, seeds: [{ a: 'x', b: [1, 'x'] }, [1, 'x', { a: 'x' }]] };
  });
}

function partsOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [value];
}

/** Puts many values to a guard. JSON is put to Ajv as well. */
export async function fuzz(fuzzed: Fuzzed, times: number, seed: number): Promise<Told> {
  const told: Told = { values: 0, valid: 0, hostile: 0, faults: [], explained: new Map() };
  const judge = judgeOf(fuzzed);
  const random = randomOf(seed);
  const next = sourceOf(fuzzed, random, seed);
  while (told.values < times && told.faults.length < 5) {
    const value = next();
    told.values += 1;
    if (random.chance(0.15)) {
      told.hostile += 1;
      askHostile(fuzzed, hostilePart(value, random), told);
    } else await askBoth(fuzzed, judge, value, told);
  }
  return told;
}

/** What is wrong with what a guard says of one value of JSON, and of one that has a hostile part. */
export async function fuzzOne(
  fuzzed: Fuzzed,
  value: unknown,
  hostile: ReturnType<typeof hostilePart>,
): Promise<readonly string[]> {
  const told: Told = { values: 2, valid: 0, hostile: 1, faults: [], explained: new Map() };
  await askBoth(fuzzed, judgeOf(fuzzed), value, told);
  askHostile(fuzzed, hostile, told);
  return told.faults;
}

const judges = new Map<Fuzzed, Judge>();

function judgeOf(fuzzed: Fuzzed): Judge {
  const judge = judges.get(fuzzed) ?? ajvJudge(fuzzed.schema);
  judges.set(fuzzed, judge);
  return judge;
}

/** Values near to what is valid, near to what the schema says, and any others. */
function sourceOf({ schema, seeds }: Fuzzed, random: Random, seed: number): () => unknown {
  const near = valuesNear(schema, seed);
  const any = fc.sample(fc.jsonValue({ maxDepth: 4 }), { numRuns: 500, seed });
  return () => {
    if (random.chance(0.3)) return near();
    if (random.chance(0.1)) return random.pick(any, null);
    return mutated(random.pick(seeds, null), random, [...seeds, ...any]);
  };
}

async function askBoth(fuzzed: Fuzzed, judge: Judge, value: unknown, told: Told): Promise<void> {
  const ours = answerOf(fuzzed, value, told, () => JSON.stringify(value));
  if (ours === true) told.valid += 1;
  if (ours === undefined || ours === judge(value)) return;
  const rule = await ruleOf(fuzzed.schema, value, ours);
  if (rule === undefined) told.faults.push(`${fuzzed.name} says ${ours} of ${JSON.stringify(value)}, Ajv does not`);
  else told.explained.set(rule, (told.explained.get(rule) ?? 0) + 1);
}

async function ruleOf(schema: Schema, value: unknown, ours: boolean): Promise<string | undefined> {
  if (!ours && levelsOf(value) > 64) return 'a guard looks 64 levels deep where a schema leads back to itself';
  const arbiter = (await hyperjumpJudge(schema))(value);
  return ruleFor({ schema, value, ours, arbiter });
}

function levelsOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levelsOf)) : 0;
}

/** A value that is no JSON is refused or not, but nothing throws, and a refusal has its reasons. */
function askHostile(fuzzed: Fuzzed, { what, value }: { readonly what: string; readonly value: unknown }, told: Told): void {
  answerOf(fuzzed, value, told, () => what);
}

function answerOf({ name, is, issuesOf }: Fuzzed, value: unknown, { faults }: Told, describe: () => string): boolean | undefined {
  try {
    const answer = is(value);
    const issues = issuesOf?.(value);
    const isOdd =
      issues !== undefined && (issues.length > 50 || (answer && issues.length > 0) || (!answer && issues.length === 0));
    if (isOdd && !describe().includes('answers change')) faults.push(`${name} has ${issues.length} issues for ${describe()}`);
    return answer;
  } catch (error) {
    faults.push(`${name} throws ${error} for ${describe()}`);
    return undefined;
  }
}
