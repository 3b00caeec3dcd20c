import type { MadeType } from '../../model/plan.ts';
import { referenceName, type Schema } from '../../model/schema.ts';
import { propertyKey, stringLiteral } from '../../text/encode.ts';
import { memberDocumentation } from '../code/documentation.ts';
import { docComment } from '../code/layout.ts';

/** A type to print, under its name. */
export interface Declared {
  readonly typeName: string;
  readonly schema: Schema;
}

/** The schemas in a type whose own types are printed apart from it. */
export function schemasToPrint({ schema }: Declared): readonly Schema[] {
  return isInterface(schema) ? Object.values(schema.properties ?? {}) : [schema];
}

/**
 * A type with its comment: an interface with its members and what is said of each, or another name for what it is.
 * @param typeOf Gives the types of what `schemasToPrint` lists.
 */
export function printDeclaredType(
  { typeName, schema }: Declared,
  typeOf: (schema: Schema) => string,
  description: readonly string[],
): string {
  const comment = docComment(description);
  // What only refers to a union is not printed by itself.
  if (isReference(schema)) return `${comment}export type ${typeName} = ${referenceName(schema.$ref ?? '')};`;
  if (isOpen(schema)) return `${comment}export type ${typeName} = unknown;`;
  if (!isInterface(schema)) return `${comment}export type ${typeName} = ${indexed(unwrapped(typeOf(schema)))};`;
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const isOptional = !required.has(name);
    const whole = `${unwrapped(typeOf(member))}${isOptional ? inherited(name) : ''}`;
    return `${docComment(memberDocumentation(name, member), '  ')}  ${propertyKey(name)}${isOptional ? '?' : ''}: ${whole};`;
  });
  return `${comment}export interface ${typeName} {${members.length === 0 ? '' : `\n${members.join('\n')}\n`}}`;
}

/** Whether a type is an object with members and nothing else, or one of which nothing is known. */
function isInterface({ type, properties, additionalProperties, anyOf, oneOf, allOf }: Schema): boolean {
  if (type !== 'object' || [anyOf, oneOf, allOf].some((others) => others !== undefined)) return false;
  return properties !== undefined || (additionalProperties !== undefined && Object.keys(additionalProperties).length === 0);
}

/** The widest line of names. */
const WIDTH = 110;

/** A type that is made of another one. */
export function printMadeType(
  typeName: string,
  { by, members }: MadeType,
  { of, description }: { readonly of: string; readonly description: string },
): string {
  const head = `${docComment([description])}export interface ${typeName}`;
  const names = members.map(stringLiteral);
  const base = `extends ${by}<${[of, ...(names.length === 0 ? [] : [names.join(' | ')])].join(', ')}> {}`;
  if (`export interface ${typeName} ${base}`.length <= WIDTH) return `${head} ${base}`;
  if (base.length + 2 <= WIDTH) return `${head}\n  ${base}`;
  return `${head}\n  extends ${by}<\n    ${of},\n${inLines(names).join('\n')}\n  > {}`;
}

/** The members of a union, as many in a line as there is room for. */
function inLines(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines.at(-1) ?? ''} | ${name}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`    | ${name}`);
  }
  return lines;
}

/**
 * What is read where an optional member is absent and every object inherits something of that name: without it in the type,
 * no object that lacks the member would fit.
 */
function inherited(name: string): string {
  if (!(name in Object.prototype)) return '';
  return name === '__proto__' ? ' | object' : ' | Function';
}

/** Whether a type is another one by another name. */
function isReference({ $ref, ...others }: Declared['schema']): boolean {
  return (
    $ref !== undefined && Object.keys(others).every((keyword) => ['title', 'description', 'examples', 'format'].includes(keyword))
  );
}

/** A type without brackets around all of it. */
function unwrapped(type: string): string {
  if (!type.startsWith('(') || !type.endsWith(')')) return type;
  let depth = 0;
  for (let at = 0; at < type.length - 1; at++) {
    depth += type[at] === '(' ? 1 : type[at] === ')' ? -1 : 0;
    if (depth === 0) return type;
  }
  return type.slice(1, -1);
}

/** An alias can only refer to itself through an index signature, not through `Record`. */
function indexed(type: string): string {
  let text = type;
  for (let at = text.indexOf(RECORD); at !== -1; at = text.indexOf(RECORD)) {
    let depth = 1;
    let end = at + RECORD.length;
    for (; depth > 0 && end < text.length; end++) depth += text[end] === '<' ? 1 : text[end] === '>' ? -1 : 0;
    text = `${text.slice(0, at)}{ [name: string]: ${text.slice(at + RECORD.length, end - 1)} }${text.slice(end)}`;
  }
  return text;
}

const RECORD = 'Record<string, ';

/** Whether nothing is known of a type. */
function isOpen(schema: Declared['schema']): boolean {
  const { type, properties, $ref, anyOf, oneOf, allOf, enum: values } = schema;
  return [type, properties, $ref, anyOf, oneOf, allOf, values, schema.const].every((keyword) => keyword === undefined);
}
