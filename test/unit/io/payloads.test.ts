import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPayloads } from '../../../generator/io/sources/payloads.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'holotype-payloads-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string): Promise<readonly [unknown, string][]> {
  const file = path.join(folder, 'payloads');
  writeFileSync(file, text);
  const taken: [unknown, string][] = [];
  await readPayloads('payloads', file, {
    onPayload: (payload, line) => void taken.push([payload, `payloads:${line}`]),
    onInvalid: ({ line, column }, reason) => void taken.push([reason, `payloads:${line}:${column}`]),
  });
  return taken;
}

it.each([
  {
    name: 'one value a line',
    text: '{"a":1}\n\n{"a":2}',
    out: [
      [{ a: 1 }, 'payloads:1'],
      [{ a: 2 }, 'payloads:3'],
    ],
  },
  {
    name: 'arrays, item by item',
    text: '[{"a":1},{"a":2}]\n',
    out: [
      [{ a: 1 }, 'payloads:1'],
      [{ a: 2 }, 'payloads:1'],
    ],
  },
  { name: 'one document over several lines', text: '{\n  "a": 1\n}\n', out: [[{ a: 1 }, 'payloads:1']] },
  {
    name: 'on after lines that are no JSON, and tells where and why',
    text: '{"a":1}\n{"a":\n\n{"a":2}\n{"a":2}{\n',
    out: [
      [{ a: 1 }, 'payloads:1'],
      ['a value is missing here', 'payloads:2:6'],
      [{ a: 2 }, 'payloads:4'],
      ['a bracket that is never closed', 'payloads:5:8'],
    ],
  },
  { name: 'nothing', text: '', out: [] },
])('reads $name', async ({ text, out }) => {
  expect(await read(text)).toEqual(out);
});

it('does not split a character that lies across two chunks', async () => {
  const text = `{"a":"${'é'.repeat(700_000)}"}\n`;
  expect(await read(text + text)).toHaveLength(2);
});

it('refuses one document that would not fit into memory with payload/too-large', async () => {
  await expect(read(`{\n${' '.repeat(65 * 1024 * 1024)}`)).rejects.toThrowError('payload/too-large');
});
