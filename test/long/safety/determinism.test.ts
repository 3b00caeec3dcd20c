import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageVersion } from '../../../generator/io/package/package-files.ts';
import { NEW_PAGE } from '../../safety/faults/scenarios.ts';
import { readTree } from '../../safety/faults/trees.ts';
import { sortedDifferentlyPages } from '../../unit/sorted-differently.ts';
import { missingPairs, type Setting, settings } from './settings.ts';

/*
 * The same pages give the same bytes, whatever the machine is like. Each run is a process in a project of its own; of
 * what its output says, nothing may stem from the machine either.
 */

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const DOCS = path.join(ROOT, 'schemas/acs-calling/docs');
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(readdirSync(DOCS).map((name) => [name, readFileSync(path.join(DOCS, name), 'utf8')])),
  ...sortedDifferentlyPages(),
  'shop.md': NEW_PAGE,
};
const USER = 'user-who-runs-it';
const RUNS = 100;
const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-same-')));
afterAll(() => rmSync(root, { recursive: true }));

interface Project {
  readonly folder: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

function makeProject(setting: Setting, index: number): Project {
  const folder = path.join(root, String(index), setting.folder);
  const docs = path.join(folder, 'docs');
  mkdirSync(docs, { recursive: true });
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(path.join(docs, name), text.replaceAll('\n', setting.lineEnds));
  const names = Object.keys(PAGES).sort();
  const ordered = { 'as named': names, backwards: names.toReversed(), shuffled: [...names.slice(1), ...names.slice(0, 1)] }[
    setting.order
  ];
  const cwd = { 'the project': folder, elsewhere: tmpdir(), 'the folder of the pages': docs }[setting.cwd];
  const from = (file: string): string => (setting.cwd === 'elsewhere' ? file : path.relative(cwd, file));
  return {
    folder,
    cwd,
    args: ['generate', ...ordered.map((name) => from(path.join(docs, name))), '--out', from(path.join(folder, 'out'))],
    env: {
      LANG: setting.locale,
      LC_ALL: setting.locale,
      TZ: setting.zone,
      NODE_OPTIONS: setting.nodeOptions,
      SHUFFLE_SEED: setting.order === 'as named' ? '1' : String(index + 2),
      USER,
      LOGNAME: USER,
    },
  };
}

/** Runs in the shell, as only that sets a mask for new files. */
async function run(project: Project, umask: number, node = process.execPath, more: readonly string[] = []): Promise<string> {
  const preload = path.join(import.meta.dirname, 'shuffled-readdir.cjs');
  const command = [node, '--require', preload, CLI, ...project.args, ...more];
  const child = spawn('sh', ['-c', `umask ${umask.toString(8)} && exec "$@"`, 'sh', ...command], {
    cwd: project.cwd,
    env: { ...process.env, ...project.env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exit = await new Promise((resolve) => child.on('close', resolve));
  if (exit !== 0) throw new Error(`${command.join(' ')} ends with ${exit}:\n${printed}`);
  return printed;
}

function hashOf({ folder }: Project): string {
  const hash = createHash('sha256');
  for (const [name, text] of readTree(path.join(folder, 'out'))) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex');
}

/** When each file was last written, and which one it is. */
function writesOf({ folder }: Project): readonly string[] {
  const out = path.join(folder, 'out');
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(path.join(out, name)).mtimeMs} ${statSync(path.join(out, name)).ino}`);
}

const all = settings(RUNS, 1);
const usual = { ...all[0], order: 'as named', nodeOptions: '', umask: 0o022, cwd: 'the project', folder: 'p' } as Setting;

it('the runs are of all pairs of what may differ', () => {
  expect(missingPairs(all)).toEqual([]);
});

it(`one hash over ${RUNS} runs`, async () => {
  const hashes = new Map<string, number>();
  for (const [index, setting] of all.entries()) {
    const project = makeProject(setting, index);
    await run(project, setting.umask);
    const hash = hashOf(project);
    hashes.set(hash, (hashes.get(hash) ?? 0) + 1);
    rmSync(path.join(root, String(index)), { recursive: true });
  }
  process.stderr.write(`${JSON.stringify(Object.fromEntries(hashes))}\n`);
  expect([...hashes.values()]).toEqual([RUNS]);
});

describe('a second run', () => {
  it.each([
    ['of the same pages', []],
    ['that does not stop early', ['--fresh']],
  ] as const)('%s writes no file', async (what, more) => {
    const project = makeProject(usual, what.length + 1000);
    await run(project, 0o022);
    // What --fresh confirms is the time of the lock file, and only that.
    const files = (): readonly string[] =>
      writesOf(project).filter((line) => more.length === 0 || !line.startsWith('holotype.lock'));
    const before = files();
    expect(before.length).toBeGreaterThan(20);
    await run(project, 0o022, process.execPath, more);
    expect(files()).toEqual(before);
  });
});

describe('what the machine is like', () => {
  const today = new Date();
  const words: readonly (readonly [string, RegExp])[] = [
    ['the date', new RegExp(`${today.toISOString().slice(0, 10)}|${today.toDateString().slice(4)}`)],
    ['the time', new RegExp(`\\b${String(today.getTime()).slice(0, 6)}\\d{7}\\b`)],
    ['the host', wordOf(hostname())],
    ['the user', new RegExp(`${USER}|/home/|\\b(?:user|author|owner)\\W{1,3}${userInfo().username}\\b`, 'i')],
    ['where the project stands', new RegExp([root, ROOT, tmpdir()].map(escaped).join('|'))],
    ['the version of this package', wordOf(packageVersion())],
    ['the version of Node', wordOf(process.versions.node)],
  ];

  it('is not told by the output', async () => {
    const project = makeProject(usual, 2000);
    await run(project, 0o022);
    const files = [...readTree(path.join(project.folder, 'out'))].filter(([name]) => name !== 'holotype.lock.json');
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.flatMap(([name, text]) => words.filter(([, word]) => word.test(text)).map(([what]) => `${name}: ${what}`)),
    ).toEqual([]);
    const lines = files.filter(([name, text]) => /\.(?:ts|js)$/.test(name) && /\blines? \d|\.md:\d/i.test(text));
    expect(lines.map(([name]) => name)).toEqual([]);
  });

  it('is not told by the lock file either, but for the version that wrote it', async () => {
    const project = makeProject(usual, 2001);
    await run(project, 0o022);
    const text = readFileSync(path.join(project.folder, 'out/holotype.lock.json'), 'utf8').replace(/"generator": ".*"/, '');
    expect(words.filter(([, word]) => word.test(text))).toEqual([]);
  });
});

/** Paths of other versions of Node, with commas between. */
const nodes = (process.env.HOLOTYPE_NODES ?? '').split(',').filter((node) => node !== '');

describe.skipIf(nodes.length === 0)('other versions of Node', () => {
  it.each(nodes)('%s gives the same bytes', async (node) => {
    const [here, there] = [makeProject(usual, 3000), makeProject(usual, 3001)];
    await run(here, 0o022);
    await run(there, 0o022, node);
    expect(hashOf(there)).toBe(hashOf(here));
    for (const index of [3000, 3001]) rmSync(path.join(root, String(index)), { recursive: true });
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function wordOf(text: string): RegExp {
  return new RegExp(`(?<![\\w.])${escaped(text)}(?![\\w.])`, 'i');
}
