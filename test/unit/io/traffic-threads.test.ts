import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPayloads } from '../../../generator/io/sources/payloads.ts';
import { runCommand } from '../../command-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'holotype-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = '# Orders\n\n## order.paid\n\n```json\n{ "type": "order.paid", "id": "A-17", "note": "é" }\n```\n';

/** More than two blocks of lines, among them some that are wrong. */
function writeTraffic(): void {
  const line = JSON.stringify({ type: 'order.paid', id: 'A-18', note: 'ö'.repeat(500) });
  const wrong = JSON.stringify({ type: 'order.paid', id: 7, note: 'x' });
  const block = `${`${line}\n`.repeat(999)}${wrong}\n`;
  writeFileSync(path.join(folder, 'traffic.ndjson'), `${block.repeat(34)}{"type":\n${line}`);
  writeFileSync(path.join(folder, 'page.md'), PAGE);
  writeFileSync(path.join(folder, 'holotype.config.json'), '{ "catalogs": { "shop": { "pages": "page.md" } } }');
}

it('several threads come to what one does, for a file that they read in pieces', { timeout: 60_000 }, async () => {
  writeTraffic();
  const results = [];
  for (const threads of ['1', '2', '3']) {
    rmSync(path.join(folder, 'schemas'), { recursive: true, force: true });
    const verified = await runCommand(['verify', 'traffic.ndjson', '--json', '--threads', threads], folder);
    const learned = await runCommand(['learn', 'traffic.ndjson', '--threads', threads], folder);
    results.push({ verified, learned, captured: readFileSync(path.join(folder, 'schemas/shop/captured.json'), 'utf8') });
  }
  const [one, ...others] = results;
  for (const other of others) expect(other).toEqual(one);
  expect(JSON.parse(one?.verified.out ?? '')).toMatchObject({
    payloads: 34_002,
    invalid: 35,
    issues: [
      { count: 34, first: 'traffic.ndjson:1000' },
      { count: 1, first: 'traffic.ndjson:34001:9' },
    ],
  });
  expect(one?.learned).toMatchObject({ exit: 1, out: expect.stringContaining('34001 payloads learned') });
});

it('what one thread cannot read, several refuse with the same words', async () => {
  writeTraffic();
  const [one, several] = [
    await runCommand(['verify', 'missing.ndjson'], folder),
    await runCommand(['verify', 'missing.ndjson', '--threads', '2'], folder),
  ];
  expect(several).toEqual(one);
});

it('a line belongs to the range of bytes that it begins in, wherever a file is cut', async () => {
  const file = path.join(folder, 'few.ndjson');
  const text = '{"n":1}\n\n{"n":"é"}\n{"n":3}';
  writeFileSync(file, text);
  const size = Buffer.byteLength(text);
  for (let cut = 1; cut < size; cut++) {
    const taken: unknown[] = [];
    let lines = 0;
    for (const range of [{ from: 0, to: cut }, { from: cut }]) {
      const read = await readPayloads('few', file, { onPayload: (value) => void taken.push(value), onInvalid: () => {} }, range);
      lines += read.lines;
    }
    expect([cut, taken, lines]).toEqual([cut, [{ n: 1 }, { n: 'é' }, { n: 3 }], 4]);
  }
});
