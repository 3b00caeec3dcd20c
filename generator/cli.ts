#!/usr/bin/env node
import { unchangedSummary } from './io/unchanged.ts';

const argv = process.argv.slice(2);
const unchanged = unchangedSummary(argv, process.cwd());

if (unchanged !== undefined) {
  process.stdout.write(unchanged);
} else {
  const [{ main }, { processTerminal }] = await Promise.all([import('./main.ts'), import('./io/terminal.ts')]);
  process.exitCode = await main(argv, processTerminal());
}
