import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExplorerData, ShownCode } from '../../../generator/model/explorer/data.ts';
import { runCommand } from '../../command-line.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'explore-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);

const PAGE = `# Shop

| Event | Description |
| --- | --- |
| order.paid | An order was paid |

## order.paid

\`\`\`json
{ "type": "order.paid", "id": "7", "data": { "amount": 12, "note": "gift" } }
\`\`\`

\`\`\`json
{ "type": "order.paid", "id": "8", "data": { "amount": 13 } }
\`\`\`

\`\`\`sh
curl example.com
\`\`\`
`;

/** A block of data of a file of the explorer. */
function blockOf<T>(html: string, number: number): T {
  const text = new RegExp(`id="data-${number}">([^<]*)<`).exec(html)?.[1] ?? '';
  return JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString());
}

async function explored(page: string, ...options: readonly string[]): Promise<string> {
  writeFileSync(at('page.md'), page);
  const { exit, err } = await runCommand(['explore', 'page.md', '--out', 'out.html', ...options], folder);
  expect(exit, err).toBe(0);
  return readFileSync(at('out.html'), 'utf8');
}

describe('what the explorer is given', () => {
  it('has members with what was decided, why, and where it stands', async () => {
    const html = await explored(PAGE);
    const { catalogs, texts } = blockOf<ExplorerData>(html, 0);
    const [catalog] = catalogs;
    expect(catalog?.events.map(({ type, name, told }) => [type, name, told])).toEqual([
      ['order.paid', 'OrderPaid', ['type is "order.paid"']],
    ]);
    const note = catalog?.types.flatMap(({ members }) => members).find(({ name }) => name === 'note');
    expect([note?.required, note?.seen, note?.of]).toEqual([false, 1, 2]);
    expect(note?.rules).toContain('presence/absent-from-an-example');
    const [fact] = note?.facts ?? [];
    expect(texts[fact?.[1] ?? 0]?.text.slice(fact?.[2], fact?.[3])).toBe('"note"');
    expect(texts[0]?.blocks.filter(({ gave }) => gave === undefined)).toEqual([
      expect.objectContaining({ kind: 'code', reason: expect.stringMatching(/./) }),
    ]);
  });

  it('has the code as it is generated', async () => {
    const [code] = blockOf<readonly ShownCode[]>(await explored(PAGE), 1);
    expect(code?.declarations.OrderPaidEvent).toContain('export interface OrderPaidEvent');
    expect(JSON.parse(code?.schemas['order.paid'] ?? '')).toMatchObject({ $id: 'OrderPaid.schema.json' });
    expect(code?.fixtures['order.paid']).toContain('export function makeOrderPaid');
    expect(code?.handlers['order.paid']).toContain('onOrderPaid');
  });

  it('is the same for the same pages', async () => {
    expect(await explored(PAGE)).toBe(await explored(PAGE));
  });

  it.each([
    ['no events', '# Sticker object\n\n| Field | Type |\n| --- | --- |\n| id | string |\n| name | string |\n'],
    ['right-to-left and Chinese words', PAGE.replaceAll('note', 'ملاحظة').replaceAll('amount', '金额')],
    ['a name of 300 characters', PAGE.replaceAll('order.paid', `order.${'paid'.repeat(75)}`)],
  ])('holds %s', async (_what, page) => {
    const { catalogs } = blockOf<ExplorerData>(await explored(page), 0);
    expect(catalogs[0]?.types.length).toBeGreaterThan(0);
  });
});

describe('the file', () => {
  it('lists events and types for those who run no scripts', async () => {
    const html = await explored(PAGE.replace('An order was paid', 'Paid & <b>done</b>'));
    const lists = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? '';
    expect(lists).toContain('<strong>OrderPaid</strong> <code>order.paid</code>');
    expect(lists).toMatch(/note\?: string/);
    expect(lists).not.toContain('<b>');
  });

  it('is written over one of its own kind, and says which generated files are stale', async () => {
    writeFileSync(at('holotype.config.json'), '{ "catalogs": { "shop": { "pages": "page.md" } } }');
    writeFileSync(at('page.md'), PAGE);
    expect((await runCommand(['generate'], folder)).exit).toBe(0);
    const fresh = await runCommand(['explore'], folder);
    expect(fresh).toEqual({ exit: 0, out: 'explorer.html: 1 event, 2 types, 1 page\n', err: '' });
    writeFileSync(at('page.md'), PAGE.replace('"note": "gift"', '"remark": "gift"'));
    const stale = await runCommand(['explore'], folder);
    expect(stale.err).toContain('warning explore/stale-outputs');
    expect(stale.err).toMatch(/\d+ generated files of shop are out of date\./);
    expect(blockOf<ExplorerData>(readFileSync(at('explorer.html'), 'utf8'), 0).catalogs[0]?.stale).toBeGreaterThan(0);
  });

  it('shows a comparison of pages', async () => {
    writeFileSync(at('old.md'), PAGE);
    writeFileSync(at('new.md'), PAGE.replace('"amount": 13', '"amount": "13"'));
    const { exit, out } = await runCommand(['diff', 'old.md', 'new.md', '--format', 'html'], folder);
    expect(exit).toBe(1);
    const { kind, difference, texts } = blockOf<ExplorerData>(out, 0);
    expect([kind, difference?.since, difference?.label, texts.map(({ path: name }) => name)]).toEqual([
      'difference',
      'old.md',
      'new.md',
      ['old.md', 'new.md'],
    ]);
    expect(difference?.changes[0]).toMatchObject({ class: 'breaking', code: expect.stringMatching(/./) });
    expect([difference?.typesBefore, difference?.typesAfter]).toEqual([
      expect.stringContaining('amount: number'),
      expect.stringContaining('amount: number | string'),
    ]);
  });
});
