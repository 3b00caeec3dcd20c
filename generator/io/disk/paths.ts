import path from 'node:path';

/** A path as messages show it: relative where that is shorter. */
export function shown(file: string, cwd: string): string {
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
