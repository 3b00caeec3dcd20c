import { schemasIn } from '../../json-schema/subschemas.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import { isRecord } from '../../text/records.ts';
import { finding, pointerTo, type SchemaFinding, type SchemaPlace, stepsOf } from './finding.ts';

/** A schema with the name of its file, or whatever the caller calls it. */
export interface SchemaSource {
  readonly name: string;
  readonly schema: unknown;
}

/** A subschema and where it is. */
export interface Subschema extends SchemaPlace {
  readonly schema: JsonSchemaObject;
  /** What relative references in it are resolved against. */
  readonly base: string;
}

/** Everything that can be referred to, and every subschema with its place. */
export interface SchemaDocuments {
  readonly roots: readonly { readonly name: string; readonly schema: JsonSchema }[];
  readonly subschemas: ReadonlyMap<JsonSchemaObject, Subschema>;
  /** Roots and schemas with an `$id`, by their URI without a fragment. */
  readonly resources: ReadonlyMap<string, Subschema>;
  /** Schemas with an anchor, by their URI with it. */
  readonly anchors: ReadonlyMap<string, Subschema>;
  /** What the `$ref` of a schema leads to. */
  readonly targets: ReadonlyMap<JsonSchemaObject, JsonSchema>;
}

/** Deeper nesting is refused: nobody writes it, and compiling is recursive. */
export const MAX_NESTING = 256;

/** What the URIs of documents begin with that have no `$id`; it is never asked for anything. */
const NOWHERE = 'https://schema.invalid/';

/** Documents while they are read. */
export interface Registry extends SchemaDocuments {
  readonly subschemas: Map<JsonSchemaObject, Subschema>;
  readonly resources: Map<string, Subschema>;
  readonly anchors: Map<string, Subschema>;
  readonly targets: Map<JsonSchemaObject, JsonSchema>;
  readonly findings: SchemaFinding[];
}

/** Finds all subschemas of some documents, each where the keywords say that there is one. */
export function readSubschemas(sources: readonly SchemaSource[]): Registry {
  const roots: { name: string; schema: JsonSchema }[] = [];
  const registry: Registry = {
    roots,
    subschemas: new Map(),
    resources: new Map(),
    anchors: new Map(),
    targets: new Map(),
    findings: [],
  };
  for (const { name, schema } of sources) {
    const place = { document: name, pointer: '' };
    if (isRecord(schema)) {
      const base = new URL(name.split('/').map(encodeURIComponent).join('/'), NOWHERE).href;
      register({ ...place, schema, base }, registry);
      const root = registry.subschemas.get(schema);
      if (root !== undefined) registry.resources.set(base, root);
    } else if (typeof schema !== 'boolean') {
      registry.findings.push(finding(place, undefined, 'schema/not-a-schema', { found: describeKind(schema) }));
      continue;
    }
    roots.push({ name, schema });
  }
  return registry;
}

/** Enters a schema and all within it; one after the other, so that no nesting can overflow the stack. */
export function register(first: Subschema, registry: Registry): void {
  const waiting = [{ subschema: first, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { subschema, depth } = next;
    if (registry.subschemas.has(subschema.schema)) continue;
    if (depth > MAX_NESTING) {
      registry.findings.push(finding(subschema, undefined, 'schema/too-deep', { limit: MAX_NESTING }));
      return;
    }
    const entered = enter(subschema, registry);
    for (const inner of innerSchemas(entered)) waiting.push({ subschema: inner, depth: depth + 1 });
  }
}

function enter(subschema: Subschema, { subschemas, resources, anchors }: Registry): Subschema {
  const { $id, $anchor, $dynamicAnchor } = subschema.schema as JsonSchemaObject & { readonly $dynamicAnchor?: unknown };
  const base = typeof $id === 'string' ? (resolveUri($id, subschema.base)?.replace(/#$/, '') ?? subschema.base) : subschema.base;
  const entered = { ...subschema, base };
  subschemas.set(subschema.schema, entered);
  if (typeof $id === 'string') resources.set(base, entered);
  for (const anchor of [$anchor, $dynamicAnchor]) if (typeof anchor === 'string') anchors.set(`${base}#${anchor}`, entered);
  return entered;
}

function innerSchemas(outer: Subschema): readonly Subschema[] {
  return Object.entries(outer.schema)
    .flatMap(([keyword, value]) => schemasIn(keyword, value))
    .flatMap(({ schema, steps }) => (isRecord(schema) ? [{ ...outer, schema, pointer: pointerTo(outer.pointer, ...steps) }] : []))
    .reverse();
}

/** The absolute form of a URI reference, or `undefined` if there is none. */
export function resolveUri(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

/** The value that a JSON pointer leads to. */
export function valueAt(root: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[step];
  }, root);
}

function describeKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
