import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../text/decode.ts';
import { type FileSchema, findViolation } from '../../text/json/file-schema.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import { strictJsonProblem } from '../../text/json/strict-json.ts';
import type { Place, SourceFile } from '../../text/source.ts';

/** What a file of JSON holds that Holotype keeps for itself, or why that is not it, with the place. */
export type Stored = { readonly file: SourceFile; readonly value: unknown } | { readonly reason: string; readonly place?: Place };

/** Reads a file of JSON that has to be as a schema says. Throws where the system refuses it. */
export function readStoredJson(file: string, shownPath: string, schema: FileSchema): Stored {
  // Reading from a pipe may never end.
  if (!statSync(file).isFile()) return { reason: 'it is not a file' };
  const decoded = decodeText(readFileSync(file));
  if (!decoded.ok) return { reason: `${decoded.what} at byte ${decoded.offset}` };
  const source = { name: shownPath, path: shownPath, text: decoded.text };
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    const { reason, span } = strictJsonProblem(source) ?? {
      reason: 'something that JSON does not allow',
      span: { start: 0, end: 1 },
    };
    return { reason, place: { file: source, span } };
  }
  const violation = findViolation(value, schema);
  if (violation === undefined) return { file: source, value };
  return { reason: violation.reason, place: placeOfPointer(source, violation.steps) };
}
