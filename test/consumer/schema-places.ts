import { isJsonObject, type JsonPath, type JsonValue, pointerTo } from './json-edits.ts';

/** As much of JSON Schema as the generated schema files use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A place in an event that a schema speaks of. */
export interface Place {
  readonly path: JsonPath;
  readonly pointer: string;
  /** What has to be there, with references resolved. */
  readonly schema: JsonSchema;
  /** Whether it has to be there. An `element` is an item of an array or an entry of a map. */
  readonly presence: 'required' | 'optional' | 'element';
  /** What the example has there. */
  readonly value: JsonValue | undefined;
}

/** Every place below the root that a schema speaks of, as far as the example reaches. */
export function placesOf(root: JsonSchema, example: JsonValue): readonly Place[] {
  const walk = (schema: JsonSchema, value: JsonValue | undefined, path: JsonPath): readonly Place[] => {
    return children(schema, value).flatMap(([key, child, presence, childValue]): readonly Place[] => {
      const resolved = resolve(child, root);
      const childPath = [...path, key];
      const place = {
        path: childPath,
        pointer: pointerTo(childPath),
        schema: resolved,
        presence,
        value: childValue,
      };
      return [place, ...walk(resolved, childValue, childPath)];
    });
  };
  return walk(resolve(root, root), example, []);
}

type Child = readonly [string | number, JsonSchema, Place['presence'], JsonValue | undefined];

function children(schema: JsonSchema, value: JsonValue | undefined): readonly Child[] {
  const { items, additionalProperties, properties = {}, required = [] } = schema;
  if (Array.isArray(value)) {
    return items === undefined ? [] : value.map((item, index): Child => [index, items, 'element', item]);
  }
  if (!isJsonObject(value)) return [];
  const members = Object.entries(properties).map(([name, member]): Child => {
    return [name, member, required.includes(name) ? 'required' : 'optional', value[name]];
  });
  if (additionalProperties === undefined) return members;
  const entries = Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name));
  return [...members, ...entries.map(([name, entry]): Child => [name, additionalProperties, 'element', entry])];
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const definition = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (definition === undefined) throw new Error(`${schema.$ref} is not defined`);
  return resolve(definition, root);
}

/** The types that a schema accepts, in the words of JSON Schema. */
export function typesOf({ const: literal, type = [] }: JsonSchema): readonly string[] {
  if (literal !== undefined) return [typeof literal];
  return typeof type === 'string' ? [type] : type;
}

const VALUES_BY_TYPE: Readonly<Record<string, JsonValue>> = {
  null: null,
  boolean: true,
  number: 7,
  string: 'text',
  array: [],
  object: {},
};

/** One value of each type that a schema does not accept. */
export function valuesOfOtherTypes(schema: JsonSchema): readonly JsonValue[] {
  const accepted = typesOf(schema);
  const others = Object.entries(VALUES_BY_TYPE).filter(([type]) => !accepted.includes(type));
  return others.map(([, value]) => value);
}
