import { platform } from '../platform.ts';
import { encodeText, joinBytes } from '../signatures/bytes.ts';
import type { CaptureSink } from './capture.ts';

/** The options of a file that is captured to. */
export interface FileSinkOptions {
  /** The size that a file does not exceed, unless one event does. Default: 16 MiB. */
  readonly maxBytes?: number;
  /** How many files are kept, with the one that is written to. Default: 10. */
  readonly maxFiles?: number;
}

/** What is used of `node:fs/promises`. */
interface FileSystem {
  stat(file: string): Promise<{ readonly size: number }>;
  mkdir(folder: string, options: { readonly recursive: boolean }): Promise<unknown>;
  open(file: string, flags: string): Promise<FileHandle>;
  appendFile(file: string, bytes: Uint8Array, options: { readonly mode: number }): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  readdir(folder: string): Promise<readonly string[]>;
  unlink(file: string): Promise<void>;
}

interface FileHandle {
  read(bytes: Uint8Array, offset: number, length: number, position: number): Promise<unknown>;
  close(): Promise<void>;
}

interface Modules {
  readonly fs: FileSystem;
  readonly path: {
    parse(file: string): { readonly dir: string; readonly name: string; readonly ext: string };
    join(...parts: string[]): string;
  };
}

const NEW_LINE = 10;

/**
 * A file that events are captured to, on Node.js, Bun or Deno. A full file gets the time into its name (`events.2026-05-01T10-00-00-000Z.ndjson`), and the
 * oldest ones are deleted. A file is for one process. Only its owner can read it. Throws a `RangeError` if a limit is not a positive number.
 */
export function createFileSink(file: string, { maxBytes = 16 * 1024 * 1024, maxFiles = 10 }: FileSinkOptions = {}): CaptureSink {
  for (const [name, limit] of Object.entries({ maxBytes, maxFiles }))
    if (!(limit > 0)) throw new RangeError(`${name} must be a number greater than 0`);
  const modules = nodeModules();
  let isWhole = false;
  let last = 0;
  const rotate = async (): Promise<void> => {
    last = Math.max(Date.now(), last + 1);
    await modules.fs.rename(file, rotatedName(file, new Date(last), modules));
    await deleteOldest(file, maxFiles - 1, modules);
  };
  const append = async (lines: readonly Uint8Array[], size: number): Promise<void> => {
    // What a crash or a full disk cut off must not take the next line along.
    const start = isWhole || size === 0 || (await endsLine(file, size, modules)) ? [] : [new Uint8Array([NEW_LINE])];
    isWhole = false;
    await modules.fs.appendFile(file, joinBytes([...start, ...lines]), { mode: 0o600 });
    isWhole = true;
  };
  return {
    async write(text) {
      let size = await sizeOf(file, modules);
      let chunk: Uint8Array[] = [];
      let added = 0;
      for (const line of text.split(/(?<=\n)/)) {
        const bytes = encodeText(line);
        if (size + added > 0 && size + added + bytes.length > maxBytes) {
          if (added > 0) await append(chunk, size);
          await rotate();
          [size, chunk, added] = [0, [], 0];
        }
        chunk.push(bytes);
        added += bytes.length;
      }
      await append(chunk, size);
    },
  };
}

function nodeModules(): Modules {
  const load = platform.process?.getBuiltinModule;
  if (load === undefined)
    throw new Error(
      'createFileSink needs Node.js 20.16 or later, Bun or Deno. Elsewhere, give createCapture a sink with a write of your own.',
    );
  return { fs: load('node:fs/promises') as FileSystem, path: load('node:path') as Modules['path'] };
}

async function sizeOf(file: string, { fs, path }: Modules): Promise<number> {
  try {
    return (await fs.stat(file)).size;
  } catch {
    await fs.mkdir(path.parse(file).dir || '.', { recursive: true });
    return 0;
  }
}

async function endsLine(file: string, size: number, { fs }: Modules): Promise<boolean> {
  const handle = await fs.open(file, 'r');
  try {
    const byte = new Uint8Array(1);
    await handle.read(byte, 0, 1, size - 1);
    return byte[0] === NEW_LINE;
  } finally {
    await handle.close();
  }
}

function rotatedName(file: string, time: Date, { path }: Modules): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${time.toISOString().replace(/[:.]/g, '-')}${ext}`);
}

/** The names of full files are in the order of their times. */
async function deleteOldest(file: string, kept: number, { fs, path }: Modules): Promise<void> {
  const { dir, name, ext } = path.parse(file);
  const isFull = (one: string): boolean =>
    one.startsWith(`${name}.`) &&
    one.endsWith(ext) &&
    /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/.test(one.slice(name.length + 1, one.length - ext.length));
  const full = (await fs.readdir(dir || '.')).filter(isFull).sort();
  for (const one of full.slice(0, Math.max(0, full.length - kept))) await fs.unlink(path.join(dir, one));
}
