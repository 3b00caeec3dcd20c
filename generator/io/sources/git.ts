import { spawnSync } from 'node:child_process';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { decodeText } from '../../text/decode.ts';
import type { SourceFile } from '../../text/source.ts';
import { hasCode } from '../disk/errno.ts';
import { messageOf } from '../disk/fs-errors.ts';

/** Something as it is in a revision: `HEAD~1:docs/events.md`. */
export interface Revision {
  /** As it was given. */
  readonly spec: string;
  readonly revision: string;
  readonly path: string;
}

/** Takes `REVISION:path` apart; `undefined` if it is not of that form. */
export function parseRevision(spec: string): Revision | undefined {
  const at = spec.indexOf(':');
  if (at < 1) return undefined;
  return { spec, revision: spec.slice(0, at), path: spec.slice(at + 1).replace(/\/+$/, '') };
}

/** A page or a folder of a revision. Raises a `UserError` with exit code 2 if git does not know it, or is not there. */
export function readRevision(at: Revision, wanted: (name: string) => boolean, cwd: string): readonly SourceFile[] {
  const object = `${at.revision}:${at.path}`;
  const kind = git(['cat-file', '-t', object], at, cwd).toString('utf8').trim();
  if (kind === 'blob') return readBlobs(at, [at.path], cwd);
  const listed = git(['ls-tree', '-z', '--name-only', object], at, cwd).toString('utf8').split('\0');
  const names = listed.filter((name) => name !== '' && !name.includes('\n') && wanted(name)).sort();
  return readBlobs(
    at,
    names.map((name) => (at.path === '' ? name : `${at.path}/${name}`)),
    cwd,
  );
}

/** The files of a folder of a revision, by name. */
export function listRevision(at: Revision, cwd: string): readonly string[] {
  const object = `${at.revision}:${at.path}`;
  if (git(['cat-file', '-t', object], at, cwd).toString('utf8').trim() === 'blob') return [at.path.replace(/^.*\//, '')];
  return git(['ls-tree', '-z', '--name-only', object], at, cwd).toString('utf8').split('\0');
}

/** Reads files of a revision in one call of git, however many there are. */
function readBlobs(at: Revision, paths: readonly string[], cwd: string): readonly SourceFile[] {
  if (paths.length === 0) return [];
  const input = paths.map((path) => `${at.revision}:${path}\n`).join('');
  const output = git(['cat-file', '--batch'], at, cwd, input);
  const results: (SourceFile | Diagnostic)[] = [];
  let offset = 0;
  for (const path of paths) {
    const end = output.indexOf(10, offset);
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', offset, end))?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) throw refused(at, `${path} is not a file there`);
    results.push(pageOf(at, path, output.subarray(end + 1, end + 1 + size)));
    offset = end + 1 + size + 1;
  }
  const problems = results.filter((result): result is Diagnostic => 'code' in result);
  if (problems.length > 0) throw new UserError(problems);
  return results.filter((result): result is SourceFile => 'text' in result);
}

function pageOf({ revision }: Revision, path: string, bytes: Buffer): SourceFile | Diagnostic {
  const shown = `${revision}:${path}`;
  if (bytes.length > LIMITS.pageBytes)
    return diagnostic('page/too-large', { path: shown, bytes: bytes.length, limit: LIMITS.pageBytes });
  const decoded = decodeText(bytes);
  return decoded.ok
    ? { name: path.replace(/^.*\//, ''), path: shown, text: decoded.text }
    : diagnostic('page/not-text', { path: shown, what: decoded.what, offset: decoded.offset });
}

/** Runs git without a shell. It asks for nothing, fetches nothing, and what is given to it cannot be taken for an option. */
function git(args: readonly string[], at: Revision, cwd: string, input = ''): Buffer {
  if (at.revision.startsWith('-') || /[\0\n]/.test(at.spec)) throw refused(at, 'that is not the name of a revision');
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
  const { error, status, stdout, stderr } = spawnSync('git', [...args], { cwd, input, env, maxBuffer: 2 ** 30 });
  if (error !== undefined) throw refused(at, hasCode(error, 'ENOENT') ? 'git is not installed' : messageOf(error));
  if (status === 0) return stdout;
  const [line = ''] = stderr.toString('utf8').trim().split('\n');
  throw refused(at, line.replace(/^fatal: /, '') || `git ended with ${status}`);
}

function refused({ spec }: Revision, reason: string): UserError {
  return new UserError([diagnostic('usage/no-such-revision', { spec, reason })]);
}
