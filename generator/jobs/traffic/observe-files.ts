import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { BLOCK, keyOfBlocks } from '../../io/sources/block-hashes.ts';
import type { ByteRange } from '../../io/sources/payloads.ts';
import { parsePayload } from '../../text/json/parse-payload.ts';
import type { ObservedFile } from '../../traffic/files.ts';
import type { TrafficTask } from '../../traffic/observe-traffic.ts';
import { createPieceObserver, type Piece, type PieceObserver, type PieceResult } from './piece.ts';
import { startThread } from './threads.ts';

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
  const pieces = files.flat();
  const threads = Array.from({ length: Math.min(run.threads, pieces.length) - 1 }, () => startThread(run.task));
  try {
    // This thread is one of them, and begins while the others start.
    const results = await shareAmong([createPieceObserver(run.task), ...threads.map(({ observe }) => observe)], pieces);
    return files.map((own, index) => {
      const ofFile = own.flatMap((piece) => results.get(piece) ?? []);
      return joined(run.files[index] ?? '', run.range?.from ?? 0, ofFile);
    });
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

/** Gives each observer a piece after the other, until there are none or one has failed. */
async function shareAmong(
  observers: readonly PieceObserver[],
  pieces: readonly Piece[],
): Promise<ReadonlyMap<Piece, PieceResult>> {
  const results = new Map<Piece, PieceResult>();
  const waiting = oneByOne(pieces);
  const takeAll = async (observe: PieceObserver): Promise<void> => {
    for (const piece of waiting) results.set(piece, await observe(piece));
  };
  await Promise.all(observers.map(takeAll));
  return results;
}

/** The same pieces for all who ask. A loop that is left by an error ends it for the others too. */
function* oneByOne(pieces: readonly Piece[]): Generator<Piece, void, undefined> {
  yield* pieces;
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
