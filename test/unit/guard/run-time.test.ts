import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as runtime from '../../../templates/guards/all.ts';

/** What generated guards call, each by itself. */
const { fitsDate, fitsDateTime, fitsDuration, fitsEmail, fitsIpv4, fitsIpv6, fitsUri, fitsUuid } = runtime;

/** Texts that are of a format, and texts that are not. */
const formats: readonly (readonly [string, (text: string) => boolean, readonly string[], readonly string[]])[] = [
  [
    'a date',
    fitsDate,
    [
      '2024-02-29',
      '2000-02-29',
      '2023-02-28',
      '2023-01-31',
      '2023-04-30',
      '2023-12-31',
      '2023-10-01',
      '2023-09-10',
      '0000-01-01',
    ],
    [
      ...['2023-02-29', '1900-02-29', '2024-02-30', '2023-02-31', '2023-04-31', '2023-06-31', '2023-09-31', '2023-11-31'],
      ...[
        '2023-00-01',
        '2023-13-01',
        '2023-01-00',
        '2023-01-32',
        '2023-01-40',
        'x2023-01-01',
        '2023-01-01x',
        '23-01-01',
        '2023-1-01',
        '2023-01-1',
        '',
      ],
    ],
  ],
  [
    'a date and time',
    fitsDateTime,
    [
      ...['2024-02-29T00:00:00Z', '2024-02-29t23:59:59z', '2024-01-31T10:20:30.123456+01:30', '2024-01-31T10:20:30-23:59'],
      ...[
        '2016-12-31T23:59:60Z',
        '2016-12-31T23:59:60z',
        '2017-01-01T00:59:60+01:00',
        '2016-12-31T15:59:60.5-08:00',
        '2016-12-31T22:29:60-01:30',
      ],
    ],
    [
      ...['2023-02-29T00:00:00Z', '2024-02-29 00:00:00Z', '2024-02-29T24:00:00Z', '2024-02-29T00:60:00Z', '2024-02-29T00:00:61Z'],
      ...[
        '2024-02-29T00:00:00',
        '2024-02-29T00:00:00.Z',
        '2024-02-29T00:00:00+24:00',
        '2024-02-29T00:00:00+01:60',
        '2024-02-29T00:00Z',
      ],
      ...[
        '2016-12-31T23:58:60Z',
        '2016-12-31T22:59:60Z',
        '2016-12-31T23:59:60+01:00',
        '2016-12-31T23:59:60-00:01',
        '2016-12-31T22:29:60+01:30',
      ],
      ...[
        '2024-02-29',
        'x2024-02-29T00:00:00Z',
        '2024-02-29T00:00:00Zx',
        '2024-00-29T00:00:00Z',
        '2024-13-29T00:00:00Z',
        '2024-01-00T00:00:00Z',
        '2024-01-32T00:00:00Z',
        '2024-01-01T0a:00:00Z',
        '2024-01-01T00:0a:00Z',
        '2024-01-01T00:00:0aZ',
        '2024-01-01T00:00:00.aZ',
      ],
    ],
  ],
  [
    'a duration',
    fitsDuration,
    [
      ...[
        'P1D',
        'P12W',
        'P1Y',
        'P10Y11M12D',
        'P1M',
        'P1M10D',
        'P1Y2M',
        'PT1H',
        'PT10H11M12S',
        'PT1M',
        'PT10M12S',
        'PT12S',
        'PT1H2M',
        'PT11M',
        'P11M',
        'P11D',
      ],
      ...['P1DT1H', 'P1YT10H', 'P10DT11M', 'P1MT10M11S', 'P1DT12S', 'P1DT1H1M1S', 'P1DT10H10M10S', 'P1DT10M1S', 'P10YT1S'],
    ],
    [
      ...[
        '',
        'P',
        'PT',
        '1D',
        'P1',
        'P1H',
        'PT1D',
        'P1D1Y',
        'P1Y1D',
        'PT1S1M',
        'PT1H1S',
        'P1W1D',
        'P1.5D',
        'P1DT',
        'P-1D',
        'xP1D',
        'P1Dx',
      ],
      ...[
        'PaW',
        'PaY',
        'P1YaM',
        'P1Y1MaD',
        'PaM',
        'P1MaD',
        'PaD',
        'PTaH',
        'PT1HaM',
        'PT1H1MaS',
        'PTaM',
        'PT1MaS',
        'PTaS',
        'P1DTaH',
        'P1DT1HaM',
        'P1DT1H1MaS',
        'P1DTaM',
        'P1DT1MaS',
        'P1DTaS',
        'P1DT1H1S',
      ],
    ],
  ],
  [
    'a UUID',
    fitsUuid,
    ['123e4567-e89b-12d3-a456-426614174000', '123E4567-E89B-12D3-A456-426614174000', '00000000-0000-0000-0000-000000000000'],
    [
      ...[
        '',
        '123e4567e89b12d3a456426614174000',
        '123g4567-e89b-12d3-a456-426614174000',
        '{123e4567-e89b-12d3-a456-426614174000}',
      ],
      ...['123e4567-g89b-12d3-a456-426614174000', '123e4567-e89b-g2d3-a456-426614174000', '123e4567-e89b-12d3-g456-426614174000'],
      ...[
        '123e4567-e89b-12d3-a456-42661417400g',
        '123e4567-e89b-12d3-a456-4266141740000',
        '0123e4567-e89b-12d3-a456-426614174000',
      ],
    ],
  ],
  [
    'an IPv4 address',
    fitsIpv4,
    ['0.0.0.0', '255.255.255.255', '1.20.199.249', '127.0.0.1', '200.250.10.9'],
    [
      ...[
        '256.0.0.1',
        '1.2.3',
        '1.2.3.4.5',
        '1.2.3.4.',
        '.1.2.3.4',
        '01.2.3.4',
        '1.2.3.04',
        '00.0.0.0',
        '1.2.3.300',
        '1.2.3.a',
        '',
      ],
      ...[
        '1.2.3.4 ',
        'x1.2.3.4',
        '260.1.1.1',
        '1.2.3.2a5',
        '1..2.3',
        '1a2.1.1.1',
        '1.2.3.aa',
        '1.2.3.1aa',
        '1.2.3.25a',
        '1.2.3.24a',
      ],
    ],
  ],
  [
    'an IPv6 address',
    fitsIpv6,
    [
      ...[
        '::',
        '::1',
        '1::',
        '1:2:3:4:5:6:7:8',
        'abcd:EF01::',
        '1::8',
        '::ffff:1.2.3.4',
        '1:2:3:4:5:6:1.2.3.4',
        '1:2:3:4:5:6:7::',
        '::1.2.3.4',
      ],
      '0000:0000:0000:0000:0000:0000:255.255.255.255',
    ],
    [
      ...[
        '',
        ':',
        ':::',
        '1',
        '1:2:3:4:5:6:7',
        '1:2:3:4:5:6:7:8:9',
        '1::2::3',
        '12345::',
        'g::',
        '1:2:3:4:5:6:7:8::',
        '::1.2.3',
        '1.2.3.4',
      ],
      ...[
        '1:2:3:4:5:6:7:1.2.3.4',
        '1.2.3.4::',
        '::1.2.3.4:5',
        '1:',
        ':1',
        '::1 ',
        ' ::1',
        '1:2:3:4:5:6:7:',
        '::256.1.1.1',
        '1:2:3:4:5::6:1.2.3.4',
        '1.2.3.4:1::1',
        '::12345',
        '::a12345',
        '::12345.1',
      ],
      `::${'0'.repeat(44)}`,
    ],
  ],
  [
    'a URI',
    fitsUri,
    [
      ...[
        'a:',
        'https://example.com',
        'https://user:pa%20ss@example.com:8080/a/b?c=d#e',
        'mailto:a@example.com',
        'urn:a:b',
        'a+b-c.d1://x',
        'file:///a',
      ],
      ...[
        'http://[::1]:80/',
        'http://[v1.a:b]/',
        'http://[vAF1.ab]/',
        'http://a@[::1]',
        'x:?q',
        'x:#f',
        'x:/a%41',
        'http://a/%41?%41#%41',
        'http://%41/',
        'http://a:',
        'http://a/b//c',
        'x:a//b',
        'http://a?[b'.replace('[', '/'),
      ],
      ...[
        'http://a/[b'.replace('[', ''),
        'http://a@b@c'.replace('@b', ''),
        'z:a?b?c#d?e',
        'http://a/x@y:z',
        'http://a?x#y/',
        'http://a/?[::'.replace('[::', ''),
      ],
    ],
    [
      ...[
        '',
        'example.com',
        '//example.com',
        '1a:',
        'http://a b',
        'http://a/ b',
        'http://a?b c',
        'http://a#b c',
        'http://a#b#c',
        'http://a/%4',
        'http://a/%zz',
        'http://%4/',
        'http://%zz@a',
      ],
      ...[
        'http://[::1',
        'http://[1]',
        'http://[v1]',
        'http://[x1.a]',
        'http://[v.a]',
        'http://[vg.a]',
        'http://a:b',
        'x:<',
        'x y:z',
        'ä:b',
        'http://ä',
        'http://a@b@c',
        'x://[',
        'http://[::1]x',
        'http://[v1.]',
        'http://u@[1]',
        'http://[v1.a[]',
      ],
      ...['x:%4', 'x:a%zz', 'http://a?%4', 'http://a#%4', '-a:b', 'http://[v1.aé]', ' x:y', 'x:y '],
    ],
  ],
  [
    'an e-mail address',
    fitsEmail,
    [
      ...[
        'a@b',
        'a.b@example.com',
        '"a b"@example.com',
        '"a\\"b"@example.com',
        'a+b@ex-ample.co',
        'a@[127.0.0.1]',
        'a@[IPv6:::1]',
        `${'a'.repeat(64)}@b`,
        '"@"@b',
        "!#$%&'*+/=?^_`{|}~-@b",
      ],
      ...[
        `a@${'b'.repeat(63)}`,
        'a@1.2',
        'a@b-c-d',
        '""@b',
        'ab.cd.ef@b',
        `${'a'.repeat(62)}@${['b', 'b', 'b'].map((one) => one.repeat(62)).join('.')}.cc`,
      ],
    ],
    [
      ...[
        '',
        'a',
        '@b',
        'a@',
        'a@b c',
        '.a@b',
        'a.@b',
        'a..b@c',
        'a b@c',
        'a@-b',
        'a@b-',
        'a@b..c',
        'a@[256.0.0.1]',
        'a@[::1]',
        'a@[IPv6:1.2.3.4]',
        'a@b_c',
        '"a"b@c',
        '"a@c',
        '"a""@c',
        'a@[1.2.3.4',
        'a@1.2.3.4]',
      ],
      ...[
        `${'a'.repeat(65)}@b`,
        `a@${'b'.repeat(64)}`,
        `a@${Array.from({ length: 64 }, () => 'bbb').join('.')}`,
        '"\\"@b',
        '"é"@b',
        '"\\é"@b',
        'é@b',
        'a@é',
        'a@.b',
        'a@b.',
        'x"a"@b',
        'a@b.-c',
        'a@b.c-',
        'a@x[1.2.3.4]',
        'a@[1.2.3.4]x',
        `a@b.${'c'.repeat(64)}`,
      ],
      `${'a'.repeat(62)}@${['b', 'b', 'b'].map((one) => one.repeat(62)).join('.')}.ccc`,
    ],
  ],
];

