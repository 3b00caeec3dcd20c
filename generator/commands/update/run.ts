import { jobOptions } from '../../config/job-options.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { catalogPaths } from '../../io/catalog-paths.ts';
import { type LoadedConfig, loadConfig } from '../../io/config.ts';
import type { Ground } from '../../io/ground.ts';
import type { Lock, LockedSources } from '../../io/lock.ts';
import { openLock } from '../../io/open-lock.ts';
import { pinnedPages, sortEntries } from '../../io/pinned-pages.ts';
import { accessOf } from '../../io/remote/access.ts';
import { type Client, openClient } from '../../io/remote/client.ts';
import { fetchSource } from '../../io/remote/fetch-source.ts';
import { inParallel } from '../../io/remote/in-parallel.ts';
import { settleOutput } from '../../io/settle.ts';
import type { Terminal } from '../../io/terminal.ts';
import { writeFetched } from '../../io/write-fetched.ts';
import { groundOf, groundOfUpdate } from '../../jobs/ground.ts';
import type { PageSource } from '../../model/page-source.ts';
import type { Dialect } from '../../options/choices.ts';
import { readPages } from '../../pipeline/read-pages.ts';
import { counted } from '../../text/case.ts';
import { mostSimilar } from '../../text/similar.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { type FetchedCatalog, type PagePlan, planPages } from './page-plan.ts';
import { reportUpdate } from './report.ts';

type UpdateLine = CommandLine<typeof command>;

/** A catalog with the pages that it has from elsewhere. */
interface RemoteCatalog {
  readonly name: string;
  readonly dialect: Dialect;
  readonly paths: readonly string[];
  readonly sources: readonly PageSource[];
}

/**
 * `holotype update`: fetches the pages that catalogs have from elsewhere, shows what changed in them, and keeps them as
 * files. An error with any of them changes nothing. Gives the exit code: 1 if a page cannot be had, or under `--check`
 * if one has changed; 3 if what came is no page of events.
 */
export async function run({ args: [names], options, terminal }: UpdateLine): Promise<number> {
  const loaded = await loadConfig(options.config, terminal.cwd);
  if (loaded === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
  const ground = groundOf(loaded);
  const { base } = ground;
  const mayWrite = options.dryRun !== true && options.check !== true && options.frozen !== true;
  terminal.err(formatDiagnostics(settleOutput(ground, terminal.cwd, mayWrite), terminal.paint));
  const { lock } = openLock(ground, terminal.cwd);
  const catalogs = chooseCatalogs(names, loaded);
  if (options.frozen === true) return checkPins(catalogs, lock, base, terminal);
  const client = openClient(accessOf(process.env, hostsOf(catalogs, loaded), options.timeout));
  let fetched: readonly FetchedCatalog[];
  try {
    fetched = await fetchAll({ catalogs, sources: lock?.sources ?? {}, base, client, terminal });
  } finally {
    terminal.progress('');
    await client.close();
  }
  const chosen = names.length === 0 ? undefined : new Set(names);
  const plan = planPages(fetched, {
    locked: lock?.sources ?? {},
    chosen,
    base,
    cwd: terminal.cwd,
    force: options.force === true,
  });
  const findings = [...plan.findings, ...readingFaults(plan, catalogs, options.force === true)];
  if (findings.some(isError)) throw new UserError(findings, findings.some(({ code }) => code.startsWith('page/')) ? 3 : 1);
  return finish(plan, { lock, ground: groundOfUpdate(ground, lock), options, terminal });
}

async function finish(
  plan: PagePlan,
  run: { lock: Lock | undefined; ground: Ground; options: UpdateLine['options']; terminal: Terminal },
): Promise<number> {
  const { options, terminal } = run;
  const hasChanged = plan.pages.some(({ change }) => change.status !== 'unchanged');
  const writes = options.dryRun !== true && options.check !== true;
  const exitCode = options.check === true && hasChanged ? 1 : 0;
  await reportUpdate(plan, { exitCode, json: options.json === true, writes }, terminal);
  if (!writes) return exitCode;
  const asks = hasChanged && options.yes !== true && options.json !== true;
  if (asks && terminal.confirm !== undefined && !(await terminal.confirm('Write these pages?'))) {
    terminal.out('Nothing was written.\n');
    return 1;
  }
  writeFetched(
    plan.pages.map(({ change }) => change),
    plan.sources,
    run,
    terminal.cwd,
  );
  if (hasChanged && options.json !== true) terminal.out('Written. Run: holotype generate\n');
  return exitCode;
}

function chooseCatalogs(names: readonly string[], { config }: LoadedConfig): readonly RemoteCatalog[] {
  const known = Object.keys(config.catalogs);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const wrong = unknown.map((name) =>
      diagnostic('usage/unknown-choice', { what: 'catalog', name, near: mostSimilar(name, known), known }),
    );
    throw new UserError(wrong, 2);
  }
  return Object.entries(config.catalogs)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([name, catalog]) => ({
      name,
      dialect: jobOptions(catalog).dialect,
      ...sortEntries(catalogPaths(name, catalog).pages),
    }));
}

