import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { exists } from '../../io/disk/errno.ts';
import { assertUnused, createFolder, writeInto } from '../../io/output/staged-folder.ts';
import { ownPackage } from '../../io/package/own-package.ts';
import { EXAMPLE_PAGES, readScaffold } from '../../io/package/package-files.ts';
import { readTemplates } from '../../io/package/templates.ts';
import { pagesIn } from '../../io/sources/page-files.ts';
import { readPageFiles } from '../../io/sources/pages.ts';
import { SCHEMES, type Scheme } from '../../options/choices.ts';
import { type CatalogManifest, layersOf, traitsOf } from '../../scaffold/catalog-traits.ts';
import { problemsOfFilled } from '../../scaffold/filled-files.ts';
import { type ScaffoldFile, scaffoldConfig, scaffoldProject } from '../../scaffold/project.ts';
import { projectTemplates, type ScaffoldTemplate } from '../../scaffold/project-kinds.ts';
import { type ProjectScheme, schemeOfManifest } from '../../scaffold/signed/project-scheme.ts';
import { counted, kebabCase } from '../../text/case.ts';
import type { CommandLine } from '../command.ts';
import { run as runGenerate } from '../generate/run.ts';
import { schemeGiven } from '../scheme-options.ts';
import type { command } from './command.ts';

type CreateLine = CommandLine<typeof command>;

/**
 * `holotype create`: a project that receives the events of some pages. It is put together in a folder beside and moved into
 * place when it is whole. Gives the exit code: that of `generate` for its pages, 2 if the folder is in use.
 */
export async function run(run: CreateLine): Promise<number> {
  const {
    args: [folder],
    options,
    terminal,
  } = run;
  const given = schemeGiven(options);
  const target = path.resolve(terminal.cwd, folder);
  assertUnused(target, terminal.cwd);
  const template = projectTemplates[options.template];
  terminal.progress(`Creating a project for ${template.title} in ${folder}`, true);
  const pages = options.page === undefined ? examplePages() : pagesNamed(options.page, terminal.cwd);
  let result: Filled = { exitCode: 0, events: [] };
  await createFolder(target, terminal.cwd, async (staging) => {
    result = await fill(staging, { target, template, pages, given, run });
    return result.exitCode === 0;
  });
  if (result.exitCode !== 0) return result.exitCode;
  terminal.progress('');
  terminal.out(nextSteps(folder, template, result.events));
  return 0;
}

interface PageFile {
  readonly name: string;
  readonly text: string;
}

interface Filling {
  readonly target: string;
  readonly template: ScaffoldTemplate;
  readonly pages: { readonly catalog: string; readonly files: readonly PageFile[] };
  /** The scheme that the command line names. */
  readonly given: ProjectScheme | undefined;
  readonly run: CreateLine;
}

/** The exit code of `generate`, and the short names of the events. */
interface Filled {
  readonly exitCode: number;
  readonly events: readonly string[];
}

async function fill(staging: string, { target, template, pages, given, run }: Filling): Promise<Filled> {
  const { options, terminal } = run;
  const { dialect } = options;
  writeInto(
    staging,
    pages.files.map(({ name, text }) => ({ path: `docs/${name}`, text })),
  );
  const generateWith = async (schemes: readonly string[], isTold: boolean): Promise<number> => {
    writeConfig(staging, { catalog: pages.catalog, dialect, schemes });
    return generateIn(staging, run, isTold);
  };
  // What is odd about the example pages is known, and nothing that a new user could mend.
  const exitCode = await generateWith([options.scheme ?? []].flat(), options.page !== undefined);
  if (exitCode !== 0) return { exitCode, events: [] };
  const manifest: CatalogManifest = JSON.parse(readFileSync(path.join(staging, EVENTS, 'manifest.json'), 'utf8'));
  const events = manifest.events.map(({ name }) => name);
  const [event] = events;
  if (event === undefined) throw new UserError([diagnostic('usage/no-events-for-project', {})], 2);
  const found = given === undefined ? schemeFound(manifest, staging) : undefined;
  const schemes = [options.scheme ?? found?.known ?? []].flat();
  // What the pages say of signatures today is what the config says from now on.
  if (found?.known !== undefined) await generateWith(schemes, false);
  const signed = given ?? found?.scheme;
  const traits = traitsOf(manifest);
  const layers = [...template.layers, ...layersOf({ traits, signed, gridLayers: template.gridLayers ?? [] })];
  const files = readScaffold(layers, ['names', 'sending', ...(signed === undefined ? [] : ['signing'])]);
  const holotype = ownPackage(staging, () => terminal.progress('Packing Holotype for the project', true));
  const project = { folder: path.basename(target), template, files, catalog: pages.catalog, dialect, holotype, event, traits };
  writeInto(staging, checked(scaffoldProject({ ...project, signed, schemes })));
  return { exitCode, events };
}