describe.each(formats)('%s', (_what, fits, texts, others) => {
  it.each(texts)('may be %j', (text) => expect(fits(text)).toBe(true));
  it.each(others)('is not %j', (text) => expect(fits(text)).toBe(false));
});

it('days are those of the calendar', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(fitsDateTime(date.toISOString())).toBe(true);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const days = new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate();
      const text = (day: number): string => `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${day}`;
      expect([fitsDate(text(days)), fitsDate(text(days + 1))]).toEqual([true, false]);
    }),
  );
});

describe('kinds', () => {
  const values = [0, 1.5, Number.NaN, '1', null, undefined, [], {}, () => 1];
  it.each([
    ['isNumber', runtime.isNumber, [0, 1.5]],
    ['isInteger', runtime.isInteger, [0]],
    ['isObject', runtime.isObject, [{}]],
  ] as const)('%s', (_name, is, expected) => expect(values.filter((value) => is(value))).toEqual(expected));
});

describe('members', () => {
  const object = { a: 1, b: undefined };

  it('are what a program reads, but for what all objects have', () => {
    const names = ['a', 'toString', 'constructor', '__proto__'];
    const read = (value: object) => names.map((name) => runtime.readMember(value, name));
    expect(read(object)).toEqual([1, undefined, undefined, undefined]);
    expect(read(Object.create(object))).toEqual([1, undefined, undefined, undefined]);
    expect(read(Object.create(null))).toEqual([undefined, undefined, undefined, undefined]);
    expect(read(new (class Own {})())).toEqual([undefined, undefined, undefined, undefined]);
    const named = JSON.parse('{"toString":2,"constructor":null,"__proto__":{"a":3}}');
    expect(read(named)).toEqual([undefined, 2, null, { a: 3 }]);
    expect(read(Object.create(named))).toEqual([undefined, 2, null, { a: 3 }]);
    const own = () => 1;
    expect(read({ toString: own })).toEqual([undefined, own, undefined, undefined]);
  });

  it("are an object's own or not", () => {
    const hidden = Object.defineProperty({ __proto__: { a: 1 } }, 'b', { value: undefined });
    expect(['a', 'b'].map((name) => runtime.hasOwn(hidden, name))).toEqual([false, true]);
  });

  it.each([
    ['a list', [], true],
    ['bytes', new Uint8Array(1), true],
    ['a view of bytes', new DataView(new ArrayBuffer(1)), true],
    ['a text', Object('x'), true],
    ['an object with a length', { length: 1 }, false],
    ['a map', new Map(), false],
  ])('have indices for names or not: %s', (_what, value, hasIndices) => expect(runtime.hasIndices(value)).toBe(hasIndices));

  it('are counted, with those that are inherited', () => {
    expect([object, {}, Object.create(object)].map(runtime.countMembers)).toEqual([2, 0, 2]);
  });
});

