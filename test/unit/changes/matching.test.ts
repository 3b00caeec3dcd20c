import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../generator/model/schema.ts';
import { changes, event, object, text, told } from './sides.ts';

const number: Schema = { type: 'number' };
const flag: Schema = { type: 'boolean' };

function toldOfEvents(before: readonly Schema[], after: readonly Schema[]): readonly string[] {
  return changes(before, after)
    .map(({ message }) => message)
    .sort();
}

describe('events with new types', () => {
  const data = { order: text, total: number };

  it('are known by their last parts first, then by names that are like theirs, then by their shapes', () => {
    const before = [event('Old.OrderPaid', data), event('Old.OrderPaids', data)];
    const after = [event('New.OrderPaid', data), event('New.ParcelSent', data)];
    expect(toldOfEvents(before, after)).toEqual([
      'Old.OrderPaid → New.OrderPaid: the event was renamed.',
      'Old.OrderPaids → New.ParcelSent: the event was renamed.',
    ]);
  });

  it('are told as renamed only where one alone is meant', () => {
    const added = (type: string): string => `The event ${type} was added.`;
    const removed = (type: string): string => `The event ${type} was removed.`;
    const one = [event('A.OrderPaid', data)];
    const two = [event('B.ParcelSent', data), event('B.UserLeft', data)];
    expect(toldOfEvents(one, two)).toEqual([removed('A.OrderPaid'), added('B.ParcelSent'), added('B.UserLeft')]);
    expect(toldOfEvents(two, one)).toEqual([added('A.OrderPaid'), removed('B.ParcelSent'), removed('B.UserLeft')]);
  });

  it('are not known by a shape that many have', () => {
    const little = { id: text };
    expect(toldOfEvents([event('A.OrderPaid', little)], [event('B.ParcelSent', little)])).toEqual([
      'The event A.OrderPaid was removed.',
      'The event B.ParcelSent was added.',
    ]);
  });

  it('are found one after the other: who is known leaves the others free to be', () => {
    const before = [event('A.OrderPaid', data), event('A.ParcelSent', data)];
    const after = [event('B.OrderPaid', data), event('B.UserLeft', data)];
    expect(toldOfEvents(before, after)).toEqual([
      'A.OrderPaid → B.OrderPaid: the event was renamed.',
      'A.ParcelSent → B.UserLeft: the event was renamed.',
    ]);
  });

  it('come before changes of members of the same class', () => {
    const codes = changes(
      [event('OrderPaid', { order: text, note: text }), event('OrderSent', { parcel: text, by: text })],
      [event('OrderPaid', { order: text }), event('OrderShipped', { parcel: text, by: text })],
    ).map(({ code }) => code);
    expect(codes).toEqual(['event-renamed', 'member-removed']);
  });
});

describe('members with new names and places', () => {
  it('are told as renamed only where one alone is meant', () => {
    const gone = (name: string): string => `member-removed: ${name} was removed; it was required.`;
    const fresh = (name: string): string => `member-added: ${name} was added; it is required.`;
    expect([...told({ total1: number }, { total2: number, total3: number })].sort()).toEqual(
      [gone('total1'), fresh('total2'), fresh('total3')].sort(),
    );
    expect([...told({ total2: number, total3: number }, { total1: number })].sort()).toEqual(
      [fresh('total1'), gone('total2'), gone('total3')].sort(),
    );
  });

  it('are known by an example that is too particular to be there by chance', () => {
    const shown = (example: string): Schema => ({ type: 'string', examples: [example] });
    const codes = (example: string): readonly string[] =>
      told({ customer: shown(example) }, { boughtBy: shown(example) }).map((line) => line.split(':')[0] ?? '');
    expect(codes('8d7f0e1a-customer')).toEqual(['member-renamed']);
    expect(codes('8d7f0e1')).toEqual(expect.arrayContaining(['member-added', 'member-removed']));
    expect(codes('{customerId}')).toEqual(expect.arrayContaining(['member-added', 'member-removed']));
  });

  it('are the same object where half of what they hold is', () => {
    const before = { user: object({ id: text, role: text }) };
    const half = { users: object({ id: text, name: text }) };
    const less = { users: object({ id: text, name: text, mail: text }) };
    expect(told(before, half)).toContain('member-renamed: user → users: the property was renamed.');
    expect(told(before, less)).not.toContain('member-renamed: user → users: the property was renamed.');
  });

  it('are not known where the one is open and the other is not', () => {
    expect(told({ total: {} }, { totals: number }).join('\n')).not.toContain('renamed');
    expect(told({ total: {} }, { totals: {} })).toEqual(['member-renamed: total → totals: the property was renamed.']);
  });

  it('are found three objects further in, and what is new around them is told', () => {
    const before = { rawId: text };
    const after = { a: object({ b: object({ c: object({ kind: flag }), rawId: text, size: number }) }) };
    expect([...told(before, after)].sort()).toEqual([
      'member-added: a.b.c was added; it is required.',
      'member-added: a.b.size was added; it is required.',
      'member-moved: rawId → a.b.rawId: the property was moved.',
    ]);
    expect(told({ rawId: text }, { a: object({ b: object({ c: object({ rawId: text }) }) }) })).toEqual([
      'member-moved: rawId → a.b.c.rawId: the property was moved.',
    ]);
  });

  it('are found where the object around them is gone, and what else was in it is told', () => {
    const before = { a: object({ b: object({ rawId: text, size: number }), kind: flag }) };
    expect([...told(before, { rawId: text })].sort()).toEqual([
      'member-moved: a.b.rawId → rawId: the property was moved.',
      'member-removed: a.b.size was removed; it was required.',
      'member-removed: a.kind was removed; it was required.',
    ]);
  });
});

describe('places of a change', () => {
  const user = (members: Readonly<Record<string, Schema>>): Schema => ({ ...object(members), title: 'User' });
  const shared = (members: Readonly<Record<string, Schema>>, holders: readonly string[]): Schema => ({
    ...event('OrderPaid', Object.fromEntries(holders.map((name) => [name, { $ref: '#/$defs/User' }]))),
    $defs: { User: user(members) },
  });

  it('are told once for all that holds a model, eight at most', () => {
    const ten = [...'abcdefghij'];
    const [found, ...others] = changes([shared({ id: text }, ten)], [shared({ id: text, role: text }, ten)]);
    expect(others).toEqual([]);
    expect(found?.paths).toEqual(ten.slice(0, 8).map((name) => expect.stringMatching(new RegExp(`\\.data\\.${name}\\.role$`))));
    expect(found?.events).toEqual(['OrderPaid']);
  });

  it('end where a model leads back to itself', () => {
    const tree = (more: Readonly<Record<string, Schema>>): Schema =>
      shared({ id: text, 'parent?': { $ref: '#/$defs/User' }, ...more }, ['a']);
    const [found] = changes([tree({})], [tree({ role: text })]);
    expect(found?.paths).toEqual([expect.stringMatching(/\.data\.a\.role$/)]);
  });

  it('are of one finding only where what came is the same', () => {
    const both = (first: Schema, second: Schema): number =>
      changes(
        [event('OrderPaid', { id: text }), event('OrderSent', { id: text })],
        [event('OrderPaid', { id: text, note: first }), event('OrderSent', { id: text, note: second })],
      ).length;
    expect(both(text, text)).toBe(1);
    expect(both(text, number)).toBe(2);
  });
});