/** The scheme that the pages name, and its name if the receiver has it. */
function schemeFound(
  { schemes = [] }: CatalogManifest,
  staging: string,
): { readonly scheme: ProjectScheme; readonly known: Scheme | undefined } | undefined {
  const [first] = schemes;
  const moduleOf = (name: string): string => path.join(staging, EVENTS, `receiver/schemes/${kebabCase(name)}.ts`);
  const readModule = (name: string): string | undefined =>
    exists(moduleOf(name)) ? readFileSync(moduleOf(name), 'utf8') : undefined;
  const scheme = first === undefined ? undefined : schemeOfManifest(first, readModule);
  return scheme === undefined ? undefined : { scheme, known: SCHEMES.find((name) => name === first?.name) };
}

function writeConfig(staging: string, values: Parameters<typeof scaffoldConfig>[1]): void {
  const template = readScaffold(['shared']).find(({ path: name }) => name === `${CONFIG}.hbs`)?.text ?? '';
  writeInto(staging, checked([{ path: CONFIG, text: scaffoldConfig(template, values) }]));
}

const CONFIG = 'holotype.config.ts';
const EVENTS = 'src/events';

/** The files as they are; throws if one has what none of ours has. */
function checked(files: readonly ScaffoldFile[]): readonly ScaffoldFile[] {
  const problems = problemsOfFilled(files).map(({ path: name, reason }) =>
    diagnostic('internal/bad-output', { path: name, reason }),
  );
  if (problems.length > 0) throw new UserError(problems, 70);
  return files;
}

/**
 * Generates the code of a new project, with stubs that say what they got.
 * @param isTold Whether what is found in the pages is printed.
 */
function generateIn(staging: string, { terminal }: CreateLine, isTold: boolean): Promise<number> {
  const templates = new Map(readTemplates());
  const stub = templates.get('logging-handler.ts.hbs');
  if (stub !== undefined) templates.set('handler.ts.hbs', stub);
  terminal.progress('Generating code for the pages', true);
  const quiet = isTold ? {} : { out: () => {}, err: () => {} };
  return runGenerate({ args: [[]], options: {}, terminal: { ...terminal, ...quiet, cwd: staging }, templates });
}

function examplePages(): Filling['pages'] {
  const files = pagesIn(EXAMPLE_PAGES).map((name) => ({
    name,
    text: readFileSync(path.join(EXAMPLE_PAGES, name), 'utf8'),
  }));
  return { catalog: 'acs-calling', files };
}

/** Pages of one folder keep their names; where two have the same, the folder's name goes in front, or a number behind. */
function pagesNamed(named: readonly string[], cwd: string): Filling['pages'] {
  const pages = readPageFiles(named, cwd);
  const files = pages.map(({ name, text }) => ({
    name: name.replaceAll('/', '-').replace(/(?:\.(?:md|mdx|markdown))?$/i, '.md'),
    text,
  }));
  return { catalog: kebabCase(path.parse(named[0] ?? '').name) || 'events', files: withOwnNames(files) };
}

/** `orders.md` and `orders.mdx` would come to stand in one file; a file system may not distinguish capitals. */
function withOwnNames(files: readonly PageFile[]): readonly PageFile[] {
  const taken = new Set<string>();
  return files.map(({ name, text }) => {
    let own = name;
    for (let count = 2; taken.has(own.toLowerCase()); count++) own = name.replace(/\.md$/i, `-${count}.md`);
    taken.add(own.toLowerCase());
    return { name: own, text };
  });
}

function nextSteps(folder: string, { title }: ScaffoldTemplate, events: readonly string[]): string {
  return `${folder}: a project for ${title} that handles ${counted(events.length, 'event')}.

  cd ${folder}
  npm install
  npm test
  npm run dev
  npm run send -- ${events[0]}
`;
}
