import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GenerateOptions, generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';
import {
  bareConfigurations,
  type Configuration,
  classicConfiguration,
  extensionConfigurations,
  installedConfigurations,
  olderConfigurations,
} from './compiler-options.ts';
import { COMPILERS, type Compiler, ConsumerProject, complaintsIn } from './consumer-project.ts';
import { generateGoldenGuards } from './golden-guards.ts';

/*
 * What comes of every page compiles, whatever project it is put into: all that README promises, and what else people have.
 */

const GOLDEN = path.join(ROOT, 'test/golden');

/** The pages of golden folders, one folder a set: every dialect, envelope and oddity that there is. */
const pageSets = new Map<string, string[]>();
for (const page of readdirSync(GOLDEN).flatMap((name) => pagesBelow(path.join(name, 'input')))) {
  const name = path.dirname(page).replace(/\/input(?=\/|$)/, '');
  pageSets.set(name, [...(pageSets.get(name) ?? []), page]);
}

function pagesBelow(folder: string): readonly string[] {
  const full = path.join(GOLDEN, folder);
  const names = existsSync(full) ? readdirSync(full, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => name.endsWith('.md') && statSync(path.join(full, name)).isFile())
    .map((name) => path.join(folder, name));
}

/** Golden folders of `holotype guard`. */
const guardFolders = readdirSync(GOLDEN).filter((name) => /^guard(?!-wrong|s-)/.test(name));

/** One page of each kind, for what need not be tried with all of them. */
const SOME = ['cloud-events', 'dialect-discord', 'dialect-event-grid', 'dialect-webhook', 'guards-on-request/docs', 'names'];

const bare = new ConsumerProject();
const installed = new ConsumerProject();
const written: string[] = [];

interface PrintedFile {
  readonly path: string;
  readonly text: string;
}

async function print(name: string, options: GenerateOptions): Promise<readonly PrintedFile[]> {
  const pages = pageSets.get(name) ?? [];
  const texts = pages.map((page) => ({ name: path.basename(page), text: readFileSync(path.join(GOLDEN, page), 'utf8') }));
  const { files } = await generate(texts, { modes: ['strict', 'strip'], formats: ['date-time', 'uuid'], ...options });
  return files.filter((file) => file.path.endsWith('.ts'));
}

/** Texts that another set of pages has already under the same name. */
const known = new Set<string>();

/** The files that no set before had, and what they import: most of what is printed is the same for all pages. */
function newFiles(files: readonly PrintedFile[]): readonly PrintedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const needed = new Set<PrintedFile>();
  const need = (file: PrintedFile | undefined): void => {
    if (file === undefined || needed.has(file)) return;
    needed.add(file);
    for (const [, target = ''] of file.text.matchAll(/ from '(\.[^']*)\.js'/g))
      need(byPath.get(path.posix.join(path.posix.dirname(file.path), `${target}.ts`)));
  };
  for (const file of files) if (!known.has(`${file.path}\n${file.text}`)) need(file);
  for (const file of needed) known.add(`${file.path}\n${file.text}`);
  return [...needed];
}

beforeAll(async () => {
  for (const name of pageSets.keys()) {
    const files = await print(name, {});
    if (files.length > 0) written.push(name);
    for (const { path: file, text } of newFiles(files))
      for (const project of [bare, installed]) project.write(`pages/${name}/${file}`, text);
  }
  for (const extension of ['.ts', ''] as const)
    for (const name of SOME)
      for (const { path: file, text } of await print(name, { importExtension: extension }))
        bare.write(`extension${extension.replace('.', '-')}/${name}/${file}`, text);
  for (const project of [bare, installed])
    for (const name of guardFolders) await generateGoldenGuards(name, project, `guards/${name}`);
  bare.write('classic/package.json', JSON.stringify({ type: 'commonjs' }));
  for (const name of SOME) for (const { path: file, text } of await print(name, {})) bare.write(`classic/${name}/${file}`, text);
  installed.install('@types/node', 'vite', 'fast-check', '@tsconfig/strictest', 'undici-types');
  installed.install(...['node20', 'node22', 'next', 'vite-react'].map((base) => `@tsconfig/${base}`));
});

afterAll(() => {
  bare.remove();
  installed.remove();
});

const EVERYTHING = ['pages', 'guards', 'generated'];
const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };

/** The errors that a compiler has with a configuration; none are expected. */
async function errorsWith(
  configuration: Configuration,
  { project = bare, compiler = NEWEST, include = EVERYTHING }: Partial<Where> = {},
): Promise<object> {
  const { base, compilerOptions } = configuration;
  const extended = base === undefined ? {} : { extends: `@tsconfig/${base}/tsconfig.json` };
  const { exitCode, output } = await project.compileWith(compiler, { ...extended, compilerOptions, include });
  return { exitCode, complaints: complaintsIn(output) };
}

interface Where {
  readonly project: ConsumerProject;
  readonly compiler: Compiler;
  readonly include: readonly string[];
}

const NONE = { exitCode: 0, complaints: [] };

it('there are pages and guards to compile', () => {
  expect(written.length).toBeGreaterThan(40);
  expect(guardFolders.length).toBeGreaterThan(4);
  expect(SOME.filter((name) => !written.includes(name))).toEqual([]);
});

describe(`all of it, TypeScript ${NEWEST.version}`, () => {
  it.each(bareConfigurations)('$name', async (configuration) => {
    expect(await errorsWith(configuration)).toEqual(NONE);
  });

  it.each(installedConfigurations)('with packages installed, $name', async (configuration) => {
    expect(await errorsWith(configuration, { project: installed })).toEqual(NONE);
  });
});

describe.each(COMPILERS.filter(({ installedAs }) => installedAs !== NEWEST.installedAs))(
  'all of it, TypeScript $version',
  (compiler) => {
    it.each(olderConfigurations)('$name', async (configuration) => {
      expect(await errorsWith(configuration, { compiler })).toEqual(NONE);
    });
  },
);

describe('a package of CommonJS', () => {
  it.each(COMPILERS)('compiles with module nodenext, TypeScript $version', async (compiler) => {
    const compilerOptions = { ...bareConfigurations[0]?.compilerOptions };
    expect(await errorsWith({ name: 'commonjs', compilerOptions }, { compiler, include: ['classic'] })).toEqual(NONE);
  });

  it('compiles with the resolution of old, TypeScript 5.9.3', async () => {
    const compiler = { version: '5.9.3', installedAs: 'typescript-5' };
    expect(await errorsWith(classicConfiguration, { compiler, include: ['classic'] })).toEqual(NONE);
  });
});

describe('imports with another ending', () => {
  it.each(extensionConfigurations)('"$extension", $name', async ({ extension, ...configuration }) => {
    const include = [`extension${extension.replace('.', '-')}`];
    expect(await errorsWith(configuration, { include })).toEqual(NONE);
  });
});
