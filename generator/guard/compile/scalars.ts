import type { JsonSchemaObject } from '../../model/json-schema.ts';
import { counted } from '../../text/case.ts';
import { commentText } from '../../text/encode.ts';
import { readPattern, SLOW_PATTERN_LENGTH } from '../document/patterns.ts';
import { negate } from './ask.ts';
import { FORMATS } from './formats.ts';
import type { Scope, Subject } from './scope.ts';
import { fail, type IssueCode, type Step } from './step.ts';

/** The keywords for strings. Lengths are those of Unicode, so a string is only counted where its units do not decide. */
export function stringSteps(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  const { minLength = 0, maxLength, pattern, format } = schema;
  const failWith = (code: IssueCode, expected: string, test: string): Step => fail(test, { code, expected, value, at });
  const steps: Step[] = [];
  if (minLength === 1) steps.push(failWith('length', 'a string that is not empty', `${value} === ''`));
  else if (minLength > 1) {
    steps.push(
      failWith(
        'length',
        `at least ${counted(minLength, 'character')}`,
        `${value}.length < ${minLength} || lengthOf(${value}) < ${minLength}`,
      ),
    );
  }
  if (maxLength !== undefined) {
    steps.push(
      failWith(
        'length',
        `at most ${counted(maxLength, 'character')}`,
        `${value}.length > ${maxLength} && lengthOf(${value}) > ${maxLength}`,
      ),
    );
  }
  if (pattern !== undefined) {
    const expected = `a string that matches ${commentText(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern)}`;
    steps.push(failWith('pattern', expected, negate(matches(pattern, value, scope))));
  }
  const check = format !== undefined && scope.formats.has(format) ? FORMATS.get(format) : undefined;
  if (check !== undefined) steps.push(failWith('format', check.expected, `!${check.guard}(${value})`));
  return steps;
}

/** An expression that is true where a string matches a pattern; one that may be slow is held against short strings only. */
export function matches(pattern: string, value: string, { needs, owner }: Scope): string {
  const { flags, isSlow } = readPattern(pattern);
  const source = new RegExp(pattern, flags).source.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const name = needs.constant(`/${source}/${flags}`, owner, 'pattern');
  return isSlow ? `${value}.length <= ${SLOW_PATTERN_LENGTH} && ${name}.test(${value})` : `${name}.test(${value})`;
}

/** The keywords for numbers. */
export function numberSteps(schema: JsonSchemaObject, { value, at }: Subject): readonly Step[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const failWith = (expected: string, test: string): Step => fail(test, { code: 'range', expected, value, at });
  return [
    ...(minimum === undefined ? [] : [failWith(`a number of at least ${minimum}`, `${value} < ${minimum}`)]),
    ...(exclusiveMinimum === undefined
      ? []
      : [failWith(`a number above ${exclusiveMinimum}`, `${value} <= ${exclusiveMinimum}`)]),
    ...(maximum === undefined ? [] : [failWith(`a number of at most ${maximum}`, `${value} > ${maximum}`)]),
    ...(exclusiveMaximum === undefined
      ? []
      : [failWith(`a number below ${exclusiveMaximum}`, `${value} >= ${exclusiveMaximum}`)]),
    ...(multipleOf === undefined ? [] : [failWith(`a multiple of ${multipleOf}`, `!isMultipleOf(${value}, ${multipleOf})`)]),
  ];
}
