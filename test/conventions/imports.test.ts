import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readModules, type SourceModule } from './source-tree.ts';

const modules = readModules('generator');
const templates = readModules('templates');
const explorer = readModules('explorer');
const byName = new Map([...modules, ...templates].map((module) => [module.name, module]));

/** What each folder may import, as the table in ARCHITECTURE.md says; `pipeline.ts` belongs to `pipeline`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...sectionOf('ARCHITECTURE.md', 'Imports').matchAll(/^\| `([\w./-]+)` \| (.*) \|$/gm)].map(([, folder = '', cell = '']) => [
    folder,
    [...cell.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name),
  ]),
);

function sectionOf(document: string, title: string): string {
  const sections = readFileSync(path.join(ROOT, document), 'utf8').split(/^## /m);
  return sections.find((section) => section.startsWith(`${title}\n`)) ?? '';
}

/** The rooms of `io`, likewise. */
const ALLOWED_IN_IO: Readonly<Record<string, readonly string[]>> = {
  disk: [],
  'lock-file': ['disk'],
  package: ['disk'],
  process: [],
  sources: ['disk', 'lock-file', 'package'],
  output: ['disk', 'lock-file', 'package', 'sources'],
  unchanged: ['disk', 'lock-file', 'package', 'process', 'sources'],
};

describe('imports', () => {
  it('finds the modules', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.flatMap((module) => module.imports).every((name) => byName.has(name))).toBe(true);
  });

  it('have no cycles', () => {
    expect(findCycle()).toEqual([]);
  });

  it('go one way between folders', () => {
    const wrong = modules.flatMap((module) =>
      module.imports
        .filter((name) => folderOf(name) !== folderOf(module.name))
        .filter((name) => !ALLOWED[folderOf(module.name)]?.includes(folderOf(name)))
        .map((name) => `${module.name} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are allowed of rows further up only', () => {
    const folders = Object.keys(ALLOWED);
    const wrong = folders.flatMap((folder, row) => ALLOWED[folder]?.filter((name) => folders.indexOf(name) >= row) ?? []);
    expect(wrong).toEqual([]);
  });

  it('are known of every folder, and of every file at the top', () => {
    expect([...new Set(modules.map(({ name }) => folderOf(name)))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('go one way between the rooms of io', () => {
    const roomOf = (name: string): string => name.split('/')[2] ?? '';
    const io = modules.filter(({ name }) => folderOf(name) === 'io');
    expect([...new Set(io.map(({ name }) => roomOf(name)))].sort()).toEqual(Object.keys(ALLOWED_IN_IO).sort());
    const wrong = io.flatMap(({ name, imports }) =>
      imports
        .filter((imported) => folderOf(imported) === 'io' && roomOf(imported) !== roomOf(name))
        .filter((imported) => !ALLOWED_IN_IO[roomOf(name)]?.includes(roomOf(imported)))
        .map((imported) => `${name} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('let nothing but the door change an output', () => {
    const writers = ['commit', 'recover', 'journal', 'run-lock', 'output-lock', 'fetched-pages', 'plan-changes', 'conflicts'];
    const wrong = modules
      .filter(({ name }) => !name.startsWith('generator/io/output/'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/import (?!type )[^;]*?from '[^']*\/io\/output\/([\w-]+)\.ts'/g)]
          .filter(([, module = '']) => writers.includes(module))
          .map(([, module]) => `${name} imports ${module}`),
      );
    expect(wrong).toEqual([]);
  });

  it('bring each third-party package in through one file', () => {
    const importers = new Map<string, string[]>();
    const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    for (const { name, packages } of modules)
      for (const used of new Set(packages.map(packageOf))) importers.set(used, [...(importers.get(used) ?? []), name]);
    const shared = [...importers].filter(([, names]) => new Set(names).size > 1);
    expect(shared).toEqual([]);
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect([...importers.keys()].sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });

  it('touch disk, process and clock only at the edge', () => {
    const edge = new Set(['packages', 'io', 'jobs', 'commands', 'main.ts', 'cli.ts']);
    const inner = modules.filter((module) => !edge.has(folderOf(module.name)));
    const wrong = inner.filter((module) =>
      /from 'node:(?!util)|\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|\bfetch\(/.test(module.text),
    );
    expect(wrong.map((module) => module.name)).toEqual([]);
  });
});

describe('the explorer', () => {
  /** What it shares with the generator: all else would come along into the browser. */
  const SHARED = ['envelopes', 'model', 'pipeline', 'text', 'verify', 'templates/guards', 'templates/receiver'];

  it('shares with the generator what is small, and types', () => {
    const outside = explorer.flatMap(({ name, text, imports }) =>
      imports
        .filter((imported) => !imported.startsWith('explorer/') && !SHARED.includes(folderOf(imported)))
        .map((imported) => `${name} imports ${imported} ${text.length}`),
    );
    expect(outside).toEqual([]);
    const ofPipeline = explorer.flatMap(({ imports }) => imports).filter((name) => folderOf(name) === 'pipeline');
    expect([...new Set(ofPipeline)]).toEqual(['generator/pipeline/payloads/issue-stream.ts']);
  });

  it('brings each third-party package in through one file, and writes no markup', () => {
    const used = explorer.flatMap(({ packages }) => packages.map((name) => name.split('/')[0]));
    const importers = explorer.filter(({ packages }) => packages.length > 0).map(({ name }) => name);
    expect([[...new Set(used)].sort(), importers.length]).toEqual([['diff', 'minisearch', 'preact'], 3]);
    expect(
      explorer.filter(({ text }) => /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\(|new Function/.test(text)),
    ).toEqual([]);
  });
});

describe('model/', () => {
  it('holds types, but for lists and limits', () => {
    const functions = modules
      .filter(({ name, text }) => folderOf(name) === 'model' && /^(?:export )?(?:async )?function /m.test(text))
      .map(({ name }) => name);
    expect(functions.sort()).toEqual(STILL_IN_MODEL);
  });
});

/** Functions that readers, guards and options share, and that have no better place yet. */
const STILL_IN_MODEL = ['generator/model/schema.ts'];

function folderOf(name: string): string {
  const [root, folder = '', file] = name.split('/');
  if (root === 'templates') return `templates/${folder}`;
  return folder === 'pipeline.ts' && file === undefined ? 'pipeline' : folder;
}

function findCycle(): readonly string[] {
  const done = new Set<string>();
  const visit = (module: SourceModule, trail: readonly string[]): readonly string[] => {
    if (trail.includes(module.name)) return [...trail, module.name];
    if (done.has(module.name)) return [];
    for (const name of module.imports) {
      const next = byName.get(name);
      const cycle = next === undefined ? [] : visit(next, [...trail, module.name]);
      if (cycle.length > 0) return cycle;
    }
    done.add(module.name);
    return [];
  };
  for (const module of modules) {
    const cycle = visit(module, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
