import { describe, expect, it } from 'vitest';
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
