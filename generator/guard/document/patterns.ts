import { requirePackage } from '../../packages/require-package.ts';
import type { Subschema } from './document.ts';
import { finding, pointerTo, type SchemaFinding } from './finding.ts';

/** How long a string may be that is held against a pattern for which the time grows with more than the length. */
export const SLOW_PATTERN_LENGTH = 2000;

/** How a pattern is to be written in code. */
export interface CheckedPattern {
  readonly flags: 'u' | '';
  /** Whether the time to check grows with a power of the length of a string. */
  readonly isSlow: boolean;
}

/** A regular expression that is none, or whose time grows exponentially, is an error; a doubtful one is warned of. */
export function checkPattern(pattern: string, subschema: Subschema, steps: readonly string[]): readonly SchemaFinding[] {
  const place = { document: subschema.document, pointer: pointerTo(subschema.pointer, ...steps) };
  const flags = flagsOf(pattern);
  if (flags === undefined) return [finding(place, undefined, 'schema/bad-pattern', { reason: problemOf(pattern) })];
  const loose = flags === 'u' ? [] : [finding(place, undefined, 'schema/loose-pattern', { reason: problemOf(pattern) })];
  const growth = growthOf(pattern, flags);
  if (growth === 'exponential') return [...loose, finding(place, undefined, 'schema/slow-pattern', { pattern })];
  if (growth === 'polynomial')
    return [...loose, finding(place, undefined, 'schema/bounded-pattern', { limit: SLOW_PATTERN_LENGTH })];
  return loose;
}

/** How a pattern that was found fit is compiled. */
export function readPattern(pattern: string): CheckedPattern {
  const flags = flagsOf(pattern) ?? '';
  return { flags, isSlow: growthOf(pattern, flags) !== 'linear' };
}

/** JSON Schema has the syntax of ECMA-262 with the `u` flag; many patterns are written without it in mind. */
function flagsOf(pattern: string): 'u' | '' | undefined {
  if (compiles(pattern, 'u')) return 'u';
  return compiles(pattern, '') ? '' : undefined;
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

function problemOf(pattern: string): string {
  try {
    new RegExp(pattern, 'u');
    return '';
  } catch (error) {
    return error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : String(error);
  }
}

type Growth = 'linear' | 'polynomial' | 'exponential';

const growths = new Map<string, Growth>();

/** How the worst time of a pattern grows with the length of a string. */
function growthOf(pattern: string, flags: 'u' | ''): Growth {
  const known = growths.get(pattern);
  if (known !== undefined) return known;
  const growth = isSafe(pattern, flags) ? 'linear' : repeatsChoice(pattern) ? 'exponential' : 'polynomial';
  growths.set(pattern, growth);
  return growth;
}

/** Steps and not time are limited, so that the answer is the same on every machine. */
const LIMITS = { maxScore: 20, maxSteps: 3000, timeout: Number.POSITIVE_INFINITY };

function isSafe(pattern: string, flags: 'u' | ''): boolean {
  if (!/[*+]|\{\d+,\}|\{\d*,?\d{2,}\}/.test(pattern)) return true;
  const { isSafePattern } = requirePackage('redos-detector') as typeof import('redos-detector');
  try {
    return isSafePattern(pattern, { ...LIMITS, unicode: flags === 'u' }).safe;
  } catch {
    return false;
  }
}

/** Whether something is repeated that itself repeats or chooses: that is what makes time grow exponentially. */
function repeatsChoice(pattern: string): boolean {
  const bare = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const groups: { chooses: boolean }[] = [];
  for (const [token] of bare.matchAll(/\)(?:[*+]|\{\d+,\d*\}|\{\d{2,}\})|[()*+|]|\{\d+,\d*\}/g)) {
    const inner = groups.at(-1);
    if (token === '(') groups.push({ chooses: false });
    else if (!token.startsWith(')')) {
      if (inner !== undefined) inner.chooses = true;
    } else {
      groups.pop();
      const above = groups.at(-1);
      const isRepeated = token.length > 1;
      if (isRepeated && inner?.chooses === true) return true;
      if (above !== undefined && (isRepeated || inner?.chooses === true)) above.chooses = true;
    }
  }
  return false;
}
