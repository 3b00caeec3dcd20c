import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What is watched; paths are absolute, and need not be there yet. */
export interface Watched {
  readonly files: readonly string[];
  /** Folders with the names of the files that matter in them. */
  readonly folders: readonly { readonly path: string; readonly names: RegExp }[];
}

/** A watcher that runs. */
export interface FileWatcher {
  /** Watches these from now on. */
  readonly watch: (watched: Watched) => void;
  readonly close: () => Promise<void>;
}

/** How long it has to be quiet before changes are reported, in milliseconds: an editor may save in several steps. */
const DEBOUNCE_MS = 25;

/** chokidar skips a change of a file less than 50 milliseconds after another one; after so long it is looked at again. */
const RECHECK_MS = 75;

/** How often the folders themselves are looked at, in milliseconds: see {@link lookAtFolders}. */
const LOOK_MS = 200;

/**
 * Tells of changed, new and deleted files, several together where they come together. The folders are watched, not the
 * files, so that a file may be replaced, renamed, deleted and come back.
 */
export async function startFileWatcher(tell: (files: readonly string[]) => void): Promise<FileWatcher> {
  const { watch } = await import('chokidar');
  let wanted: (file: string) => boolean = () => false;
  const folders = new Map<string, string>();
  const teller = debounce(tell);
  const ignored = (name: string): boolean => !folders.has(name) && !wanted(name);
  const watcher = watch([], { ignoreInitial: true, depth: 0, atomic: false, ignored });
  watcher.on('all', (_event, name) => {
    if (wanted(name)) teller.add([name]);
  });
  const compare = (some: readonly string[]): void => teller.compare(some, some.flatMap(filesIn).filter(wanted));
  const looking = setInterval(() => {
    const changed = lookAtFolders(folders, watcher);
    if (changed.length > 0) compare(changed);
  }, LOOK_MS);
  return {
    watch: (watched) => {
      wanted = wantedBy(watched);
      const next = foldersOf(watched).filter((folder) => !folders.has(folder));
      for (const folder of next) folders.set(folder, folderStampOf(folder));
      teller.know([...folders.keys()].flatMap(filesIn).filter(wanted));
      watcher.add([...next]);
      // What changes until chokidar has looked at a folder, it takes for what has always been there.
      teller.later(() => {
        teller.later(() => compare(next), LOOK_MS);
        compare(next);
      }, 0);
    },
    close: async () => {
      clearInterval(looking);
      teller.close();
      // chokidar opens itself again when a file is found gone while it closes, and would keep the process from ending.
      watcher.add = () => watcher;
      await watcher.close();
    },
  };
}

/**
 * The folders that have come, gone or changed since they were looked at last. chokidar does not tell that a folder was
 * deleted and made again at once, nor what is in a folder that comes; it is told here to watch the new one.
 */
function lookAtFolders(
  folders: Map<string, string>,
  watcher: { readonly add: (folder: string) => unknown; readonly unwatch: (folder: string) => unknown },
): readonly string[] {
  const changed = [...folders].filter(([folder, stamp]) => folderStampOf(folder) !== stamp);
  for (const [folder, before] of changed) {
    const now = folderStampOf(folder);
    folders.set(folder, now);
    if (identityOf(now) === identityOf(before)) continue;
    watcher.unwatch(folder);
    watcher.add(folder);
  }
  return changed.map(([folder]) => folder);
}

/** Which folder it is, and when a name in it came or went last; empty where there is none. */
function folderStampOf(folder: string): string {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino}/${stat.birthtimeMs} ${stat.mtimeMs}`;
}

function identityOf(folderStamp: string): string {
  return folderStamp.split(' ')[0] ?? '';
}

/** Collects changed files, and reports them when nothing more comes; and again of those that have changed since. */
function debounce(tell: (files: readonly string[]) => void): Debouncer {
  const stamps = new Map<string, string>();
  const timers = createTimers();
  let changed = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  const add = (files: readonly string[]): void => {
    const fresh = files.filter((file) => stampOf(file) !== (stamps.get(file) ?? ''));
    if (fresh.length === 0) return;
    for (const file of fresh) changed.add(file);
    clearTimeout(quiet);
    quiet = setTimeout(flush, DEBOUNCE_MS);
  };
  const flush = (): void => {
    const told = [...changed].sort();
    changed = new Set();
    for (const file of told) stamps.set(file, stampOf(file));
    timers.later(() => add(told), RECHECK_MS);
    tell(told);
  };
  return {
    add,
    compare: (folders, files) => {
      const known = [...stamps.keys()].filter((file) => folders.includes(path.dirname(file)));
      add([...new Set([...files, ...known])]);
    },
    later: timers.later,
    know: (files) => {
      for (const file of files.filter((some) => !stamps.has(some))) stamps.set(file, stampOf(file));
    },
    close: () => {
      clearTimeout(quiet);
      timers.clear();
    },
  };
}

/** Timers that can be stopped together. */
function createTimers(): Pick<Debouncer, 'later'> & { readonly clear: () => void } {
  const timers = new Set<NodeJS.Timeout>();
  return {
    later: (action, delay) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        action();
      }, delay);
      timers.add(timer);
    },
    clear: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Tells of changed files. */
interface Debouncer {
  readonly add: (files: readonly string[]) => void;
  /** Adds what has come, changed or gone in folders, given the files that are in them now. */
  readonly compare: (folders: readonly string[], files: readonly string[]) => void;
  /** Does something after a while, in milliseconds, unless it is closed before. */
  readonly later: (action: () => void, delay: number) => void;
  /** Takes files that it has not seen before for unchanged as they are now. */
  readonly know: (files: readonly string[]) => void;
  readonly close: () => void;
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}

/** The files in a folder; none if it has gone again meanwhile. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function wantedBy({ files, folders }: Watched): (file: string) => boolean {
  const named = new Set(files);
  return (file) =>
    named.has(file) || folders.some((folder) => path.dirname(file) === folder.path && folder.names.test(path.basename(file)));
}

/** The folders of files, the folders that are named, and those above them: a folder may be deleted and come back. */
function foldersOf({ files, folders }: Watched): readonly string[] {
  const named = [...files.map((file) => path.dirname(file)), ...folders.map((folder) => folder.path)];
  return [...new Set(named.flatMap((folder) => [folder, path.dirname(folder)]))];
}
