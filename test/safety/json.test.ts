import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JsonOutcome, readAsCaptured, readAsPayloads, readInFence } from './json-inputs.ts';
import { Workplace } from './workplace.ts';

/*
 * Strict JSON first. What is not strict is repaired in pages, with a report of each repair at its place, and refused
 * anywhere else. test/long/safety does the same with a public suite.
 */

/** The values, and what is said as `line:column text`; the code of a page starts in its line 4. */
function told({ values, reports }: JsonOutcome, from: number): readonly [readonly unknown[], readonly string[]] {
  const short = reports.map(({ place, text }) => {
    const [, line, column] = /:(\d+):(\d+)$/.exec(place) ?? [];
    return line === undefined ? `${place} ${text}` : `${Number(line) - from}:${column} ${text}`;
  });
  return [values, short];
}

const inFence = async (text: string | Buffer) => told(await readInFence(Buffer.from(text)), 3);
const asPayloads = async (text: string | Buffer) => told(await readAsPayloads(Buffer.from(text)), 0);

describe('JSON', () => {
  it.each([
    'null',
    ' \t\n\r{ }\n',
    '-0',
    '1E+2',
    '0.5e-7',
    '123456789012345',
    '[[], {}, [null]]',
    '{"": {"": ""}}',
    '{"__proto__": {"constructor": 1}}',
    '"\\u0000\\uD83D\\ude00\\/\\b"',
    '["\u2028\u007f\uffff\ufffd", "\\uDC00\\uD800"]',
    '[1,\n[2\n,3]]',
  ])('%j is taken as JSON.parse takes it', async (text) => {
    // What a page shows is an object or a list: a value by itself is no payload.
    const shown = /^\s*[[{]/.test(text) ? text : `[${text}]`;
    expect(await inFence(shown)).toEqual([[JSON.parse(shown)], []]);
    expect(await asPayloads(text)).toEqual([[JSON.parse(text)], []]);
    expect(readAsCaptured(Buffer.from(text))).toMatch(/^captured\.json:\d+:\d+ This is not a captured-evidence file: (?!.*JSON)/);
  });
});

describe('what is nearly JSON', () => {
  it.each([
    ['{"a": [1, 2,],\n}', '1:12', 'a trailing comma'],
    ['[,1]', '1:2', 'an extra comma'],
    ['[1,,2]', '1:4', 'an extra comma'],
    ['[1 2]', '1:4', 'a missing comma'],
    ['[1],', '1:4', 'a comma between two values'],
    ['{"a": 1} {"a": 2}', '1:10', 'a second value'],
    ['[\u00a01]', '1:2', 'a space character that JSON does not allow'],
    ['{"a":\f1}', '1:6', 'a space character that JSON does not allow'],
    ['{"a": 1 // one\n}', '1:9', 'a comment'],
    ['{"a": /* x', '1:11', undefined],
    ["{'a': 1}", '1:2', 'single quotes'],
    ['{a: 1}', '1:2', 'a name without quotes'],
    ['{"a": NaN}', '1:7', 'a placeholder without quotes'],
    ['[True]', '1:2', 'True instead of true'],
    ['["a\tb"]', '1:2', 'an unescaped control character in a string'],
    ['["\\x41"]', '1:2', 'an unescaped control character in a string'],
    ['["a]', '1:2', 'an unterminated string'],
    ['[1', '1:1', 'a bracket that is never closed'],
    ['[01]', '1:2', 'a string without quotes'],
    ['[+1]', '1:2', 'a string without quotes'],
    ['[.5]', '1:2', undefined],
    ['[1.]', '1:2', 'a string without quotes'],
    ['[1e]', '1:2', 'a string without quotes'],
    ['[-]', '1:2', undefined],
    ['[0x1]', '1:2', 'a string without quotes'],
    ['{"a"}', '1:2', 'a name without a value'],
    ['{1: 2}', '1:2', undefined],
    ['[1]]', '1:4', undefined],
    ['\u2060', '1:1', undefined],
    ['*', '1:1', undefined],
  ])('%j is reported in a page and refused elsewhere, at %s', async (text, place, repair) => {
    const [values, reports] = await inFence(text);
    const [refused, reasons] = await asPayloads(text);
    expect(reports[0]).toMatch(
      repair === undefined ? new RegExp(`^${place} .*cannot be read`) : `${place} The example is not strict JSON: ${repair}.`,
    );
    expect(values.length > 0).toBe(repair !== undefined);
    expect([refused, reasons]).toEqual([[], [expect.stringMatching(new RegExp(`^${place} `))]]);
    if (repair !== undefined) expect(reasons[0]).toContain(repair);
    expect(readAsCaptured(Buffer.from(text))).toMatch(
      new RegExp(`^captured\\.json:${place} This is not a captured-evidence file: .*JSON`),
    );
  });
});

it('of an object that cannot be read to its end, what stands in front of the fault is kept and the fault is told', async () => {
  const [values, reports] = await inFence('{"a": 1]');
  expect(values).toEqual([{ a: 1 }]);
  expect(reports).toContainEqual(expect.stringMatching(/^1:8 This example can be read only up to here/));
  expect((await asPayloads('{"a": 1]'))[0]).toEqual([]);
});

describe('bytes that are no text', () => {
  it.each([
    ['half a character', Buffer.from([0x22, 0xc3, 0x22]), 1],
    ['a character that is longer than it has to be', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), 1],
    ['half of a pair', Buffer.from([0x22, 0x61, 0xed, 0xa0, 0x80, 0x22]), 2],
    ['more than there is', Buffer.from([0x22, 0xf4, 0xbf, 0xbf, 0xbf, 0x22]), 1],
    ['Latin-1', Buffer.from('"né"', 'latin1'), 2],
    ['an end too early', Buffer.from([0x5b, 0x22, 0xe0, 0xff]), 2],
    ['a zero byte', Buffer.from('["\0"]'), 2],
    ['UTF-16', Buffer.from('["a"]', 'utf16le'), 1],
  ])('%s: the offset is told', async (_what, bytes, offset) => {
    const start = '# Page\n\n```json\n'.length;
    expect(await inFence(bytes)).toEqual([[], [expect.stringMatching(new RegExp(`^byte ${start + offset} `))]]);
    const [values, [reason = '']] = await asPayloads(Buffer.concat([Buffer.from('{}\n'), bytes]));
    expect([values, reason]).toEqual([[{}], expect.stringMatching(new RegExp(`^2:${offset + 1} .* at byte ${3 + offset}$`))]);
    expect(readAsCaptured(bytes)).toMatch(new RegExp(`^byte ${offset} `));
  });
});

describe('payloads', () => {
  it('may start with the mark of the encoding, which stands nowhere else', async () => {
    expect(await asPayloads('\ufeff{"a":1}\r\n{"a":2}\r\n')).toEqual([[{ a: 1 }, { a: 2 }], []]);
    expect(await asPayloads('{"a":1}\n\ufeff{"a":2}\n')).toEqual([
      [{ a: 1 }],
      ['2:1 a space character that JSON does not allow'],
    ]);
  });

  it('may be one document behind empty lines', async () => {
    expect(await asPayloads('\n\n{\n  "a": 1\n}\n')).toEqual([[{ a: 1 }], []]);
    expect(await asPayloads('\n\n{\n  "a": 1,\n}\n')).toEqual([[], [expect.stringMatching(/^4:9 .*a trailing comma\.$/)]]);
  });

  it('are refused where they are deeper than anything is', async () => {
    const deep = (depth: number) => `{"a":1}\n{"a":${'['.repeat(depth)}${']'.repeat(depth)}}\n`;
    expect((await asPayloads(deep(999)))[1]).toEqual([]);
    expect(await asPayloads(deep(1000))).toEqual([[{ a: 1 }], ['2:1005 it is nested deeper than 1000 levels']]);
    expect((await asPayloads(deep(100_000)))[1]).toEqual(['2:1005 it is nested deeper than 1000 levels']);
    expect((await asPayloads('['.repeat(100_000)))[1]).toEqual(['1:1001 it is nested deeper than 1000 levels']);
  });
});

describe('a line that is no JSON', () => {
  const place = new Workplace();
  beforeAll(() => place.write('payloads.ndjson', '{"a":1}\n{"secret":"hunter2" "b":1}\n'));
  afterAll(() => place.remove());

  it('is told by holotype verify with its place, and without what it says', async () => {
    const { exit, text } = await place.run('verify', 'payloads.ndjson', '--page', 'page.md');
    expect([exit, text]).toEqual([1, expect.stringContaining('a missing comma  (first at payloads.ndjson:2:21)')]);
    expect(text).not.toContain('hunter2');
  });
});

describe('captured evidence', () => {
  it.each([
    '{"captured":3,"parts":[],"events":{}}',
    '{"captured":2,"payloads":[],"events":{}}',
    '{"captured":2,"parts":[{"events":["a"]}],"events":{}}',
    '{"captured":1,"payloads":[],"events":null}',
    '{"captured":1,"payloads":[],"events":[]}',
    '{"captured":1,"payloads":[7],"events":{}}',
    '{"captured":1,"payloads":[],"events":{"a":null}}',
    '{"captured":1,"payloads":[],"events":{"a":{"kinds":{"string":"many"}}}}',
    '{"captured":1,"payloads":[],"events":{"a":{"kinds":{},"members":{"b":1}}}}',
    '{"captured":1,"payloads":[],"events":{"a":{"kinds":{},"strings":{"concrete":1}}}}',
  ])('is not %s', (text) => expect(readAsCaptured(Buffer.from(text))).toContain('This is not a captured-evidence file: '));

  it('is what learn writes', () =>
    expect(
      readAsCaptured(
        Buffer.from(
          '{"captured":2,"parts":[{"events":["a"],"keys":["x"]}],"events":{"a":{"kinds":{"string":1},"strings":{"concrete":1,"placeholders":0,"formats":{}}}}}',
        ),
      ),
    ).toBe(''));

  it('is what learn of earlier versions wrote', () =>
    expect(
      readAsCaptured(
        Buffer.from(
          '{"captured":1,"payloads":["x"],"events":{"a":{"kinds":{"string":1},"strings":{"concrete":1,"placeholders":0,"formats":{}}}}}',
        ),
      ),
    ).toBe(''));
});
