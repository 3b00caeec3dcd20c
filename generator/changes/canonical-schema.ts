import { referenceName, type Schema } from '../model/schema.ts';
import { compareText } from '../text/source.ts';

/** Keywords that no value is refused for: words, examples, and what guards take as a hint only. */
export const ANNOTATION_KEYWORDS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'format',
  'x-known-values',
]);

/** Keywords whose members are names that the schema chose, not keywords. */
const NAMED = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Keywords whose values are data. */
const DATA = new Set(['const', 'enum']);

/**
 * What a schema asserts, as a text that is the same for schemas that assert the same in the same way: without words and
 * examples, members sorted, references written out unless they lead back to where they come from.
 */
export function canonicalSchema(schema: unknown, types: ReadonlyMap<string, Schema>, trail: readonly string[] = []): string {
  if (Array.isArray(schema)) return `[${schema.map((item) => canonicalSchema(item, types, trail)).join()}]`;
  if (typeof schema !== 'object' || schema === null) return JSON.stringify(schema) ?? '';
  const reference = referenceIn(schema);
  if (reference !== undefined) {
    const target = types.get(reference);
    if (target === undefined) return JSON.stringify(reference);
    const back = trail.indexOf(reference);
    return back === -1 ? canonicalSchema(target, types, [...trail, reference]) : `^${trail.length - back}`;
  }
  const parts = Object.entries(schema)
    .filter(([keyword]) => !ANNOTATION_KEYWORDS.has(keyword))
    .sort(([a], [b]) => compareText(a, b))
    .map(([keyword, value]) => `${JSON.stringify(keyword)}:${signatureOf(keyword, value, types, trail)}`);
  return `{${parts.join()}}`;
}

/** The reference of a schema that is nothing else. */
function referenceIn(schema: object): string | undefined {
  const asserted = Object.keys(schema).filter((keyword) => !ANNOTATION_KEYWORDS.has(keyword));
  const [only] = asserted.length === 1 ? asserted : [];
  const { $ref } = schema as Schema;
  return only === '$ref' && $ref !== undefined ? referenceName($ref) : undefined;
}

function signatureOf(keyword: string, value: unknown, types: ReadonlyMap<string, Schema>, trail: readonly string[]): string {
  if (DATA.has(keyword)) return stableText(value);
  if ((keyword === 'required' || keyword === 'type') && Array.isArray(value)) return JSON.stringify([...value].sort());
  if (NAMED.has(keyword) && typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => compareText(a, b));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalSchema(member, types, trail)}`).join()}}`;
  }
  return canonicalSchema(value, types, trail);
}

/** A JSON value as text, members sorted. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const members = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${stableText(member)}`).join()}}`;
}
