import path from 'node:path';
import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isThere } from '../io/is-there.ts';
import type { LockedJob } from '../io/lock.ts';
import { type Change, shown } from '../io/output.ts';
import type { Outcome } from '../model/job.ts';
import { stubNames, stubOwners } from '../plan/stub-owners.ts';
import { HANDLER_MAP, type NamedJob } from './find-jobs.ts';

/** What a run has to tell stubs by. */
export interface StubGround {
  readonly job: NamedJob;
  readonly locked: LockedJob | undefined;
  readonly outcome: Outcome;
}

/** What is told of the stubs of events: those that no event has any more, and new ones that the map of handlers does not have. */
export async function stubFindings(changes: readonly Change[], ground: StubGround): Promise<readonly Diagnostic[]> {
  const orphans = changes.filter(({ status }) => status === 'orphaned').map(({ file }) => orphanFinding(file, ground));
  return [...orphans, ...(await unmappedStubs(changes, ground))];
}

function orphanFinding(file: string, { job, locked, outcome }: StubGround): Diagnostic {
  const place = shown(file, job.to.cwd);
  const owners = stubOwners(path.basename(file, '.ts'), locked?.events ?? [], outcome.documented);
  const now = stubNames(outcome.documented);
  const generated = owners.filter((type) => outcome.summary.events.includes(type));
  if (generated.length > 0) {
    const stubs = generated.map((type) => shown(path.join(path.dirname(file), `${now.get(type)}.ts`), job.to.cwd));
    return diagnostic('output/stub-renamed', { path: place, types: generated, stubs });
  }
  const [type] = owners;
  return type === undefined
    ? diagnostic('output/stub-without-event', { path: place })
    : diagnostic('output/stub-left-out', { path: place, type });
}

/** Stubs that are written beside a map of handlers which is the user's already, and does not have their events. */
async function unmappedStubs(changes: readonly Change[], { job: { to }, outcome }: StubGround): Promise<readonly Diagnostic[]> {
  const map = path.join(to.out, HANDLER_MAP);
  const kept = changes.find(({ file, status }) => file === map && status === 'kept' && isThere(file));
  const created = new Set(changes.filter(({ status }) => status === 'create').map(({ file }) => file));
  const stubs = [...stubNames(outcome.documented)]
    .map(([type, name]) => ({ type, file: path.join(path.dirname(map), `${name}.ts`) }))
    .filter(({ file }) => created.has(file));
  if (kept === undefined || stubs.length === 0) return [];
  // Reading the map takes the compiler, which is heavy.
  const { addToHandlerMap } = await import('../scaffold/handler-map.ts');
  const isMapped = (type: string): boolean =>
    addToHandlerMap(kept.before ?? '', { type, handler: 'ignore', module: '../router.js' }).kind === 'present';
  return stubs
    .filter(({ type }) => !isMapped(type))
    .map(({ file }) => diagnostic('output/stub-not-mapped', { path: shown(file, to.cwd), map: shown(map, to.cwd) }));
}
