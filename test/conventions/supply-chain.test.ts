import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './source-tree.ts';

/*
 * What comes in from elsewhere is named by its hash, and what goes out may do no more than it has to.
 */

interface Workflow {
  readonly permissions?: unknown;
  readonly on?: unknown;
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const workflowsIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
const workflows = [...workflowsIn('.github/workflows'), ...workflowsIn('examples/page-by-address/.github/workflows')];

function stepsOf(name: string): readonly Step[] {
  const { jobs, runs } = parse(read(name)) as Workflow;
  return [...Object.values(jobs ?? {}).flatMap(({ steps }) => steps ?? []), ...(runs?.steps ?? [])];
}

describe.each([...workflows, 'action.yml'])('%s', (name) => {
  it('takes actions by commit', () => {
    const used = stepsOf(name).flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used.filter((action) => !/^[\w.-]+\/[\w.-]+@(?:[0-9a-f]{40}|COMMIT)$/.test(action))).toEqual([]);
  });

  it('puts nothing that others wrote into a command line', () => {
    const lines = stepsOf(name).flatMap(({ run }) => run ?? []);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((run) => /\$\{\{\s*(?:github\.(?!action_path|token)|inputs|steps|env)/.test(run))).toEqual([]);
  });
});

describe.each(workflows)('%s', (name) => {
  it('says what it may do, and never runs for strangers with the rights of the repository', () => {
    const { permissions, on } = parse(read(name)) as Workflow;
    expect(permissions).toBeTypeOf('object');
    expect(JSON.stringify(on)).not.toContain('pull_request_target');
  });
});

describe('packages', () => {
  interface Locked {
    readonly version?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly license?: string;
    readonly dev?: boolean;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
  const locked = Object.entries(packages).filter(([name]) => name !== '');

  it('are named by their exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const ranges = Object.values({ ...dependencies, ...devDependencies });
    expect(ranges.filter((range) => !/^(?:npm:[@\w./-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range))).toEqual([]);
  });

  it('are locked by hash, and run nothing when they are installed', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it('that are installed with this one have licenses that go with its own', () => {
    const free = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|P(?:ython|SF)-2\.0|CC0-1\.0|\(MIT OR [\w.-]+\))$/;
    expect(locked.filter(([, { dev, license }]) => dev !== true && !free.test(license ?? ''))).toEqual([]);
  });
});

it('SECURITY.md names tests that are there', () => {
  const named = [...read('SECURITY.md').matchAll(/`(test\/[\w./-]+)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

describe('examples/scale', () => {
  const manifest = JSON.parse(read('examples/scale/package.json'));
  const { packages } = JSON.parse(read('examples/scale/package-lock.json'));

  it('is of this version, and names its packages by their exact versions and hashes', () => {
    expect(manifest.peerDependencies).toEqual({ holotype: JSON.parse(read('package.json')).version });
    const versions: readonly string[] = Object.values(manifest.dependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const locked = Object.entries<{ readonly integrity?: string }>(packages).filter(([name]) => name !== '');
    expect(locked.length).toBeGreaterThan(10);
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(read('examples/scale/.npmrc')).toContain('ignore-scripts=true');
  });
});
