import { jobOptions } from '../../config/job-options.ts';
import { isMarkdownName } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import type { Lock } from '../../io/lock-file/lock-file.ts';
import { type OpenOutput, openOutput } from '../../io/output/open-output.ts';
import { scopeOfConfig } from '../../io/output/scope-of-config.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { catalogPaths } from '../../io/sources/catalog-paths.ts';
import { type LoadedConfig, loadConfig } from '../../io/sources/config.ts';
import { pinnedPages, sortEntries } from '../../io/sources/pinned-pages.ts';
import { fetchPolicyOf } from '../../io/sources/remote/fetch-policy.ts';
import { openClient } from '../../io/sources/remote/http-client.ts';
import { linksOf, readPages } from '../../pipeline/read-pages.ts';
import { counted } from '../../text/case.ts';
import { closestMatch } from '../../text/closest-match.ts';
import type { SourceFile } from '../../text/source.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { type Fetched, fetchCatalogs, type RemoteCatalog } from './fetch-catalogs.ts';
import { type PagePlan, planPages } from './page-plan.ts';
import { reportUpdate } from './report.ts';

type UpdateLine = CommandLine<typeof command>;

/**
 * `holotype update`: fetches the pages that catalogs have from elsewhere, shows what changed in them, and keeps them as
 * files. An error with any of them changes nothing. Gives the exit code: 1 if a page cannot be had, or under `--check`
 * if one has changed; 3 if what came is no page of events.
 */
export async function run({ args: [names], options, terminal }: UpdateLine): Promise<number> {
  const loaded = await loadConfig(options.config, terminal.cwd);
  if (loaded === undefined) throw new UserError([diagnostic('usage/no-pages', {})], 2);
  const mayWrite = options.dryRun !== true && options.check !== true && options.frozen !== true;
  const out = openOutput(scopeOfConfig(loaded), mayWrite ? 'write' : 'check', terminal.cwd);
  terminal.err(formatDiagnostics(out.diagnostics, terminal.paint));
  const {
    lock,
    scope: { base },
  } = out;
  const catalogs = chooseCatalogs(names, loaded);
  if (options.frozen === true) return checkPins(catalogs, { lock, base, config: loaded.source }, terminal);
  const client = openClient(fetchPolicyOf(process.env, hostsOf(catalogs, loaded), options.timeout));
  const run = { locked: lock?.sources ?? {}, config: loaded.source, tools: { base, client, linksOf }, terminal };
  let fetched: Fetched;
  try {
    fetched = await fetchCatalogs(catalogs, run);
  } finally {
    terminal.progress('');
    await client.close();
  }
  const chosen = names.length === 0 ? undefined : new Set(names);
  const plan = planPages(fetched.catalogs, {
    locked: lock?.sources ?? {},
    chosen,
    base,
    config: loaded.source,
    cwd: terminal.cwd,
    force: options.force === true,
  });
  const findings = [...fetched.findings, ...plan.findings, ...readingErrors(plan, catalogs, options.force === true)];
  if (findings.some(isError)) throw new UserError(findings);
  terminal.err(formatDiagnostics(findings, terminal.paint));
  return finish(plan, { out, options, terminal });
}

async function finish(
  plan: PagePlan,
  { out, options, terminal }: { out: OpenOutput; options: UpdateLine['options']; terminal: Terminal },
): Promise<number> {
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
  await out.commitPages(
    plan.pages.map(({ change }) => change),
    plan.sources,
  );
  if (hasChanged && options.json !== true) terminal.out('Written. Run: holotype generate\n');
  return exitCode;
}

function chooseCatalogs(names: readonly string[], { config }: LoadedConfig): readonly RemoteCatalog[] {
  const known = Object.keys(config.catalogs);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const wrong = unknown.map((name) =>
      diagnostic('usage/unknown-choice', { what: 'catalog', name, near: closestMatch(name, known), known }),
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

/**
 * A page that cannot be read would only be found out later, when the one before is gone. Pages are read together, as some
 * document no event themselves; what is wrong with pages that are as they were is not held against the others.
 */
function readingErrors(plan: PagePlan, catalogs: readonly RemoteCatalog[], force: boolean): readonly Diagnostic[] {
  if (force) return [];
  return catalogs.flatMap(({ name, dialect }) => {
    const pages = plan.pages.filter(
      ({ catalog, change: { status, file } }) => catalog === name && status !== 'delete' && isMarkdownName(file),
    );
    const kept = new Set(pages.filter(({ change }) => change.status === 'unchanged').map(({ address }) => address));
    if (kept.size === pages.length) return [];
    const files = pages.map(({ change, address }) => ({ name: address, path: address, text: change.after ?? '' }));
    return readPages(files, dialect).diagnostics.filter((found) => isError(found) && !kept.has(found.place?.file.path ?? ''));
  });
}

/** `--frozen`: whether what is kept is what was fetched, with no network. */
function checkPins(
  catalogs: readonly RemoteCatalog[],
  { lock, base, config }: { readonly lock: Lock | undefined; readonly base: string; readonly config: SourceFile },
  terminal: Terminal,
): number {
  const results = catalogs.map(({ name, sources }) => pinnedPages(sources, lock?.sources?.[name], base, config));
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
