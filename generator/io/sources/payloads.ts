import { addAbortSignal } from 'node:stream';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { messageOf } from '../disk/fs-errors.ts';
import { BlockHashes } from './block-hashes.ts';
import { fileChunks } from './file-chunks.ts';
import { LineReader } from './line-reader.ts';
import type { PayloadSink } from './payload-sink.ts';

/** The lines of a file that start in some of its bytes. */
export interface ByteRange {
  readonly from: number;
  /** The first byte that does not belong to it; by default it goes to the end of the file. */
  readonly to?: number | undefined;
}

/** What was read of a file. */
export interface ReadBytes {
  readonly bytes: number;
  readonly lines: number;
  /** The hashes of its blocks, which make its key (`keyOfBlocks`). */
  readonly blocks: readonly string[];
}

/**
 * Reads captured payloads from a file, or from standard input for `-`: one JSON value a line, in memory that does not
 * grow with the file; or one JSON document. Arrays give their items one by one. A line that is no JSON is skipped;
 * where that is the whole document, it raises a `UserError` with the place.
 * @param range Reads only this, as lines.
 */
export async function readPayloads(file: string, path: string, sink: PayloadSink, range?: ByteRange): Promise<ReadBytes> {
  const { from = 0, to = Number.POSITIVE_INFINITY } = range ?? {};
  const hashes = new BlockHashes();
  const lines = new LineReader(file, sink, { from, to, isLines: range !== undefined });
  // What stands before the range says whether a line begins there.
  let at = Math.max(0, from - 1);
  const chunks: AsyncIterable<Buffer> = file === '-' ? process.stdin : fileChunks(path, at);
  if (sink.stopped !== undefined && file === '-') addAbortSignal(sink.stopped, process.stdin);
  try {
    for await (const chunk of chunks) {
      hashes.add(chunk.subarray(Math.max(0, from - at), Math.max(0, to - at)));
      at += chunk.length;
      const goesOn = lines.read(chunk);
      await sink.onPause?.();
      if (!goesOn || sink.stopped?.aborted === true) break;
    }
  } catch (error) {
    if (sink.stopped?.aborted === true) return { bytes: hashes.bytes, lines: lines.lines, blocks: hashes.end() };
    if (error instanceof UserError) throw error;
    throw new UserError([diagnostic('payload/not-readable', { path: file, reason: messageOf(error) })]);
  }
  if (sink.stopped?.aborted !== true) lines.end();
  await sink.onPause?.();
  return { bytes: hashes.bytes, lines: lines.lines, blocks: hashes.end() };
}
