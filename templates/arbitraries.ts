/** @ts-ignore -- any, where fast-check is not installed */
type FastCheck = typeof import('fast-check').default;

/** @ts-ignore -- any, where fast-check is not installed */
type Arbitrary<T> = import('fast-check').Arbitrary<T>;

/** The keywords that schemas of events are made of. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly 'x-known-values'?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

interface Scope {
  readonly fc: FastCheck;
  readonly definitions: Readonly<Record<string, Schema>>;
  /** The references that lead to where we are. */
  readonly path: readonly string[];
  /** What references lead to, where that is the same everywhere. */
  readonly known: Map<string, Arbitrary<unknown>>;
  /** How often something that holds itself was not followed any further. */
  readonly cuts: { count: number };
}

type Member = readonly [name: string, value: unknown];

/** Values that a schema accepts, simple ones first. */
function valuesOfSchema(fc: FastCheck, schema: Schema): Arbitrary<unknown> {
  const scope: Scope = { fc, definitions: schema.$defs ?? {}, path: [], known: new Map(), cuts: { count: 0 } };
  const values = valuesOf(schema, scope);
  if (values === undefined) throw new TypeError('what holds itself everywhere has no end');
  return values;
}

/** Nothing where there is no value that ends. */
function valuesOf(schema: Schema, scope: Scope): Arbitrary<unknown> | undefined {
  if (schema.$ref !== undefined) return valuesOfReference(schema.$ref, scope);
  if (schema.const !== undefined) return scope.fc.constant(schema.const);
  if (schema.enum !== undefined) return scope.fc.constantFrom(...schema.enum);
  const alternatives =
    (schema.anyOf ?? schema.oneOf)?.map((branch) => valuesOf(branch, scope)) ??
    kindsOf(schema).map((kind) => valuesOfKind(kind, schema, scope));
  const possible = alternatives.filter((values) => values !== undefined) as Arbitrary<unknown>[];
  if (possible.length > 1) return scope.fc.oneof({ withCrossShrink: true }, ...possible);
  return possible[0];
}

/** What holds itself is followed once; then its optional members are left out, and its arrays and maps are empty. */
function valuesOfReference(reference: string, scope: Scope): Arbitrary<unknown> | undefined {
  const name = reference.slice('#/$defs/'.length);
  const known = scope.known.get(name);
  if (known !== undefined) return known;
  const { path, cuts } = scope;
  if (path.includes(name) && new Set(path).size < path.length) {
    cuts.count++;
    return undefined;
  }
  const before = cuts.count;
  const values = valuesOf(scope.definitions[name] ?? {}, { ...scope, path: [...path, name] });
  if (values !== undefined && cuts.count === before) scope.known.set(name, values);
  return values;
}

/** The kinds of value that a schema lets through, null first: it is the least. */
function kindsOf({ type, properties, items }: Schema): readonly string[] {
  const kinds = type === undefined ? [] : [type].flat();
  if (kinds.length > 0) return [...kinds].sort((a, b) => Number(b === 'null') - Number(a === 'null'));
  return [properties !== undefined ? 'object' : items !== undefined ? 'array' : 'any'];
}

function valuesOfKind(kind: string, schema: Schema, scope: Scope): Arbitrary<unknown> | undefined {
  const { fc } = scope;
  switch (kind) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof({ withCrossShrink: true }, fc.integer(), fc.maxSafeInteger());
    case 'number':
      return numbers(fc);
    case 'string':
      return strings(schema, fc).filter((text: string) => schema.not?.enum?.includes(text) !== true);
    case 'array':
      return arrays(schema, scope);
    case 'object':
      return objects(schema, scope);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

/** As JSON has them: finite, and zero without a sign. */
function numbers(fc: FastCheck): Arbitrary<number> {
  const fractions = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number: number) => number + 0);
  return fc.oneof({ withCrossShrink: true }, fc.integer(), fractions);
}

