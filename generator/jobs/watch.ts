import { type Diagnostic, isError, UserError } from '../diagnostics/diagnostic.ts';
import { startFileWatcher } from '../io/sources/file-watcher.ts';
import type { JobResult } from './find-jobs.ts';
import { type GenerateRun, generateAll } from './generate.ts';
import { configFiles, watchedInputs } from './watched-inputs.ts';

/** What one run in a row of runs came to. */
export interface WatchedRun {
  /** The files that changed since the run before; none for the first run. */
  readonly changed: readonly string[];
  /** What was written; empty if there were errors. */
  readonly written: readonly { readonly file: string; readonly status: 'create' | 'update' | 'delete' }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** Runs in a row, until it is closed. */
export interface Watching {
  /** Rejected if a problem of ours ends it. */
  readonly problem: Promise<never>;
  readonly close: () => Promise<void>;
}

/** Generates, and again whenever something that is read changes. An error keeps the last good output, and the watch goes on. */
export async function startWatching(
  pages: readonly string[],
  run: GenerateRun,
  tell: (result: WatchedRun) => void,
): Promise<Watching> {
  const { options, terminal } = run;
  const configs = new Set(pages.length > 0 ? [] : configFiles(options.config, terminal.cwd));
  const waiting = new Set<string>();
  let working: Promise<void> | undefined;
  let fail: (error: unknown) => void = () => {};
  const problem = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  problem.catch(() => {});
  const work = async (first: boolean): Promise<void> => {
    if (first) tell(await runOnce(pages, run, []));
    while (waiting.size > 0) {
      const changed = [...waiting];
      waiting.clear();
      if (changed.some((file) => configs.has(file))) watcher.watch(await watchedInputs(pages, options.config, terminal.cwd));
      tell(await runOnce(pages, run, changed));
    }
    working = undefined;
  };
  const watcher = await startFileWatcher((files) => {
    for (const file of files) waiting.add(file);
    working ??= work(false).catch(fail);
  });
  watcher.watch(await watchedInputs(pages, options.config, terminal.cwd));
  working ??= work(true).catch(fail);
  await working;
  return {
    problem,
    close: async () => {
      await watcher.close();
      await working;
    },
  };
}

async function runOnce(pages: readonly string[], run: GenerateRun, changed: readonly string[]): Promise<WatchedRun> {
  const start = performance.now();
  const results = await resultsOf(pages, run);
  const diagnostics = Array.isArray(results) ? results.flatMap(({ outcome }) => outcome.diagnostics) : results.diagnostics;
  const failed = diagnostics.some(isError);
  const changes = Array.isArray(results) && !failed ? results.flatMap((result) => result.changes) : [];
  const written = changes.flatMap(({ file, status }) =>
    status === 'create' || status === 'update' || status === 'delete' ? [{ file, status }] : [],
  );
  return { changed, written, diagnostics, milliseconds: performance.now() - start };
}

async function resultsOf(
  pages: readonly string[],
  run: GenerateRun,
): Promise<JobResult[] | { readonly diagnostics: readonly Diagnostic[] }> {
  try {
    return [...(await generateAll(pages, run)).results];
  } catch (error) {
    if (error instanceof UserError) return { diagnostics: error.diagnostics };
    throw error;
  }
}
