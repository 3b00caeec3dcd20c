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

/** How long it has to be quiet before changes are told of, in milliseconds: an editor may save in several steps. */
const QUIET = 25;

/**
 * Tells of changed, new and deleted files, several together where they come together. The folders are watched, not the
 * files, so that a file may be replaced, renamed, deleted and come back.
 */
export async function startFileWatcher(tell: (files: readonly string[]) => void): Promise<FileWatcher> {
  const { watch } = await import('chokidar');
  let wanted: (file: string) => boolean = () => false;
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const folders = new Set<string>();
  const watcher = watch([], {
    ignoreInitial: true,
    depth: 0,
    atomic: false,
    ignored: (name) => !folders.has(name) && !wanted(name),
  });
  watcher.on('all', (_event, name) => {
    if (!wanted(name)) return;
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed].sort();
      changed = new Set();
      tell(files);
    }, QUIET);
  });
  return {
    watch: (watched) => {
      wanted = wantedBy(watched);
      const next = foldersOf(watched).filter((folder) => !folders.has(folder));
      for (const folder of next) folders.add(folder);
      watcher.add(next);
    },
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
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
