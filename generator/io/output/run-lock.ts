import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { exists, hasCode } from '../disk/errno.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';

/** A folder that is this run's alone, until it is released. */
export interface RunLock {
  readonly work: string;
  /** Removes it. */
  readonly release: () => void;
  /** Leaves it to the next run. */
  readonly leave: () => void;
}

/** Another run is at work; its process is named if that is known. */
export interface BusyOutput {
  readonly busy: string;
}

/**
 * Takes the output of a folder for this run, with what a run that has died may have left in the work folder. A folder
 * with its owner in it is made beside and renamed, so no folder is ever seen without an owner; a dead owner is replaced
 * by renaming his file, which only one of many can do.
 */
export function acquireRunLock(base: string): RunLock | BusyOutput {
  const work = path.join(base, WORK_FOLDER);
  const own = `${work}-${process.pid}`;
  removeLeftovers(base, WORK_FOLDER);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  try {
    writeFileSync(path.join(own, OWN_NAME), '', { flag: 'wx' });
    renameSync(own, work);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!exists(work) || lstatSync(work).isSymbolicLink()) throw error;
    const refused = acquireStale(work);
    if (refused !== undefined) return refused;
  }
  held.add(work);
  return { work, release: () => release(work, own), leave: () => void held.delete(work) };
}

/** Whether a work folder is there, and whether a run is at work in it. */
export function lockState(base: string): 'unlocked' | 'stale' | BusyOutput {
  const work = path.join(base, WORK_FOLDER);
  if (!exists(work)) return 'unlocked';
  const owner = ownerOf(work);
  return owner !== undefined && isAlive(owner, work) ? { busy: processOf(owner) } : 'stale';
}

/** The work folders that this process has taken. */
const held = new Set<string>();
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OWN_NAME = `owner-${HOST}-${process.pid}`;

/** What an owner on another machine may take, in milliseconds, before he counts as dead. */
const MAX_RUN_MS = 10 * 60 * 1000;

function acquireStale(work: string): BusyOutput | undefined {
  const owner = ownerOf(work);
  if (owner !== undefined && isAlive(owner, work)) return { busy: processOf(owner) };
  try {
    if (owner === undefined) return claim(work);
    renameSync(path.join(work, owner), path.join(work, OWN_NAME));
    return undefined;
  } catch {
    return { busy: 'a process that has just started' };
  }
}

/** Of several that find a folder without an owner, whoever sees another one there steps back. */
function claim(work: string): BusyOutput | undefined {
  const own = path.join(work, OWN_NAME);
  writeFileSync(own, '', { flag: 'wx' });
  const other = ownersOf(work).find((name) => name !== OWN_NAME);
  if (other === undefined) return undefined;
  removeQuietly(own);
  return { busy: processOf(other) };
}

function ownerOf(work: string): string | undefined {
  return ownersOf(work)[0];
}

function ownersOf(work: string): readonly string[] {
  return readdirSync(work).filter((name) => /^owner-\w+-\d+$/.test(name));
}

function isAlive(owner: string, work: string): boolean {
  const [, host = '', pid = ''] = owner.split('-');
  if (host !== HOST) return Date.now() - statSync(path.join(work, owner)).mtimeMs < MAX_RUN_MS;
  return Number(pid) === process.pid ? held.has(work) : isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function processOf(owner: string): string {
  const [, host, pid] = owner.split('-');
  return host === HOST ? `process ${pid}` : 'a process on another machine';
}

/** By way of another name, so that the folder is never there without its owner. */
function release(work: string, own: string): void {
  held.delete(work);
  try {
    renameSync(work, own);
  } catch {
    removeQuietly(work);
  }
  removeQuietly(own);
}

/** What cannot be removed now is removed by a later run: the output is as it should be. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It holds nothing that anybody needs.
  }
}

/**
 * Removes what stands in a folder under a name with the number of a process behind it, if there is no such process any
 * more: folders of runs that have died, as they are called on their way in and out.
 */
export function removeLeftovers(folder: string, name: string): void {
  for (const entry of exists(folder) ? readdirSync(folder) : []) {
    const pid = entry.startsWith(`${name}-`) ? /^\d+$/.exec(entry.slice(name.length + 1))?.[0] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) removeQuietly(path.join(folder, entry));
  }
}
