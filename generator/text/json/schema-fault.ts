/** What a file of JSON has to hold: the part of JSON Schema that describes files of our own. */
export interface FileSchema {
  readonly $ref?: `#/$defs/${string}`;
  readonly $defs?: Readonly<Record<string, FileSchema>>;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, FileSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: FileSchema;
  readonly propertyNames?: FileSchema;
  readonly items?: FileSchema;
}

type SchemaType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** Where a value is not as its schema says: the names and indexes that lead there, and what is wrong. */
export interface SchemaFault {
  readonly steps: readonly string[];
  /** `jobs.shop has to be an object, and is null`. */
  readonly reason: string;
}

/** Values that are nested deeper than this are refused, whatever a schema says. */
const DEEPEST = 1000;

interface Context {
  readonly root: FileSchema;
  readonly steps: readonly string[];
}

/** The first thing in a value of JSON that a schema does not allow; nothing if there is no such thing. */
export function schemaFault(value: unknown, schema: FileSchema): SchemaFault | undefined {
  return faultAt(value, schema, { root: schema, steps: [] });
}

function faultAt(value: unknown, schema: FileSchema, context: Context): SchemaFault | undefined {
  const { $ref, type } = schema;
  if (context.steps.length > DEEPEST) return fault(context, `is nested deeper than ${DEEPEST} levels`);
  if ($ref !== undefined) return faultAt(value, context.root.$defs?.[$ref.slice('#/$defs/'.length)] ?? {}, context);
  const kinds = type === undefined ? [] : [type].flat();
  if (kinds.length > 0 && !kinds.some((kind) => isOfKind(value, kind)))
    return fault(context, `has to be ${kinds.map((kind) => NAMES[kind]).join(' or ')}, and is ${describeKind(value)}`);
  return faultOfScalar(value, schema, context) ?? faultWithin(value, schema, context);
}

function faultOfScalar(value: unknown, schema: FileSchema, context: Context): SchemaFault | undefined {
  const { enum: allowed, minimum, pattern } = schema;
  if (allowed !== undefined && !allowed.some((one) => one === value))
    return fault(context, `has to be ${allowed.map((one) => JSON.stringify(one)).join(' or ')}`);
  if (minimum !== undefined && typeof value === 'number' && value < minimum)
    return fault(context, `has to be at least ${minimum}`);
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value))
    return fault(context, `has to match ${pattern}`);
  return undefined;
}

function faultWithin(value: unknown, schema: FileSchema, context: Context): SchemaFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { properties = {}, required = [], additionalProperties = {}, propertyNames = {}, items = {} } = schema;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return fault(context, `has to have a member "${missing}"`);
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) {
    const schemaOf = isList ? items : Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    const within = { ...context, steps: [...context.steps, name] };
    const found = (isList ? undefined : faultOfScalar(name, propertyNames, within)) ?? faultAt(inner, schemaOf ?? {}, within);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fault({ steps }: Context, problem: string): SchemaFault {
  return { steps, reason: `${steps.length === 0 ? 'what it holds' : shownSteps(steps)} ${problem}` };
}

/** `jobs["."].events[0]` */
function shownSteps(steps: readonly string[]): string {
  return steps
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`))
    .join('')
    .replace(/^\./, '');
}

const NAMES: Readonly<Record<SchemaType, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

function isOfKind(value: unknown, kind: SchemaType): boolean {
  const found = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return kind === 'integer' ? Number.isInteger(value) : found === kind;
}

function describeKind(value: unknown): string {
  if (Array.isArray(value)) return NAMES.array;
  if (value === null) return NAMES.null;
  return typeof value === 'boolean' ? String(value) : typeof value === 'object' ? NAMES.object : `a ${typeof value}`;
}