it('items are counted as far as it takes', () => {
  const seen: unknown[] = [];
  const isOdd = (item: unknown): boolean => seen.push(item) > 0 && Number(item) % 2 === 1;
  expect(runtime.countItems([1, 2, 3, 5], isOdd, 2)).toBe(2);
  expect(seen).toEqual([1, 2, 3]);
  expect(runtime.countItems([1, 2], isOdd, 9)).toBe(1);
});

describe('values of JSON', () => {
  it.each([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    ['a', {}, false],
    [{}, 'a', false],
    [[], {}, false],
    [{}, [], false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: 1, b: 1 }, { a: 1 }, false],
    [JSON.parse('{"toString":1}'), { a: 1 }, false],
    [{}, JSON.parse('{"toString":1}'), false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(runtime.isOneOf(left, [Symbol('none'), right])).toBe(same);
    expect(runtime.hasUniqueItems([left, right])).toBe(!same);
  });

  it('are one of none', () => expect(runtime.isOneOf(1, [])).toBe(false));

  it.each([
    [[], true],
    [[1, '1', '[1]', [1], ['1'], '{"a":1}', { a: 1 }, { a: '1' }, null, 'null'], true],
    [[{ a: undefined }, { a: 'undefined' }, { a: '' }], true],
    [[[[1, 11]], [[11, 1]], [[111]]], true],
    [
      [
        { a: [1], b: 2 },
        { b: 2, a: [1] },
      ],
      false,
    ],
    [[['a', 'b'], ['a,b']], true],
    [[[1, 2], [12]], true],
    [
      [
        { a: 1, b: 2 },
        { a: 1, b: 3 },
      ],
      true,
    ],
    [['a', 'b', 'a'], false],
  ])('%j are different: %s', (items, different) => expect(runtime.hasUniqueItems(items)).toBe(different));

  it('are not different, and not the same, where a list in them has holes', () => {
    // biome-ignore lint/suspicious/noSparseArray: this is what is not to be read as a list of JSON
    for (const list of [[undefined], [1, undefined], [1, , 2]]) {
      expect(() => runtime.hasUniqueItems([list, ['undefined']])).toThrow(TypeError);
    }
  });
});

