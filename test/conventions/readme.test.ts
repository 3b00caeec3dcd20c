import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../command-line.ts';
import { ROOT } from './source-tree.ts';

/** Command lines in the ```sh blocks of a document. */
function commandsOf(document: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  return blocks
    .flatMap((block) => block.split(/\n|&&/))
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

describe('the commands of the README', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holotype-readme-'));
  mkdirSync(path.join(folder, 'docs'));
  cpSync(path.join(ROOT, 'test/golden/output-second-run/input/page.md'), path.join(folder, 'docs/events.md'));
  writeFileSync(path.join(folder, 'captured.ndjson'), '');
  writeFileSync(path.join(folder, 'holotype.config.json'), JSON.stringify({ catalogs: { shop: { pages: 'docs' } } }));
  cpSync(path.join(ROOT, 'test/golden/guard/input/order.schema.json'), path.join(folder, 'order.schema.json'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', 'docs');
  git('commit', '--quiet', '--message', 'Pages');
  afterAll(() => rmSync(folder, { recursive: true }));

  const commands = [...commandsOf('README.md'), ...commandsOf('CONTRIBUTING.md')];
  const own = commands.filter((command) => command.startsWith('npx holotype '));

  it.each(own)('%s', async (command) => {
    const { exit, err } = await runCommand(command.split(' ').slice(2), folder);
    expect(exit, err).toBe(0);
  });

  it('other than these are scripts of the package, and CI runs those that this test cannot', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const others = commands.filter((command) => !command.startsWith('npx holotype '));
    const known = ['npm ci', 'npm test', ...Object.keys(scripts).map((name) => `npm run ${name}`)];
    const scriptOf = (command: string): string => command.replace(/ -- .*/, '');
    expect(others.filter((command) => !known.includes(scriptOf(command)))).toEqual([]);
    const ci = readFileSync(path.join(ROOT, '.ci/run'), 'utf8');
    for (const command of ['npm ci', 'npm run generate', 'tier test', 'tier test:ci']) expect(ci).toContain(command);
  });
});

it('the README links to nothing that is not there', () => {
  const text = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const own = /\]\(https:\/\/github\.com\/holotype-dev\/holotype\/(?:blob|tree)\/main\/([^)#]+)/g;
  const links = [...text.matchAll(own)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([]);
});
