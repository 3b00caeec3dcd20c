import type { JsonSchema, JsonSchemaObject } from '../../model/json-schema.ts';
import { lastPart, singular, words } from '../../text/case.ts';
import type { SchemaDocuments } from './document.ts';
import { isRecord } from './shapes.ts';

/** A schema that gets a type of its own, before it has a name. */
export interface Candidate {
  readonly schema: JsonSchema;
  /** The document that it is in. */
  readonly document: string;
  /** From the outermost name to its own; as much of it as is needed becomes the name of the type. */
  readonly path: readonly string[];
  /** Whether it was given a place of its own by the author: a root, or one of its `$defs`. */
  readonly isEntry: boolean;
}

/**
 * The schemas that get types of their own: roots, what stands under their `$defs`, what is referred to, and every object
 * with members that a type shows. In the order of the documents. A root that only holds `$defs` counts with `everyRoot`.
 */
export function findCandidates(documents: SchemaDocuments, everyRoot: boolean): readonly Candidate[] {
  const found = new Map<JsonSchema, Candidate>();
  const booleans: Candidate[] = [];
  for (const { name, schema } of documents.roots) {
    const rootName = nameOfRoot(name, schema);
    if (typeof schema === 'boolean') {
      booleans.push({ schema, document: name, path: [rootName], isEntry: true });
      continue;
    }
    const definitions = Object.entries({ ...schema.definitions, ...schema.$defs }).filter(([, inner]) => isRecord(inner));
    const isContainer =
      !everyRoot && definitions.length > 0 && Object.keys(schema).every((keyword) => SAYING_NOTHING.has(keyword));
    if (!isContainer) found.set(schema, { schema, document: name, path: [rootName], isEntry: true });
    for (const [key, inner] of definitions) {
      if (!found.has(inner)) found.set(inner, { schema: inner, document: name, path: [rootName, lastPart(key)], isEntry: true });
    }
    if (!isContainer) visitMembers(schema, { document: name, path: [rootName], isNamed: true }, found);
    for (const [key, inner] of definitions)
      visitMembers(inner, { document: name, path: [rootName, lastPart(key)], isNamed: true }, found);
  }
  addTargets(documents, found);
  return [...found.values(), ...booleans];
}

/** Keywords that a document may have that is nothing but a place for definitions. */
const SAYING_NOTHING = new Set(['$schema', '$id', '$comment', 'title', 'description', '$defs', 'definitions', '$vocabulary']);

const MOST_WORDS = 5;

/** The title if it is short enough for a name, else the name of the file. */
function nameOfRoot(name: string, schema: JsonSchema): string {
  const title = typeof schema === 'object' ? schema.title : undefined;
  if (typeof title === 'string' && /[A-Za-z]/.test(title) && words(title).length <= MOST_WORDS) return title;
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.json$/, '').replace(/[.-]schema$/, '');
}

interface Owner extends Pick<Candidate, 'document' | 'path'> {
  /** Whether the schema has that name itself; else its items take it. */
  readonly isNamed: boolean;
}

/** Objects with members, wherever the type of a schema shows them. */
function visitMembers(schema: JsonSchema, owner: Owner, found: Map<JsonSchema, Candidate>): void {
  for (const { inner, step } of shownSchemas(schema)) {
    if (typeof inner === 'boolean' || found.has(inner)) continue;
    const isTitled = typeof inner.title === 'string' && words(inner.title).length <= MOST_WORDS && /[A-Za-z]/.test(inner.title);
    const path = step === 'item' && !owner.isNamed ? owner.path : pathTo(isTitled ? (inner.title ?? step) : step, owner.path);
    if (hasMembers(inner)) found.set(inner, { schema: inner, document: owner.document, path, isEntry: false });
    visitMembers(inner, { ...owner, path, isNamed: hasMembers(inner) }, found);
  }
}

/** Words that say little by themselves go together with what is around them. */
function pathTo(step: string, outer: readonly string[]): readonly string[] {
  return /^(?:part|item|option-\d+|item-\d+)$/.test(step) ? [...outer.slice(0, -1), `${outer.at(-1)}-${step}`] : [...outer, step];
}

function hasMembers({ properties }: JsonSchemaObject): boolean {
  return properties !== undefined && Object.keys(properties).length > 0;
}

/** The schemas inside of one that its type shows, with a word for each. */
function shownSchemas(schema: JsonSchema): readonly { inner: JsonSchema; step: string }[] {
  if (typeof schema === 'boolean') return [];
  const { properties = {}, patternProperties = {}, additionalProperties, items, prefixItems = [] } = schema;
  const members = Object.entries(properties).map(([name, inner]) => ({ inner, step: isListed(inner) ? singular(name) : name }));
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((inner, index) => ({
    inner,
    step: branchName(inner, index),
  }));
  return [
    ...members,
    ...Object.values(patternProperties).map((inner) => ({ inner, step: 'item' })),
    ...(additionalProperties === undefined ? [] : [{ inner: additionalProperties, step: 'item' }]),
    ...prefixItems.map((inner, index) => ({ inner, step: `item-${index + 1}` })),
    ...(items === undefined ? [] : [{ inner: items, step: 'item' }]),
    ...branches,
    ...(schema.allOf ?? []).map((inner) => ({ inner, step: 'part' })),
  ];
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

function addTargets({ targets, subschemas }: SchemaDocuments, found: Map<JsonSchema, Candidate>): void {
  for (const target of targets.values()) {
    if (typeof target === 'boolean' || found.has(target)) continue;
    const place = subschemas.get(target);
    const steps = (place?.pointer ?? '').split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
    const path = [nameOfRoot(place?.document ?? '', true), ...steps.slice(-3).map((step) => lastPart(step))];
    found.set(target, { schema: target, document: place?.document ?? '', path, isEntry: false });
    visitMembers(target, { document: place?.document ?? '', path, isNamed: true }, found);
  }
}