it('the length of a text is that of its characters', () => {
  expect(
    ['', 'ab', '😀', 'a😀b😀', '\ud83d', '\ude00\ud83d', '\ud83d\ud83d\ude00', '\ud83da', 'a\ude00'].map(runtime.lengthOf),
  ).toEqual([0, 2, 1, 4, 1, 2, 2, 2, 2]);
  const units = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
  fc.assert(
    fc.property(units, (text) => {
      expect(runtime.lengthOf(text)).toBe([...text].length);
    }),
  );
});

it.each([
  [6, 3, true],
  [7, 3, false],
  [0, 3, true],
  [-6, 3, true],
  [0.3, 0.1, true],
  [0.35, 0.1, false],
  [1.1, 0.01, true],
  [1, 0.3, false],
  [1.5, 1, false],
  [4.5, 1.5, true],
  [1e21, 7, false],
  [1e21, 10, true],
  [1e-7, 1e-8, true],
  [1e-8, 1e-7, false],
  [1.5e-7, 1e-8, true],
  [1e308, 0.5, true],
  [3, 1e300, false],
  [1.23e21, 1e19, true],
  [1.23e21, 1e20, false],
  [2 ** 53, 3, false],
  [1e21, 3e20, false],
  [12e20, 3e20, true],
  [120, 0.5, true],
])('%d is a multiple of %d: %s', (value, divisor, is) => expect(runtime.isMultipleOf(value, divisor)).toBe(is));

