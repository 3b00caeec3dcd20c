import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { KEYWORDS } from '../../json-schema/keywords.ts';
import { referenceTo } from '../../json-schema/references.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import type { StatedDefinition, StatedDiscriminator, StatedLibrary } from '../../model/specifications/stated.ts';
import { componentKey } from '../../text/encoders/component-key.ts';
import { type JsonMember, type JsonNode, type JsonValue, memberOf, stringMember, toValue } from '../../text/json/node.ts';
import type { Place } from '../../text/source.ts';
import type { SpecificationDocument } from '../document.ts';
import type { ReferenceResolver, Target } from '../resolve.ts';
import { inDraft2020 } from './older-keywords.ts';

/** What guards say of a keyword with its value: what is wrong with it, if it cannot be asserted. */
export type CheckKeyword = (keyword: string, value: unknown) => readonly Diagnostic[];

/** What is nested deeper is left open: what is made of schemas calls itself. */
const MAX_DEPTH = 100;

/** Keywords that only name or place schemas: what they hold is read where something refers to it. */
const ONLY_PLACES = new Set(['$schema', '$id', '$anchor', '$dynamicAnchor', '$defs', 'definitions', '$vocabulary', 'id']);

/** What documentation has beside JSON Schema, and means nothing for a value. */
const WITHOUT_MEANING = new Set(['xml', 'externalDocs', 'deprecated', 'contentSchema']);

/**
 * Makes JSON Schema of draft 2020-12 of the schemas in specifications, keyword by keyword: what they refer to becomes a
 * definition, once for all that refer to it. What cannot be asserted is left out, and reported at its place.
 */
export class Normalizer {
  readonly diagnostics: Diagnostic[] = [];
  readonly references: ReferenceResolver;
  readonly #check: CheckKeyword;
  readonly #definitions = new Map<string, StatedDefinition>();
  readonly #places = new Map<JsonSchemaObject, Place>();
  readonly #discriminators = new Map<JsonSchemaObject, StatedDiscriminator>();
  readonly #waiting: Target[] = [];
  readonly #known = new Set<string>();

  constructor(references: ReferenceResolver, check: CheckKeyword) {
    this.references = references;
    this.#check = check;
  }

  /** What is read so far. */
  get library(): StatedLibrary {
    return { definitions: this.#definitions, places: this.#places, discriminators: this.#discriminators };
  }

  /** The schema that stands at a place, with all that it refers to. */
  schemaOf(node: JsonNode, document: SpecificationDocument, place: Place): JsonSchema {
    const schema = this.#read(node, { document, place, depth: 0 });
    this.#readWaiting();
    return schema;
  }

  /** The definition that a reference leads to, by its id. */
  definitionOf(reference: string, document: SpecificationDocument, place: Place): string | undefined {
    const id = this.#enter(this.references.follow(reference, document, place));
    this.#readWaiting();
    return id;
  }

  /** Reads what was referred to, one after the other: a chain of references may be long. */
  #readWaiting(): void {
    for (let target = this.#waiting.pop(); target !== undefined; target = this.#waiting.pop()) {
      const { id, name, node, document, place } = target;
      const schema = this.#read(node, { document, place, depth: 0 });
      const object = typeof schema === 'object' ? schema : schema ? {} : { not: {} };
      this.#places.set(object, place);
      const discriminator = this.#discriminators.get(object);
      this.#definitions.set(id, { name: nameOf(object, name), schema: object, discriminator, place });
    }
  }

