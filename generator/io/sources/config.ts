import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkConfig } from '../../config/check.ts';
import type { Config } from '../../config/config.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { normalizeNewlines } from '../../text/decode.ts';
import { embed } from '../../text/embedded.ts';
import { toValue } from '../../text/json/node.ts';
import { readJson } from '../../text/json/read-lenient-json.ts';
import { lineStarts, lineText, type Place, type SourceFile } from '../../text/source.ts';
import { exists } from '../disk/errno.ts';
import { messageOf } from '../disk/fs-errors.ts';
import { CONFIG_MODULE } from '../package/root.ts';
import { CONFIG_FILES } from './catalog-paths.ts';

/** A config with the file that it was read from. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: Config;
  /** Its text, to show where something stands in it. */
  readonly source: SourceFile;
}

/** The config file of a folder, or the one that is named; `undefined` if there is none and none was named. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  const name = named ?? CONFIG_FILES.find((candidate) => exists(path.join(cwd, candidate)));
  if (name === undefined) return undefined;
  const file = path.resolve(cwd, name);
  if (!exists(file)) throw new UserError([diagnostic('config/not-found', { path: name })]);
  const source = {
    name,
    path: name,
    text: normalizeNewlines(readFileSync(file, 'utf8')),
  };
  const loaded = file.endsWith('.json') ? parseConfig(source) : await importConfig(file, source);
  const problems = checkConfig(loaded, source);
  if (problems.length > 0) throw new UserError(problems);
  return { file, config: loaded as Config, source };
}

function parseConfig(source: SourceFile): unknown {
  const reading = readJson(embed(source, [{ text: source.text, origin: 0 }]));
  const [value] = reading.ok ? reading.values : [];
  const problem = reading.ok
    ? reading.problems.find((problem) => problem.kind === 'not strict')
    : { what: reading.reason, span: reading.span };
  if (value !== undefined && problem === undefined) return toValue(value);
  const reason = reading.ok ? `there is ${problem?.what ?? 'no value'}` : reading.reason;
  throw new UserError([
    diagnostic('config/does-not-load', { path: source.path, reason }, problem && { file: source, span: problem.span }),
  ]);
}

/**
 * TypeScript is loaded with jiti, which works on every Node. In a config `holotype` means this package wherever the
 * config stands, and of it only `defineConfig`: loading all of it would take a second.
 */
async function importConfig(file: string, source: SourceFile): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const alias = { holotype: fileURLToPath(CONFIG_MODULE) };
  const jiti = createJiti(pathToFileURL(file).href, { alias, fsCache: false, moduleCache: false });
  try {
    return await jiti.import(file, { default: true });
  } catch (error) {
    const reason = messageOf(error).split('\n')[0]?.trim() ?? '';
    throw new UserError([diagnostic('config/does-not-load', { path: source.path, reason }, placeOfError(error, file, source))]);
  }
}

/** The place in the file that an error's stack names first. Only a syntax error knows the column in the source. */
function placeOfError(error: unknown, file: string, source: SourceFile): Place | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(`${file}:`);
  const numbers = at === -1 ? null : /^:(\d+):(\d+)/.exec(stack.slice(at + file.length));
  const line = Number(numbers?.[1]);
  const start = lineStarts(source)[line - 1];
  if (numbers === null || start === undefined) return undefined;
  const offset = start + (stack.includes('ParseError') ? Number(numbers[2]) - 1 : lineText(source, line).search(/\S|$/));
  return { file: source, span: { start: offset, end: offset + 1 } };
}
