import { guardName } from '../../model/plan.ts';
import { referenceName, type Schema } from '../../model/schema.ts';
import { camelCase } from '../../text/case.ts';
import { memberAccess, stringLiteral } from '../../text/encode.ts';

/*
 * Guards as a person would write them: one line for each member, the first that does not fit ends it, each member
 * read once.
 */

/** The body of a guard for a value of a schema. */
export function guardStatements(schema: Schema, typeName: string): string {
  if (schema.properties === undefined) return `  return ${isAnything(schema) ? 'isAnything(value)' : holds(schema, 'value')};`;
  const lines = ["if (typeof value !== 'object' || value === null) return false;"];
  const names = Object.keys(schema.properties);
  const required = new Set(schema.required ?? []);
  if (!names.some((name) => required.has(name) && name !== 'length')) lines[0] = 'if (!isObject(value)) return false;';
  if (names.length > 0) lines.push(`const it = value as Unchecked<${typeName}>;`);
  const locals = new Set(['value', 'it']);
  const [literals, others] = membersByCost(schema);
  const bases = (schema.allOf ?? []).map((base) => `if (${fails(base, 'value')}) return false;`);
  const linesOf = ([name, member]: readonly [string, Schema]): readonly string[] => {
    const read = readMember(name);
    const local = isUnion(member) || !required.has(name) ? localName(name, locals) : undefined;
    return memberLines(member, read, local, required.has(name));
  };
  lines.push(...literals.flatMap(linesOf), ...bases, ...others.flatMap(linesOf), 'return true;');
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Literals, which tell types apart at least cost, and all other members. */
function membersByCost({
  properties = {},
}: Schema): readonly [literals: readonly (readonly [string, Schema])[], others: readonly (readonly [string, Schema])[]] {
  const members = Object.entries(properties);
  return [members.filter(([, member]) => member.const !== undefined), members.filter(([, member]) => member.const === undefined)];
}

/** A member that is looked at more than once is read into a local constant first. */
function memberLines(member: Schema, read: string, local: string | undefined, required: boolean): readonly string[] {
  if (isAnything(member)) return required ? [`if (${read} === undefined) return false;`] : [];
  if (local === undefined) return [`if (${fails(member, read)}) return false;`];
  const missing = required ? '' : `${local} !== undefined && `;
  return [`const ${local} = ${read};`, `if (${missing}${fails(member, local)}) return false;`];
}

function isUnion({ anyOf, type }: Schema): boolean {
  return anyOf !== undefined || typeof type === 'object';
}

/** Members that every object inherits are read as own members only. */
function readMember(name: string): string {
  return name in Object.prototype ? `ownMember(value, ${stringLiteral(name)})` : memberAccess('it', name);
}

/** A name for a local constant; one that is taken or reserved gets a number. */
function localName(member: string, taken: Set<string>): string {
  const base = `${camelCase(member).replace(/^(?=[0-9])/, 'n')}` || 'member';
  let name = RESERVED.has(base) ? `${base}Member` : base;
  for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
  taken.add(name);
  return name;
}

const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

function isAnything(schema: Schema): boolean {
  return schema.type === undefined && schema.$ref === undefined && schema.anyOf === undefined && schema.const === undefined;
}

/** An expression that is true when a value does not fit; `value` must be cheap to repeat when the schema is a union. */
export function fails(schema: Schema, value: string): string {
  const { type, $ref, anyOf } = schema;
  if (schema.const !== undefined) return `${value} !== ${literal(schema.const)}`;
  if ($ref !== undefined) return `!${guardName(referenceName($ref))}(${value})`;
  if (anyOf !== undefined)
    return nullFirst(anyOf)
      .map((branch) => fails(branch, value))
      .join(' && ');
  if (typeof type === 'object')
    return nullFirst(type.map((one) => ({ type: one })))
      .map((branch) => fails(branch, value))
      .join(' && ');
  switch (type) {
    case 'string':
    case 'boolean':
      return `typeof ${value} !== '${type}'`;
    case 'null':
      return `${value} !== null`;
    case 'number':
      return `!Number.isFinite(${value})`;
    case 'integer':
      return `!Number.isInteger(${value})`;
    case 'array':
      return `!isArrayOf(${value}, ${itemGuard(schema.items ?? {})})`;
    case 'object':
      return `!isMapOf(${value}, ${itemGuard(schema.additionalProperties ?? {})})`;
    default:
      return 'false';
  }
}

/** An expression that is true when a value fits. */
export function holds(schema: Schema, value: string): string {
  const failed = fails(schema, value);
  if (failed === 'false') return 'true';
  return /^![\w.]+\([^&]*\)$/.test(failed) ? failed.slice(1) : `!(${failed})`;
}

/** A guard as an expression, to be handed on. */
function itemGuard(schema: Schema): string {
  if (isAnything(schema)) return 'isAnything';
  if (schema.$ref !== undefined) return guardName(referenceName(schema.$ref));
  const plain = typeof schema.type === 'string' ? PLAIN_GUARDS[schema.type] : undefined;
  return plain ?? `(item) => ${holds(schema, 'item')}`;
}

const PLAIN_GUARDS: Readonly<Record<string, string>> = {
  string: 'isString',
  number: 'isNumber',
  integer: 'isInteger',
  boolean: 'isBoolean',
  null: 'isNull',
};

function nullFirst(branches: readonly Schema[]): readonly Schema[] {
  return [...branches].sort((a, b) => Number(b.type === 'null') - Number(a.type === 'null'));
}

function literal(value: Schema['const']): string {
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}