describe('copies', () => {
  it('are of each item', () => {
    expect(runtime.copyItems([1, 2], (item, index) => [item, index])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(runtime.copyItems('a', () => 1)).toBe('a');
  });

  it('are of each member that there is a copy of', () => {
    const value = JSON.parse('{"a":1,"b":2,"__proto__":3}');
    const copy = runtime.copyMembers(value, (member, name) => (name === 'b' ? undefined : [member, name]));
    expect(JSON.stringify(copy)).toBe('{"a":[1,"a"],"__proto__":[3,"__proto__"]}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('are of members that are inherited as well', () => {
    expect(runtime.copyMembers(Object.create({ a: 1 }, { b: { value: 2 } }), (member) => member)).toEqual({ a: 1 });
  });

  it.each([null, 'a', undefined, [[1]], new Uint8Array(1), Object('x')])(
    'are the value itself where it is no object: %j',
    (value) => {
      expect(runtime.copyMembers(value, () => 1)).toBe(value);
    },
  );

  it('have members like any others', () => {
    const target = {};
    runtime.defineMember(target, '__proto__', 1);
    expect(Object.getOwnPropertyDescriptor(target, '__proto__')).toEqual({
      value: 1,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  });
});

describe('a Standard Schema', () => {
  const issueOf = () => new runtime.Issue(runtime.onPage(''), 'a', 'type', 'a string', 'null');
  const schemaWith = (issues: readonly runtime.Issue[]) =>
    runtime.standardSchema<string>(
      (value) => (typeof value === 'string' ? { ok: true, value: `${value}!` } : { ok: false, issues }),
      '{"type":"string"}',
    )['~standard'];

  it('says what it is', () => expect(schemaWith([])).toMatchObject({ version: 1, vendor: 'holotype' }));

  it('validates', () => {
    const issues = [issueOf()];
    expect(schemaWith(issues).validate('a')).toEqual({ value: 'a!' });
    expect(schemaWith(issues).validate(1)).toEqual({ issues });
  });

  it('gives its JSON Schema', () => {
    const { input, output } = schemaWith([]).jsonSchema;
    expect([input({ target: 'draft-2020-12' }), output({ target: 'draft-2020-12' })]).toEqual([
      { type: 'string' },
      { type: 'string' },
    ]);
    expect(() => input({ target: 'draft-07' })).toThrow('there is a JSON Schema of draft 2020-12 only, none of draft-07');
  });
});

describe('an issue', () => {
  let root: runtime.Path;
  beforeEach(() => {
    root = runtime.onPage('page.md');
  });
  const issue = (...parameters: Parameters<typeof runtime.report>) => runtime.report(...parameters)?.at(-1);
  const deep = () => runtime.under(runtime.under(root, 'a-b'), 0);

  it('tells where it is', () => {
    expect(issue(undefined, deep(), 'c~/d', 'type', 'a string', 1)).toMatchObject({
      path: ['a-b', 0, 'c~/d'],
      pointer: '/a-b/0/c~0~1d',
      at: '["a-b"][0]["c~/d"]',
      page: 'page.md',
    });
    expect(issue(undefined, runtime.under(root, 'a'), '$b', 'type', 'a string', 1)).toMatchObject({
      at: 'a.$b',
      pointer: '/a/$b',
    });
    expect(issue(undefined, root, undefined, 'type', 'a string', 1)).toMatchObject({ path: [], pointer: '', at: '' });
    expect(issue(undefined, root, '1a', 'type', 'a string', 1)).toMatchObject({ at: '["1a"]' });
    expect(issue(undefined, root, 'a~b~c/d/e', 'type', 'a string', 1)).toMatchObject({ pointer: '/a~0b~0c~1d~1e' });
  });

  it('names the page that is nearest', () => {
    const pages = [
      root,
      runtime.under(root, 'a', 'other.md'),
      runtime.under(runtime.under(root, 'a', 'other.md'), 'b'),
      runtime.onPage('other.md', deep()),
      runtime.onPage(''),
      runtime.under(runtime.onPage(''), 'a'),
    ];
    expect(pages.map((page) => issue(undefined, page, 'x', 'type', 'a string', 1)?.page)).toEqual([
      'page.md',
      'other.md',
      'other.md',
      'other.md',
      undefined,
      undefined,
    ]);
    expect(issue(undefined, runtime.onPage('other.md', deep()), undefined, 'type', 'a string', 1)?.path).toEqual(['a-b', 0]);
  });

  it.each([
    ['type', 1, 'a: expected a string, got a number'],
    ['literal', 1, 'a: expected a string, got a number'],
    ['union', 1, 'a: expected a string, got a number'],
    ['not-allowed', 1, 'a: expected a string, got a number'],
    ['members', 1, 'a: expected a string'],
    ['items', 1, 'a: expected a string'],
    ['length', 1, 'a: expected a string'],
    ['pattern', 1, 'a: expected a string'],
    ['format', 1, 'a: expected a string'],
    ['range', 1, 'a: expected a string'],
    ['unreadable', 1, 'a: cannot be read'],
    ['unknown-member', 1, 'a: is not documented'],
    ['unknown-member', undefined, 'a: is not documented'],
    ['missing', undefined, 'a: is missing'],
    ['type', undefined, 'a: is missing'],
  ] as const)('of the code %s about %j says %s', (code, value, message) => {
    expect(issue(undefined, root, 'a', code, 'a string', value)?.message).toBe(message);
  });

  it('of a value that is not there is about what is missing, unless it is the value as a whole', () => {
    expect(issue(undefined, root, undefined, 'type', 'a string', undefined)).toMatchObject({
      code: 'type',
      message: 'expected a string, got nothing',
    });
    expect(issue(undefined, runtime.under(root, 'a'), undefined, 'type', 'a string', undefined)).toMatchObject({
      code: 'missing',
      message: 'a: is missing',
    });
    expect(issue(undefined, root, 'a', 'unknown-member', 'none', undefined)?.code).toBe('unknown-member');
  });

  it.each([
    ['a', 'a string'],
    [1, 'a number'],
    [Number.NaN, 'a number that is not finite'],
    [null, 'null'],
    [[], 'an array'],
    [{}, 'an object'],
    [undefined, 'nothing'],
    [true, 'a boolean'],
    [() => 1, 'a function'],
  ])('tells of %o that it is %s', (value, received) => {
    expect(issue(undefined, root, undefined, 'type', 'x', value)?.received).toBe(received);
  });

  it('is plain data where it is asked for', () => {
    const about = {
      path: ['a'],
      pointer: '/a',
      at: 'a',
      code: 'type',
      expected: 'x',
      received: 'null',
      message: 'a: expected x, got null',
    };
    const own = (page: string) => JSON.parse(JSON.stringify(issue(undefined, runtime.onPage(page), 'a', 'type', 'x', null)));
    expect([own('p.md'), own('')]).toEqual([{ ...about, page: 'p.md' }, about]);
  });

  it('is added to those before, up to fifty', () => {
    let found: runtime.Found;
    expect(runtime.isFull(found)).toBe(false);
    for (let count = 1; count <= 60; count++) {
      found = runtime.report(found, root, count, 'type', 'x', null);
      expect([found?.length, runtime.isFull(found)]).toEqual([Math.min(count, 50), count >= 50]);
    }
    expect(found?.at(-1)?.path).toEqual([50]);
  });
});

describe('a list of issues', () => {
  let root: runtime.Path;
  beforeEach(() => {
    root = runtime.onPage('page.md');
  });
  const unreadable = {
    code: 'unreadable',
    path: [],
    expected: 'a value that can be read',
    received: 'a value that cannot be read',
    page: 'page.md',
  };

  it('is what was found, or that nothing could be', () => {
    const explain: runtime.Explain = (value, path, found) => runtime.report(found, path, 'a', 'type', 'x', value);
    expect(runtime.listIssues(explain, 1, root)).toMatchObject([{ path: ['a'], received: 'a number' }]);
    expect(runtime.listIssues(() => undefined, 1, root)).toMatchObject([unreadable]);
    const fail = (): never => {
      throw new Error('secret');
    };
    expect(runtime.listIssues(fail, 1, root)).toMatchObject([unreadable]);
    expect(runtime.rejectedResult(fail, 1, root)).toMatchObject({ ok: false, issues: [unreadable] });
  });

  it('is in the message of an error', () => {
    const issues = ['a', 'b'].map((key) => new runtime.Issue(root, key, 'type', 'x', 'null'));
    const error = new runtime.InvalidEventError('Order', issues);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ name: 'InvalidEventError', issues });
    expect(error.message).toBe('not a valid Order: a: expected x, got null; b: expected x, got null');
  });
});
