import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError, UserError } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../../io/disk/paths.ts';
import { LOCK_FILE } from '../../io/lock-file/lock-file.ts';
import { packageVersion, requiredNode } from '../../io/package/package-files.ts';
import { readTemplates } from '../../io/package/templates.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { catalogPaths } from '../../io/sources/catalog-paths.ts';
import { type LoadedConfig, loadConfig } from '../../io/sources/config.ts';
import { sortEntries } from '../../io/sources/pinned-pages.ts';
import type { JobResult } from '../../jobs/find-jobs.ts';
import { generateAll } from '../../jobs/generate.ts';
import { openJobOutput } from '../../jobs/job-output.ts';
import { counted } from '../../text/case.ts';

/** What was checked, and what came of it. */
export interface Check {
  readonly about: string;
  readonly state: 'ok' | 'warning' | 'problem';
  readonly says: string;
  readonly fix?: string;
}

/** Checks the installation, and then the project as far as each check leaves something to look at. Writes nothing. */
export async function runChecks(config: string | undefined, terminal: Terminal): Promise<readonly Check[]> {
  const installed = [nodeCheck(process.versions.node), templateCheck()];
  const loaded = await attempt('Config', () => loadConfig(config, terminal.cwd));
  if ('state' in loaded) return [...installed, loaded];
  if (loaded.value === undefined) return [...installed, NO_CONFIG];
  return [...installed, configCheck(loaded.value, terminal.cwd), ...(await projectChecks(loaded.value, config, terminal))];
}

const NO_CONFIG: Check = {
  about: 'Config',
  state: 'warning',
  says: 'there is no holotype.config.ts in this folder',
  fix: 'run holotype init.',
};

type Attempt<T> = { readonly value: T } | Check;

/** What something gives, or that it failed and why. */
async function attempt<T>(about: string | ((first: Diagnostic) => string), action: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first, ...others] = error.diagnostics;
    const name = typeof about === 'string' ? about : first === undefined ? '' : about(first);
    return { about: name, state: 'problem', ...saidBy(first, others.length) };
  }
}

function saidBy(first: Diagnostic | undefined, others: number): Pick<Check, 'says'> & { readonly fix: string } {
  const more = others === 0 ? '' : ` And ${counted(others, 'other finding')}.`;
  return { says: `${first?.message ?? ''}${more}`, fix: first?.fix ?? '' };
}

/** Whether a version of Node is one that the package supports. */
export function nodeCheck(version: string): Check {
  const required = requiredNode();
  const [own, least] = [version, required].map((one) => one.split('.').map(Number));
  const at = own?.findIndex((part, index) => part !== least?.[index]) ?? -1;
  const isOld = at !== -1 && (own?.[at] ?? 0) < (least?.[at] ?? 0);
  const fix = { fix: `install Node ${required} or later.` };
  return { about: 'Node', state: isOld ? 'problem' : 'ok', says: `version ${version}`, ...(isOld ? fix : {}) };
}

function templateCheck(): Check {
  const count = readTemplates().size;
  return { about: 'Holotype', state: 'ok', says: `version ${packageVersion()} with ${counted(count, 'template')}` };
}

function configCheck({ file, config }: LoadedConfig, cwd: string): Check {
  const names = Object.keys(config.catalogs);
  return {
    about: 'Config',
    state: 'ok',
    says: `${displayPath(file, cwd)}: ${counted(names.length, 'catalog')} (${names.join(', ')})`,
  };
}

async function projectChecks(loaded: LoadedConfig, config: string | undefined, terminal: Terminal): Promise<readonly Check[]> {
  const { cwd } = terminal;
  const options = config === undefined ? {} : { config };
  const opened = await attempt('Lock file', () => openJobOutput({ pages: [], options, cwd }, 'check'));
  if ('state' in opened) return [opened];
  const { lock } = opened.value.out;
  const locked = lockCheck(lock?.generator, displayPath(path.join(opened.value.out.scope.base, LOCK_FILE), cwd));
  const silent = { ...terminal, out: () => {}, err: () => {} };
  const ran = await attempt(aboutOf, () => generateAll([], { options: { ...options, check: true }, terminal: silent }));
  if ('state' in ran) return [locked, ran];
  const { results } = ran.value;
  const pages = pagesCheck(results);
  if (pages.state === 'problem') return [locked, pages];
  return [locked, pages, ...pinCheck(loaded, results), outputCheck(results, cwd), ...handlerCheck(results)];
}

/** What is in the way of generated files is no matter of the pages. */
function aboutOf({ code }: Diagnostic): string {
  return code.startsWith('output/') ? 'Generated files' : 'Pages';
}

function lockCheck(generator: string | undefined, name: string): Check {
  const about = 'Lock file';
  if (generator === undefined)
    return { about, state: 'warning', says: `${name} does not exist yet`, fix: 'run holotype generate, and commit it.' };
  if (generator === packageVersion()) return { about, state: 'ok', says: name };
  return { about, state: 'warning', says: `${name} was written by version ${generator}`, fix: 'run holotype generate.' };
}

function pagesCheck(results: readonly JobResult[]): Check {
  const about = 'Pages';
  const diagnostics = results.flatMap(({ outcome }) => outcome.diagnostics);
  const errors = diagnostics.filter(isError);
  if (errors.length > 0) return { about, state: 'problem', ...saidBy(errors[0], errors.length - 1) };
  const pages = results.reduce((sum, { outcome }) => sum + outcome.summary.pages, 0);
  const events = results.reduce((sum, { outcome }) => sum + outcome.summary.events.length, 0);
  const warnings = diagnostics.filter(({ severity, code }) => severity === 'warning' && !code.startsWith('output/')).length;
  const says = `${counted(pages, 'page')}, ${counted(events, 'event')}${warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`}`;
  return { about, state: 'ok', says };
}

/** Whether remote pages are as they were fetched. */
function pinCheck({ config }: LoadedConfig, results: readonly JobResult[]): readonly Check[] {
  const sources = Object.entries(config.catalogs).flatMap(
    ([name, catalog]) => sortEntries(catalogPaths(name, catalog).pages).sources,
  );
  if (sources.length === 0) return [];
  const [first, ...others] = results.flatMap(({ job }) => job.findings.filter(({ code }) => code.startsWith('source/')));
  const about = 'Remote pages';
  if (first === undefined) return [{ about, state: 'ok', says: `${counted(sources.length, 'source')}, as fetched` }];
  return [{ about, state: 'warning', ...saidBy(first, others.length) }];
}

function outputCheck(results: readonly JobResult[], cwd: string): Check {
  const about = 'Generated files';
  const changes = results.flatMap((result) => result.changes);
  const stale = changes.filter(({ status }) => ['create', 'update', 'delete'].includes(status));
  if (stale.length === 0) return { about, state: 'ok', says: `${counted(changes.length, 'file')}, up to date` };
  const names = stale.slice(0, 3).map(({ file }) => displayPath(file, cwd));
  const says = `${counted(stale.length, 'file')} out of date: ${names.join(', ')}${stale.length > 3 ? ', …' : ''}`;
  return { about, state: 'problem', says, fix: 'run holotype generate.' };
}

/** Handlers that no longer fit the pages. */
function handlerCheck(results: readonly JobResult[]): readonly Check[] {
  const [first, ...others] = results.flatMap(({ outcome }) =>
    outcome.diagnostics.filter(({ code }) => code.startsWith('output/stub-')),
  );
  return first === undefined ? [] : [{ about: 'Handlers', state: 'warning', ...saidBy(first, others.length) }];
}
