import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { referenceName, type Schema } from '../../model/schema.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import type { EmitContext } from '../emitter.ts';
import { fillReceiverTemplate } from './fill-template.ts';
import { printModule } from './print-module.ts';

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What finds members that the pages do not document: a table of those that they do, and the template's walk over a value. */
export function emitUnknownMembers(plan: Plan, context: EmitContext): OutputFile {
  const typeNames = new Map(plan.events.map(({ type, eventType, schema }) => [type, unionName(schema) ?? eventType]));
  const values = { typeNames: printMembers(typeNames, ''), documented: printTable(documentedMembers(plan)) };
  const texts = fillReceiverTemplate('unknown-members', { values }, context);
  return printModule('unknown-members', { texts, isExported: true }, { plan, context });
}

/** The members of each type, each with the name of the type that it leads to; empty where it leads to none. */
function documentedMembers(plan: Plan): Table {
  const table = new Map<string, ReadonlyMap<string, string>>();
  const models = new Map(plan.models.map(({ typeName, schema }) => [typeName, schema]));
  const add = (name: string, { properties = {} }: Schema): void => {
    if (table.has(name)) return;
    const members = new Map<string, string>();
    table.set(name, members);
    for (const [index, [member, schema]] of Object.entries(properties).entries())
      members.set(member, typeOf(schema, `${name}.${index}`));
  };
  const typeOf = (schema: Schema, inline: string): string => {
    if (schema.$ref !== undefined) {
      const name = referenceName(schema.$ref);
      return unionName(models.get(name) ?? {}) ?? name;
    }
    if (schema.items !== undefined) return suffixed(typeOf(schema.items, inline), '[]');
    if (schema.additionalProperties !== undefined) return suffixed(typeOf(schema.additionalProperties, inline), '{}');
    if (schema.properties !== undefined) {
      add(inline, schema);
      return inline;
    }
    const branches = (schema.anyOf ?? [])
      .map((branch, index) => typeOf(branch, `${inline}.${index}`))
      .filter((name) => name !== '');
    return [...new Set(branches)].join('|');
  };
  for (const { typeName, schema } of plan.models) add(typeName, schema);
  for (const { eventType, schema } of plan.events) add(eventType, schema);
  return table;
}

/** The names of all types that one is the union of, as one text. */
function unionName({ oneOf }: Schema): string | undefined {
  return oneOf?.map(({ $ref = '' }) => referenceName($ref)).join('|');
}

function suffixed(name: string, suffix: string): string {
  return name === '' ? '' : `${name}${suffix}`;
}

function printTable(table: Table): string {
  const lines = [...table].map(([name, members]) => `  ${propertyKey(name)}: ${printMembers(members, '  ')},`);
  return `{\n${lines.join('\n')}\n}`;
}

function printMembers(members: ReadonlyMap<string, string>, indent: string): string {
  if (members.size === 0) return '{}';
  const lines = [...members].map(([name, type]) => `${indent}  ${propertyKey(name)}: ${stringLiteral(type)},`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}