function strings({ format, 'x-known-values': known = [] }: Schema, fc: FastCheck): Arbitrary<string> {
  switch (format) {
    case 'date-time':
      return instants(fc);
    case 'date':
      return instants(fc).map((instant: string) => instant.slice(0, 10));
    case 'uuid':
      return fc.uuid();
    case 'uri':
      return fc.webUrl({ withQueryParameters: true, withFragments: true });
    case 'email':
      return fc.emailAddress();
    default:
      return known.length === 0
        ? texts(fc)
        : fc.oneof(
            { withCrossShrink: true },
            { weight: 4, arbitrary: fc.constantFrom(...known) },
            { weight: 1, arbitrary: texts(fc) },
          );
  }
}

/** Any text, and now and then one that has gone wrong somewhere before. */
function texts(fc: FastCheck): Arbitrary<string> {
  const odd = fc.constantFrom('', ' ', '\n', '\u0000', 'ä', '日本', '😀', '"', '{id}', '<b>', '%00', '0', 'null', '__proto__');
  return fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.string() }, { weight: 1, arbitrary: odd });
}

const LAST_INSTANT = 4_102_444_799_000;

/** Instants up to the end of the year 2099, with fractions and offsets of several kinds. */
function instants(fc: FastCheck): Arbitrary<string> {
  const parts = [
    fc.integer({ min: 0, max: LAST_INSTANT / 1000 }).map((second: number) => new Date(second * 1000).toISOString().slice(0, 19)),
    fc.constantFrom('', '.1', '.123', '.6089755', '.123456789'),
    fc.constantFrom('Z', '+00:00', '+05:30', '-08:00'),
  ];
  return fc.tuple(...parts).map((texts: readonly string[]) => texts.join(''));
}

function arrays({ items = {}, minItems = 0, maxItems = minItems + 5 }: Schema, scope: Scope): Arbitrary<unknown> | undefined {
  const values = valuesOf(items, scope);
  if (values !== undefined) return scope.fc.array(values, { minLength: minItems, maxLength: maxItems });
  return minItems > 0 ? undefined : scope.fc.constant([]);
}

/** Required members, some of the optional ones, and sometimes one that is not documented. */
function objects(schema: Schema, scope: Scope): Arbitrary<unknown> | undefined {
  const { fc } = scope;
  const { properties = {}, required = [] } = schema;
  const described = new Map(Object.entries(properties));
  const members: Arbitrary<readonly Member[]>[] = [];
  for (const name of new Set([...described.keys(), ...required])) {
    const values = valuesOf(described.get(name) ?? {}, scope);
    if (values === undefined && required.includes(name)) return undefined;
    if (values === undefined) continue;
    const present = values.map((value: unknown): readonly Member[] => [[name, value]]);
    members.push(required.includes(name) ? present : sometimes(fc, 2, present));
  }
  return fc
    .tuple(...members, otherMembers(schema, scope))
    .map((all: readonly (readonly Member[])[]) => Object.fromEntries(all.flat()));
}

/** The members of a map; in another object, members that nobody knows of. */
function otherMembers({ properties = {}, additionalProperties = true }: Schema, scope: Scope): Arbitrary<readonly Member[]> {
  const { fc } = scope;
  const isMap = typeof additionalProperties === 'object';
  const values = isMap ? valuesOf(additionalProperties, scope) : fc.jsonValue({ maxDepth: 1 });
  if (values === undefined || additionalProperties === false) return fc.constant([]);
  const names = fc
    .oneof(fc.constantFrom('undocumented', 'constructor', 'x-added'), fc.string({ minLength: 1, maxLength: 10 }))
    .filter((name: string) => !Object.keys(properties).includes(name));
  const some = fc.array(fc.tuple(names, values), { minLength: 1, maxLength: 3 });
  return isMap ? sometimes(fc, 4, some) : sometimes(fc, 0.125, some);
}

/** Nothing, which is the least, or something that many times as often. */
function sometimes(fc: FastCheck, often: number, something: Arbitrary<readonly Member[]>): Arbitrary<readonly Member[]> {
  const none: readonly Member[] = [];
  const weights = often < 1 ? [Math.round(1 / often), 1] : [1, often];
  return fc.oneof(
    { withCrossShrink: true },
    { weight: weights[0] ?? 1, arbitrary: fc.constant(none) },
    { weight: weights[1] ?? 1, arbitrary: something },
  );
}
