import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import type { TypeCandidate } from '../../model/type-candidate.ts';
import { lastPart, singular, words } from '../../text/case.ts';
import { isRecord } from '../../text/records.ts';
import type { SchemaDocuments } from './document.ts';

/**
 * The schemas that get types of their own: roots, what stands under their `$defs`, what is referred to, and every object
 * with members that a type shows. In the order of the documents. A root that only holds `$defs` counts with `everyRoot`.
 */
export function findCandidates(documents: SchemaDocuments, everyRoot: boolean): readonly TypeCandidate[] {
  const { targets } = documents;
  const found = new Map<JsonSchema, TypeCandidate>();
  const booleans: TypeCandidate[] = [];
  for (const { name, schema } of documents.roots) {
    const rootName = nameOfRoot(name, schema);
    if (typeof schema === 'boolean') {
      booleans.push({ schema, document: name, path: [rootName], isEntry: true, isObject: false });
      continue;
    }
    const definitions = Object.entries({ ...schema.definitions, ...schema.$defs }).filter(([, inner]) => isRecord(inner));
    const isContainer =
      !everyRoot && definitions.length > 0 && Object.keys(schema).every((keyword) => SAYING_NOTHING.has(keyword));
    if (!isContainer) found.set(schema, { schema, document: name, path: [rootName], isEntry: true, isObject: false });
    for (const [key, inner] of definitions) {
      if (!found.has(inner))
        found.set(inner, { schema: inner, document: name, path: [rootName, lastPart(key)], isEntry: true, isObject: false });
    }
    if (!isContainer) visitMembers(schema, { document: name, path: [rootName], isNamed: true }, found, targets);
    for (const [key, inner] of definitions)
      visitMembers(inner, { document: name, path: [rootName, lastPart(key)], isNamed: true }, found, targets);
  }
  addTargets(documents, found);
  return [...found.values(), ...booleans];
}

/** Keywords that a document may have that is nothing but a place for definitions. */
const SAYING_NOTHING = new Set(['$schema', '$id', '$comment', 'title', 'description', '$defs', 'definitions', '$vocabulary']);

const MAX_WORDS = 5;

/** The title if it is short enough for a name, else the name of the file. */
function nameOfRoot(name: string, schema: JsonSchema): string {
  const title = typeof schema === 'object' ? schema.title : undefined;
  if (typeof title === 'string' && /\p{L}/u.test(title) && words(title).length <= MAX_WORDS) return title;
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.json$/, '').replace(/[.-]schema$/, '');
}

interface Owner extends Pick<TypeCandidate, 'document' | 'path'> {
  /** Whether the schema has that name itself; else its items take it. */
  readonly isNamed: boolean;
}

/** Objects with members, wherever the type of a schema shows them. */
function visitMembers(
  schema: JsonSchema,
  owner: Owner,
  found: Map<JsonSchema, TypeCandidate>,
  targets: SchemaDocuments['targets'],
): void {
  const isObject = isObjectOnly(schema, targets);
  const referred = new Set(isObject ? targets.values() : []);
  for (const { inner, step, isBranch } of shownSchemas(schema)) {
    const isPart = isBranch && isObject && !referred.has(inner);
    if (typeof inner === 'boolean' || found.has(inner)) continue;
    const isTitled = typeof inner.title === 'string' && words(inner.title).length <= MAX_WORDS && /\p{L}/u.test(inner.title);
    const path = step === 'item' && !owner.isNamed ? owner.path : pathTo(isTitled ? (inner.title ?? step) : step, owner.path);
    if (hasMembers(inner)) found.set(inner, { schema: inner, document: owner.document, path, isEntry: false, isObject: isPart });
    visitMembers(inner, { ...owner, path, isNamed: hasMembers(inner) }, found, targets);
  }
}

/** Words that say little by themselves go together with what is around them. */
function pathTo(step: string, outer: readonly string[]): readonly string[] {
  return /^(?:part|item|option-\d+|item-\d+)$/.test(step) ? [...outer.slice(0, -1), `${outer.at(-1)}-${step}`] : [...outer, step];
}

function hasMembers({ properties, allOf }: JsonSchemaObject): boolean {
  return allOf !== undefined || (properties !== undefined && Object.keys(properties).length > 0);
}

/** A schema inside of one that its type shows. */
interface Shown {
  readonly inner: JsonSchema;
  /** A word for it. */
  readonly step: string;
  /** Whether it speaks of the same value. */
  readonly isBranch: boolean;
}

/** The schemas inside of one that its type shows. */
function shownSchemas(schema: JsonSchema): readonly Shown[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, patternProperties = {}, additionalProperties, items, prefixItems = [] } = schema;
  const members = Object.entries(properties).map(([name, inner]) => ({ inner, step: isListed(inner) ? singular(name) : name }));
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((inner, index) => ({
    inner,
    step: branchName(inner, index),
  }));
  const inside = [
    ...members,
    ...Object.values(patternProperties).map((inner) => ({ inner, step: 'item' })),
    ...(additionalProperties === undefined ? [] : [{ inner: additionalProperties, step: 'item' }]),
    ...prefixItems.map((inner, index) => ({ inner, step: `item-${index + 1}` })),
    ...(items === undefined ? [] : [{ inner: items, step: 'item' }]),
  ];
  const parts = (schema.allOf ?? []).map((inner) => ({ inner, step: 'part' }));
  return [
    ...inside.map((one) => ({ ...one, isBranch: false })),
    ...[...branches, ...parts].map((one) => ({ ...one, isBranch: true })),
  ];
}

/** Whether only objects are valid under a schema, as far as its own keywords and its parts say so. */
function isObjectOnly(
  schema: JsonSchema,
  targets: SchemaDocuments['targets'],
  seen: ReadonlySet<JsonSchema> = new Set(),
): boolean {
  if (typeof schema === 'boolean' || seen.has(schema)) return false;
  if (schema.type === 'object') return true;
  const target = targets.get(schema);
  const parts = [...(schema.allOf ?? []), ...(target === undefined ? [] : [target])];
  return parts.some((part) => isObjectOnly(part, targets, new Set([...seen, schema])));
}

function isListed(schema: JsonSchema): boolean {
  if (typeof schema === 'boolean') return false;
  return schema.items !== undefined || typeof schema.additionalProperties === 'object' || schema.patternProperties !== undefined;
}

/** What the literals of a branch call it, such as `"kind": "circle"`, or its number. */
function branchName(schema: JsonSchema, index: number): string {
  const members = typeof schema === 'object' ? Object.values(schema.properties ?? {}) : [];
  const literal = members
    .map((member) => (typeof member === 'object' ? member.const : undefined))
    .find((value) => typeof value === 'string');
  return typeof literal === 'string' && /[A-Za-z]/.test(literal) ? lastPart(literal) : `option-${index + 1}`;
}

function addTargets({ targets, subschemas }: SchemaDocuments, found: Map<JsonSchema, TypeCandidate>): void {
  for (const target of targets.values()) {
    if (typeof target === 'boolean' || found.has(target)) continue;
    const place = subschemas.get(target);
    const steps = (place?.pointer ?? '').split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
    const path = [nameOfRoot(place?.document ?? '', true), ...steps.slice(-3).map((step) => lastPart(step))];
    found.set(target, { schema: target, document: place?.document ?? '', path, isEntry: false, isObject: false });
    visitMembers(target, { document: place?.document ?? '', path, isNamed: true }, found, targets);
  }
}
