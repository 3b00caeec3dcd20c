#!/usr/bin/env node
import { unchangedSummary } from './io/lock-file/up-to-date.ts';

const argv = process.argv.slice(2);
const unchanged = unchangedSummary(argv, process.cwd());

if (unchanged !== undefined) {
  process.stdout.write(unchanged);
} else {
  const [{ main }, { processTerminal }] = await Promise.all([import('./main.ts'), import('./io/process/terminal.ts')]);
  process.exitCode = await main(argv, processTerminal());
}
