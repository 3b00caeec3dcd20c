import { allowsValue } from '../../json-schema/type-keyword.ts';
import type { JsonSchemaObject } from '../../model/schema.ts';
import type { Subschema } from './document.ts';
import { finding, type SchemaFinding } from './finding.ts';

/** Keywords of one schema that leave no value valid, or that shut out what another of them asks for. */
export function contradictionsOf(subschema: Subschema): readonly SchemaFinding[] {
  const { schema } = subschema;
  const found = [...boundsApart(schema), ...valuesOfOtherKinds(schema), ...membersShutOut(schema)];
  return found.map(({ keyword, problem }) => finding(subschema, keyword, 'schema/contradiction', { keyword, problem }));
}

interface Contradiction {
  readonly keyword: string;
  readonly problem: string;
}

const BOUNDS = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
] as const;

function boundsApart(schema: JsonSchemaObject): readonly Contradiction[] {
  const apart = BOUNDS.filter(
    ([low, high]) => (schema[low] ?? Number.NEGATIVE_INFINITY) > (schema[high] ?? Number.POSITIVE_INFINITY),
  );
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const low = exclusiveMinimum ?? minimum;
  const high = exclusiveMaximum ?? maximum;
  const isStrict = exclusiveMinimum !== undefined || exclusiveMaximum !== undefined;
  return [
    ...apart.map(([keyword, other]) => ({ keyword, problem: `it is greater than ${other}, so no value is valid` })),
    ...(isStrict && low !== undefined && high !== undefined && low >= high
      ? [
          {
            keyword: exclusiveMinimum === undefined ? 'exclusiveMaximum' : 'exclusiveMinimum',
            problem: 'no number is between the bounds',
          },
        ]
      : []),
  ];
}

function valuesOfOtherKinds(schema: JsonSchemaObject): readonly Contradiction[] {
  const problem = 'the type does not allow such a value';
  const { enum: values = [] } = schema;
  return [
    ...(schema.const !== undefined && !allowsValue(schema, schema.const) ? [{ keyword: 'const', problem }] : []),
    ...(schema.enum !== undefined && !values.some((value) => allowsValue(schema, value))
      ? [
          {
            keyword: 'enum',
            problem: values.length === 0 ? 'it lists no value' : problem.replace('such a value', 'any of its values'),
          },
        ]
      : []),
  ];
}

function membersShutOut({
  required = [],
  properties = {},
  patternProperties,
  additionalProperties,
  maxProperties,
}: JsonSchemaObject): readonly Contradiction[] {
  const isShut = (name: string): boolean =>
    Object.hasOwn(properties, name)
      ? properties[name] === false
      : additionalProperties === false && patternProperties === undefined;
  return [
    ...required
      .filter(isShut)
      .map((name) => ({ keyword: 'required', problem: `the property "${name}" that it requires is not allowed` })),
    ...(required.length > (maxProperties ?? Number.POSITIVE_INFINITY)
      ? [{ keyword: 'maxProperties', problem: 'it is less than the number of required properties' }]
      : []),
  ];
}
