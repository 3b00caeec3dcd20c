import { describe, expect, it } from 'vitest';
import {
  assertCallStartedEvent,
  callStartedExample,
  InvalidEventError,
  incomingCallExample,
  parseCallStartedEvent,
  parseEvent,
  parseIncomingCallEvent,
  parseRecordingFileStatusUpdatedEvent,
  recordingFileStatusUpdatedExample,
} from '../../generated/acs-calling/index.js';
import { failing } from '../sweep.ts';
import { documentedEvents, readSchemaFile } from './documented-events.ts';
import { jsonCopy, withValueAt } from './json-edits.ts';
import { placesOf, typesOf } from './schema-places.ts';

describe('an issue', () => {
  it('tells the place in three ways, what is expected there, what is there, and the page that says so', () => {
    const chunkWithTextIndex = withValueAt(
      recordingFileStatusUpdatedExample,
      ['data', 'recordingStorageInfo', 'recordingChunks', 0, 'index'],
      'first',
    );
    expect(jsonCopy(parseRecordingFileStatusUpdatedEvent(chunkWithTextIndex))).toEqual({
      ok: false,
      issues: [
        {
          path: ['data', 'recordingStorageInfo', 'recordingChunks', 0, 'index'],
          pointer: '/data/recordingStorageInfo/recordingChunks/0/index',
          at: 'data.recordingStorageInfo.recordingChunks[0].index',
          code: 'type',
          expected: 'a number',
          received: 'a string',
          message: 'data.recordingStorageInfo.recordingChunks[0].index: expected a number, got a string',
          page: '2025-01-22.md',
        },
      ],
    });
  });

  it('escapes the names of a map in its pointer, and leaves them as they are in its path', () => {
    const headers = ['data', 'customContext', 'voipHeaders'];
    const result = parseIncomingCallEvent(withValueAt(incomingCallExample, [...headers, 'a/b~c'], 7));
    expect(result).toMatchObject({
      issues: [{ path: [...headers, 'a/b~c'], pointer: '/data/customContext/voipHeaders/a~1b~0c' }],
    });
  });
});

describe('several issues', () => {
  it('are all told: the first does not end the search', () => {
    const result = parseCallStartedEvent({ ...callStartedExample, id: 7, data: { startedBy: 'nobody' } });
    const codes = result.ok ? [] : result.issues.map(({ at, code }) => [at, code]);
    expect(codes).toEqual([
      ['id', 'type'],
      ['data.startedBy', 'type'],
      ['data.serverCallId', 'missing'],
      ['data.group', 'missing'],
      ['data.room', 'missing'],
      ['data.isTwoParty', 'missing'],
      ['data.correlationId', 'missing'],
      ['data.isRoomsCall', 'missing'],
    ]);
  });

  it('are thrown together by the assertion', () => {
    const error = thrownBy(() => assertCallStartedEvent({ ...callStartedExample, id: 7, topic: null }));
    expect(error).toBeInstanceOf(InvalidEventError);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({
      name: 'InvalidEventError',
      message: 'not a valid CallStartedEvent: id: expected a string, got a number; topic: expected a string, got null',
      issues: [{ at: 'id' }, { at: 'topic' }],
    });
  });
});

describe('no value of the payload gets into the issues', () => {
  const secret = 'c0ffee-secret';
  const subjects = documentedEvents.flatMap((event) =>
    placesOf(readSchemaFile(event.name), jsonCopy(event.example)).map(({ path, pointer, schema }) => {
      const wrong = typesOf(schema).includes('string') && schema.const === undefined ? [secret] : secret;
      return { ...event, what: `${pointer} of ${event.name}`, changed: withValueAt(event.example, path, wrong) };
    }),
  );

  it('from any place of any event', () => {
    const failures = failing(subjects, ({ changed, parse, assert, schema }) => {
      const result = parse(changed);
      expect(JSON.stringify(result.ok ? secret : result.issues)).not.toContain(secret);
      const validated = schema['~standard'].validate(changed);
      expect(JSON.stringify('issues' in validated ? validated.issues : secret)).not.toContain(secret);
      const error = thrownBy(() => assert(changed));
      expect(String(error)).toMatch(/^InvalidEventError: not a valid /);
      expect(String(error)).not.toContain(secret);
    });
    expect(failures).toEqual([]);
  });

  it('from the type of an event that is not documented', () => {
    const parsed = parseEvent({ eventType: [secret], data: { secret } });
    expect(parsed.kind).toBe('invalid');
    expect(JSON.stringify(parsed.kind === 'invalid' ? parsed.issues : secret)).not.toContain(secret);
  });
});

describe('there are at most 50 issues', () => {
  const chunks = ['data', 'recordingStorageInfo', 'recordingChunks'];
  const headers = ['data', 'customContext', 'voipHeaders'];
  const thousandHeaders = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`header${index}`, index]));

  it('of the items of an array', () => {
    const result = parseRecordingFileStatusUpdatedEvent(
      withValueAt(recordingFileStatusUpdatedExample, chunks, Array(1000).fill('no chunk')),
    );
    expect(result.ok ? [] : result.issues).toHaveLength(50);
  });

  it('of the members of the items of an array', () => {
    const result = parseRecordingFileStatusUpdatedEvent(
      withValueAt(recordingFileStatusUpdatedExample, chunks, Array(1000).fill({})),
    );
    expect(result.ok ? [] : result.issues).toHaveLength(50);
  });

  it('of the entries of a map', () => {
    const result = parseIncomingCallEvent(withValueAt(incomingCallExample, headers, thousandHeaders));
    expect(result.ok ? [] : result.issues).toHaveLength(50);
  });

  it('and the first 50 are told', () => {
    const result = parseIncomingCallEvent(withValueAt(incomingCallExample, headers, thousandHeaders));
    const told = result.ok ? [] : result.issues.map(({ path }) => path.at(-1));
    expect(told).toEqual(Array.from({ length: 50 }, (_, index) => `header${index}`));
  });
});

function thrownBy(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
