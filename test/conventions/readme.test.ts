import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../command-line.ts';
import { anchorsOf, commandsOf, EXAMPLES, GUIDES, linksOf, readDocument } from './documents.ts';
import { ROOT } from './source-tree.ts';

describe('the commands of the README, of docs/ and of CONTRIBUTING', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holotype-readme-'));
  mkdirSync(path.join(folder, 'docs'));
  cpSync(path.join(ROOT, 'test/golden/openapi/input/shop.yaml'), path.join(folder, 'api/openapi.yaml'));
  cpSync(path.join(ROOT, 'test/golden/output-second-run/input/page.md'), path.join(folder, 'docs/events.md'));
  writeFileSync(path.join(folder, 'captured.ndjson'), '');
  writeFileSync(path.join(folder, 'holotype.config.json'), JSON.stringify({ catalogs: { shop: { pages: 'docs/events.md' } } }));
  cpSync(path.join(ROOT, 'test/golden/guard/input/order.schema.json'), path.join(folder, 'order.schema.json'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', 'docs', 'api');
  git('commit', '--quiet', '--message', 'Pages');
  // What commands send goes to a server that takes anything.
  const server = createServer((_request, response) => response.end());
  beforeAll(async () => {
    vi.stubEnv('WEBHOOK_SECRET', 'a secret');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const commands = [...new Set([...GUIDES, 'CONTRIBUTING.md'].flatMap(commandsOf))];
  const own = commands.filter((command) => command.startsWith('npx holotype '));
  const built = commands.filter((command) => command.startsWith('node dist/cli.js '));

  it('show every command of holotype', async () => {
    const { out } = await runCommand(['--help'], folder);
    const names = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
    expect(names).toContain('generate');
    expect(names.filter((name) => !own.some((command) => command.startsWith(`npx holotype ${name}`)))).toEqual([]);
  });

  // What goes on until an assistant ends it is started by another test: test/mcp/.
  it.each(own.filter((command) => command !== 'npx holotype mcp'))('%s', async (command) => {
    const { port } = server.address() as AddressInfo;
    const args = command.split(' ').map((arg) => arg.replace('//localhost:3000/', `//127.0.0.1:${port}/`));
    const { exit, err } = await runCommand(args.slice(2), folder);
    expect(exit, err).toBe(0);
  });

  it.each(built)('%s, in the repository', async (command) => {
    const { exit, err } = await runCommand(command.split(' ').slice(2), ROOT);
    expect(exit, err).toBe(0);
  });

  it('other than these are scripts of the package, and CI runs those that this test cannot', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const others = commands.filter((command) => ![...own, ...built].includes(command));
    const known = ['npm ci', 'npm test', ...Object.keys(scripts).map((name) => `npm run ${name}`)];
    const scriptOf = (command: string): string => command.replace(/ -- .*/, '');
    expect(others.filter((command) => !known.includes(scriptOf(command)))).toEqual([]);
    const ci = readFileSync(path.join(ROOT, '.ci/run'), 'utf8');
    for (const command of ['npm ci', 'npm run generate', 'tier test', 'tier test:ci']) expect(ci).toContain(command);
  });
});

describe('links', () => {
  const documents = [...GUIDES, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md', ...EXAMPLES];

  it.each(documents)('of %s lead to files and headings that are there', (document) => {
    expect(linksOf(document).filter((link) => !leadsSomewhere(link, document))).toEqual([]);
  });

  it('of the README are found', () => {
    expect(linksOf('README.md').length).toBeGreaterThan(10);
  });

  it('lead to every page of docs/ from the README or from another page of docs/', () => {
    const reached = new Set(GUIDES.flatMap((guide) => linksOf(guide).map((link) => targetOf(link, guide)?.file)));
    expect(GUIDES.filter((guide) => !['README.md', 'docs/README.md'].includes(guide) && !reached.has(guide))).toEqual([]);
  });
});

/** The file of the repository that a link leads to, and the heading in it; `undefined` for another site. */
function targetOf(link: string, document: string): { readonly file: string; readonly anchor: string } | undefined {
  const own = /^https:\/\/github\.com\/holotype-dev\/holotype\/(?:blob|tree)\/main\/(.+)$/.exec(link)?.[1];
  if (own === undefined && /^[a-z]+:/.test(link)) return undefined;
  const [target = '', anchor = ''] = (own ?? link).split('#');
  const base = own === undefined ? path.posix.dirname(document) : '.';
  return { file: target === '' ? document : path.posix.join(base, target), anchor };
}

function leadsSomewhere(link: string, document: string): boolean {
  const target = targetOf(link, document);
  if (target === undefined) return link.startsWith('https://');
  if (!existsSync(path.join(ROOT, target.file))) return false;
  return target.anchor === '' || anchorsOf(target.file).has(target.anchor);
}

describe('the README', () => {
  it('is an introduction: 120 lines, besides the example of a page and its types', () => {
    const [page = '', types = ''] = [...readDocument('README.md').matchAll(/^(`{3,4})\w+\n[\s\S]*?^\1$/gm)].map(
      ([block]) => block,
    );
    const lines = (text: string): number => text.split('\n').length;
    expect(lines(readDocument('README.md')) - lines(page) - lines(types)).toBeLessThanOrEqual(120);
  });

  it('quotes the figures that the benchmarks have', () => {
    const [, comparison = ''] = /^## Comparison\n([\s\S]*?)^## /m.exec(readDocument('README.md')) ?? [];
    const prose = comparison.replace(/\s+/g, ' ');
    const [ours, typia, ajv, zod] = ['ours', 'typia', 'ajv', 'zod'].map((peer) => benchCell('valid', peer));
    expect(prose).toContain(`takes ${ours}; typia needs ${typia} times as long, ajv ${ajv} times and zod ${zod} times`);
    const [ratio] = benchCell('generate, two pages, new folder', 'time, ours to theirs').split(' ×');
    expect(prose).toContain(`Generating code for two pages in a new folder takes ${ratio} times as long as running quicktype`);
    const [, all, ajvPasses] =
      /all (\d+) tests whose keywords are compiled pass \(ajv passes (\d+)/.exec(readDocument('bench/README.md')) ?? [];
    expect(prose).toContain(
      `All ${all} tests of the JSON-Schema-Test-Suite whose keywords are compiled pass; ajv passes ${ajvPasses} of them`,
    );
  });
});

/** A cell of the tables in bench/README.md, by the names of its row and its column; a column may have a version behind its name. */
function benchCell(row: string, column: string): string {
  const tables = readDocument('bench/README.md').split(/\n(?!\|)/);
  const cells = tables.map((table) => [...table.matchAll(/^\| (.*) \|$/gm)].map(([, line = '']) => line.split(' | ')));
  const table = cells.find((lines) => lines.some(([name]) => name === row)) ?? [];
  const at = (table[0] ?? []).findIndex((title) => title.replace(/ \d[\d.]*$/, '') === column);
  const cell = table.find(([name]) => name === row)?.[at];
  if (cell === undefined) throw new Error(`bench/README.md has no row "${row}" with a column "${column}"`);
  return cell;
}
