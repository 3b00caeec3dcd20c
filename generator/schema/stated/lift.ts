import { referenceTo } from '../../json-schema/references.ts';
import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { MemberDecision } from '../../model/schema-set.ts';
import type { Extensions, StatedLibrary } from '../../model/specifications/stated.ts';
import { singular, words } from '../../text/case.ts';
import type { Place } from '../../text/source.ts';
import { flatten } from './flatten.ts';
import { branchHint, modelOf, type SchemaPosition, type StatedModel, shortTitle, statedDecision, withKind } from './hints.ts';
import { splitKinds } from './split-kinds.ts';

/**
 * Takes schemas apart into models: every object with members gets one, and whatever is referred to by a name. What a
 * specification writes out at several places, with one name and word for word, is one thing.
 */
export class Lifter {
  readonly models: StatedModel[] = [];
  readonly #library: StatedLibrary;
  readonly #entered = new Set<string>();
  readonly #waiting: string[] = [];
  readonly #alike = new Map<string, StatedModel>();

  constructor(library: StatedLibrary) {
    this.#library = library;
  }

  /** The schema of an event's payload, what it refers to in its place, with the decisions about its members. */
  root(
    schema: JsonSchemaObject,
    id: string,
    { place, extensions }: { readonly place: Place; readonly extensions: Extensions },
  ): Pick<StatedModel, 'stated' | 'decisions'> {
    const own = withKind(flatten(this.#followed(schema), this.#library));
    const stated = { ...this.#inside(own, { owner: id, step: '', hint: '' }), ...extensions };
    const decisions = this.#decisions(own, place);
    for (const next of this.#waiting) this.#enter(next);
    this.#waiting.length = 0;
    return { stated, decisions };
  }

  /** What a schema refers to, if it says nothing else. */
  #followed(schema: JsonSchemaObject): JsonSchemaObject {
    const seen = new Set<JsonSchemaObject>();
    let [found, description] = [schema, schema.description];
    while (found.$ref !== undefined && !seen.has(found) && Object.keys(found).every((keyword) => PASSED_ON.has(keyword))) {
      seen.add(found);
      const target = this.#library.definitions.get(referenceName(found.$ref))?.schema;
      if (target === undefined) break;
      found = target;
      description ??= target.description;
    }
    return description === undefined ? found : { ...found, description };
  }

  #enter(id: string): void {
    const definition = this.#library.definitions.get(id);
    if (definition === undefined) return;
    const own = withKind(flatten(definition.schema, this.#library));
    const stated = this.#inside(own, { owner: id, step: '', hint: definition.name });
    const decisions = this.#decisions(own, definition.place);
    this.models.push({ ...modelOf({ owner: id, step: '', hint: definition.name }, id, undefined), stated, decisions });
  }

  /** A schema where it stands: a reference, if it gets a model of its own. */
  #place(schema: JsonSchema, position: SchemaPosition): JsonSchema {
    if (typeof schema === 'boolean') return schema;
    const flat = withKind(flatten(schema, this.#library));
    const kinds = splitKinds(flat);
    if (kinds !== undefined) {
      const { around, branches } = kinds;
      return { ...around, anyOf: branches.map((branch) => this.#place(branch, position)) };
    }
    if (flat.properties === undefined || Object.keys(flat.properties).length === 0) return this.#inside(flat, position);
    return this.#lifted(flat, schema, position);
  }

  #lifted(schema: JsonSchemaObject, written: JsonSchemaObject, position: SchemaPosition): JsonSchema {
    const hint = shortTitle(schema) ?? position.hint;
    const id = `${position.owner}/${position.step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const stated = this.#inside(schema, { owner: id, step: '', hint });
    const key = `${words(hint).join(' ')}\n${JSON.stringify(stated)}`;
    const known = this.#alike.get(key);
    if (known === undefined) {
      const place = this.#library.places.get(written) ?? this.#library.places.get(schema);
      const own = { ...modelOf({ ...position, hint }, id, position.owner), stated, decisions: this.#decisions(schema, place) };
      this.#alike.set(key, own);
      this.models.push(own);
    }
    const { description } = schema;
    const reference = referenceTo(known?.id ?? id);
    return { $ref: reference, ...(description === undefined ? {} : { description }) };
  }

  /** A schema with those in it where they stand. */
  #inside(schema: JsonSchemaObject, position: SchemaPosition): JsonSchemaObject {
    const { owner, step, hint } = position;
    const inner = (part: JsonSchema, further: string, name: string): JsonSchema =>
      this.#place(part, { owner, step: `${step}${further}`, hint: name });
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      switch (keyword) {
        case '$ref':
          this.#refer(referenceName(String(value)));
          result[keyword] = value;
          break;
        case 'properties':
          result[keyword] = mapValues(value, (member, name) => this.#place(member, { owner, step: name, hint: name }));
          break;
        case 'patternProperties':
          result[keyword] = mapValues(value, (member) => inner(member, '{}', singular(hint)));
          break;
        case 'additionalProperties':
          result[keyword] = inner(value as JsonSchema, '{}', singular(hint));
          break;
        case 'items':
          result[keyword] = inner(value as JsonSchema, '[]', singular(hint));
          break;
        case 'prefixItems':
          result[keyword] = (value as readonly JsonSchema[]).map((item, index) =>
            inner(item, `[${index}]`, `${singular(hint)}-${index + 1}`),
          );
          break;
        case 'anyOf':
        case 'oneOf':
        case 'allOf':
          result[keyword] = (value as readonly JsonSchema[]).map((branch, index) =>
            inner(branch, `|${index}`, branchHint(branch, hint, index)),
          );
          break;
        default:
          result[keyword] = value;
          this.#referAll(keyword, value);
      }
    }
    return result as JsonSchemaObject;
  }

  #refer(id: string): void {
    if (this.#entered.has(id)) return;
    this.#entered.add(id);
    this.#waiting.push(id);
  }

  /** What is asserted, and shown by no type, stays where it is. */
  #referAll(keyword: string, value: unknown): void {
    if (!ASSERTED.has(keyword)) return;
    const waiting = [value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (typeof next !== 'object' || next === null) continue;
      const { $ref } = next as { readonly $ref?: unknown };
      if (typeof $ref === 'string' && $ref.startsWith('#/$defs/')) this.#refer(referenceName($ref));
      waiting.push(...Object.values(next));
    }
  }

  #decisions({ properties = {}, required = [] }: JsonSchemaObject, around: Place | undefined): readonly MemberDecision[] {
    return Object.entries(properties).map(([name, member]) => {
      const place = (typeof member === 'object' ? this.#library.places.get(member) : undefined) ?? around;
      return statedDecision(name, required.includes(name), place);
    });
  }
}

const PASSED_ON = new Set(['$ref', 'description', 'title']);
const ASSERTED = new Set(['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'dependentSchemas']);

function mapValues(
  value: unknown,
  change: (schema: JsonSchema, name: string) => JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, JsonSchema>>).map(([name, one]) => [name, change(one, name)]),
  );
}
