import { decodeText } from '../decode.ts';
import { positionOf } from '../source.ts';
import { PLACED_DEPTH, strictJsonProblem } from './strict-json.ts';

/** A value, or why there is none and where; a byte where the text is not even that. */
export type ParsedPayload =
  | { readonly value: unknown }
  | { readonly reason: string; readonly line: number; readonly column: number; readonly byte?: number };

/**
 * Reads bytes as one value of JSON; nothing if there is nothing in them.
 * @param isFirst Whether a file starts with them: only there, the mark of an encoding counts for nothing.
 */
export function parsePayload(bytes: Buffer, isFirst: boolean): ParsedPayload | undefined {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { reason: decoded.what, byte: decoded.offset, ...positionOfByte(bytes, decoded.offset) };
  const text = !isFirst && bytes[0] === 0xef && bytes[1] === 0xbb ? `\ufeff${decoded.text}` : decoded.text;
  if (/^[ \t\r\n]*$/.test(text)) return undefined;
  const file = { name: '', path: '', text };
  try {
    const value: unknown = JSON.parse(text);
    if (!isBeyondDepth(text, value)) return { value };
  } catch {
    // Told below, with its place: what `JSON.parse` says differs between versions, and quotes the payload.
  }
  const { reason, span } = strictJsonProblem(file) ?? {
    reason: 'something that JSON does not allow',
    span: { start: 0, end: 1 },
  };
  return { reason, ...positionOf(file, span.start) };
}

/** Whether a value that a text holds is nested deeper than anything can be worked with. Text that is so deep has as many brackets. */
export function isBeyondDepth(text: string, value: unknown): boolean {
  if (text.length < 2 * PLACED_DEPTH) return false;
  const brackets = countUpTo(PLACED_DEPTH, text, '{');
  return brackets + countUpTo(PLACED_DEPTH - brackets, text, '[') >= PLACED_DEPTH && isDeeperThan(PLACED_DEPTH, value);
}

function countUpTo(limit: number, text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1 && count < limit; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}

function positionOfByte(bytes: Buffer, offset: number): { readonly line: number; readonly column: number } {
  const text = decodeText(bytes.subarray(0, offset));
  return text.ok ? positionOf({ name: '', path: '', text: text.text }, text.text.length) : { line: 1, column: 1 };
}
