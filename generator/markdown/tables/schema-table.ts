import type { Cell, Table } from '../../model/outline.ts';
import type { EmbeddedText } from '../../text/embedded.ts';
import { type JsonNode, memberOf, stringMember } from '../../text/json/node.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import type { Span } from '../../text/source.ts';
import { readCell } from './pipe-table.ts';
import { memberTable } from './tagged-cells.ts';

/** Properties nested deeper are skipped. */
const MAX_DEPTH = 16;
/** So many schemas are looked at in the shortest text, and one more for so many characters; the others are skipped. */
const MIN_STEPS = 500;
const CHARACTERS_PER_STEP = 4;

/** Whether a text can be a JSON Schema of an object, or what such a schema has for its properties. */
export function looksLikeSchema(text: string): boolean {
  return (
    /^\s*\{/.test(text) &&
    (/["']?properties["']?\s*:\s*\{/.test(text) || STARTS_WITH_PROPERTY.test(text)) &&
    /["']?type["']?\s*:\s*\[?\s*["']/.test(text)
  );
}

/** `{ "total": { "type": "number", …`: the first member is an object that starts like a schema. */
const STARTS_WITH_PROPERTY =
  /^\s*\{\s*["']?[\w$-]+["']?\s*:\s*\{\s*["']?(?:type|description|title|enum|const|format|\$ref)["']?\s*:/;

/** The members that a JSON Schema describes, as a table; nothing if a text is no such schema. */
export function readSchemaTable(source: EmbeddedText, span: Span): Table | undefined {
  if (!looksLikeSchema(source.text)) return undefined;
  const reading = readJson(source);
  const [root] = reading.ok ? reading.values : [];
  const schema = root === undefined || isSchema(root) ? root : schemaOfProperties(root);
  if (root === undefined || schema === undefined) return undefined;
  const rows: Cell[][] = [];
  const walk = { root, rows, steps: MIN_STEPS + source.text.length / CHARACTERS_PER_STEP, indexes: new Map() };
  addRows(walk, schema, { owner: '', around: [] });
  if (rows.length === 0) return undefined;
  return memberTable(['Name', 'Type', 'Required', 'Values', 'Description'], rows, span);
}

/** A schema has members with schemas, and says so in more than one way, so that data which happens to have `properties` is none. */
function isSchema(node: JsonNode): boolean {
  const members = memberOf(node, 'properties');
  if (members?.kind !== 'object' || members.members.length === 0) return false;
  const kind = memberOf(node, 'type');
  const says = stringMember(node, '$schema') !== undefined || (kind?.kind === 'string' && kind.value === 'object');
  const KEYWORDS = ['type', '$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', 'properties', 'items', 'description'];
  return (
    says &&
    members.members.every(
      ({ value }) => value.kind === 'object' && KEYWORDS.some((keyword) => memberOf(value, keyword) !== undefined),
    )
  );
}

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const KEYWORDS_OF_PROPERTY =
  /^(?:type|description|title|enum|const|format|examples?|default|properties|items|required|additionalProperties|nullable|deprecated|readOnly|writeOnly|anyOf|oneOf|allOf|pattern|\$ref|\$comment|(?:min|max)(?:Length|Items|Properties|imum)|exclusive(?:Min|Max)imum|uniqueItems|multipleOf|x-.+)$/;

/**
 * The schema of an object of which a text shows nothing but the properties. As nothing around them says that they are some, each
 * one has to name its type and to have only what schemas have, and there are more than one, with more than their types.
 */
function schemaOfProperties(node: JsonNode): JsonNode | undefined {
  if (node.kind !== 'object' || node.members.length < 2) return undefined;
  const isProperty = ({ value }: { readonly value: JsonNode }): boolean => {
    const types = typesNamed(memberOf(value, 'type'));
    return (
      value.kind === 'object' &&
      types.length > 0 &&
      types.every((type) => TYPES.has(type)) &&
      value.members.every(({ name }) => KEYWORDS_OF_PROPERTY.test(name))
    );
  };
  const saysMore = node.members.some(({ value }) => value.kind === 'object' && value.members.length > 1);
  if (!saysMore || !node.members.every(isProperty)) return undefined;
  return { kind: 'object', span: node.span, members: [{ name: 'properties', nameSpan: node.span, value: node }] };
}

/** A schema while its members are collected. */
interface Walk {
  readonly root: JsonNode;
  readonly rows: Cell[][];
  /** How many schemas may be looked at yet: references can lead to many times as many as there are. */
  steps: number;
  /** The members of the objects in which references were looked up. */
  readonly indexes: Map<JsonNode, ReadonlyMap<string, JsonNode>>;
}

/** Where a schema stands among the others: the path to it, and those around it. A schema that holds itself ends there. */
interface Spot {
  readonly owner: string;
  readonly around: readonly JsonNode[];
}

function addRows(walk: Walk, given: JsonNode, { owner, around }: Spot): void {
  const node = resolved(walk, given);
  if (walk.steps-- <= 0 || around.includes(node) || around.length > MAX_DEPTH) return;
  const within = [...around, node];
  for (const part of itemsOf(memberOf(node, 'allOf'))) addRows(walk, part, { owner, around: within });
  const required = memberOf(node, 'required');
  const listed = new Set(itemsOf(required).flatMap((item) => (item.kind === 'string' ? [item.value] : [])));
  const properties = memberOf(node, 'properties');
  for (const { name, nameSpan, value } of properties?.kind === 'object' ? properties.members : []) {
    if (walk.steps <= 0) return;
    const path = owner === '' ? name : `${owner}.${name}`;
    const cell = (text: string): Cell => readCell(text, nameSpan);
    const member = resolved(walk, value);
    const isRequired = memberOf(value, 'required');
    walk.rows.push([
      cell(`\`${path}\``),
      cell(typeOf(walk, value, 0)),
      cell(
        presence(isRequired?.kind === 'boolean' ? isRequired.value : required?.kind === 'array' ? listed.has(name) : undefined),
      ),
      cell(valuesOf(member)),
      cell(stringMember(member, 'description') ?? stringMember(value, 'description') ?? ''),
    ]);
    const items = memberOf(member, 'items');
    addRows(walk, items ?? member, { owner: items === undefined ? path : `${path}[]`, around: within });
  }
}

function presence(isRequired: boolean | undefined): string {
  return isRequired === undefined ? '' : isRequired ? 'yes' : 'no';
}

function typeOf(walk: Walk, given: JsonNode, depth: number): string {
  const node = resolved(walk, given);
  if (walk.steps-- <= 0 || depth > MAX_DEPTH) return '';
  if (node === given && stringMember(given, '$ref') !== undefined) return 'object';
  const alternatives = [...itemsOf(memberOf(node, 'anyOf')), ...itemsOf(memberOf(node, 'oneOf'))];
  if (alternatives.length > 0) {
    const types = alternatives.map((one) => typeOf(walk, one, depth + 1)).filter((type) => type !== '');
    return [...new Set(types)].join(' | ');
  }
  const format = stringMember(node, 'format') ?? '';
  const items = memberOf(node, 'items');
  const isPlainList = items !== undefined && memberOf(resolved(walk, items), 'properties') === undefined;
  const words = (type: string): string => {
    if (type === 'string' && /^(?:date-time|uuid|uri|email)$/.test(format)) return format;
    return type === 'array' && isPlainList ? `array of ${typeOf(walk, items, depth + 1)}`.replace(/ of $/, '') : type;
  };
  const nullable = memberOf(node, 'nullable');
  const orNull = nullable?.kind === 'boolean' && nullable.value ? ['null'] : [];
  return [...typesNamed(memberOf(node, 'type')).map(words), ...orNull].join(' | ');
}

function typesNamed(node: JsonNode | undefined): readonly string[] {
  const named = node?.kind === 'array' ? node.items : node === undefined ? [] : [node];
  return named.flatMap((type) => (type.kind === 'string' ? [type.value] : type.kind === 'null' ? ['null'] : []));
}

function valuesOf(node: JsonNode): string {
  const constant = memberOf(node, 'const');
  const values = constant === undefined ? itemsOf(memberOf(node, 'enum')) : [constant];
  return values.flatMap((value) => (value.kind === 'string' ? [`\`${value.value}\``] : [])).join(', ');
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** The schema that a reference within the same text leads to; the node itself where it leads elsewhere. */
function resolved(walk: Walk, node: JsonNode): JsonNode {
  const reference = stringMember(node, '$ref');
  if (reference === undefined || !reference.startsWith('#/')) return node;
  const steps = reference.slice(2).split('/', MAX_DEPTH);
  const found = steps.reduce<JsonNode | undefined>(
    (at, step) => (at === undefined ? at : indexOf(walk, at).get(step)),
    walk.root,
  );
  return found ?? node;
}

function indexOf({ indexes }: Walk, node: JsonNode): ReadonlyMap<string, JsonNode> {
  const known = indexes.get(node);
  if (known !== undefined) return known;
  const index = new Map(node.kind === 'object' ? node.members.map(({ name, value }) => [name, value] as const) : []);
  indexes.set(node, index);
  return index;
}
