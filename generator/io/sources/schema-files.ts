import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import { decodeText } from '../../text/decode.ts';
import type { JsonProblem } from '../../text/json/reader-state.ts';
import { readPlaced, strictJsonProblem } from '../../text/json/strict-json.ts';
import type { SourceFile } from '../../text/source.ts';
import { messageOf } from '../disk/fs-errors.ts';
import { pageNames } from './page-files.ts';

/** A JSON Schema as a file. */
export interface SchemaFile {
  readonly file: SourceFile;
  readonly schema: unknown;
}

/** The largest schema that is read, in bytes. */
const MAX_SCHEMA_BYTES = 20 * 1024 * 1024;

/** Reads schemas. Raises a `UserError` with exit code 3 that names every file that is missing or no JSON, and where. */
export function readSchemaFiles(given: readonly string[], cwd: string): readonly SchemaFile[] {
  const paths = [...new Map(given.map((file) => [path.resolve(cwd, file), file])).values()];
  const names = pageNames(paths.map((file) => path.resolve(cwd, file)));
  const results = paths.map((file, index) => readSchemaFile(file, names[index] ?? file, cwd));
  const problems = results.filter((result): result is Diagnostic => 'code' in result);
  if (problems.length > 0) throw new UserError(problems);
  return results.filter((result): result is SchemaFile => 'schema' in result);
}

function readSchemaFile(given: string, name: string, cwd: string): SchemaFile | Diagnostic {
  const absolute = path.resolve(cwd, given);
  const refused = (reason: string): Diagnostic => diagnostic('schema/not-readable', { path: given, reason });
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return refused('it is a folder');
    if (!stat.isFile()) return refused('it is a pipe or a device, not a file');
    if (stat.size > MAX_SCHEMA_BYTES) return refused(`it has ${stat.size} bytes; the limit is ${MAX_SCHEMA_BYTES}`);
    const decoded = decodeText(readFileSync(absolute));
    if (!decoded.ok) return refused(`${decoded.what} at byte ${decoded.offset}`);
    const file = { name, path: given, text: decoded.text };
    return parseSchema(file);
  } catch (error) {
    return refused(messageOf(error));
  }
}

/** The schema in a file that was read already. Raises a `UserError` with exit code 3 if it is no JSON. */
export function schemaOf(file: SourceFile): SchemaFile {
  const parsed = parseSchema(file);
  if ('code' in parsed) throw new UserError([parsed]);
  return parsed;
}

function parseSchema(file: SourceFile): SchemaFile | Diagnostic {
  try {
    const schema: unknown = JSON.parse(file.text);
    const twice = problemsOf(file).find(({ kind }) => kind === 'duplicate key');
    return twice === undefined
      ? { file, schema }
      : diagnostic('schema/not-json', { reason: `the property "${twice.what}" occurs twice` }, { file, span: twice.span });
  } catch (error) {
    // Our own reader reports better what is wrong, and where.
    const { reason, span } = strictJsonProblem(file) ?? { reason: messageOf(error), span: { start: 0, end: 1 } };
    return diagnostic('schema/not-json', { reason }, { file, span });
  }
}

function problemsOf(file: SourceFile): readonly JsonProblem[] {
  const reading = readPlaced(file);
  return reading.ok ? reading.problems : [];
}
