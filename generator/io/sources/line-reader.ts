import { isAscii, isUtf8 } from 'node:buffer';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { isBeyondDepth, parsePayload } from '../../text/json/parse-payload.ts';
import type { PayloadSink } from './payload-sink.ts';

const NEW_LINE = 10;
/** A JSON file that is not one payload a line is read as a whole, up to this many bytes. */
const MAX_WHOLE = 64 * 1024 * 1024;

/** Where lines are read, and how. */
export interface ReadRange {
  readonly from: number;
  readonly to: number;
  /** Whether it is lines for certain, not one document. */
  readonly isLines: boolean;
}

/** Takes a file in chunks, and gives what its lines hold. */
export class LineReader {
  /** The lines so far. */
  lines = 0;
  readonly #file: string;
  readonly #sink: PayloadSink;
  readonly #range: ReadRange;
  /** What was not taken yet, which is less than a line or one document, and where that stands in the file. */
  #rest: Buffer[] = [];
  #restBytes = 0;
  #at: number;
  /** Whether the line that the range begins in is still to be skipped: it belongs to the range before. */
  #skipsLine: boolean;
  /** Whether a line held something. */
  #begun: boolean;
  #whole = false;

  constructor(file: string, sink: PayloadSink, range: ReadRange) {
    this.#file = file;
    this.#sink = sink;
    this.#range = range;
    this.#at = Math.max(0, range.from - 1);
    this.#skipsLine = range.from > 0;
    this.#begun = range.isLines;
  }

  /** Takes a chunk, and copies what it needs of it later. Whether there is more to read. Raises a `UserError` where one document is too large. */
  read(chunk: Buffer): boolean {
    let added = this.#skipsLine ? this.#behindSkipped(chunk) : chunk;
    const end = added.indexOf(NEW_LINE) + 1;
    if (!this.#whole && this.#restBytes > 0 && end > 0) {
      // The end of the line that begins in what is left of chunks before.
      this.#keep(added.subarray(0, end));
      const begun = Buffer.concat(this.#rest);
      this.#rest = [];
      this.#restBytes = 0;
      this.#keep(begun.subarray(this.#readLines(begun)));
      added = added.subarray(end);
    }
    if (!this.#whole && this.#restBytes === 0) added = added.subarray(this.#readLines(added));
    this.#keep(added);
    if (this.#restBytes > MAX_WHOLE)
      throw new UserError([diagnostic('payload/too-large', { path: this.#file, limit: MAX_WHOLE })]);
    return this.#at < this.#range.to;
  }

  /** What comes behind the line that belongs to the range before. */
  #behindSkipped(chunk: Buffer): Buffer {
    const end = chunk.indexOf(NEW_LINE);
    this.#skipsLine = end === -1;
    const skipped = end === -1 ? chunk.length : end + 1;
    this.#at += skipped;
    return chunk.subarray(skipped);
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#rest.push(Buffer.from(bytes));
    this.#restBytes += bytes.length;
  }

  /** Takes what comes behind the end of the last line. */
  end(): void {
    if (this.#at >= this.#range.to || this.#restBytes === 0) return;
    this.#explain(Buffer.concat(this.#rest));
    this.lines++;
  }

  /** Takes the lines that have an end, unless the first says that this is one document. Gives where the rest starts. */
  #readLines(buffer: Buffer): number {
    let start = 0;
    if (!this.#begun) {
      start = this.#readFirst(buffer);
      if (this.#whole || !this.#begun) return start;
    }
    const lines = buffer.subarray(start, buffer.lastIndexOf(NEW_LINE) + 1);
    const ascii = isAscii(lines) ? lines.toString('latin1') : undefined;
    const isText = ascii !== undefined || isUtf8(lines);
    let at = 0;
    while (at < lines.length && this.#at < this.#range.to) {
      const end = ascii === undefined ? lines.indexOf(NEW_LINE, at) : ascii.indexOf('\n', at);
      if (!isText) this.#explain(lines.subarray(at, end));
      else this.#readLine(ascii === undefined ? lines.toString('utf8', at, end) : ascii.slice(at, end), lines, at, end);
      this.#pass(end + 1 - at);
      at = end + 1;
    }
    return start + at;
  }

  /** Reads lines up to the first that holds something. */
  #readFirst(buffer: Buffer): number {
    for (let start = 0; ; ) {
      const end = buffer.indexOf(NEW_LINE, start);
      if (end === -1) return start;
      const line = buffer.subarray(start, end);
      const parsed = parsePayload(line, this.#at === 0);
      this.#begun = parsed !== undefined;
      this.#whole = parsed !== undefined && 'reason' in parsed;
      if (this.#whole) return start;
      if (parsed !== undefined && 'value' in parsed) this.#take(parsed.value);
      this.#pass(line.length + 1);
      start = end + 1;
      if (this.#begun) return start;
    }
  }

  #pass(bytes: number): void {
    this.lines++;
    this.#at += bytes;
  }

  #readLine(text: string, buffer: Buffer, start: number, end: number): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      // An empty line, or one with a problem that has to be told with its place.
      this.#explain(buffer.subarray(start, end));
      return;
    }
    if (isBeyondDepth(text, value)) this.#explain(buffer.subarray(start, end));
    else this.#take(value);
  }

  /** Takes a text that may be no JSON. */
  #explain(bytes: Buffer): void {
    const parsed = parsePayload(bytes, this.#at === 0);
    if (parsed === undefined) return;
    if ('value' in parsed) {
      this.#take(parsed.value);
      return;
    }
    const { line, column, reason, byte } = parsed;
    const place = { line: this.lines + line, column };
    const why = byte === undefined ? reason : `${reason} at byte ${this.#at + byte}`;
    if (!this.#whole) this.#sink.onInvalid(place, why);
    else
      throw new UserError([
        diagnostic('payload/not-json', { place: `${this.#file}:${place.line}:${place.column}`, reason: why }),
      ]);
  }

  #take(value: unknown): void {
    const line = this.lines + 1;
    if (Array.isArray(value)) for (const item of value) this.#sink.onPayload(item, line);
    else this.#sink.onPayload(value, line);
  }
}
