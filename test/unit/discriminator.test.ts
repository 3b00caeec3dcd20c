import { describe, expect, it } from 'vitest';
import { bareEnvelope, bareEnvelopeNamed } from '../../generator/envelopes/bare.ts';
import {
  atMember,
  discriminatorName,
  discriminatorNamed,
  inHeader,
  NO_DISCRIMINATOR,
  partsOfType,
} from '../../generator/envelopes/discriminator.ts';
import type { Discriminator } from '../../generator/model/discriminator.ts';

const action = atMember('action');

describe('an envelope of events without one', () => {
  it.each<readonly [string, Discriminator, readonly string[] | undefined]>([
    ['bare:type', atMember('type'), undefined],
    ['bare:events[]:name', atMember('name'), ['events']],
    ['bare:body.a\\.b[]:[X-Topic]', inHeader('X-Topic'), ['body', 'a.b']],
    ['bare:events[]:', NO_DISCRIMINATOR, ['events']],
    ['bare:a:\\[\\]:b', atMember('a:[]:b'), undefined],
  ])('is known by the name %j', (name, discriminator, batch) => {
    expect(bareEnvelope(discriminator, batch).name).toBe(name);
    expect(bareEnvelopeNamed(name)).toEqual(bareEnvelope(discriminator, batch));
  });
});

describe('a discriminator', () => {
  it.each<readonly [string, Discriminator]>([
    ['', NO_DISCRIMINATOR],
    ['type', atMember('type')],
    ['event.kind', atMember('event', 'kind')],
    ['event\\.kind', atMember('event.kind')],
    ['\\[a\\]\\+\\\\', atMember('[a]+\\')],
    ['[X-Shop-Topic]', inHeader('X-Shop-Topic')],
    ['[X-Hub-Event]+action', { kind: 'both', first: inHeader('X-Hub-Event'), second: action }],
    ['event+data.action', { kind: 'both', first: atMember('event'), second: atMember('data', 'action') }],
  ])('is known by the name %j', (name, discriminator) => {
    expect(discriminatorName(discriminator)).toBe(name);
    expect(discriminatorNamed(name)).toEqual(discriminator);
  });

  it('of two places has the second text behind the last dot', () => {
    const both: Discriminator = { kind: 'both', first: atMember('event'), second: action };
    expect(partsOfType(both, 'order.line.added').map(({ text }) => text)).toEqual(['order.line', 'added']);
    expect(partsOfType(both, 'push')).toEqual([{ place: atMember('event'), text: 'push' }]);
  });
});
