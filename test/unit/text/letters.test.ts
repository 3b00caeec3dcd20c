import { describe, expect, it } from 'vitest';
import { nameEvents } from '../../../generator/plan/names/event-names.ts';
import { distinctFileNames, nameHandlerFiles } from '../../../generator/plan/names.ts';
import { asciiOnly, kebabCase, lastPart, pascalCase } from '../../../generator/text/case.ts';
import { isRecord, ownValue } from '../../../generator/text/records.ts';

describe('letters in names', () => {
  it('of Latin scripts are plain ones', () => {
    const letters = 'ß ẞ æ Æ œ Œ ø Ø đ Đ ð Ð þ Þ ł Ł ħ Ħ ı ŋ Ŋ ŧ Ŧ ĸ ə Ə ƒ ɓ ɗ é Å ǘ';
    const plain = 'ss SS ae AE oe OE o O d D d D th Th l L h H i n N t T k e E f b d e A u';
    // An x in front keeps the case of the first letter.
    expect(letters.split(' ').map((letter) => pascalCase(`x${letter}`))).toEqual(plain.split(' ').map((letter) => `X${letter}`));
  });

  it.each([
    ['出荷された', '出荷された'],
    ['заказ оплачен', 'ЗаказОплачен'],
    ['order\u00ADpaid', 'orderpaid'],
    ['order\u200B\u200Bpaid ø', 'orderpaid-o'],
  ])('of %j make the file %s', (name, file) =>
    expect(kebabCase(name)).toBe(file.toLowerCase().replace('заказоплачен', 'заказ-оплачен')),
  );

  it('that are not ASCII can be left out', () => {
    expect(['a~ z', 'añb', '~é ', 'é'].map(asciiOnly)).toEqual(['a~ z', 'ab', '~ ', '']);
  });
});

describe('the last part of a name', () => {
  it.each([
    ['Contoso.Shop.OrderPaid', 'OrderPaid'],
    ['order.paid.v1', 'paid'],
    ['order.paid.1.0.12', 'paid'],
    ['order.2.paid', 'paid'],
    ['order.v2.paid', 'paid'],
    ['paid', 'paid'],
    ['', ''],
  ])('of %j is %j', (name, part) => expect(lastPart(name)).toBe(part));
});

describe('records', () => {
  it('are objects, and no lists', () => {
    expect([{}, { a: 1 }, Object.create(null), [], null, undefined, 'a', 1, () => 1].map(isRecord)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('have the members that are their own', () => {
    expect([ownValue({ a: 1 }, 'a'), ownValue({ a: 1 }, 'b'), ownValue({}, 'constructor'), ownValue(undefined, 'a')]).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('files', () => {
  it('are apart from each other, from those that are taken, and from devices, whatever the case', () => {
    expect(distinctFileNames(['a', 'A', 'Index', 'con', 'COM1', 'cons', 'aux.'], ['index'])).toEqual([
      'a',
      'A-2',
      'Index-2',
      'con-',
      'COM1-',
      'cons',
      'aux.',
    ]);
    expect(nameHandlerFiles(['OrderPaid', 'Index', 'Orderpaid'])).toEqual(['order-paid', 'index-2', 'orderpaid']);
  });

  it('are as long as any file system takes, in whole letters', () => {
    const [latin = '', emoji = ''] = distinctFileNames(['x'.repeat(101), '😀'.repeat(60)], []);
    expect([latin.length, [...emoji].length, Buffer.byteLength(emoji)]).toEqual([100, 45, 180]);
    expect(distinctFileNames(['x'.repeat(45), 'x'.repeat(46)], [])).toEqual(['x'.repeat(45), 'x'.repeat(46)]);
  });
});

describe('events', () => {
  it('are called after their parts, apart from what every output has and from what is made of others', () => {
    const types = ['Contoso.Shop.CallStarted', 'order.created', 'Contoso.Any', 'Contoso.UserEvent', 'Contoso.User'];
    expect([...nameEvents(types).values()]).toEqual([
      'CallStarted',
      'OrderCreated',
      'ContosoAny',
      'ContosoUserEvent',
      'ContosoUser',
    ]);
  });
});
