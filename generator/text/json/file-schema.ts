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
export interface SchemaViolation {
  readonly steps: readonly string[];
  /** `jobs.shop has to be an object, and is null`. */
  readonly reason: string;
}

/** Values that are nested deeper than this are refused, whatever a schema says. */
const MAX_DEPTH = 1000;

interface Context {
  readonly root: FileSchema;
  /** The names and indexes that lead to the value at hand. */
  readonly steps: string[];
}

/** The first thing in a value of JSON that a schema does not allow; nothing if there is no such thing. */
export function findViolation(value: unknown, schema: FileSchema): SchemaViolation | undefined {
  return violationAt(value, schema, { root: schema, steps: [] });
}

function violationAt(value: unknown, schema: FileSchema, context: Context): SchemaViolation | undefined {
  const { $ref, type } = schema;
  if (context.steps.length > MAX_DEPTH) return violation(context, `is nested deeper than ${MAX_DEPTH} levels`);
  if ($ref !== undefined) return violationAt(value, context.root.$defs?.[$ref.slice('#/$defs/'.length)] ?? ANYTHING, context);
  if (type !== undefined && !(typeof type === 'string' ? isOfKind(value, type) : type.some((kind) => isOfKind(value, kind)))) {
    const kinds = [type].flat().map((kind) => NAMES[kind]);
    return violation(context, `must be ${kinds.join(' or ')}, but is ${describeKind(value)}`);
  }
  return violationOfScalar(value, schema, context) ?? violationWithin(value, schema, context);
}

const ANYTHING: FileSchema = {};

function violationOfScalar(value: unknown, schema: FileSchema, context: Context): SchemaViolation | undefined {
  const { enum: allowed, minimum, pattern } = schema;
  if (allowed !== undefined && !allowed.some((one) => one === value))
    return violation(context, `must be ${allowed.map((one) => JSON.stringify(one)).join(' or ')}`);
  if (minimum !== undefined && typeof value === 'number' && value < minimum)
    return violation(context, `must be at least ${minimum}`);
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value))
    return violation(context, `must match ${pattern}`);
  return undefined;
}

function violationWithin(value: unknown, schema: FileSchema, context: Context): SchemaViolation | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { properties, required, additionalProperties = ANYTHING, propertyNames, items = ANYTHING } = schema;
  const missing = required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return violation(context, `must have a property "${missing}"`);
  const isList = Array.isArray(value);
  for (const name of Object.keys(value)) {
    const known = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    context.steps.push(name);
    const found =
      (isList || propertyNames === undefined ? undefined : violationOfScalar(name, propertyNames, context)) ??
      violationAt(value[name as keyof typeof value], isList ? items : (known ?? additionalProperties), context);
    if (found !== undefined) return found;
    context.steps.pop();
  }
  return undefined;
}

function violation({ steps }: Context, problem: string): SchemaViolation {
  return { steps: [...steps], reason: `${steps.length === 0 ? 'the root value' : shownSteps(steps)} ${problem}` };
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
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
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
