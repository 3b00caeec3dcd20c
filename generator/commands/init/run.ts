import path from 'node:path';
import type { CatalogConfig, Config } from '../../config/config.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { type OpenOutput, openOutput } from '../../io/output/open-output.ts';
import { scopeOfConfig } from '../../io/output/scope-of-config.ts';
import { readScaffold } from '../../io/package/package-files.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { catalogPaths } from '../../io/sources/catalog-paths.ts';
import { type LoadedConfig, loadConfig } from '../../io/sources/config.ts';
import { sortEntries } from '../../io/sources/pinned-pages.ts';
import { generateAll } from '../../jobs/generate.ts';
import { COMMAND_TABLE } from '../../options/command-table.ts';
import { catalogText, configText, type FirstCatalog, schemasFolder } from '../../scaffold/setup/config-text.ts';
import type { CommandLine } from '../command.ts';
import { reportGenerate } from '../generate/report.ts';
import { run as runUpdate } from '../update/run.ts';
import { catalogAnswered } from './answers.ts';
import type { command } from './command.ts';
import { type Project, projectAt } from './project.ts';
import { fileLines, nextSteps, remarks } from './report.ts';
import { planSetUp, type SetUp, type SetUpCatalog, type SetUpFile } from './setup-plan.ts';

type InitLine = CommandLine<typeof command>;

/**
 * `holotype init`: a config, scripts and ignore lines for a project, and the first code. What is there stays as it is, so
 * that a second run changes nothing. Gives the exit code: that of the first `generate`, 2 for a wrong answer.
 */
export async function run(run: InitLine): Promise<number> {
  const { options, terminal } = run;
  const { cwd } = terminal;
  const project = projectAt(cwd);
  const { loaded, file } = await configOf(run, project);
  const catalogs = Object.entries(loaded.config.catalogs).map(([name, catalog]) => setUpOf(name, catalog));
  const setUp = planSetUp(project, catalogs, cwd);
  const files = [...(file === undefined ? [] : [file]), ...setUp.files];
  const dryRun = options.dryRun === true;
  const out = openSetUp(loaded, files, dryRun, cwd);
  terminal.err(formatDiagnostics(out.diagnostics, terminal.paint));
  const changes = files.map(({ change }) => change).filter(({ status }) => status !== 'unchanged');
  if (!dryRun && changes.length > 0) await out.commitFiles(changes);
  terminal.out(fileLines(files, dryRun, terminal));
  terminal.out(remarks(project));
  const isFetched = ({ name }: SetUpCatalog): boolean => out.lock?.sources?.[name] !== undefined;
  const newSources = catalogs.filter((catalog) => catalog.isRemote && !isFetched(catalog)).map(({ name }) => name);
  return dryRun ? 0 : generateFirst({ project, setUp, catalogs, newSources, isNew: changes.length > 0 }, terminal);
}

/** The config that is there, or one from the answers with the file that it will be. */
async function configOf(run: InitLine, { name }: Project): Promise<{ readonly loaded: LoadedConfig; readonly file?: SetUpFile }> {
  const {
    args: [pages],
    options,
    terminal: { cwd },
  } = run;
  const present = await loadConfig(undefined, cwd);
  if (present !== undefined) {
    const isListed = Object.values(present.config.catalogs).some(({ pages: own = [] }) => sameEntries([own].flat(), pages, cwd));
    if (pages.length === 0 || isListed) return { loaded: present };
    const catalog = await catalogAnswered({ ...run, options: { ...options, yes: true } }, name ?? path.basename(cwd));
    const shown = path.relative(cwd, present.file);
    throw new UserError([
      diagnostic('usage/config-exists', { path: shown, catalog: catalogText(catalog).replace(/\n\s*/g, ' ') }),
    ]);
  }
  const catalog = await catalogAnswered(run, name ?? path.basename(cwd));
  const file = path.join(cwd, CONFIG);
  const template = readScaffold(['init']).find(({ path: name }) => name === `${CONFIG}.hbs`)?.text ?? '';
  const text = configText(template, catalog);
  const change = { file, status: 'create' as const, before: undefined, after: text };
  const source = { name: CONFIG, path: CONFIG, text };
  return { loaded: { file, config: firstConfig(catalog), source }, file: { change, added: [] } };
}

const CONFIG = 'holotype.config.ts';

function sameEntries(own: readonly string[], given: readonly string[], cwd: string): boolean {
  const plain = (entries: readonly string[]): readonly string[] => entries.map((entry) => path.resolve(cwd, entry)).sort();
  return plain(own).join('\n') === plain(given).join('\n');
}

function firstConfig(catalog: FirstCatalog): Config {
  const { name, pages, out } = catalog;
  return { catalogs: { [name]: { pages, out, schemas: schemasFolder(catalog) } } };
}

function setUpOf(name: string, catalog: CatalogConfig): SetUpCatalog {
  const { pages, out, schemas } = catalogPaths(name, catalog);
  return { name, out, schemas, isRemote: sortEntries(pages).sources.length > 0 };
}

/** The output of the config, which the files of the project around it are written with. */
function openSetUp(loaded: LoadedConfig, files: readonly SetUpFile[], dryRun: boolean, cwd: string): OpenOutput {
  const scope = scopeOfConfig(loaded);
  const roots = [...scope.roots, ...files.map(({ change }) => change.file)];
  return openOutput({ ...scope, roots }, dryRun ? 'check' : 'write', cwd);
}

interface FirstRun {
  readonly project: Project;
  readonly setUp: SetUp;
  readonly catalogs: readonly SetUpCatalog[];
  /** The catalogs whose pages were never fetched. */
  readonly newSources: readonly string[];
  /** Whether something was written, so that there is something to do next. */
  readonly isNew: boolean;
}

async function generateFirst({ project, setUp, catalogs, newSources, isNew }: FirstRun, terminal: Terminal): Promise<number> {
  if (newSources.length > 0) {
    const options = { yes: true, timeout: COMMAND_TABLE.timeout.default };
    const exitCode = await runUpdate({ args: [newSources], options, terminal });
    if (exitCode !== 0) return exitCode;
  }
  const { results, exitCode } = await generateAll([], { options: {}, terminal });
  reportGenerate(results, { exitCode, options: {} }, terminal);
  const [catalog] = catalogs;
  if (exitCode !== 0 || catalog === undefined || !isNew) return exitCode;
  const hasEvents = results.some(({ outcome }) => outcome.summary.events.length > 0);
  terminal.out(nextSteps(project, setUp, { catalog, hasEvents, width: terminal.width }));
  return 0;
}
