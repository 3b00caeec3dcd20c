import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../text/decode.ts';
import { faultOfJson } from '../../text/json/fault.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import { type FileSchema, schemaFault } from '../../text/json/schema-fault.ts';
import type { Place, SourceFile } from '../../text/source.ts';

/** What a file of JSON holds that Holotype keeps for itself, or why that is not it, with the place. */
export type Stored = { readonly file: SourceFile; readonly value: unknown } | { readonly reason: string; readonly place?: Place };

/** Reads a file of JSON that has to be as a schema says. Throws where the system refuses it. */
export function readStoredJson(file: string, shownPath: string, schema: FileSchema): Stored {
  // Reading from a pipe may never end.
  if (!statSync(file).isFile()) return { reason: 'it is no file' };
  const decoded = decodeText(readFileSync(file));
  if (!decoded.ok) return { reason: `${decoded.what} at byte ${decoded.offset}` };
  const source = { name: shownPath, path: shownPath, text: decoded.text };
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    const { reason, span } = faultOfJson(source) ?? { reason: 'something that JSON does not allow', span: { start: 0, end: 1 } };
    return { reason, place: { file: source, span } };
  }
  const fault = schemaFault(value, schema);
  if (fault === undefined) return { file: source, value };
  return { reason: fault.reason, place: placeOfPointer(source, fault.steps) };
}
