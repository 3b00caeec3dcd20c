import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { displayPath } from '../../io/disk/paths.ts';
import { stopSignal } from '../../io/process/stop-signal.ts';
import type { GenerateRun } from '../../jobs/generate.ts';
import { startWatching, type WatchedRun } from '../../jobs/watch.ts';
import { counted } from '../../text/case.ts';

/** `holotype generate --watch`: goes on until the process is told to stop. Gives exit code 0. */
export async function runWatch(pages: readonly string[], run: GenerateRun): Promise<number> {
  const { terminal } = run;
  const stopped = stopSignal();
  let known = new Set<string>();
  const watching = await startWatching(pages, run, (result) => {
    terminal.progress('');
    const news = result.diagnostics.filter((diagnostic) => isError(diagnostic) || !known.has(keyOf(diagnostic)));
    terminal.err(formatDiagnostics(news, terminal.paint));
    known = new Set(result.diagnostics.map(keyOf));
    terminal.out(summaryOf(result, terminal.cwd));
  });
  terminal.out('Watching for changes. Press Ctrl-C to stop.\n');
  try {
    await Promise.race([stopped, watching.problem]);
  } finally {
    await watching.close();
  }
  return 0;
}

/** What distinguishes a finding from others, wherever its line has gone meanwhile. */
function keyOf({ code, message, place }: Diagnostic): string {
  return `${place?.file.path ?? ''} ${code} ${message}`;
}

/** `docs/events.md: 2 files written in 85 ms: …` */
function summaryOf({ changed, written, diagnostics, milliseconds }: WatchedRun, cwd: string): string {
  const because = changed.length === 0 ? '' : `${changed.map((file) => displayPath(file, cwd)).join(', ')}: `;
  const errors = diagnostics.filter(isError).length;
  if (errors > 0) return `${because}${counted(errors, 'error')}; the last good output was kept\n`;
  const time = `${Math.round(milliseconds)} ms`;
  if (written.length === 0) return `${because}nothing to write (${time})\n`;
  const files = written.map(({ file, status }) => `  ${VERBS[status]} ${displayPath(file, cwd)}\n`);
  const rest = files.length > MAX_LINES ? `  and ${files.length - MAX_LINES} more\n` : '';
  return `${because}${counted(written.length, 'file')} written (${time})\n${files.slice(0, MAX_LINES).join('')}${rest}`;
}

const VERBS = { create: 'created', update: 'updated', delete: 'deleted' } as const;
const MAX_LINES = 10;
