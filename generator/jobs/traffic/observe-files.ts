import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { BLOCK, keyOfBlocks } from '../../io/sources/block-hashes.ts';
import { type ByteRange, readPayloads } from '../../io/sources/payloads.ts';
import { compileEvents } from '../../pipeline/compile-events.ts';
import { parsePayload } from '../../text/json/parse-payload.ts';
import type { ObservedFile } from '../../traffic/files.ts';
import { createObservers, type TrafficTask } from '../../traffic/observe-traffic.ts';
import type { Piece, PieceResult } from './piece.ts';
import { type PieceObserver, startThreads } from './threads.ts';

/** Which traffic is looked at, and how. */
export interface TrafficRun {
  readonly files: readonly string[];
  readonly cwd: string;
  /** The bytes of the only file that are looked at, if not all. */
  readonly range: ByteRange | undefined;
  readonly threads: number;
  readonly task: TrafficTask;
}

/** Looks at the payloads of files. With more than one thread, these share the files, and pieces of large ones. */
export async function observeFiles(run: TrafficRun): Promise<readonly ObservedFile[]> {
  const files = run.files.map((file) => piecesOf(file, run));
  const observer = run.threads === 1 ? observeHere(run.task) : startThreads(run.task, run.threads);
  try {
    const results = await Promise.all(files.map((pieces) => Promise.all(pieces.map((piece) => observer.observe(piece)))));
    return results.map((pieces, index) => joined(run.files[index] ?? '', run.range?.from ?? 0, pieces));
  } finally {
    await observer.end();
  }
}

/** Looks at one piece after the other, in this thread. */
function observeHere(task: TrafficTask): PieceObserver {
  const observePiece = createPieceObserver(task);
  let last: Promise<unknown> = Promise.resolve();
  return {
    observe: (piece) => {
      const result = last.then(() => observePiece(piece));
      last = result.catch(() => undefined);
      return result;
    },
    end: async () => {},
  };
}

/** A function that looks at a piece; its guards are compiled once. */
export function createPieceObserver(task: TrafficTask): (piece: Piece) => Promise<PieceResult> {
  const observerOf = createObservers(task, compileEvents);
  return async ({ file, path: at, range }) => {
    const observer = observerOf(file, range?.from ?? 0);
    const read = await readPayloads(file, at, observer, range);
    return { read, observed: observer.result() };
  };
}

/** The pieces of a file: several where it is large, several threads are at work, and each line is a value. */
function piecesOf(file: string, { cwd, range, threads }: TrafficRun): readonly Piece[] {
  const whole = { file, path: path.resolve(cwd, file), range };
  if (threads === 1 || file === '-') return [whole];
  const size = sizeOf(whole.path);
  const { from = 0, to = size } = range ?? {};
  const end = Math.min(to, size);
  if (end - from <= BLOCK || (range === undefined && !startsWithLine(whole.path))) return [whole];
  return Array.from({ length: Math.ceil((end - from) / BLOCK) }, (_, index) => ({
    ...whole,
    range: { from: from + index * BLOCK, to: Math.min(from + (index + 1) * BLOCK, end) },
  }));
}

/** What cannot be looked at has no size: reading it tells why. */
function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.size : 0;
}

/** The first value has to end so early for a file to be read in pieces. */
const MAX_FIRST = 1 << 20;

/** Whether the first line that holds something is a value of JSON, as it is where each line is one. */
function startsWithLine(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(MAX_FIRST);
    const text = buffer.subarray(0, readSync(handle, buffer)).toString('latin1');
    const line = /\S.*\n/.exec(text)?.[0];
    const parsed = line === undefined ? undefined : parsePayload(Buffer.from(line, 'latin1'), text.startsWith(line));
    return parsed !== undefined && 'value' in parsed;
  } finally {
    closeSync(handle);
  }
}

function joined(file: string, from: number, pieces: readonly PieceResult[]): ObservedFile {
  let [bytes, lines] = [0, 0];
  const placed = pieces.map(({ read, observed }) => {
    const linesBefore = lines;
    bytes += read.bytes;
    lines += read.lines;
    return { linesBefore, observed };
  });
  const key = keyOfBlocks(
    pieces.flatMap(({ read }) => read.blocks),
    from,
  );
  return { source: { key, file, from, bytes, lines }, pieces: placed };
}
