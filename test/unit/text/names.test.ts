import { describe, expect, it } from 'vitest';
import { distinctFileNames, distinctNames, typeName } from '../../../generator/plan/names.ts';
import { ownValue } from '../../../generator/text/records.ts';

it.each([
  ['order', 'Order'],
  ['3d-model', 'N3DModel'],
  ['v2beta3rc', 'V2Beta3Rc'],
  ['事件', '事件'],
  ['😀', 'U1F600'],
  ['', 'Unnamed'],
])('the type for %j is %s', (text, name) => expect(typeName(text)).toBe(name));

describe('names of types', () => {
  it.each([
    [
      'are their last parts',
      [
        ['data', 'order'],
        ['data', 'user'],
      ],
      [],
      ['Order', 'User'],
    ],
    [
      'take more of their paths where they are alike',
      [
        ['a', 'x', 'user'],
        ['b', 'user'],
      ],
      [],
      ['XUser', 'BUser'],
    ],
    [
      'take as much as it takes',
      [
        ['a', 'x', 'user'],
        ['b', 'x', 'user'],
      ],
      [],
      ['AXUser', 'BXUser'],
    ],
    [
      'are alike but for their case',
      [
        ['a', 'iD'],
        ['b', 'id'],
      ],
      [],
      ['AID', 'BId'],
    ],
    ['are none that is taken', [['a', 'Order']], ['order'], ['AOrder']],
    [
      'are none that every output has',
      [
        ['a', 'array'],
        ['a', 'Promise'],
      ],
      [],
      ['AArray', 'APromise'],
    ],
    ['get a word where there is no more of a path', [['array'], ['a.b'], ['a-b']], [], ['ArrayObject', 'AB', 'ABObject']],
    [
      'are counted in words at last',
      Array.from({ length: 13 }, () => ['a']),
      [],
      [
        ...['A', 'AObject', 'AModel', 'AEntity', 'SecondA', 'ThirdA', 'FourthA', 'FifthA', 'SixthA', 'SeventhA', 'EighthA'],
        ...['NinthA', 'FirstZerothA'],
      ],
    ],
    ['are there for a path of nothing', [[], ['a']], [], ['Unnamed', 'A']],
  ] as const)('%s', (_what, paths, taken, names) => expect(distinctNames(paths, { taken: new Set(taken) })).toEqual(names));

  it('do not depend on their order', () => {
    const paths = [['a', 'user'], ['b', 'user'], ['user'], ['c', 'order']];
    expect(distinctNames([...paths].reverse())).toEqual([...distinctNames(paths)].reverse());
  });

  const prefixes = ['is', 'isStrict', 'isStrictPart', 'assert', 'parse', 'parseStrict', 'strip', 'copy', 'explain'];
  it.each([...[...prefixes, 'explainStrict', 'explainStrictPart'].map((prefix) => `${prefix}Order`), 'OrderSchema', 'OrderJson'])(
    'are none that is wanted for a function or a constant: %s',
    (name) => {
      expect(distinctNames([['order'], [name]])[1]).toMatch(/Object$/);
    },
  );

  it('are free where no function of another type is called so', () => {
    expect(distinctNames([['order'], ['showOrder'], ['orderList']])).toEqual(['Order', 'ShowOrder', 'OrderList']);
  });
});

it.each([
  ['order', 'order'],
  ['CON', 'CON-'],
  ['prn', 'prn-'],
  ['com7', 'com7-'],
  ['lpt1', 'lpt1-'],
  ['con1', 'con1'],
  ['falcon', 'falcon'],
  ['nulls', 'nulls'],
  ['comx', 'comx'],
  ['lpt', 'lpt'],
  ['x'.repeat(120), 'x'.repeat(100)],
])('the file for %s is %s', (name, file) => expect(distinctFileNames([name], [])).toEqual([file]));

it('a member of a record is one that it has itself', () => {
  const record = { a: 1 } as Readonly<Record<string, number>>;
  expect([ownValue(record, 'a'), ownValue(record, 'b'), ownValue(record, 'toString'), ownValue(undefined, 'a')]).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ]);
});
