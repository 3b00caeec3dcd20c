import fc from 'fast-check';
import { isJsonObject, type JsonPath, type JsonValue, pathsIn, valueAt, withoutValueAt, withValueAt } from './json-edits.ts';

/** One change to a JSON value, made at one of its places. `seat` picks the place among those that there are. */
type Mutation =
  | { readonly kind: 'delete'; readonly seat: number }
  | { readonly kind: 'replace'; readonly seat: number; readonly value: JsonValue }
  | { readonly kind: 'add'; readonly seat: number; readonly name: string; readonly value: JsonValue };

const seat = fc.nat();

const value = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, 0, '', [], {}, 'communicationUser', [null], { id: '1' }),
  fc.jsonValue().map((json) => json as JsonValue),
);

/** Names that are documented somewhere, that every object inherits, and any others. */
const name = fc.oneof(
  fc.constantFrom('kind', 'id', 'data', 'eventType', 'rawId', '__proto__', 'constructor', 'toString', 'length'),
  fc.string(),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), seat }),
  fc.record({ kind: fc.constant('replace' as const), seat, value }),
  fc.record({ kind: fc.constant('add' as const), seat, name, value }),
);

/** The value with one to three changes at random places; nothing of it is shared with the value itself. */
export function mutatedJson(original: JsonValue): fc.Arbitrary<JsonValue> {
  return fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((mutations) => mutations.reduce<JsonValue>(applyMutation, original));
}

function applyMutation(json: JsonValue, change: Mutation): JsonValue {
  switch (change.kind) {
    case 'delete': {
      const path = pick(pathsIn(json).slice(1), change.seat);
      return path === undefined ? json : (withoutValueAt(json, path) as JsonValue);
    }
    case 'replace': {
      const path = pick(pathsIn(json), change.seat) ?? [];
      return withValueAt(json, path, change.value) as JsonValue;
    }
    case 'add': {
      const objects = pathsIn(json).filter((path) => isJsonObject(valueAt(json, path)));
      const path = pick(objects, change.seat);
      return path === undefined ? json : (withValueAt(json, [...path, change.name], change.value) as JsonValue);
    }
  }
}

function pick(paths: readonly JsonPath[], index: number): JsonPath | undefined {
  return paths[index % paths.length];
}
