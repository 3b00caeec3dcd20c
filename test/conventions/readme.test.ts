import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../command-line.ts';
import { DocsProject } from './docs-project.ts';
import { anchorsOf, commandsOf, EXAMPLES, GUIDES, linksOf, readDocument } from './documents.ts';
import { ROOT } from './source-tree.ts';

describe('the commands of the README, of docs/ and of CONTRIBUTING', () => {
  const project = new DocsProject();
  // What commands send goes to a server that takes anything.
  const server = createServer((_request, response) => response.end());
  beforeAll(async () => {
    vi.stubEnv('WEBHOOK_SECRET', 'a secret');
    // The map that `add` adds to, and stubs are there from the start.
    await project.run('npx holotype generate docs/events.md --out src/events --outputs handlers');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
    project.remove();
  });

  const commands = [...new Set([...GUIDES, 'CONTRIBUTING.md'].flatMap(commandsOf))];
  const own = commands.filter((command) => /\bnpx holotype /.test(command));
  const built = commands.filter((command) => command.startsWith('node dist/cli.js '));

  it('show every command of holotype', async () => {
    const { out } = await runCommand(['--help'], project.root);
    const names = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
    expect(names).toContain('generate');
    expect(names.filter((name) => !own.some((command) => command.includes(`npx holotype ${name}`)))).toEqual([]);
  });

  // What goes on until an assistant ends it is started by another test: test/mcp/.
  it.each(own.filter((command) => command !== 'npx holotype mcp'))('%s', async (command) => {
    const { port } = server.address() as AddressInfo;
    const { exit, err } = await project.run(command.replace('//localhost:3000/', `//127.0.0.1:${port}/`));
    expect(exit, err).toBe(0);
  });

  it.each(built)('%s, in the repository', async (command) => {
    const { exit, err } = await runCommand(command.split(' ').slice(2), ROOT);
    expect(exit, err).toBe(0);
  });

  it('other than these are scripts of the package, and CI runs those that this test cannot', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const others = commands.filter((command) => ![...own, ...built].includes(command));
    const known = [
      'npm ci',
      'npm test',
      'npm install --save-dev holotype',
      ...Object.keys(scripts).map((name) => `npm run ${name}`),
    ];
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
  it('is an introduction of two screens: 120 lines', () => {
    expect(readDocument('README.md').split('\n').length).toBeLessThanOrEqual(120);
  });
});

describe('docs/comparison.md', () => {
  const text = readDocument('docs/comparison.md');
  const prose = text.replace(/\s+/g, ' ');

  it('quotes the figures that the benchmarks have', () => {
    const [ours, typia, ajv, zod] = ['ours', 'typia', 'ajv', 'zod'].map((peer) => benchCell('valid', peer));
    expect(prose).toContain(`takes ${ours}; typia needs ${typia} times as long, ajv ${ajv} times and zod ${zod} times`);
    expect(prose).toContain(`new folder takes ${ratioOf('generate, two pages, new folder')} times as long as running quicktype`);
    const [, all, ajvPasses] =
      /all (\d+) tests whose keywords are compiled pass \(ajv passes (\d+)/.exec(readDocument('bench/README.md')) ?? [];
    expect(prose).toContain(
      `All ${all} tests of the JSON-Schema-Test-Suite whose keywords are compiled pass; ajv passes ${ajvPasses} of them`,
    );
    const besides = (row: string): string => benchCell(row, 'besides');
    const rejected = /^(\S+ % of \d+) rejected/.exec(besides('GitHub payloads, ten parts'))?.[1];
    expect(prose).toContain(`${rejected} are rejected`);
    // Its row has the events for a name, and what is compared stands in the next column.
    expect(prose).toContain(`${besides('58 events of GitHub')} for the type that fits best, over 58 events`);
    expect(prose).toContain(`empty Node process | ${ratioOf('generate, nothing changed')} ×`);
    expect(prose).toContain(`\`JSON.parse\` alone | ${ratioOf('verify, 101 MB of lines')} ×`);
    expect(prose).toContain(`\`JSON.parse\` of a stream | ${ratioOf('learn, events of 240 bytes')} ×`);
    expect(prose).toContain(`parts of \`learn\` | ${benchCell('learn, 1,000 parts merged', 'time, ours to theirs')}`);
    expect(readDocument('README.md')).toContain(/(\d+ MB for 1,000 MB)/.exec(besides('learn, memory'))?.[1]);
    expect(prose).toContain(`against mdast with GFM tables | ${ratioOf('1 MB page, outline')} ×`);
    expect(prose).toContain(`95th percentile | ${benchCell('explorer, search, 95th percentile', 'time, ours to theirs')}`);
  });

  it('has rows of the table of guards as they are', () => {
    const [titles = [], , ...rows] = [...text.matchAll(/^\| (.*) \|$/gm)]
      .map(([, line = '']) => line.split(' | ').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 10);
    expect(rows.length).toBeGreaterThan(3);
    for (const [name = '', ...cells] of rows)
      expect(cells, name).toEqual(titles.slice(1).map((title) => benchCell(name, title).trim()));
  });
});

/** How the time of ours compares to that of the peer. */
function ratioOf(row: string): string {
  return benchCell(row, 'time, ours to theirs').split(' ×')[0] ?? '';
}

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
