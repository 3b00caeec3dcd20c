import { DEFINITIONS, PATTERNS } from './words.ts';

/** What a schema talks of, gathered from all its branches: values made of it come near to where verdicts change. */
export interface Hints {
  readonly types: string[];
  readonly constants: unknown[];
  readonly numbers: number[];
  readonly divisors: number[];
  readonly lengths: number[];
  readonly words: string[];
  readonly itemCounts: number[];
  readonly required: string[];
  /** Members by name, each with the schemas that it may have to fulfil. */
  readonly members: Map<string, unknown[]>;
  readonly otherMembers: unknown[];
  readonly items: unknown[];
  readonly itemsAt: Map<number, unknown[]>;
}

const LIST_APPLICATORS = ['allOf', 'anyOf', 'oneOf'];
const APPLICATORS = ['not', 'if', 'then', 'else'];
const MAX_REFERENCES = 6;

/** Gathers hints of the schemas that one value has to do with. The root is where references lead from. */
export function hintsOf(schemas: readonly unknown[], root: unknown): Hints {
  const hints: Hints = {
    ...{ types: [], constants: [], numbers: [], divisors: [], lengths: [], words: [], itemCounts: [], required: [] },
    ...{ members: new Map(), otherMembers: [], items: [], itemsAt: new Map() },
  };
  for (const schema of schemas) gather(schema, root, hints, MAX_REFERENCES);
  return hints;
}

function gather(schema: unknown, root: unknown, hints: Hints, references: number): void {
  if (!isRecord(schema)) return;
  gatherPlain(schema, hints);
  gatherMembers(schema, hints);
  gatherItems(schema, hints);
  for (const keyword of APPLICATORS) gather(schema[keyword], root, hints, references);
  for (const keyword of LIST_APPLICATORS) for (const branch of listOf(schema[keyword])) gather(branch, root, hints, references);
  for (const branch of Object.values(recordOf(schema.dependentSchemas))) gather(branch, root, hints, references);
  if (typeof schema.$ref === 'string' && references > 0) gather(targetOf(schema.$ref, root), root, hints, references - 1);
}

function gatherPlain(schema: Readonly<Record<string, unknown>>, hints: Hints): void {
  hints.types.push(...[schema.type].flat().filter((type) => typeof type === 'string'));
  if ('const' in schema) hints.constants.push(schema.const);
  hints.constants.push(...listOf(schema.enum));
  for (const keyword of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])
    pushNumber(hints.numbers, schema[keyword]);
  pushNumber(hints.divisors, schema.multipleOf);
  for (const keyword of ['minLength', 'maxLength']) pushNumber(hints.lengths, schema[keyword]);
  hints.words.push(...wordsOf(schema.pattern));
}

function gatherMembers(schema: Readonly<Record<string, unknown>>, hints: Hints): void {
  for (const [name, member] of Object.entries(recordOf(schema.properties))) pushTo(hints.members, name, member);
  for (const [pattern, member] of Object.entries(recordOf(schema.patternProperties)))
    for (const word of wordsOf(pattern)) pushTo(hints.members, word, member);
  for (const name of listOf(schema.required)) if (typeof name === 'string') hints.required.push(name);
  for (const [name, names] of Object.entries(recordOf(schema.dependentRequired)))
    for (const needed of [name, ...listOf(names)]) pushTo(hints.members, String(needed));
  for (const name of Object.keys(recordOf(schema.dependentSchemas))) pushTo(hints.members, name);
  for (const name of hints.required) pushTo(hints.members, name);
  if (isRecord(schema.propertyNames)) for (const word of wordsOf(schema.propertyNames.pattern)) pushTo(hints.members, word);
  if ('additionalProperties' in schema) hints.otherMembers.push(schema.additionalProperties);
}

function gatherItems(schema: Readonly<Record<string, unknown>>, hints: Hints): void {
  for (const keyword of ['items', 'contains']) if (keyword in schema) hints.items.push(schema[keyword]);
  for (const [index, item] of listOf(schema.prefixItems).entries()) pushTo(hints.itemsAt, index, item);
  for (const keyword of ['minItems', 'maxItems', 'minContains', 'maxContains']) pushNumber(hints.itemCounts, schema[keyword]);
}

function targetOf(reference: string, root: unknown): unknown {
  if (reference === '#') return root;
  const definitions = isRecord(root) ? recordOf(root.$defs) : {};
  const byAnchor = Object.values(definitions).find((schema) => isRecord(schema) && `#${schema.$anchor}` === reference);
  if (byAnchor !== undefined) return byAnchor;
  const name = decodeURIComponent(reference.slice('#/$defs/'.length)).replaceAll('~1', '/').replaceAll('~0', '~');
  return DEFINITIONS.includes(name) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}

function wordsOf(pattern: unknown): readonly string[] {
  return PATTERNS.find((known) => known.pattern === pattern)?.words ?? [];
}

function pushNumber(list: number[], value: unknown): void {
  if (typeof value === 'number') list.push(value);
}

function pushTo<K>(map: Map<K, unknown[]>, key: K, ...values: readonly unknown[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
