import { describe, expect, it } from 'vitest';
import type { Model } from '../../generator/model/schema-set.ts';
import { withRelatives } from '../../generator/schema/clustering/relatives.ts';
import { clusterPositions } from '../../generator/schema/models.ts';
import { findPositions } from '../../generator/schema/positions.ts';
import { areCompatible, isPrepositionName, memberKinds } from '../../generator/schema/rules/shared-models.ts';
import { evidenceOf } from './sample-evidence.ts';

const account = { account: { id: 'u1' }, note: 'x' };

describe('what is one thing', () => {
  it.each([
    { name: 'one name, one form', in: { a: { user: { id: '1' } }, b: { user: { id: '2' } } }, out: [['A/a/user', 'A/b/user']] },
    { name: 'two names, one form', in: { group: { id: '1' }, room: { id: '2' } }, out: [] },
    { name: 'one name, nothing in common', in: { a: { at: { x: 1 } }, b: { at: { y: 1 } } }, out: [] },
    { name: 'one name, members of two kinds', in: { a: { user: { id: '1' } }, b: { user: { id: 2 } } }, out: [] },
    {
      name: 'a relation joins the noun with the same object in it',
      in: { user: account, startedBy: account },
      out: [
        ['A/user', 'A/startedBy'],
        ['A/user/account', 'A/startedBy/account'],
      ],
    },
    { name: 'two nouns do not join', in: { head: account, base: account }, out: [['A/head/account', 'A/base/account']] },
    {
      name: 'a relation with two nouns to choose from joins neither',
      in: { head: account, base: account, from: account },
      out: [['A/head/account', 'A/base/account', 'A/from/account']],
    },
    { name: 'a relation without an object in common stays apart', in: { user: { id: '1' }, startedBy: { id: '2' } }, out: [] },
    { name: 'items go by the singular', in: { users: [{ id: '1' }], user: { id: '2' } }, out: [['A/users[]', 'A/user']] },
    {
      name: 'something inside of itself',
      in: { comment: { id: '1', replies: [{ comment: { id: '2', replies: [] } }] } },
      out: [['A/comment', 'A/comment/replies[]/comment']],
    },
  ])('$name', ({ in: sample, out }) => {
    const positions = findPositions([{ id: 'A', evidence: evidenceOf([sample]) }]);
    const shared = clusterPositions(positions)
      .clusters.map((cluster) => cluster.positions.map((index) => positions[index]?.id ?? ''))
      .filter((ids) => ids.length > 1 && !(out.length > 0 && ids.every((id) => /^A\/[ab]$/.test(id))));
    expect(shared.sort()).toEqual([...out].sort());
  });
});

it.each([
  ['to', true],
  ['from', true],
  ['startedBy', true],
  ['assigned_to', true],
  ['user', false],
  ['tomato', false],
  ['standby', false],
])('%s is a relation: %s', (name, out) => {
  expect(isPrepositionName(name)).toBe(out);
});

it('seven tenths of the larger one must be in the smaller one', () => {
  const kinds = (names: string) => memberKinds(evidenceOf([Object.fromEntries([...names].map((name) => [name, 1]))]));
  expect(areCompatible(kinds('abcdefg'), kinds('abcdefghij'))).toBe(true);
  expect(areCompatible(kinds('abcdef'), kinds('abcdefghij'))).toBe(false);
  expect(areCompatible(kinds('abcdefg'), kinds('abcdefXYZ'))).toBe(false);
});

describe('what keeps things of one name apart', () => {
  const ids = Object.fromEntries([...'abcdefghij'].map((name) => [name, 1]));
  const relativesOf = (payloads: Readonly<Record<string, unknown>>) => {
    const model = ([id, value]: [string, unknown]): Model => ({
      ...{ id, dataOf: undefined, nameHint: 'boat', isPart: false, documented: undefined, parent: undefined },
      ...{ schema: {}, evidence: evidenceOf([value]), positions: [id], keys: [id], shared: [], relatives: [], decisions: [] },
    });
    return Object.fromEntries(withRelatives(Object.entries(payloads).map(model)).map(({ id, relatives }) => [id, relatives]));
  };

  it('is a slim and a full form', () => {
    expect(relativesOf({ slim: { a: 1, b: 2 }, full: ids })).toEqual({
      full: [{ id: 'slim', rule: 'sharing/full-form' }],
      slim: [{ id: 'full', rule: 'sharing/slim-form' }],
    });
  });

  it.each([
    { why: 'one property says too little', other: { a: 1 }, rule: 'sharing/too-little' },
    { why: 'properties of its own', other: { a: 1, b: 2, x: 3 }, rule: 'sharing/too-little' },
    { why: 'other kinds', other: { a: 'one', b: 2 }, rule: 'sharing/other-kinds' },
    { why: 'enough in common, yet apart', other: { ...ids, j: undefined, x: 3 }, rule: 'sharing/kept-apart' },
  ])('is not that: $why', ({ other, rule }) => {
    expect(relativesOf({ full: { ...ids, k: 1 }, other: JSON.parse(JSON.stringify(other)) })).toEqual({
      full: [{ id: 'other', rule }],
      other: [{ id: 'full', rule }],
    });
  });

  it('is looked at for few of many', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`b${index}`, { [`m${index}`]: 1, a: 1 }]));
    const counts = Object.values(relativesOf(many)).map((relatives) => relatives.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(16);
  });
});
