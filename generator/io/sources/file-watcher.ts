import { existsSync, readdirSync, statSync } from 'node:fs';
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

/** chokidar passes over a change of a file less than 50 milliseconds after another one; after so long it is looked at again. */
const RECHECK_MS = 75;

/** How long it takes at the most until a folder that is new is watched, in milliseconds. */
const NEW_FOLDER_MS = 300;

/**
 * Tells of changed, new and deleted files, several together where they come together. The folders are watched, not the
 * files, so that a file may be replaced, renamed, deleted and come back.
 */
export async function startFileWatcher(tell: (files: readonly string[]) => void): Promise<FileWatcher> {
  const { watch } = await import('chokidar');
  let wanted: (file: string) => boolean = () => false;
  const folders = new Set<string>();
  const teller = debounce(tell);
  const watcher = watch([], {
    ignoreInitial: true,
    depth: 0,
    atomic: false,
    ignored: (name) => !folders.has(name) && !wanted(name),
  });
  watcher.on('all', (event, name) => {
    if (event !== 'addDir' || !folders.has(name)) {
      if (wanted(name)) teller.add([name]);
      return;
    }
    // A folder that was deleted is forgotten, with those in it; when it comes back, what is in it is not reported, nor what
    // gets into it until it is watched.
    follow([...folders].filter((folder) => folder === name || folder.startsWith(name + path.sep)));
  });
  const filesOf = (some: readonly string[]): readonly string[] => some.flatMap(filesIn).filter((file) => wanted(file));
  const follow = createFollower(watcher, teller, filesOf);
  return {
    watch: (watched) => {
      wanted = wantedBy(watched);
      const next = foldersOf(watched).filter((folder) => !folders.has(folder));
      for (const folder of next) folders.add(folder);
      teller.know(filesOf(next));
      follow(next);
    },
    close: async () => {
      teller.close();
      // chokidar opens itself again when a file is found gone while it closes, and would keep the process from ending.
      watcher.add = () => watcher;
      await watcher.close();
    },
  };
}

/**
 * Has folders watched, and looks for changed files besides chokidar: what changes until it has looked at a folder, it takes for
 * what has always been there, and a folder that comes before it has looked at the one around it is not watched. The second look
 * is counted from the first, as whatever runs meanwhile keeps chokidar waiting as well.
 */
function createFollower(
  watcher: { readonly add: (folders: string[]) => unknown },
  teller: Debouncer,
  filesOf: (folders: readonly string[]) => readonly string[],
): (folders: readonly string[]) => void {
  const missing = new Set<string>();
  return (folders) => {
    const look = (): readonly string[] => {
      watcher.add(takeThere(missing));
      return filesOf(folders);
    };
    for (const folder of folders) if (!existsSync(folder)) missing.add(folder);
    watcher.add([...folders]);
    teller.later(() => {
      teller.later(look, NEW_FOLDER_MS);
      return look();
    }, 0);
  };
}

/** Takes the folders that are there out of a set. */
function takeThere(missing: Set<string>): string[] {
  const there = [...missing].filter((folder) => existsSync(folder));
  for (const folder of there) missing.delete(folder);
  return there;
}

/** Collects changed files, and reports them when nothing more comes; and again of those that have changed since. */
function debounce(tell: (files: readonly string[]) => void): Debouncer {
  const stamps = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  let changed = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  const add = (files: readonly string[]): void => {
    const fresh = files.filter((file) => stampOf(file) !== stamps.get(file));
    if (fresh.length === 0) return;
    for (const file of fresh) changed.add(file);
    clearTimeout(quiet);
    quiet = setTimeout(flush, DEBOUNCE_MS);
  };
  const later: Debouncer['later'] = (files, delay) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      add(files());
    }, delay);
    timers.add(timer);
  };
  const flush = (): void => {
    const told = [...changed].sort();
    changed = new Set();
    for (const file of told) stamps.set(file, stampOf(file));
    later(() => told, RECHECK_MS);
    tell(told);
  };
  return {
    add,
    later,
    know: (files) => {
      for (const file of files) stamps.set(file, stampOf(file));
    },
    close: () => {
      for (const timer of [quiet, ...timers]) clearTimeout(timer);
    },
  };
}

/** Tells of changed files. */
interface Debouncer {
  readonly add: (files: readonly string[]) => void;
  /** Adds files after a while, in milliseconds. */
  readonly later: (files: () => readonly string[], delay: number) => void;
  /** Takes files for unchanged as they are now. */
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
