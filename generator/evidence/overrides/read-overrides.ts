import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import type { Override } from '../../model/documented.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { embed } from '../../text/embedded.ts';
import { type FileSchema, findViolation } from '../../text/json/file-schema.ts';
import { type JsonMember, type JsonNode, memberOf, stringMember, toValue } from '../../text/json/node.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { readType } from '../../type-names/read-type.ts';

/** What can be decided at one place. */
export const OVERRIDE_SCHEMA: FileSchema = {
  properties: {
    optional: { type: 'boolean' },
    type: { type: 'string' },
    map: { type: 'boolean' },
    values: { type: 'array', items: { type: 'string' } },
    format: { type: 'string' },
    name: { type: 'string' },
    reason: { type: 'string' },
  },
};
/** The JSON Schema of the file, which editors complete it by. */
const SCHEMA = '$schema';
const KEYS = Object.keys(OVERRIDE_SCHEMA.properties ?? {});

/** Reads a file of overrides: an object from paths to what is decided there. */
export function readOverrides(file: SourceFile): Result<readonly Override[]> {
  const reading = readJson(embed(file, [{ text: file.text, origin: 0 }]));
  const [root] = reading.ok ? reading.values : [];
  if (root?.kind !== 'object') {
    const place = { file, span: reading.ok ? { start: 0, end: 1 } : reading.span };
    return {
      value: [],
      diagnostics: [diagnostic('override/unreadable', { reason: reading.ok ? 'it contains no object' : reading.reason }, place)],
    };
  }
  const members = root.members.filter(({ name, value }) => name !== SCHEMA || value.kind !== 'string');
  const results = members.map((member) => readOverride(member, file));
  return { value: results.flatMap(({ value }) => value), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

function readOverride({ name: path, nameSpan, value }: JsonMember, file: SourceFile): Result<readonly Override[]> {
  const place = { file, span: nameSpan };
  const problem = problemOf(value, file, place, path);
  if (problem !== undefined) return { value: [], diagnostics: [problem] };
  const values = memberOf(value, 'values');
  const type = stringMember(value, 'type');
  const override = {
    path,
    optional: booleanMember(value, 'optional'),
    type: type === undefined ? undefined : readType(type),
    map: booleanMember(value, 'map'),
    values: values?.kind === 'array' ? values.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : undefined,
    format: stringMember(value, 'format'),
    name: stringMember(value, 'name'),
    reason: stringMember(value, 'reason') ?? '',
    place,
  };
  return { value: [override], diagnostics: [] };
}

function problemOf(value: JsonNode, file: SourceFile, place: Place, path: string): Diagnostic | undefined {
  if (value.kind !== 'object') return diagnostic('override/invalid', { path, problem: 'is not an object' }, place);
  const strange = value.members.find(({ name }) => !KEYS.includes(name));
  if (strange !== undefined) {
    const near = closestMatch(strange.name, KEYS);
    const problem = `has ${strange.name}, which is not an override${near === undefined ? '' : `; did you mean ${near}?`}`;
    return diagnostic('override/invalid', { path, problem }, { file, span: strange.nameSpan });
  }
  const wrong = findViolation(toValue(value), OVERRIDE_SCHEMA);
  if (wrong !== undefined)
    return diagnostic('override/invalid', { path, problem: `is wrong: ${wrong.reason}` }, placeWithin(value, wrong.steps, file));
  if ((stringMember(value, 'reason') ?? '').trim() === '')
    return diagnostic('override/invalid', { path, problem: 'has no reason' }, place);
  return undefined;
}

/** Where a value stands within an override: it has been read with its places already. */
function placeWithin(node: JsonNode, [step, ...rest]: readonly string[], file: SourceFile): Place {
  const inner = node.kind === 'array' ? node.items[Number(step)] : memberOf(node, step ?? '');
  return step === undefined || inner === undefined ? { file, span: node.span } : placeWithin(inner, rest, file);
}

function booleanMember(node: JsonNode, name: string): boolean | undefined {
  const member = memberOf(node, name);
  return member?.kind === 'boolean' ? member.value : undefined;
}
