import { createReadStream } from 'node:fs';
import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { reasonOf } from './reason.ts';

/** What is done with what is read; places are `file:line`. */
export interface PayloadTaker {
  readonly take: (payload: unknown, place: string) => void;
  /** Told of a line among others that is no JSON; without it, such a line ends the reading. */
  readonly skip?: (place: string, reason: string) => void;
}

const NEW_LINE = 10;
/** A JSON file that is not one payload a line is read as a whole, up to this many bytes. */
const MAX_WHOLE = 64 * 1024 * 1024;

/**
 * Reads captured payloads from a file, or from standard input for `-`: one JSON value a line, in memory that does not
 * grow with the file; or one JSON document. Arrays give their items one by one. Raises a `UserError` with the place of
 * what is no JSON.
 */
export async function readPayloads(file: string, path: string, taker: PayloadTaker): Promise<void> {
  const stream = file === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  const state = { rest: Buffer.alloc(0), line: 0, whole: false };
  try {
    for await (const chunk of stream) readChunk(state, chunk as Buffer, file, taker);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([diagnostic('payload/not-readable', { path: file, reason: reasonOf(error) })], 2);
  }
  if (state.rest.length > 0)
    takeLine(
      state.rest.toString('utf8'),
      `${file}:${state.whole ? 1 : state.line + 1}`,
      state.whole ? { take: taker.take } : taker,
    );
}

function readChunk(
  state: { rest: Buffer; line: number; whole: boolean },
  chunk: Buffer,
  file: string,
  taker: PayloadTaker,
): void {
  const buffer = state.rest.length === 0 ? chunk : Buffer.concat([state.rest, chunk]);
  let start = 0;
  while (!state.whole) {
    const end = buffer.indexOf(NEW_LINE, start);
    if (end === -1) break;
    const text = buffer.toString('utf8', start, end);
    if (state.line === 0 && !isJson(text)) {
      state.whole = true;
      break;
    }
    state.line++;
    takeLine(text, `${file}:${state.line}`, taker);
    start = end + 1;
  }
  state.rest = buffer.subarray(start);
  if (state.rest.length > MAX_WHOLE) throw new UserError([diagnostic('payload/too-large', { path: file, limit: MAX_WHOLE })], 2);
}

function isJson(text: string): boolean {
  if (text.trim() === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function takeLine(text: string, place: string, { take, skip }: PayloadTaker): void {
  if (text.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (skip === undefined) throw new UserError([diagnostic('payload/not-json', { place, reason: reasonOf(error) })], 2);
    skip(place, reasonOf(error));
    return;
  }
  if (Array.isArray(value)) for (const item of value) take(item, place);
  else take(value, place);
}
