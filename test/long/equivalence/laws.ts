import { isDeepStrictEqual } from 'node:util';
import type { Guard } from '../compile-guard.ts';
import type { Schema } from './schemas.ts';
import { MARK } from './words.ts';

const MAX_ISSUES = 50;

/**
 * Keywords by which less of a value may be less valid: those that count members or compare whole values, and those
 * that turn a verdict round or choose by one. Of all other schemas it holds that what `strip` leaves is still valid.
 */
const COUNTING = /"(?:minProperties|uniqueItems|not|oneOf|if|const|enum|maxContains|dependentSchemas)":/;

/** Whether `strip` is bound to leave a valid value valid. */
export function stripKeepsValid(schema: Schema): boolean {
  return !COUNTING.test(JSON.stringify(schema));
}

/** What is wrong with what a guard says of a value, whatever the verdict is; `undefined` if nothing is. */
export function brokenLaw(guard: Guard, value: unknown, stripKeeps: boolean): string | undefined {
  try {
    return firstBrokenLaw(guard, value, stripKeeps);
  } catch (error) {
    return `a guard throws: ${error}`;
  }
}

function firstBrokenLaw(guard: Guard, value: unknown, stripKeeps: boolean): string | undefined {
  const before = JSON.stringify(value);
  const valid = guard.is(value);
  const broken = parseLaw(guard, value, valid) ?? stripLaw(guard, value, valid, stripKeeps) ?? strictLaw(guard, value, valid);
  if (broken !== undefined) return broken;
  return JSON.stringify(value) === before ? undefined : 'a guard changes the value that it looks at';
}

function parseLaw(guard: Guard, value: unknown, valid: boolean): string | undefined {
  const result = guard.parse(value);
  if (result.ok !== valid) return `parse says ${result.ok} where is says ${valid}`;
  if (result.ok) return Object.is(result.value, value) ? undefined : 'parse gives another value';
  const { issues } = result;
  if (issues.length === 0 || issues.length > MAX_ISSUES) return `parse gives ${issues.length} issues`;
  const told = issues.find(({ message, expected, received }) => `${message}${expected}${received}`.includes(MARK));
  if (told !== undefined) return `an issue tells a value: ${told.message}`;
  const astray = issues.find(({ path, pointer }) => pointer !== pointerOf(path));
  return astray === undefined ? undefined : `the pointer ${astray.pointer} is not the path ${JSON.stringify(astray.path)}`;
}

function stripLaw(guard: Guard, value: unknown, valid: boolean, stripKeeps: boolean): string | undefined {
  const result = guard.strip(value);
  if (!valid)
    return result.ok && !guard.is(result.value) ? 'strip lets through what is not valid without the rest either' : undefined;
  if (!stripKeeps) return undefined;
  if (!result.ok) return 'strip refuses a valid value';
  return guard.is(result.value) ? undefined : `strip makes an invalid value of a valid one: ${JSON.stringify(result.value)}`;
}

/** What is strict is valid, and has nothing that `strip` would take away. */
function strictLaw(guard: Guard, value: unknown, valid: boolean): string | undefined {
  if (!guard.isStrict(value)) return undefined;
  if (!valid) return 'isStrict accepts what is refuses';
  const result = guard.strip(value);
  return result.ok && isDeepStrictEqual(result.value, value) ? undefined : 'strip takes something from a strict value';
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
