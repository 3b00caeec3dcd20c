import { describe, expect, it } from 'vitest';
import {
  callStartedExample,
  createRouter,
  incomingCallExample,
  parseCallStartedEvent,
  parseEvent,
  parseIncomingCallEvent,
} from '../../generated/acs-calling/index.ts';

/** Values that no JSON gives, but a careless or hostile caller might. */
const throwing = Object.defineProperty({}, 'eventType', {
  enumerable: true,
  get() {
    throw new Error('secret');
  },
});
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

describe('values that cannot be read', () => {
  it.each([
    ['a getter that throws', throwing],
    ['a revoked proxy', revoked],
  ])('%s is invalid, not an exception', (_name, value) => {
    expect(parseEvent(value)).toMatchObject({ kind: 'invalid', issues: [{ code: 'unreadable' }] });
    const result = parseCallStartedEvent(value);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toContain('unreadable');
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('do not keep a router from the other events', async () => {
    const { outcomes } = await createRouter()
      .onAny(() => {})
      .dispatch([revoked, callStartedExample]);
    expect(outcomes.map(({ status }) => status)).toEqual(['invalid', 'handled']);
  });
});

it('inherited members are members: a program reads them as well', () => {
  const withTo = (to: object) => parseIncomingCallEvent({ ...incomingCallExample, data: { ...incomingCallExample.data, to } });
  const own = { rawId: '8', communicationUser: { id: '8' } };
  expect(withTo(Object.assign(Object.create(own), { kind: 'x' })).ok).toBe(true);
  expect(withTo(Object.assign(Object.create({ kind: 7 }), own))).toMatchObject({
    ok: false,
    issues: [{ at: 'data.to.kind', code: 'type', received: 'a number' }],
  });
});
