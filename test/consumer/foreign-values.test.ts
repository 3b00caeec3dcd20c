import { describe, expect, it } from 'vitest';
import { callStartedExample, InvalidEventError, parseEvent } from '../../generated/acs-calling/index.js';
import { failing } from '../sweep.ts';
import { documentedEvents } from './documented-events.ts';

const cyclic: { data?: unknown } = {};
cyclic.data = cyclic;

const notEvents: readonly { readonly what: string; readonly value: unknown; readonly received: string }[] = [
  { what: 'undefined', value: undefined, received: 'nothing' },
  { what: 'null', value: null, received: 'null' },
  { what: 'an empty array', value: [], received: 'an array' },
  { what: 'an array with an event in it', value: [callStartedExample], received: 'an array' },
  { what: 'an empty string', value: '', received: 'a string' },
  { what: 'an event as text', value: JSON.stringify(callStartedExample), received: 'a string' },
  { what: 'a number', value: 7, received: 'a number' },
  { what: 'NaN', value: Number.NaN, received: 'a number that is not finite' },
  { what: 'a boolean', value: true, received: 'a boolean' },
  { what: 'a bigint', value: 7n, received: 'a bigint' },
  { what: 'a symbol', value: Symbol('event'), received: 'a symbol' },
  { what: 'a function', value: () => callStartedExample, received: 'a function' },
  { what: 'a class', value: class CallStarted {}, received: 'a function' },
];

const emptyObjects: readonly { readonly what: string; readonly value: unknown }[] = [
  { what: 'an empty object', value: {} },
  { what: 'an object without a prototype', value: Object.create(null) },
  { what: 'an object that holds itself', value: cyclic },
  { what: 'a date', value: new Date(0) },
  { what: 'a map', value: new Map([['eventType', 'Microsoft.Communication.CallStarted']]) },
  { what: 'an error', value: new Error('no event') },
  { what: 'a frozen object', value: Object.freeze({}) },
];

describe.each(documentedEvents)('$name', ({ is, parse, assert, schema }) => {
  it('is nothing that is no object', () => {
    const failures = failing(notEvents, ({ value, received }) => {
      expect(is(value)).toBe(false);
      expect(parse(value)).toMatchObject({ ok: false, issues: [{ path: [], at: '', code: 'type', received }] });
      expect(schema['~standard'].validate(value)).toMatchObject({ issues: [{ path: [] }] });
      expect(() => assert(value)).toThrow(InvalidEventError);
    });
    expect(failures).toEqual([]);
  });

  it('is no object without the members of one', () => {
    const failures = failing(emptyObjects, ({ value }) => {
      expect(is(value)).toBe(false);
      expect(parse(value)).toMatchObject({
        ok: false,
        issues: expect.arrayContaining([expect.objectContaining({ path: ['eventType'], code: 'missing' })]),
      });
      expect(() => assert(value)).toThrow(InvalidEventError);
    });
    expect(failures).toEqual([]);
  });
});

describe('parseEvent', () => {
  it.each(notEvents)('finds $what invalid', ({ value, received }) => {
    expect(parseEvent(value)).toMatchObject({
      kind: 'invalid',
      type: undefined,
      issues: [{ path: [], code: 'type', expected: 'an object', received }],
    });
  });

  it.each(emptyObjects)('finds $what invalid', ({ value }) => {
    expect(parseEvent(value)).toMatchObject({
      kind: 'invalid',
      type: undefined,
      issues: [{ path: ['eventType'], code: 'missing' }],
    });
  });
});

describe('an object without a prototype', () => {
  it.each(documentedEvents)('is a $name if it has the members of one', ({ example, is, parse }) => {
    const bare: unknown = Object.assign(Object.create(null), example);
    expect(is(bare)).toBe(true);
    expect(parse(bare)).toMatchObject({ ok: true });
    expect(parseEvent(bare).kind).toBe('event');
  });
});
