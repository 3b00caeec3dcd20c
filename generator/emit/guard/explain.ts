import { referenceName, type Schema, type SchemaType } from '../../model/schema.ts';
import { stringLiteral } from '../../text/encode.ts';
import { holds } from './test.ts';

/** The name of the function that lists what is wrong with a value of a type. */
export function explainName(typeName: string): string {
  return `explain${typeName}`;
}

/** The body of the function that lists what is wrong with a value of a schema. */
export function explainStatements(schema: Schema): string {
  const members = Object.entries(schema.properties ?? {});
  if (schema.properties === undefined) return `  ${explainExpression(schema)}(value, path, issues);`;
  const required = new Set(schema.required ?? []);
  const bases = (schema.allOf ?? []).map((base) => `${explainExpression(base)}(value, path, issues);`);
  const lines = [
    ...(bases.length > 0 ? bases : ['explainObject(value, path, issues);']),
    ...members.map(([name, member]) => {
      const explain = required.has(name) ? 'explainRequired' : 'explainOptional';
      return `${explain}(value, ${stringLiteral(name)}, path, issues, ${explainExpression(member)});`;
    }),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

/** An expression for the function that lists what is wrong with a value. */
function explainExpression(schema: Schema): string {
  const { type, $ref, anyOf } = schema;
  if (schema.const !== undefined) return `explainLiteral(${stringLiteral(String(schema.const))})`;
  if ($ref !== undefined) return explainName(referenceName($ref));
  const branches = anyOf ?? (typeof type === 'object' ? type.map((one) => ({ type: one })) : undefined);
  if (branches !== undefined) return explainUnion(branches);
  switch (type) {
    case 'array':
      return `explainArrayOf(${explainExpression(schema.items ?? {})})`;
    case 'object':
      return `explainMapOf(${explainExpression(schema.additionalProperties ?? {})})`;
    case undefined:
      return 'explainAnything';
    default:
      return explainName(`${String(type).charAt(0).toUpperCase()}${String(type).slice(1)}`);
  }
}

function explainUnion(branches: readonly Schema[]): string {
  const [only, ...others] = branches.filter((branch) => branch.type !== 'null');
  const nullable = branches.some((branch) => branch.type === 'null');
  if (only === undefined) return 'explainNull';
  if (others.length === 0) return nullable ? `explainNullable(${explainExpression(only)})` : explainExpression(only);
  const expected = branches.map(describe).join(' or ');
  return `explainAnyOf(${stringLiteral(expected)}, (value) => ${holds({ anyOf: branches }, 'value')})`;
}

const DESCRIPTIONS: Readonly<Record<SchemaType, string>> = {
  null: 'null',
  boolean: 'a boolean',
  number: 'a number',
  integer: 'a whole number',
  string: 'a string',
  object: 'an object',
  array: 'an array',
};

function describe({ type, $ref }: Schema): string {
  if ($ref !== undefined) return `a ${referenceName($ref)}`;
  return typeof type === 'string' ? DESCRIPTIONS[type] : 'a value';
}
