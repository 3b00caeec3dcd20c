import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { isRecord } from '../../text/records.ts';
import { type Registry, register, resolveUri, type Subschema, valueAt } from './document.ts';
import { finding } from './finding.ts';

/** Finds what every reference leads to. What leads out of the documents, or nowhere, is a finding. */
export function resolveReferences(registry: Registry): void {
  // A reference may lead to a place that no keyword says is a schema; the loop then also visits what is entered there.
  for (const subschema of registry.subschemas.values()) {
    const { $ref } = subschema.schema;
    if (typeof $ref !== 'string') continue;
    const target = resolve($ref, subschema, registry);
    if (target !== undefined) registry.targets.set(subschema.schema, target);
  }
  for (const subschema of registry.subschemas.values()) {
    if (isEndless(subschema.schema, registry)) {
      registry.findings.push(finding(subschema, '$ref', 'schema/endless-reference', { reference: subschema.schema.$ref ?? '' }));
    }
  }
}

function resolve(reference: string, from: Subschema, registry: Registry): JsonSchema | undefined {
  const uri = resolveUri(reference, from.base);
  const [resourceUri = '', fragment = ''] = uri?.split(/#(.*)/s) ?? [];
  const resource = registry.resources.get(resourceUri);
  if (resource === undefined) {
    const what = `the reference to ${reference}, which is outside the document`;
    const instead = 'copy its target to $defs, or name that file as well.';
    registry.findings.push(finding(from, '$ref', 'schema/unsupported', { what, instead }));
    return undefined;
  }
  const target = inResource(decode(fragment), resource, registry);
  if (target !== undefined) return target;
  const near = closestMatch(reference, knownReferences(resource, registry));
  registry.findings.push(finding(from, '$ref', 'schema/unresolved', { reference, near }));
  return undefined;
}

function inResource(fragment: string, resource: Subschema, registry: Registry): JsonSchema | undefined {
  if (fragment === '') return resource.schema;
  if (!fragment.startsWith('/')) return registry.anchors.get(`${resource.base}#${fragment}`)?.schema;
  const target = valueAt(resource.schema, fragment);
  if (typeof target === 'boolean') return target;
  if (!isRecord(target)) return undefined;
  register({ ...resource, schema: target, pointer: resource.pointer + fragment }, registry);
  return target;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function knownReferences({ schema, base }: Subschema, { anchors }: Registry): readonly string[] {
  const names = Object.keys(isRecord(schema.$defs) ? schema.$defs : {});
  const local = [...anchors.keys()].filter((uri) => uri.startsWith(`${base}#`)).map((uri) => uri.slice(base.length));
  return [...names.map((name) => `#/$defs/${name}`), ...local];
}

/** Whether references lead back to a schema for the same value, so that checking it would never end. */
function isEndless(start: JsonSchemaObject, { targets }: Registry): boolean {
  if (start.$ref === undefined) return false;
  const seen = new Set<JsonSchemaObject>();
  const waiting: JsonSchema[] = [start];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (typeof schema === 'boolean') continue;
    for (const next of sameValue(schema, targets)) {
      if (next === start) return true;
      if (typeof next === 'boolean' || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return false;
}

/** The schemas that a schema applies to the value that it is itself applied to. */
function sameValue(schema: JsonSchemaObject, targets: Registry['targets']): readonly JsonSchema[] {
  const { allOf = [], anyOf = [], oneOf = [], not, if: condition, then, else: otherwise, dependentSchemas = {} } = schema;
  const target = targets.get(schema);
  const lists = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const single = [target, not, condition, then, otherwise].filter((inner) => inner !== undefined);
  return [...lists, ...single, ...(isRecord(dependentSchemas) ? Object.values(dependentSchemas) : [])];
}
