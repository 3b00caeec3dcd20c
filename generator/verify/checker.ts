import { referenceName, type Schema } from '../model/schema.ts';
import { isRecord } from '../text/records.ts';

/** Told of everything that is not as documented: the path within the payload, and what is wrong. */
export interface Findings {
  readonly invalid: (path: string, problem: string) => void;
  /** A member that the pages do not document; it is no fault. */
  readonly undocumented: (path: string) => void;
}

type Check = (value: unknown, path: string, findings: Findings) => void;

/**
 * Makes a function that holds values against a schema. Each part of the schema becomes a closure once, so that checking
 * costs little beside reading the JSON.
 */
export function compileChecker(schema: Schema): Check {
  const definitions = schema.$defs ?? {};
  const compiled = new Map<string, Check>();
  const compile = (part: Schema): Check => {
    const { $ref, anyOf, type, properties, items, additionalProperties } = part;
    if (part.const !== undefined) return checkLiteral(part.const);
    if ($ref !== undefined) return referred(referenceName($ref));
    if (anyOf !== undefined) return checkUnion(anyOf, compile);
    if (typeof type === 'object') return checkKinds(type);
    if (properties !== undefined) return checkMembers(part, compile);
    if (type === 'array') return checkItems(compile(items ?? {}));
    if (type === 'object') return checkValues(compile(additionalProperties ?? {}));
    return type === undefined ? () => {} : checkKinds([type]);
  };
  const referred = (name: string): Check => {
    // A type may refer to itself, so its closure is looked up when it is first used.
    return (value, path, findings) => {
      let check = compiled.get(name);
      if (check === undefined) {
        check = compile(definitions[name] ?? {});
        compiled.set(name, check);
      }
      check(value, path, findings);
    };
  };
  return compile(schema);
}

function checkLiteral(literal: Schema['const']): Check {
  return (value, path, { invalid }) => {
    if (value !== literal) invalid(path, `expected ${JSON.stringify(literal)}, got ${kindOf(value)}`);
  };
}

function checkKinds(kinds: readonly string[]): Check {
  const expected = kinds.join(' or ');
  return (value, path, { invalid }) => {
    for (const kind of kinds) if (isOfKind(value, kind)) return;
    invalid(path, `expected ${expected}, got ${kindOf(value)}`);
  };
}

/** A union of `null` with one thing explains what is wrong with the thing; other unions tell kinds only. */
function checkUnion(branches: readonly Schema[], compile: (schema: Schema) => Check): Check {
  const others = branches.filter(({ type }) => type !== 'null');
  const nullable = others.length < branches.length;
  const checks = others.map(compile);
  const [only] = checks;
  if (only !== undefined && checks.length === 1) {
    return (value, path, findings) => {
      if (value !== null || !nullable) only(value, path, findings);
    };
  }
  return (value, path, findings) => {
    if (value === null && nullable) return;
    const fits = checks.some((check) => {
      let wrong = false;
      check(value, path, { invalid: () => (wrong = true), undocumented: () => {} });
      return !wrong;
    });
    if (!fits) findings.invalid(path, `matches none of ${checks.length} types; it is ${kindOf(value)}`);
  };
}

function checkMembers({ properties = {}, required = [] }: Schema, compile: (schema: Schema) => Check): Check {
  const members = new Map(Object.entries(properties).map(([name, schema]) => [name, compile(schema)]));
  return (value, path, findings) => {
    if (!isRecord(value)) return findings.invalid(path, `expected object, got ${kindOf(value)}`);
    for (const name of required) if (!Object.hasOwn(value, name)) findings.invalid(`${path}.${name}`, 'is missing');
    for (const name in value) {
      const check = members.get(name);
      if (check === undefined) findings.undocumented(`${path}.${name}`);
      else check(value[name], `${path}.${name}`, findings);
    }
  };
}

function checkItems(check: Check): Check {
  return (value, path, findings) => {
    if (!Array.isArray(value)) return findings.invalid(path, `expected array, got ${kindOf(value)}`);
    for (const item of value) check(item, `${path}[]`, findings);
  };
}

function checkValues(check: Check): Check {
  return (value, path, findings) => {
    if (!isRecord(value)) return findings.invalid(path, `expected object, got ${kindOf(value)}`);
    for (const name in value) check(value[name], `${path}.*`, findings);
  };
}

function isOfKind(value: unknown, kind: string): boolean {
  switch (kind) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    default:
      return typeof value === kind;
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
