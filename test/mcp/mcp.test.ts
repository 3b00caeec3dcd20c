import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../conventions/source-tree.ts';

/* `holotype mcp` as an assistant sees it: the command, started by the client of the same vendor. */

const PAGE = path.join(ROOT, 'test/golden/init/input/docs/shop.md');
const TYPE = 'Contoso.Shop.OrderPaid';

const folder = mkdtempSync(path.join(tmpdir(), 'holotype-mcp-'));
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  cpSync(PAGE, path.join(folder, 'docs/2024-05-01.md'));
  writeFileSync(path.join(folder, 'holotype.config.json'), '{ "catalogs": { "shop": { "pages": "docs" } } }');
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [path.join(ROOT, 'dist/cli.js'), 'mcp'], cwd: folder }),
  );
});

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, given: Record<string, unknown> = {}) {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as readonly { readonly type: string; readonly text: string }[];
  return { text: first?.text ?? '', isError: isError === true };
}

const data = async (name: string, given: Record<string, unknown> = {}) => JSON.parse((await call(name, given)).text);

const payload = (amount: unknown) => ({
  ...{ id: '1', topic: '/stores/1', subject: 'orders/1', eventType: TYPE, dataVersion: '1.0', metadataVersion: '1' },
  ...{ eventTime: '2024-05-01T10:00:00Z', data: { orderId: 'A-17', amount, paidBy: { name: 'Ada' } } },
});

describe('holotype mcp', () => {
  it('lists its tools, which all only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['list_events', 'explain', 'check_payload', 'diff', 'generate_check']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(tools[1]?.inputSchema).toMatchObject({ required: ['path'], additionalProperties: false });
  });

  it('lists the events of the project', async () => {
    const { events } = await data('list_events');
    expect(events).toEqual([
      expect.objectContaining({ type: TYPE, name: 'OrderPaid', catalog: 'shop', typeName: 'OrderPaidEvent', examples: 1 }),
    ]);
  });

  it('explains a property and a code, and says what there is where it does not know a name', async () => {
    expect(await data('explain', { path: 'OrderPaid.data.amount' })).toMatchObject({ path: 'OrderPaid.data.amount' });
    expect(await data('explain', { path: 'json/not-strict' })).toMatchObject({ code: 'json/not-strict' });
    const { text, isError } = await call('explain', { path: 'OrderPaid.data.amout' });
    expect([isError, text]).toEqual([true, expect.stringContaining('did you mean "amount"?')]);
  });

  it('checks payloads', async () => {
    expect(await data('check_payload', { payload: payload(12.5) })).toMatchObject({ payloads: 1, valid: 1, invalid: 0 });
    const { invalid, issues } = await data('check_payload', { payload: payload('much') });
    expect([invalid, issues[0].path]).toEqual([1, 'OrderPaid.data.amount']);
    expect(await data('check_payload', { payload: { eventType: 'Contoso.Shop.Other' } })).toMatchObject({ unknown: 1 });
  });

  it('says whether the code is up to date, and writes nothing', async () => {
    expect(await data('generate_check')).toMatchObject({ exitCode: 1, catalogs: [{ name: 'shop' }] });
    expect(readdirSync(folder).sort()).toEqual(['docs', 'holotype.config.json']);
  });

  it('compares versions of a catalog', async () => {
    const { text, isError } = await call('diff', { catalog: 'shop' });
    expect([isError, text]).toEqual([true, expect.stringContaining('usage/one-version')]);
    cpSync(PAGE, path.join(folder, 'docs/2024-06-01.md'));
    const page = path.join(folder, 'docs/2024-06-01.md');
    writeFileSync(page, (await import('node:fs')).readFileSync(page, 'utf8').replace('"amount": 12.5,', '"total": 12.5,'));
    const { findings } = await data('diff', { catalog: 'shop' });
    expect(findings.map(({ class: kind }: { class: string }) => kind)).toContain('breaking');
  });

  it('refuses arguments that it does not have', async () => {
    const { text, isError } = await call('explain', { page: '/etc/passwd' });
    expect([isError, text]).toEqual([true, expect.stringContaining('path')]);
  });
});

describe('without the package that speaks the protocol', () => {
  it('says what to install', async () => {
    const { execFileSync } = await import('node:child_process');
    const copy = path.join(folder, 'package');
    mkdirSync(copy);
    for (const name of ['package.json', 'dist']) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    // Beside the copy are the packages that every command needs, and no others.
    const needed = ['commander', 'jiti'];
    for (const name of needed)
      cpSync(path.join(ROOT, 'node_modules', name), path.join(copy, 'node_modules', name), { recursive: true });
    const run = () =>
      execFileSync(process.execPath, [path.join(copy, 'dist/cli.js'), 'mcp'], { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
    expect(run).toThrow('usage/no-protocol');
    expect(run).toThrow('npm install --save-dev @modelcontextprotocol/server');
  });
});
