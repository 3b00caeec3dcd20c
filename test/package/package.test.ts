import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked } from './packed.ts';

/*
 * The package as it would be published: packed, unpacked into an empty project, and used there.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'holotype-package-'));
const installed = path.join(folder, 'node_modules/holotype');
let files: readonly string[] = [];

beforeAll(() => {
  ({ files } = installPacked(folder));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  it('holds what it needs and nothing else', () => {
    const kinds = new Set(
      files.map((file) =>
        file
          .replace(/^dist\/[\w-]+\.(js|cjs)$/, 'dist/*.$1')
          .replace(/^dist\/options\/.*\.d\.ts$/, 'dist/options/*.d.ts')
          .replace(/^templates\/.*$/, 'templates/*'),
      ),
    );
    expect([...kinds].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/*.cjs',
        'dist/*.js',
        'dist/cli.cjs.map',
        'dist/config.cjs.map',
        'dist/explorer.css',
        'dist/holotype.cjs.map',
        'dist/traffic-worker.cjs.map',
        'dist/THIRD-PARTY-LICENSES.md',
        'dist/config.schema.json',
        'dist/overrides.schema.json',
        'dist/templates.json',
        'dist/pipeline/compile-guard.d.ts',
        'dist/pipeline/traffic/library.d.ts',
        'dist/config/config.d.ts',
        'dist/index.d.ts',
        'dist/model/limits.d.ts',
        'dist/model/output.d.ts',
        'dist/options/*.d.ts',
        'dist/vite.d.ts',
        'package.json',
        'schemas/acs-calling/docs/2021-10-15.md',
        'schemas/acs-calling/docs/2025-01-22.md',
        'templates/*',
      ].sort(),
    );
    expect(files).not.toContain('templates/tsconfig.json');
  });

  it('runs nothing when it is installed, and says where it comes from', () => {
    const { scripts, repository, homepage, bugs } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    // What npm runs, or asks about, where a package is installed from a file, a folder or a registry.
    const run = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(Object.keys(scripts).filter((name) => run.includes(name))).toEqual([]);
    // A clone is built by `npm ci`, and what is packed is what was built just before.
    expect([scripts.prepublish, scripts.prepack]).toEqual(['npm run build', 'npm run build']);
    const home = 'https://github.com/holotype-dev/holotype';
    expect({ repository, homepage, bugs }).toEqual({
      repository: { type: 'git', url: `git+${home}.git` },
      homepage: `${home}#readme`,
      bugs: { url: `${home}/issues` },
    });
  });

  it('has a README whose links lead somewhere from everywhere', () => {
    const text = readFileSync(path.join(installed, 'README.md'), 'utf8').replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !/^(?:https:\/\/|#)/.test(link))).toEqual([]);
  });

  it('is clean for publint', async () => {
    const { publint } = await import('publint');
    expect((await publint({ pkgDir: ROOT, pack: false, strict: true })).messages).toEqual([]);
  });

  it('generates from the command line, and says so when nothing has changed', () => {
    const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
    const run = (): string =>
      execFileSync(
        process.execPath,
        [path.join(installed, 'dist/cli.js'), 'generate', page, '--out', 'events', '--outputs', 'all'],
        {
          cwd: folder,
          stdio: 'pipe',
        },
      ).toString('utf8');
    expect(run()).toContain('6 events');
    expect(run()).toMatch(/^Up to date: \d+ files\./);
  });

  it('writes an explorer that holds its script, its style and their licenses', () => {
    const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
    const args = [path.join(installed, 'dist/cli.js'), 'explore', page, '--out', 'explorer.html'];
    execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
    const html = readFileSync(path.join(folder, 'explorer.html'), 'utf8');
    for (const file of ['dist/explorer.js', 'dist/explorer.css'])
      expect(html).toContain(readFileSync(path.join(installed, file), 'utf8'));
    expect(html).toMatch(/\/\*![\s\S]*## .*preact [\d.]+[\s\S]*minisearch|\/\*![\s\S]*minisearch [\d.]+[\s\S]*preact [\d.]+/);
  });

  it('has what deliveries are sent with, in commands and in new projects', () => {
    const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
    const run = (...args: readonly string[]): string =>
      execFileSync(process.execPath, [path.join(installed, 'dist/cli.js'), ...args], { cwd: folder, stdio: 'pipe' }).toString(
        'utf8',
      );
    expect(run('send', '--list', page)).toContain('CallStarted  Microsoft.Communication.CallStarted\n');
    run('create', 'signed', '--template', 'node', '--page', page, '--scheme', 'github');
    const made = ['names/event-names.ts', 'sending/exchange.ts', 'signing/signed-request.ts', 'page/index.html'];
    for (const file of made)
      expect(readFileSync(path.join(folder, 'signed/dev', file), 'utf8')).not.toMatch(/from '\.[^']*\.ts'/);
  });

  describe.each(['typescript-5', 'typescript-6', 'typescript'])('in a project set up by tsc --init, %s', (compiler) => {
    const project = path.join(folder, `project-${compiler}`);
    const tsc = (...args: readonly string[]) =>
      execFileSync(process.execPath, [path.join(ROOT, 'node_modules', compiler, 'bin/tsc'), ...args], {
        cwd: project,
        stdio: 'pipe',
      });
    const codeIn = (document: string): string =>
      [...readFileSync(path.join(ROOT, document), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)]
        .map(([, code = '']) => code)
        .find((code) => code.includes("from './events/index.js'")) ?? '';

    beforeAll(() => {
      mkdirSync(path.join(project, 'src'), { recursive: true });
      writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }\n');
      tsc('--init');
      const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
      const args = [path.join(installed, 'dist/cli.js'), 'generate', page, '--out', 'src/events', '--outputs', 'all'];
      execFileSync(process.execPath, args, { cwd: project, stdio: 'pipe' });
    });

    it('compiles and runs the example of the README', () => {
      const first = codeIn('README.md');
      writeFileSync(path.join(project, 'src/main.ts'), first);
      expect(first).toContain('createRouter');
      tsc();
      const output = execFileSync(process.execPath, ['src/main.js'], { cwd: project, stdio: 'pipe' }).toString('utf8');
      expect(output).toContain("[ 'failed' ]");
      expect(output).toContain('8:acs:');
    });

    it('compiles the receiver of the guide with the types of Node.js', () => {
      const second = codeIn('docs/guides/receive-and-verify.md');
      mkdirSync(path.join(project, 'node_modules/@types'), { recursive: true });
      symlinkSync(path.join(ROOT, 'node_modules/@types/node'), path.join(project, 'node_modules/@types/node'));
      writeFileSync(path.join(project, 'src/main.ts'), second);
      expect(second).toContain('toNodeListener');
      tsc('--types', 'node');
    });
  });

  it('takes a newcomer from an empty folder and a page to typed handlers, by the three commands of the README', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const [, block = ''] = /^## Use it in your project\n[\s\S]*?^```sh\n([\s\S]*?)^```/m.exec(readme) ?? [];
    const [install, ...own] = block.trim().split('\n');
    expect([install, own.length]).toEqual(['npm install --save-dev holotype', 2]);
    // What installing leaves in an empty folder: the package, and a manifest that names it.
    const newcomer = path.join(folder, 'newcomer');
    mkdirSync(path.join(newcomer, 'docs'), { recursive: true });
    writeFileSync(path.join(newcomer, 'package.json'), '{ "devDependencies": { "holotype": "^0.1.0" } }\n');
    writeFileSync(path.join(newcomer, 'docs/events.md'), readFileSync(path.join(ROOT, 'test/explorer/shop/docs/2024-09-02.md')));
    for (const command of own) {
      const args = [path.join(installed, 'dist/cli.cjs'), ...command.split(' ').slice(2)];
      execFileSync(process.execPath, args, { cwd: newcomer, stdio: 'pipe' });
    }
    const handler = readFileSync(path.join(newcomer, 'events/handlers/order-paid.ts'), 'utf8');
    expect(handler).toContain('export async function onOrderPaid(event: OrderPaidEvent)');
    expect(readFileSync(path.join(newcomer, 'explorer.html'), 'utf8')).toContain('order.paid');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'events/handlers/index.ts'];
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), ...options], {
      cwd: newcomer,
      stdio: 'pipe',
    });
  });

  it('has types that a strict project accepts without any other package', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import { type Changed, defineConfig, diff, generate, inspect, type Generated } from 'holotype';
export const config = defineConfig({ catalogs: { shop: { pages: 'docs', presence: 'cautious' } } });
export const result: Promise<Generated> = generate([{ name: 'a.md', text: '' }]);
export const changed: Changed = diff([{ name: 'a.md', text: '' }], [{ name: 'a.md', text: '' }]);
export const pages: readonly object[] = inspect([]).pages;
// @ts-expect-error: there is no such option
defineConfig({ catalogs: { shop: { page: 'docs' } } });
// @ts-expect-error: there is no such choice
defineConfig({ catalogs: { shop: { guards: { modes: ['lax'] } } } });
`,
    );
    const options = {
      module: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
      lib: ['ES2023'],
      skipLibCheck: false,
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    for (const compiler of ['typescript-5', 'typescript-6', 'typescript']) {
      execFileSync(process.execPath, [path.join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', folder], { stdio: 'inherit' });
    }
  });
});
