import type { IssueCode } from '../../../../templates/guards/issues.ts';
import type { JsonSchemaObject } from '../../../model/schema.ts';
import { counted } from '../../../text/case.ts';
import { commentText } from '../../../text/encode.ts';
import { readPattern, SLOW_PATTERN_LENGTH } from '../../document/patterns.ts';
import { call, compare, declared, literal, method, property, runtime } from '../../expression/build.ts';
import { allOf, anyOf, negate } from '../../expression/logic.ts';
import type { ComparisonOperator, Expression } from '../../expression/tree.ts';
import type { Scope, Subject } from '../scope.ts';
import { type FailStep, fail } from '../step.ts';
import { FORMATS } from './formats.ts';

/** What the keywords for strings need to know. */
interface ScopeOfStrings extends Pick<Scope, 'formats' | 'owner'> {
  readonly needs: Pick<Scope['needs'], 'constant'>;
}

/** The keywords for strings. Lengths are those of Unicode, so a string is only counted where its units do not decide. */
export function stringSteps(schema: JsonSchemaObject, { value, at }: Subject, scope: ScopeOfStrings): readonly FailStep[] {
  const { pattern, format } = schema;
  const failWith = (code: IssueCode, expected: string, test: Expression): FailStep => fail(test, { code, expected, value, at });
  const steps = lengthSteps(schema, value).map(({ expected, test }) => failWith('length', expected, test));
  if (pattern !== undefined) {
    const expected = `a string that matches ${commentText(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern)}`;
    steps.push(failWith('pattern', expected, negate(matchesPattern(pattern, value, scope))));
  }
  const check = format !== undefined && scope.formats.has(format) ? FORMATS.get(format) : undefined;
  if (check !== undefined) steps.push(failWith('format', check.expected, negate(call(runtime(check.guard), value))));
  return steps;
}

function lengthSteps(
  { minLength = 0, maxLength }: JsonSchemaObject,
  value: Expression,
): readonly { readonly expected: string; readonly test: Expression }[] {
  if (minLength === 0 && maxLength === undefined) return [];
  const units = property(value, 'length');
  const characters = call(runtime('lengthOf'), value);
  const least = literal(minLength);
  const shortest =
    minLength === 1
      ? [{ expected: 'a string that is not empty', test: compare(value, '===', literal('')) }]
      : [
          {
            expected: `at least ${counted(minLength, 'character')}`,
            test: anyOf([compare(units, '<', least), compare(characters, '<', least)]),
          },
        ];
  if (maxLength === undefined) return minLength > 0 ? shortest : [];
  const most = literal(maxLength);
  const longest = {
    expected: `at most ${counted(maxLength, 'character')}`,
    test: allOf([compare(units, '>', most), compare(characters, '>', most)]),
  };
  return minLength > 0 ? [...shortest, longest] : [longest];
}

/** A condition that is true where a string matches a pattern; one that may be slow is held against short strings only. */
export function matchesPattern(
  pattern: string,
  value: Expression,
  { needs, owner }: Omit<ScopeOfStrings, 'formats'>,
): Expression {
  const { flags, isSlow } = readPattern(pattern);
  const source = new RegExp(pattern, flags).source.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const test = method(declared(needs.constant({ kind: 'pattern', source, flags }, owner, 'pattern')), 'test', value);
  return isSlow ? allOf([compare(property(value, 'length'), '<=', literal(SLOW_PATTERN_LENGTH)), test]) : test;
}

/** The keywords for numbers. */
export function numberSteps(schema: JsonSchemaObject, { value, at }: Subject): readonly FailStep[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const failWith = (expected: string, test: Expression): readonly FailStep[] => [
    fail(test, { code: 'range', expected, value, at }),
  ];
  const bound = (limit: number | undefined, operator: ComparisonOperator, words: string): readonly FailStep[] =>
    limit === undefined ? [] : failWith(`a number ${words} ${limit}`, compare(value, operator, literal(limit)));
  return [
    ...bound(minimum, '<', 'of at least'),
    ...bound(exclusiveMinimum, '<=', 'above'),
    ...bound(maximum, '>', 'of at most'),
    ...bound(exclusiveMaximum, '>=', 'below'),
    ...(multipleOf === undefined
      ? []
      : failWith(`a multiple of ${multipleOf}`, negate(call(runtime('isMultipleOf'), value, literal(multipleOf))))),
  ];
}
