import type { Cell, Table } from '../../model/outline.ts';
import type { EmbeddedText } from '../../text/embedded.ts';
import { type JsonNode, memberOf, stringMember } from '../../text/json/node.ts';
import { readJson } from '../../text/json/read-json.ts';
import type { Span } from '../../text/source.ts';
import { readCell } from './pipe-table.ts';
import { memberTable } from './tagged-cells.ts';

/** Properties nested deeper are skipped. */
const MAX_DEPTH = 16;
/** So many schemas are looked at in the shortest text, and one more for so many characters; the others are skipped. */
const MIN_STEPS = 500;
const CHARACTERS_PER_STEP = 4;

/** Whether a text can be a JSON Schema of an object. */
export function looksLikeSchema(text: string): boolean {
  return /^\s*\{/.test(text) && /["']?properties["']?\s*:\s*\{/.test(text) && /["']?type["']?\s*:\s*\[?\s*["']/.test(text);
}

/** The members that a JSON Schema describes, as a table; nothing if a text is no such schema. */
export function readSchemaTable(source: EmbeddedText, span: Span): Table | undefined {
  if (!looksLikeSchema(source.text)) return undefined;
  const reading = readJson(source);
  const [root] = reading.ok ? reading.values : [];
  if (root === undefined || !isSchema(root)) return undefined;
  const rows: Cell[][] = [];
  const walk = { root, rows, steps: MIN_STEPS + source.text.length / CHARACTERS_PER_STEP, indexes: new Map() };
  addRows(walk, root, { owner: '', around: [] });
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
    walk.rows.push([
      cell(`\`${path}\``),
      cell(typeOf(walk, value, 0)),
      cell(required?.kind === 'array' ? (listed.has(name) ? 'yes' : 'no') : ''),
      cell(valuesOf(member)),
      cell(stringMember(member, 'description') ?? stringMember(value, 'description') ?? ''),
    ]);
    const items = memberOf(member, 'items');
    addRows(walk, items ?? member, { owner: items === undefined ? path : `${path}[]`, around: within });
  }
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
  return typesNamed(memberOf(node, 'type')).map(words).join(' | ');
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
