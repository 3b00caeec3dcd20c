import type { Cell, Table } from '../model/outline.ts';
import type { EmbeddedText } from '../text/embedded.ts';
import { type JsonNode, memberOf, stringMember } from '../text/json/node.ts';
import { readJson } from '../text/json/read.ts';
import type { Span } from '../text/source.ts';
import { readCell } from './pipe-table.ts';
import { headerOf } from './tagged-cells.ts';

/** More members, or members nested deeper, are passed over. */
const MAX_ROWS = 10_000;
const MAX_DEPTH = 16;

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
  addRows({ root, rows, seen: [] }, root, '');
  if (rows.length === 0) return undefined;
  return {
    kind: 'table',
    header: headerOf(['Name', 'Type', 'Required', 'Values', 'Description'], span),
    rows,
    span,
    tab: undefined,
  };
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

interface Walk {
  readonly root: JsonNode;
  readonly rows: Cell[][];
  /** The schemas that are being walked through: one that holds itself ends there. */
  readonly seen: readonly JsonNode[];
}

function addRows(walk: Walk, given: JsonNode, owner: string): void {
  const node = resolved(walk.root, given);
  if (walk.seen.includes(node) || walk.seen.length > MAX_DEPTH) return;
  const within = { ...walk, seen: [...walk.seen, node] };
  for (const part of itemsOf(memberOf(node, 'allOf'))) addRows(within, part, owner);
  const listed = itemsOf(memberOf(node, 'required')).flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  const hasRequired = memberOf(node, 'required')?.kind === 'array';
  const properties = memberOf(node, 'properties');
  for (const { name, nameSpan, value } of properties?.kind === 'object' ? properties.members : []) {
    if (walk.rows.length >= MAX_ROWS) return;
    const path = owner === '' ? name : `${owner}.${name}`;
    const cell = (text: string): Cell => readCell(text, nameSpan);
    const member = resolved(walk.root, value);
    walk.rows.push([
      cell(`\`${path}\``),
      cell(typeOf(walk.root, value)),
      cell(hasRequired ? (listed.includes(name) ? 'yes' : 'no') : ''),
      cell(valuesOf(member)),
      cell(stringMember(member, 'description') ?? stringMember(value, 'description') ?? ''),
    ]);
    const items = memberOf(member, 'items');
    if (items !== undefined) addRows(within, items, `${path}[]`);
    else addRows(within, member, path);
  }
}

function typeOf(root: JsonNode, given: JsonNode): string {
  const reference = stringMember(given, '$ref');
  const node = resolved(root, given);
  if (reference !== undefined && node === given) return 'object';
  const alternatives = [...itemsOf(memberOf(node, 'anyOf')), ...itemsOf(memberOf(node, 'oneOf'))];
  if (alternatives.length > 0) return [...new Set(alternatives.map((one) => typeOf(root, one)))].join(' | ');
  const format = stringMember(node, 'format') ?? '';
  const named = memberOf(node, 'type');
  const types = (named?.kind === 'array' ? named.items : named === undefined ? [] : [named]).flatMap((type) =>
    type.kind === 'string' ? [type.value] : type.kind === 'null' ? ['null'] : [],
  );
  const items = memberOf(node, 'items');
  const words = types.map((type) =>
    type === 'string' && /^(?:date-time|uuid|uri|email)$/.test(format)
      ? format
      : type === 'array' && items !== undefined && memberOf(resolved(root, items), 'properties') === undefined
        ? `array of ${typeOf(root, items)}`
        : type,
  );
  return words.join(' | ');
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
function resolved(root: JsonNode, node: JsonNode): JsonNode {
  const reference = stringMember(node, '$ref');
  if (reference === undefined || !reference.startsWith('#/')) return node;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<JsonNode | undefined>((at, step) => memberOf(at, step), root);
  return found ?? node;
}