function hostsOf(catalogs: readonly RemoteCatalog[], { config }: LoadedConfig): readonly string[] {
  const named = catalogs.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.kind === 'url' ? [new URL(source.url).host] : [])),
  );
  return [...named, ...(config.hosts ?? [])];
}

/** Fetches all that the catalogs name, and tells of everything that cannot be had, not of the first thing alone. */
async function fetchAll(run: {
  catalogs: readonly RemoteCatalog[];
  sources: LockedSources;
  base: string;
  client: Client;
  terminal: Terminal;
}): Promise<readonly FetchedCatalog[]> {
  const { catalogs, base, client, terminal } = run;
  const faults: Diagnostic[] = [];
  let exitCode = 1;
  const wanted = catalogs.flatMap(({ name, sources }) => sources.map((source) => ({ name, source })));
  const fetched = await inParallel(wanted, async ({ name, source }) => {
    terminal.progress(`Fetching ${source.given}`);
    try {
      return { name, source, ...(await fetchSource(source, run.sources[name]?.[source.given], base, client)) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(...error.diagnostics);
      exitCode = Math.max(exitCode, error.exitCode);
      return { name, source, pages: [] };
    }
  });
  if (faults.length > 0) throw new UserError(faults, exitCode);
  return catalogs.map(({ name, paths }) => ({ name, paths, sources: fetched.filter((one) => one.name === name) }));
}

/** A page that cannot be read would only be found out later, when the one before is gone. */
function readingFaults(plan: PagePlan, catalogs: readonly RemoteCatalog[], force: boolean): readonly Diagnostic[] {
  if (force) return [];
  return catalogs.flatMap(({ name, dialect }) => {
    const changed = plan.pages.filter(({ catalog, change }) => catalog === name && /create|update/.test(change.status));
    const pages = changed.map(({ change, address }) => ({ name: address, path: address, text: change.after ?? '' }));
    return readPages(pages, dialect).diagnostics.filter(isError);
  });
}

/** `--frozen`: whether what is kept is what was fetched, with no network. */
function checkPins(catalogs: readonly RemoteCatalog[], lock: Lock | undefined, base: string, terminal: Terminal): number {
  const results = catalogs.map(({ name, sources }) => pinnedPages(sources, lock?.sources?.[name], base));
  const findings = results.flatMap((result) => result.findings);
  if (findings.length > 0)
    throw new UserError(
      findings.map((found) => ({ ...found, severity: 'error' as const })),
      1,
    );
  const files = results.reduce((sum, result) => sum + result.files.length, 0);
  terminal.out(`As fetched: ${counted(files, 'page')}.\n`);
  return 0;
}
