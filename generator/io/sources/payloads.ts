import { createReadStream } from 'node:fs';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { decodeText } from '../../text/decode.ts';
import { PLACED_DEPTH, strictJsonProblem } from '../../text/json/strict-json.ts';
import { positionOf } from '../../text/source.ts';
import { messageOf } from '../disk/fs-errors.ts';

/** What payloads are given to as they are read. */
export interface PayloadSink {
  /** The place is `file:line`. */
  readonly onPayload: (payload: unknown, place: string) => void;
  /** Told of a line among others that is no JSON, with `file:line:column`. */
  readonly onInvalid: (place: string, reason: string) => void;
}

const NEW_LINE = 10;
/** A JSON file that is not one payload a line is read as a whole, up to this many bytes. */
const MAX_WHOLE = 64 * 1024 * 1024;

/** How far a file was read. */
interface Progress {
  /** What was not taken yet. */
  rest: Buffer[];
  restBytes: number;
  /** The lines before the rest, and their bytes. */
  lines: number;
  bytes: number;
  /** Whether one of them held something. */
  begun: boolean;
  whole: boolean;
}

/**
 * Reads captured payloads from a file, or from standard input for `-`: one JSON value a line, in memory that does not
 * grow with the file; or one JSON document. Arrays give their items one by one. A line that is no JSON is passed over;
 * where that is the whole document, it raises a `UserError` with the place.
 */
export async function readPayloads(file: string, path: string, sink: PayloadSink): Promise<void> {
  const stream = file === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  const progress: Progress = { rest: [], restBytes: 0, lines: 0, bytes: 0, begun: false, whole: false };
  try {
    for await (const chunk of stream) readChunk(progress, chunk as Buffer, file, sink);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([diagnostic('payload/not-readable', { path: file, reason: messageOf(error) })]);
  }
  takeText(Buffer.concat(progress.rest), progress, file, sink);
}

function readChunk(progress: Progress, chunk: Buffer, file: string, sink: PayloadSink): void {
  progress.rest.push(chunk);
  progress.restBytes += chunk.length;
  if (!progress.whole && chunk.includes(NEW_LINE)) {
    const buffer = Buffer.concat(progress.rest);
    const rest = buffer.subarray(readLines(buffer, progress, file, sink));
    progress.rest = [rest];
    progress.restBytes = rest.length;
  }
  if (progress.restBytes > MAX_WHOLE) throw new UserError([diagnostic('payload/too-large', { path: file, limit: MAX_WHOLE })]);
}

/** Takes the lines that have an end, unless the first says that this is one document. Gives where the rest starts. */
function readLines(buffer: Buffer, progress: Progress, file: string, sink: PayloadSink): number {
  for (let start = 0; ; ) {
    const end = buffer.indexOf(NEW_LINE, start);
    if (end === -1) return start;
    const line = buffer.subarray(start, end);
    if (!progress.begun) {
      const parsed = parse(line, progress.bytes === 0);
      progress.begun = parsed !== undefined;
      progress.whole = parsed !== undefined && 'reason' in parsed;
      if (progress.whole) return start;
    }
    takeText(line, progress, file, sink);
    progress.lines++;
    progress.bytes += line.length + 1;
    start = end + 1;
  }
}

/** Takes what a line holds, or a whole document. */
function takeText(
  bytes: Buffer,
  { lines, bytes: before, whole }: Progress,
  file: string,
  { onPayload, onInvalid }: PayloadSink,
): void {
  const parsed = parse(bytes, before === 0);
  if (parsed === undefined) return;
  const place = `${file}:${lines + 1}`;
  if ('reason' in parsed) {
    const { line, column, reason, byte } = parsed;
    const where = `${file}:${lines + line}:${column}`;
    const why = byte === undefined ? reason : `${reason} at byte ${before + byte}`;
    if (whole) throw new UserError([diagnostic('payload/not-json', { place: where, reason: why })]);
    onInvalid(where, why);
  } else if (Array.isArray(parsed.value)) for (const item of parsed.value) onPayload(item, place);
  else onPayload(parsed.value, place);
}

/** A value, or why there is none and where; a byte where the text is not even that. */
type Parsed =
  | { readonly value: unknown }
  | { readonly reason: string; readonly line: number; readonly column: number; readonly byte?: number };

/** Nothing for a text without anything in it. */
function parse(bytes: Buffer, isFirst: boolean): Parsed | undefined {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { reason: decoded.what, byte: decoded.offset, ...positionOfByte(bytes, decoded.offset) };
  // The mark of the encoding counts for nothing where a file starts, and is no JSON elsewhere.
  const text = !isFirst && bytes[0] === 0xef && bytes[1] === 0xbb ? `\ufeff${decoded.text}` : decoded.text;
  if (/^[ \t\r\n]*$/.test(text)) return undefined;
  const file = { name: '', path: '', text };
  try {
    const value: unknown = JSON.parse(text);
    // Text that is so deep is longer than this.
    if (text.length < 2 * PLACED_DEPTH || !isDeeperThan(PLACED_DEPTH, value)) return { value };
  } catch {
    // Told below, with its place: what `JSON.parse` says differs between versions, and quotes the payload.
  }
  const { reason, span } = strictJsonProblem(file) ?? {
    reason: 'something that JSON does not allow',
    span: { start: 0, end: 1 },
  };
  return { reason, ...positionOf(file, span.start) };
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}

function positionOfByte(bytes: Buffer, offset: number): { readonly line: number; readonly column: number } {
  const text = decodeText(bytes.subarray(0, offset));
  return text.ok ? positionOf({ name: '', path: '', text: text.text }, text.text.length) : { line: 1, column: 1 };
}
