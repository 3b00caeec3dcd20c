import { describe, expect, it } from 'vitest';
import { callStartedExample, parseEvent } from '../../generated/acs-calling/index.js';
import { documentedEvents } from './documented-events.ts';
import { jsonCopy, withoutValueAt } from './json-edits.ts';

describe('parseEvent', () => {
  it.each(documentedEvents)('tells that the example is a $name', ({ type, example }) => {
    const parsed = parseEvent(example);
    expect(parsed).toEqual({ kind: 'event', type, event: example, envelope: 'event-grid' });
    expect(parsed.kind === 'event' && parsed.event).toBe(example);
  });

  it.each(documentedEvents)('tells that a $name without its data is invalid, and why', ({ type, example }) => {
    const raw = withoutValueAt(example, ['data']);
    const parsed = parseEvent(raw);
    expect(parsed).toMatchObject({ kind: 'invalid', type, issues: [{ path: ['data'], code: 'missing' }] });
    expect(parsed.kind === 'invalid' && parsed.raw).toBe(raw);
  });

  it('tells that a type which is not documented is unknown, and keeps the event', () => {
    const raw = { ...callStartedExample, eventType: 'Microsoft.Communication.CallParked' };
    const parsed = parseEvent(raw);
    expect(parsed).toEqual({ kind: 'unknown', type: 'Microsoft.Communication.CallParked', raw });
    expect(parsed.kind === 'unknown' && parsed.raw).toBe(raw);
  });
});

describe('the type of an event', () => {
  it.each(['microsoft.communication.callstarted', ' Microsoft.Communication.CallStarted', 'CallStarted', ''])(
    'is unknown if it is %j: types are compared to the letter',
    (eventType) => {
      expect(parseEvent({ ...callStartedExample, eventType })).toMatchObject({
        kind: 'unknown',
        type: eventType,
      });
    },
  );

  it.each([7, null, true, ['Microsoft.Communication.CallStarted'], {}])('is invalid if it is %j', (eventType) => {
    expect(parseEvent({ ...callStartedExample, eventType })).toMatchObject({
      kind: 'invalid',
      type: undefined,
      issues: [{ path: ['eventType'], code: 'type', expected: 'a string' }],
    });
  });

  it('has to be there', () => {
    const missing = { kind: 'invalid', type: undefined, issues: [{ path: ['eventType'], code: 'missing' }] };
    expect(parseEvent(withoutValueAt(callStartedExample, ['eventType']))).toMatchObject(missing);
  });

  it('may be inherited, as a program reads it, whether the event is valid or not', () => {
    const type = { eventType: 'Microsoft.Communication.CallStarted' };
    const event = Object.assign(Object.create(type), withoutValueAt(callStartedExample, ['eventType']));
    expect(parseEvent(event)).toMatchObject({ kind: 'event', type: type.eventType, event });
    expect(parseEvent(Object.create(type))).toMatchObject({ kind: 'invalid', type: type.eventType });
    expect(parseEvent(Object.create({ eventType: 'Else' }))).toMatchObject({ kind: 'unknown', type: 'Else' });
  });
});

describe('names that every object inherits', () => {
  const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

  it.each(inherited)('as event type, %s is unknown', (eventType) => {
    const raw: unknown = { ...callStartedExample, eventType };
    expect(parseEvent(raw)).toEqual({ kind: 'unknown', type: eventType, raw });
  });

  it.each(inherited)('as a member, %s is one that is not documented', (name) => {
    const json = JSON.stringify(callStartedExample).replace('{', `{"${name}":{"polluted":true},`);
    const raw: unknown = JSON.parse(json);
    expect(Object.keys(raw as object)).toContain(name);
    expect(parseEvent(raw)).toMatchObject({ kind: 'event', event: raw });
  });

  it('pollute nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const name of inherited) {
      parseEvent(JSON.parse(`{"eventType":"${name}","data":{"${name}":{"polluted":true}}}`));
      parseEvent(JSON.parse(`{"eventType":"Microsoft.Communication.CallStarted","${name}":{"polluted":true}}`));
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(jsonCopy({})).not.toHaveProperty('polluted');
    expect(callStartedExample).not.toHaveProperty('polluted');
  });
});
