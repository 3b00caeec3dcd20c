/** Something that is not as documented. It tells of kinds only: no value of the payload gets into it. */
export interface Issue {
  /** The names and indices that lead to the place. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer: `/data/user/role`. */
  readonly pointer: string;
  /** The same as it would be written in code: `data.user.role`. */
  readonly at: string;
  readonly code: 'missing' | 'type' | 'literal' | 'unreadable';
  /** What the documentation says is there. */
  readonly expected: string;
  /** The kind of what is there. */
  readonly received: string;
  readonly message: string;
}

/** What became of a value that should be of type `T`. */
export type ParseResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A value was not as documented. */
export class InvalidEventError extends TypeError {
  readonly issues: readonly Issue[];

  constructor(name: string, issues: readonly Issue[]) {
    super(`not a valid ${name}: ${issues.map((issue) => issue.message).join('; ')}`);
    this.name = 'InvalidEventError';
    this.issues = issues;
  }
}

/** A schema in the sense of Standard Schema 1 (standardschema.dev), which many libraries accept. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'holotype';
    readonly validate: (value: unknown) => { readonly value: T } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** The members of `T`, before anything is known of their values. */
type Unchecked<T> = { readonly [K in keyof T]?: unknown };

/** The way to a value, from the inside out. */
interface Path {
  readonly key: string | number;
  readonly above: Path | undefined;
}

/** Adds what is wrong with a value to `issues`. */
type Explain = (value: unknown, path: Path | undefined, issues: Issue[]) => void;

const MOST_ISSUES = 50;

function parseWith<T>(is: (value: unknown) => value is T, explain: Explain, value: unknown): ParseResult<T> {
  try {
    if (is(value)) return { ok: true, value };
  } catch {
    // What cannot be read is not valid; the list of issues says so.
  }
  return { ok: false, issues: listIssues(explain, value) };
}

/** Everything that is wrong with a value. A getter or proxy that throws while it is read is wrong as well. */
function listIssues(explain: Explain, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    explain(value, undefined, issues);
  } catch {
    report('unreadable', 'a value that can be read', undefined, undefined, issues);
  }
  return issues;
}

function standardSchema<T>(parse: (value: unknown) => ParseResult<T>): StandardSchema<T> {
  const validate = (value: unknown): { readonly value: T } | { readonly issues: readonly Issue[] } => {
    const result = parse(value);
    return result.ok ? { value: result.value } : { issues: result.issues };
  };
  return { '~standard': { version: 1, vendor: 'holotype', validate } };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isAnything(_value: unknown): _value is unknown {
  return true;
}

function isNull(value: unknown): value is null {
  return value === null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArrayOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isItem(value[index])) return false;
  }
  return true;
}

function isMapOf(value: unknown, isValue: (value: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) {
    if (!isValue(ownMember(value, key))) return false;
  }
  return true;
}

function ownMember(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Reads a member as the guards do: names that every object inherits count only where the object has them itself. */
function readMember(value: object, name: string): unknown {
  return name in Object.prototype ? ownMember(value, name) : (value as Readonly<Record<string, unknown>>)[name];
}

const explainString: Explain = (value, path, issues) => {
  if (!isString(value)) report('type', 'a string', value, path, issues);
};

const explainNumber: Explain = (value, path, issues) => {
  if (!isNumber(value)) report('type', 'a number', value, path, issues);
};

const explainInteger: Explain = (value, path, issues) => {
  if (!isInteger(value)) report('type', 'a whole number', value, path, issues);
};

const explainBoolean: Explain = (value, path, issues) => {
  if (!isBoolean(value)) report('type', 'a boolean', value, path, issues);
};

const explainNull: Explain = (value, path, issues) => {
  if (!isNull(value)) report('type', 'null', value, path, issues);
};

const explainObject: Explain = (value, path, issues) => {
  if (!isObject(value)) report('type', 'an object', value, path, issues);
};

const explainAnything: Explain = () => {};

function explainLiteral(literal: string): Explain {
  return (value, path, issues) => {
    if (value !== literal) report('literal', JSON.stringify(literal), value, path, issues);
  };
}

function explainNullable(explain: Explain): Explain {
  return (value, path, issues) => {
    if (value !== null) explain(value, path, issues);
  };
}

function explainAnyOf(expected: string, isOne: (value: unknown) => boolean): Explain {
  return (value, path, issues) => {
    if (!isOne(value)) report('type', expected, value, path, issues);
  };
}

function explainArrayOf(explainItem: Explain): Explain {
  return (value, path, issues) => {
    if (!Array.isArray(value)) report('type', 'an array', value, path, issues);
    else
      for (let key = 0; key < value.length && issues.length < MOST_ISSUES; key++)
        explainItem(value[key], { key, above: path }, issues);
  };
}

function explainMapOf(explainValue: Explain): Explain {
  return (value, path, issues) => {
    if (!isObject(value)) return report('type', 'an object', value, path, issues);
    for (const key of Object.keys(value)) {
      if (issues.length >= MOST_ISSUES) return;
      explainValue(ownMember(value, key), { key, above: path }, issues);
    }
  };
}

function explainRequired(value: unknown, key: string, path: Path | undefined, issues: Issue[], explain: Explain): void {
  if (!isObject(value)) return;
  const member = readMember(value, key);
  const there = { key, above: path };
  if (member === undefined) report('missing', 'a value', undefined, there, issues);
  else explain(member, there, issues);
}

function explainOptional(value: unknown, key: string, path: Path | undefined, issues: Issue[], explain: Explain): void {
  if (!isObject(value)) return;
  const member = readMember(value, key);
  if (member !== undefined) explain(member, { key, above: path }, issues);
}

function report(code: Issue['code'], expected: string, value: unknown, path: Path | undefined, issues: Issue[]): void {
  if (issues.length >= MOST_ISSUES) return;
  const keys: (string | number)[] = [];
  for (let step = path; step !== undefined; step = step.above) keys.unshift(step.key);
  const pointer = keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const at = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  const received = kindOf(value);
  const where = at === '' ? '' : `${at}: `;
  const fault =
    code === 'missing' ? 'is missing' : code === 'unreadable' ? 'cannot be read' : `expected ${expected}, got ${received}`;
  const message = `${where}${fault}`;
  issues.push({ path: keys, pointer, at, code, expected, received, message });
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is not finite';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
