#!/usr/bin/env node
import { recordAnswer, recordedAnswer } from './io/unchanged/stat-record.ts';
import type { UpToDate } from './io/unchanged/up-to-date.ts';

const argv = process.argv.slice(2);
const recorded = recordedAnswer(argv, process.cwd());

if (recorded !== undefined) {
  process.stdout.write(recorded);
} else {
  void run();
}

async function run(): Promise<void> {
  const { findUpToDate, QUIET } = await import('./io/unchanged/up-to-date.ts');
  const upToDate = findUpToDate(argv, process.cwd());
  if (upToDate !== undefined) {
    const line = argv.includes(QUIET) ? '' : upToDateLine(upToDate);
    process.stdout.write(line);
    recordAnswer(argv, process.cwd(), line, upToDate.dependsOn);
    return;
  }
  const { keepCompiled } = await import('./io/process/compile-cache.ts');
  keepCompiled(import.meta.dirname, argv[0] ?? '');
  const { main, processTerminal } = await import('./main.ts');
  process.exitCode = await main(argv, processTerminal());
}

/** `Up to date: 23 files. 2 warnings are shown by --fresh.` Words are joined by hand: what does that for others takes time to load. */
function upToDateLine({ files, warnings }: UpToDate): string {
  const reminder = warnings === 0 ? '' : ` ${warnings === 1 ? '1 warning is' : `${warnings} warnings are`} shown by --fresh.`;
  return `Up to date: ${files} files.${reminder}\n`;
}
