import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { exists } from '../io/disk/errno.ts';
import { displayPath } from '../io/disk/paths.ts';
import type { LockedJob } from '../io/lock-file/lock-file.ts';
import type { FileChange } from '../io/output/plan-changes.ts';
import type { Outcome } from '../model/job.ts';
import type { GivenNames } from '../model/output.ts';
import { stubNames, stubOwners } from '../plan/stub-owners.ts';
import type { NamedJob } from './find-jobs.ts';

/** What a run knows of stubs and their events. */
export interface StubContext {
  readonly job: NamedJob;
  readonly locked: LockedJob | undefined;
  /** What the events were called when the stubs were written. */
  readonly names: GivenNames;
  readonly outcome: Outcome;
}

/**
 * What is reported about the stubs of events: those that no event has any more, and new ones that the map of handlers does
 * not have. Nothing where handlers are not generated: the stubs of earlier runs may still be in use.
 */
export async function stubFindings(changes: readonly FileChange[], context: StubContext): Promise<readonly Diagnostic[]> {
  if (!context.job.options.outputs.includes('handlers')) return [];
  const orphans = changes.filter(({ status }) => status === 'orphaned').map(({ file }) => orphanFinding(file, context));
  return [...orphans, ...(await unmappedStubs(changes, context))];
}

function orphanFinding(file: string, { job, locked, names, outcome }: StubContext): Diagnostic {
  const place = displayPath(file, job.to.cwd);
  const before = stubNames(locked?.events ?? [], names);
  const owners = stubOwners(path.basename(file, '.ts'), before, outcome.documented);
  const now = stubNames(outcome.documented, outcome.names);
  const generated = owners.filter((type) => outcome.summary.events.includes(type));
  if (generated.length > 0) {
    const stubs = generated.map((type) => displayPath(path.join(path.dirname(file), `${now.get(type)}.ts`), job.to.cwd));
    return diagnostic('output/stub-renamed', { path: place, types: generated, stubs });
  }
  const [type] = owners;
  return type === undefined
    ? diagnostic('output/stub-without-event', { path: place })
    : diagnostic('output/stub-left-out', { path: place, type });
}

/** Stubs that are written beside a map of handlers which is the user's already, and does not have their events. */
async function unmappedStubs(
  changes: readonly FileChange[],
  { job: { to }, outcome }: StubContext,
): Promise<readonly Diagnostic[]> {
  const kept = changes.find(({ file, role, status }) => role === 'handler-map' && status === 'kept' && exists(file));
  if (kept === undefined) return [];
  const map = kept.file;
  const created = new Set(changes.filter(({ status }) => status === 'create').map(({ file }) => file));
  const stubs = [...stubNames(outcome.documented, outcome.names)]
    .map(([type, name]) => ({ type, file: path.join(path.dirname(map), `${name}.ts`) }))
    .filter(({ file }) => created.has(file));
  if (stubs.length === 0) return [];
  // Reading the map takes the compiler, which is heavy.
  const { addToHandlerMap } = await import('../scaffold/handler-map.ts');
  const isMapped = (type: string): boolean =>
    addToHandlerMap(kept.before ?? '', { type, handler: 'ignore', module: '../receiver/index.js' }).kind === 'present';
  return stubs
    .filter(({ type }) => !isMapped(type))
    .map(({ file }) => diagnostic('output/stub-not-mapped', { path: displayPath(file, to.cwd), map: displayPath(map, to.cwd) }));
}
