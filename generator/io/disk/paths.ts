import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';

/** A path as messages show it: relative where that is shorter. */
export function displayPath(file: string, cwd: string): string {
  const relative = toPosix(path.relative(cwd, file)) || '.';
  return relative.startsWith('../../') ? file : relative;
}

/** A path with `/` on every system. */
export function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}

/** Whether a path is a folder, or below it. */
export function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Raises a `UserError` that names every link on the way from a folder down to some files. */
export function assertNoLinks(files: readonly string[], folder: string, cwd: string): void {
  const problems = linksTo(files, folder, cwd);
  if (problems.length > 0) throw new UserError(problems);
}

/**
 * The links on the way to files that are to be written: whoever may put a link into a folder would otherwise say what
 * is overwritten elsewhere. The root that a file stands below may be a link itself, unless that leads out of the project.
 */
export function linksInTheWay(
  files: readonly string[],
  { base, roots }: { readonly base: string; readonly roots: readonly string[] },
  cwd: string,
): readonly Diagnostic[] {
  const innermost = [...new Set(roots)].sort((a, b) => b.length - a.length);
  const leavesProject = innermost.filter((root) => isBelow(root, base) && !isBelow(resolveReal(root), resolveReal(base)));
  return [
    ...leavesProject.map((root) => linkDiagnostic(root, cwd)),
    ...innermost.flatMap((root) =>
      linksTo(
        files.filter((file) => innermost.find((one) => isBelow(file, one)) === root),
        root,
        cwd,
      ),
    ),
  ];
}

/** The links on the way from a folder down to some files. */
export function linksTo(files: readonly string[], folder: string, cwd: string): readonly Diagnostic[] {
  const steps = new Set(files.flatMap((file) => stepsBelow(file, folder)));
  return [...steps].filter(isLink).map((link) => linkDiagnostic(link, cwd));
}

/** A file and the folders above it, as far as a folder that is not asked about. */
function stepsBelow(file: string, folder: string): readonly string[] {
  return isBelow(file, folder) && file !== folder ? [...stepsBelow(path.dirname(file), folder), file] : [];
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    // What is not there is no link.
    return false;
  }
}

/** Where a path leads, by all that is there of it. */
function resolveReal(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(resolveReal(above), path.basename(file));
  }
}

function linkDiagnostic(link: string, cwd: string): Diagnostic {
  const [shown, target] = [path.relative(cwd, link) || '.', resolveReal(link)].map((file) => file.split(path.sep).join('/'));
  return diagnostic('output/link', { path: shown ?? '', target: target ?? '' });
}
