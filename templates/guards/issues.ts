/** The path to a value, from the inside out. The outermost step has no key, and names the page. */
export interface Path {
  readonly key: string | number | undefined;
  readonly above: Path | undefined;
  /** The page that documents the value, if it is not the page of the step above. */
  readonly page: string | undefined;
}

/** What kind of problem an issue is. */
export type IssueCode =
  | 'missing'
  | 'type'
  | 'literal'
  | 'union'
  | 'not-allowed'
  | 'unknown-member'
  | 'members'
  | 'items'
  | 'length'
  | 'pattern'
  | 'format'
  | 'range'
  | 'too-deep'
  | 'too-large'
  | 'unreadable';

/** Issues of values of the right kind: naming the kind would not help. */
const OF_RIGHT_KIND: ReadonlySet<IssueCode> = new Set([
  'items',
  'length',
  'pattern',
  'format',
  'range',
  'members',
  'too-deep',
  'too-large',
]);

/** Names of properties may have any length; messages are limited. */
const MAX_CHARACTERS = 300;

/**
 * A difference between a value and its documentation. It mentions only kinds, never values of the payload. Texts are
 * composed when they are read, so a list of issues costs little if nobody reads it.
 */
export class Issue {
  readonly code: IssueCode;
  /** What the documentation requires. */
  readonly expected: string;
  /** The kind of the actual value. */
  readonly received: string;
  private readonly above: Path;
  private readonly key: string | number | undefined;

  constructor(above: Path, key: string | number | undefined, code: IssueCode, expected: string, received: string) {
    this.code = code;
    this.expected = expected;
    this.received = received;
    this.above = above;
    this.key = key;
  }

  /** The property names and indices that lead to the value. */
  get path(): readonly (string | number)[] {
    const keys: (string | number)[] = this.key === undefined ? [] : [this.key];
    for (let step: Path | undefined = this.above; step !== undefined; step = step.above) {
      if (step.key !== undefined) keys.push(step.key);
    }
    return keys.reverse();
  }

  /** The path as a JSON Pointer: `/data/user/role`. */
  get pointer(): string {
    return this.path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  }

  /** The path as it is written in code: `data.user.role`. */
  get at(): string {
    return this.path
      .map((key) =>
        typeof key === 'number' ? `[${key}]` : /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
      )
      .join('')
      .replace(/^\./, '');
  }

  /** The page or file that documents what is expected. */
  get page(): string | undefined {
    let step: Path | undefined = this.above;
    while (step !== undefined && step.page === undefined) step = step.above;
    return step?.page === '' ? undefined : step?.page;
  }

  /** `data.user.role: expected a string, got a number`. */
  get message(): string {
    const { at, code, expected, received } = this;
    const place = at.length > MAX_CHARACTERS ? `${at.slice(0, MAX_CHARACTERS)}…` : at;
    const where = at === '' ? '' : `${place}: `;
    if (code === 'missing') return `${where}is missing`;
    if (code === 'unknown-member') return `${where}is not documented`;
    if (code === 'unreadable') return `${where}cannot be read`;
    return OF_RIGHT_KIND.has(code) ? `${where}expected ${expected}` : `${where}expected ${expected}, got ${received}`;
  }

  /** Plain data, for logs and responses. */
  toJSON(): object {
    const { path, pointer, at, code, expected, received, message, page } = this;
    return { path, pointer, at, code, expected, received, message, ...(page === undefined ? {} : { page }) };
  }
}

const MAX_ISSUES = 50;

/** The issues so far; nothing as long as there is none, since a list made for many takes longer than one made for one. */
export type Found = Issue[] | undefined;

/** Adds what is wrong with a value to what was found before. */
export type Explain = (value: unknown, path: Path, found: Found) => Found;

/** The place of a member or an item. */
export function under(above: Path, key: string | number, page?: string): Path {
  return { key, above, page };
}

/** The outermost place, or the same place where what is expected there is said on another page. */
export function onPage(page: string, above?: Path): Path {
  return { key: undefined, above, page };
}

/** Whether the maximum number of issues for one value is reached. */
export function isFull(found: Found): boolean {
  return found !== undefined && found.length >= MAX_ISSUES;
}

/** Adds an issue, unless there are enough. A member that is not there is missing, whatever it should have been. */
export function report(
  found: Found,
  above: Path,
  key: string | number | undefined,
  code: IssueCode,
  expected: string,
  value: unknown,
): Found {
  const isMissing = value === undefined && code !== 'unknown-member' && (key !== undefined || above.key !== undefined);
  const issue = new Issue(above, key, isMissing ? 'missing' : code, expected, kindOf(value));
  if (found === undefined) return [issue];
  if (found.length < MAX_ISSUES) found.push(issue);
  return found;
}

/** Adds an issue if a member is not a string. */
export function expectString(found: Found, above: Path, value: unknown, key: string, isOptional?: boolean): Found {
  if (typeof value === 'string' || (value === undefined && isOptional)) return found;
  return report(found, above, key, 'type', 'a string', value);
}

/** Adds an issue if a member is not a finite number. */
export function expectNumber(found: Found, above: Path, value: unknown, key: string, isOptional?: boolean): Found {
  if (Number.isFinite(value) || (value === undefined && isOptional)) return found;
  return report(found, above, key, 'type', 'a number', value);
}

/** Adds an issue if a member is neither true nor false. */
export function expectBoolean(found: Found, above: Path, value: unknown, key: string, isOptional?: boolean): Found {
  if (typeof value === 'boolean' || (value === undefined && isOptional)) return found;
  return report(found, above, key, 'type', 'a boolean', value);
}

/** Adds an issue if a member is not the only value that is documented. */
export function expectLiteral(
  found: Found,
  above: Path,
  value: unknown,
  key: string,
  literal: string | number | boolean | null,
  isOptional?: boolean,
): Found {
  if (value === literal || (value === undefined && isOptional)) return found;
  return report(found, above, key, 'literal', JSON.stringify(literal), value);
}

function kindOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'a string';
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : ArrayBuffer.isView(value) ? 'bytes' : 'an object';
    case 'number':
      return Number.isFinite(value) ? 'a number' : 'a number that is not finite';
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof value}`;
  }
}
