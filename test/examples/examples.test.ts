import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { installPacked } from '../package/packed.ts';
import { canServeHttps, type HttpsHost, startHttpsHost } from '../update/https-host.ts';

/*
 * The projects in examples/, each copied as it is committed, with the packed package, and used by the commands that it names.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = ['calling-events', 'page-by-address', 'signed-webhook'];
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-examples-')));

/** The files of an example that are committed, or that will be. */
function filesOf(example: string): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '.'];
  const listed = execFileSync('git', args, { cwd: path.join(ROOT, 'examples', example), encoding: 'utf8' });
  return listed.split('\0').filter((name) => name !== '');
}

function copy(example: string, to: string): string {
  for (const name of filesOf(example)) {
    mkdirSync(path.dirname(path.join(folder, to, name)), { recursive: true });
    cpSync(path.join(ROOT, 'examples', example, name), path.join(folder, to, name));
  }
  return path.join(folder, to);
}

/** Links what is installed in the repository into the folder around the projects. */
function link(target: string, name: string): void {
  const at = path.join(folder, 'node_modules', name);
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(path.isAbsolute(target) ? target : path.join(ROOT, 'node_modules', target), at);
}

interface Ended {
  readonly exit: number;
  readonly printed: string;
}

/** Runs a command line in a project, as it stands in a README or a workflow. */
function run(cwd: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const [program = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code ?? 1), printed: `${stdout}${stderr}` });
    });
  });
}

beforeAll(() => {
  const { folder: installed } = installPacked(folder);
  const command = path.join(installed, 'dist/cli.cjs');
  chmodSync(command, 0o755); // as npm does
  link(command, '.bin/holotype');
  link('typescript/bin/tsc', '.bin/tsc');
  link('@types/node', '@types/node');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(EXAMPLES)('%s', (example) => {
  let project: string;
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'examples', example, 'package.json'), 'utf8'));

  beforeAll(() => {
    project = copy(example, example);
  });

  it('has the code that its page gives', async () => {
    expect(await run(project, 'npm run generate:check')).toMatchObject({
      exit: 0,
      printed: expect.stringMatching(/Up to date: \d+ files\./),
    });
    expect(await run(project, 'npx holotype doctor')).toMatchObject({ exit: 0 });
  });

  it('compiles, and passes its tests', async () => {
    const { exit, printed } = await run(project, 'npm test');
    expect(exit, printed).toBe(0);
    expect(printed).toMatch(/^(?:# |ℹ )pass [1-9]/m);
  });

  it('names scripts that it has in its README, and depends on what this repository is tested with', () => {
    const readme = readFileSync(path.join(ROOT, 'examples', example, 'README.md'), 'utf8');
    const [, block = ''] = /^```sh\n([\s\S]*?)^```/m.exec(readme) ?? [];
    const scripts = block
      .trim()
      .split('\n')
      .map((line) => line.replace(/^[A-Z_]+=\S+ /, '').replace(/^npm (?:run )?/, ''));
    expect(scripts.filter((name) => name !== 'install' && !(name in manifest.scripts))).toEqual([]);
    const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const expected: Record<string, string> = { ...own.devDependencies, holotype: own.version };
    for (const [name, version] of Object.entries(manifest.devDependencies)) expect(version, name).toBe(expected[name]);
  });
});

describe.skipIf(!canServeHttps)('page-by-address, once the publisher changes the page', () => {
  const PAGE = readFileSync(path.join(ROOT, 'examples/page-by-address/publisher/orders.md'), 'utf8');
  let served = PAGE;
  let host: HttpsHost;
  let project: string;

  /** The address leads to this machine; all else is as it is committed. */
  beforeAll(async () => {
    host = await startHttpsHost(folder, (url) =>
      url.endsWith('/examples/page-by-address/publisher/orders.md')
        ? { type: 'text/plain; charset=utf-8', body: served }
        : undefined,
    );
    project = copy('page-by-address', 'kept-current');
    for (const name of ['holotype.config.ts', 'holotype.lock.json']) {
      const text = readFileSync(path.join(project, name), 'utf8');
      expect(text).toContain('https://raw.githubusercontent.com/');
      writeFileSync(path.join(project, name), text.replaceAll('raw.githubusercontent.com', host.name));
    }
  });
  afterAll(() => host.close());

  const read = (name: string): string => readFileSync(path.join(project, name), 'utf8');

  it('is committed as the publisher has it', async () => {
    expect(read('schemas/shop/docs/orders.md')).toBe(PAGE);
    expect(await run(project, 'npx holotype update --check', host.env)).toMatchObject({ exit: 0 });
  });

  it('passes the commands of its workflow', async () => {
    // A project with this address was never generated: what the lock file says of the config is that of the other.
    expect(await run(project, 'npm run generate')).toMatchObject({ exit: 0 });
    const { jobs } = parse(read('.github/workflows/check.yml'));
    const commands = jobs.check.steps.flatMap(({ run: command }: { readonly run?: string }) => command ?? []);
    expect(commands).toEqual(['npm ci', 'npx holotype update --frozen', 'npx holotype generate --check']);
    for (const command of commands.slice(1)) expect(await run(project, command, host.env)).toMatchObject({ exit: 0 });
  });

  it('gets what has changed by its script', async () => {
    served = PAGE.replace('    "total": 49.9,', '    "total": 49.9,\n    "discount": 5,');
    expect(await run(project, 'npx holotype update --check', host.env)).toMatchObject({
      exit: 1,
      printed: expect.stringContaining('discount'),
    });
    const { exit, printed } = await run(project, 'npm run generate:update', host.env);
    expect(exit, printed).toBe(0);
    expect(read('src/events/types.ts')).toContain('discount');
    expect(await run(project, 'npm test')).toMatchObject({ exit: 0 });
  });
});
