import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { exists } from '../disk/errno.ts';
import { notWritableError } from '../disk/fs-errors.ts';
import { displayPath } from '../disk/paths.ts';
import { WORK_FOLDER } from '../lock-file/lock-file.ts';
import { removeLeftovers } from './run-lock.ts';

/** A file of a new folder; its path is relative to the folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Raises a `UserError` with exit code 2 if there is something at the place of a new folder, other than an empty folder. */
export function assertUnused(target: string, cwd: string): void {
  if (!exists(target)) return;
  const entry = statSync(target).isDirectory() ? readdirSync(target)[0] : path.basename(target);
  if (entry !== undefined) throw new UserError([diagnostic('usage/folder-in-use', { path: displayPath(target, cwd), entry })]);
}

/**
 * Makes a folder of which others see nothing before it is whole: it is filled beside, and moved into place if `fill` says
 * that it is whole. What a run that has died left beside is removed. Raises a `UserError` if the system refuses it.
 */
export async function createFolder(target: string, cwd: string, fill: (staging: string) => Promise<boolean>): Promise<void> {
  const beside = path.dirname(target);
  const staging = path.join(beside, `${WORK_FOLDER}-${process.pid}`);
  removeLeftovers(beside, WORK_FOLDER);
  try {
    // Whatever has the name of the folder beside, a link for one, is not written through.
    rmSync(staging, { recursive: true, force: true });
    if (await fill(staging)) moveIntoPlace(staging, target);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw notWritableError(target, error, cwd);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes files into a folder that is being filled. */
export function writeInto(folder: string, files: readonly NewFile[]): void {
  for (const { path: name, text } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function moveIntoPlace(staging: string, target: string): void {
  if (exists(target)) rmdirSync(target);
  renameSync(staging, target);
}
