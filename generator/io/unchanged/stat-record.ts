import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, keepNewest, writeKept } from '../process/cache-folder.ts';

/*
 * Files whose hashes were found right are known again by what the file system says of them, as make and git do it: to hash a
 * few small files takes Node longer to prepare than to do.
 */

/** How many records are kept; a kilobyte or two each. */
const MAX_KEPT = 64;

/** A file is not known by its times while one that is changed right now could have the same ones, in milliseconds. */
const CLOCK_STEP_MS = 50;

/** The same where a file system keeps full seconds, or every other one. */
const COARSE_STEP_MS = 2000;

/** What a command line once gave, and the files, folders and missing files that it depended on. */
interface StatRecord {
  readonly cwd: string;
  readonly argv: readonly string[];
  readonly answer: string;
  readonly stamps: Readonly<Record<string, string>>;
}

/** What a command line gave when it was recorded, if nothing that it depended on has changed since. */
export function recordedAnswer(argv: readonly string[], cwd: string): string | undefined {
  try {
    const {
      cwd: itsFolder,
      argv: itsWords,
      answer,
      stamps,
    } = JSON.parse(readFileSync(recordFile(argv, cwd), 'utf8')) as StatRecord;
    if (itsFolder !== cwd || itsWords.join('\0') !== argv.join('\0')) return undefined;
    for (const file in stamps) if (stampOf(file) !== stamps[file]) return undefined;
    return answer;
  } catch {
    return undefined;
  }
}

/** Records what a command line gave, unless a file changed so lately that a further change might not show. */
export function recordAnswer(argv: readonly string[], cwd: string, answer: string, files: readonly string[]): void {
  try {
    const now = Date.now();
    if (!files.every((file) => isOld(file, now))) return;
    const record: StatRecord = { cwd, argv, answer, stamps: Object.fromEntries(files.map((file) => [file, stampOf(file)])) };
    const target = recordFile(argv, cwd);
    writeKept(target, JSON.stringify(record));
    keepNewest(path.dirname(target), MAX_KEPT);
  } catch {
    // Without a record, the next run hashes again.
  }
}

function recordFile(argv: readonly string[], cwd: string): string {
  return path.join(cacheFolder(), 'nothing-changed', `${nameOf([cwd, ...argv].join('\0'))}.json`);
}

/** A short name of a text; that two texts may have the same one does no harm, as the record says what it is of. */
function nameOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x5bd1e995);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** Whichever way a file is changed, one of these changes with it; the last one whoever sets the others back. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}

function isOld(file: string, now: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  const last = Math.max(stat.mtimeMs, stat.ctimeMs);
  return now - last > (last % 1000 === 0 ? COARSE_STEP_MS : CLOCK_STEP_MS);
}