  #enter(target: Target | undefined): string | undefined {
    if (target === undefined) return undefined;
    if (!this.#known.has(target.id)) {
      this.#known.add(target.id);
      this.#waiting.push(target);
    }
    return target.id;
  }

  #read(node: JsonNode, at: At): JsonSchema {
    if (node.kind === 'boolean') return node.value;
    if (node.kind !== 'object') {
      this.diagnostics.push(diagnostic('specification/no-schema', {}, at.place));
      return true;
    }
    if (at.depth > MAX_DEPTH) {
      this.diagnostics.push(diagnostic('specification/too-deep', { limit: MAX_DEPTH }, at.place));
      return true;
    }
    const schema: Record<string, unknown> = {};
    for (const member of inDraft2020(node)) this.#readKeyword(member, schema, at);
    const read = schema as JsonSchemaObject;
    this.#places.set(read, at.place);
    const discriminator = this.#readDiscriminator(node, at);
    if (discriminator !== undefined) this.#discriminators.set(read, discriminator);
    return read;
  }

  #readKeyword({ name, nameSpan, value }: JsonMember, schema: Record<string, unknown>, at: At): void {
    const place = { file: at.document.page, span: nameSpan };
    if (ONLY_PLACES.has(name) || WITHOUT_MEANING.has(name) || name === 'discriminator') return;
    if (name === '$ref') {
      const id = value.kind === 'string' ? this.#enter(this.references.follow(value.value, at.document, place)) : undefined;
      if (id !== undefined) schema.$ref = referenceTo(id);
      return;
    }
    const read = this.#valueOf(name, value, at);
    const wrong = this.#check(name, read);
    this.diagnostics.push(
      ...wrong
        .filter(({ severity, code }) => severity !== 'note' && code !== 'schema/unknown-keyword')
        .map(({ message, severity }) => {
          return diagnostic(
            severity === 'error' ? 'specification/keyword-left-out' : 'specification/keyword',
            { keyword: name, message },
            place,
          );
        }),
    );
    if (wrong.some(({ severity }) => severity === 'error')) return;
    if (KEYWORDS.has(name) || name.startsWith('x-')) schema[name] = read;
  }

  /** The value of a keyword, with the schemas in it. */
  #valueOf(keyword: string, node: JsonNode, at: At): unknown {
    const inner = (schema: JsonNode, place: Place): JsonSchema => this.#read(schema, { ...at, place, depth: at.depth + 1 });
    const placeOf = (span: JsonNode['span']): Place => ({ file: at.document.page, span });
    const shape = KEYWORDS.get(keyword);
    if (shape === 'schema') return isSchemaNode(node) ? inner(node, placeOf(startOf(node))) : toValue(node);
    if (shape === 'schemas' && node.kind === 'array' && node.items.length > 0)
      return node.items.map((item) => inner(item, placeOf(startOf(item))));
    if (shape === 'map of schemas' && node.kind === 'object')
      return Object.fromEntries(node.members.map(({ name, nameSpan, value }) => [name, inner(value, placeOf(nameSpan))]));
    return plainValue(node);
  }

  /** The property that `discriminator` names; in older AsyncAPI it is only a name. */
  #readDiscriminator(node: JsonNode, { document, place }: At): StatedDiscriminator | undefined {
    const stated = memberOf(node, 'discriminator');
    const property = stated?.kind === 'string' ? stated.value : stringMember(stated, 'propertyName');
    if (property === undefined) return undefined;
    const mapping = memberOf(stated, 'mapping');
    const named = mapping?.kind === 'object' ? mapping.members : [];
    return {
      property,
      mapping: Object.fromEntries(
        named.flatMap(({ name, nameSpan, value }) => {
          if (value.kind !== 'string') return [];
          const reference = /[#/.]/.test(value.value) ? value.value : `#/components/schemas/${value.value}`;
          const target = this.references.follow(reference, document, { ...place, span: nameSpan });
          const id = this.#enter(target);
          return id === undefined ? [] : [[name, id]];
        }),
      ),
    };
  }
}

/** What a component is called: by its title, where its key only stands for that, in the letters that a key can have. */
function nameOf({ title }: JsonSchemaObject, key: string): string {
  return title !== undefined && componentKey(title) === key ? title : key;
}

interface At {
  readonly document: SpecificationDocument;
  readonly place: Place;
  readonly depth: number;
}

function isSchemaNode({ kind }: JsonNode): boolean {
  return kind === 'object' || kind === 'boolean';
}

function startOf({ span: { start } }: JsonNode): JsonNode['span'] {
  return { start, end: start + 1 };
}

/** A value as others see it: with a prototype, as what checks and prints it expects. */
function plainValue(node: JsonNode): JsonValue {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plainValue(value)]));
    case 'array':
      return node.items.map(plainValue);
    default:
      return toValue(node);
  }
}
