import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { ensureFolder, replaceFile, writeFlushed } from '../../io/disk/durable.ts';
import { exists } from '../../io/disk/errno.ts';
import { displayPath } from '../../io/disk/paths.ts';
import { counted } from '../../text/case.ts';
import type { CommandLine } from '../command.ts';
import { EXPLORER_MARK, explorerFile } from '../explorer-file.ts';
import type { command } from './command.ts';
import { exploredBy } from './explored.ts';
import { staleWarnings } from './stale.ts';

/** Where the explorer is written if the command line does not say so. */
const DEFAULT_FILE = 'explorer.html';

/**
 * `holotype explore`: writes the explorer as one file, or serves it. Gives the exit code: 0 fine, 2 wrong use or a file in the
 * way, 3 errors in the pages.
 */
export async function run(line: CommandLine<typeof command>): Promise<number> {
  const {
    args: [pages],
    options,
    terminal,
  } = line;
  if (options.serve === true) return (await import('./serve.ts')).serveExplorer(line);
  const file = path.resolve(terminal.cwd, options.file ?? DEFAULT_FILE);
  const shown = displayPath(file, terminal.cwd);
  refuseForeign(file, shown);
  const explored = await exploredBy(pages, options, terminal);
  const { catalogs, texts } = explored.data;
  writeOver(file, explorerFile(explored));
  terminal.err(formatDiagnostics(staleWarnings(catalogs), terminal.paint));
  const events = catalogs.reduce((sum, catalog) => sum + catalog.events.length, 0);
  const types = catalogs.reduce((sum, catalog) => sum + catalog.types.length, 0);
  terminal.out(`${shown}: ${counted(events, 'event')}, ${counted(types, 'type')}, ${counted(texts.length, 'page')}\n`);
  return 0;
}

/** What is there already must be of the explorer. */
function refuseForeign(file: string, shown: string): void {
  if (!exists(file) || readFileSync(file, 'utf8').slice(0, 4096).includes(EXPLORER_MARK)) return;
  throw new UserError([diagnostic('explore/file-in-the-way', { path: shown })], 2);
}

/** The old file stays whole until the new one is. */
function writeOver(file: string, text: string): void {
  ensureFolder(path.dirname(file));
  const staged = `${file}.new`;
  rmSync(staged, { force: true });
  writeFlushed(staged, text);
  replaceFile(staged, file);
}
