import type { Terminal } from '../../io/process/terminal.ts';
import { printable } from '../../text/code-frame.ts';
import { jsonText } from '../../text/encode.ts';
import { columnsText } from '../columns.ts';
import type { CommandLine } from '../command.ts';
import { type Check, runChecks } from './checks.ts';
import type { command } from './command.ts';

/** `holotype doctor`. Writes nothing. Gives the exit code: 1 if there is a problem. */
export async function run({ options, terminal }: CommandLine<typeof command>): Promise<number> {
  terminal.progress('Checking');
  const checks = await runChecks(options.config, terminal);
  terminal.progress('');
  const exitCode = checks.some(({ state }) => state === 'problem') ? 1 : 0;
  terminal.out(options.json === true ? `${jsonText({ exitCode, checks })}\n` : checksText(checks, terminal));
  return exitCode;
}

const STYLES = { ok: 'green', warning: 'yellow', problem: 'red' } as const;

function checksText(checks: readonly Check[], { paint, width }: Terminal): string {
  const rows = checks.flatMap(({ state, about, says, fix }) => [
    [state, about, printable(says)],
    ...(fix === undefined ? [] : [['', '', `fix: ${printable(fix)}`]]),
  ]);
  return columnsText(rows, width).replace(/^(?:ok|warning|problem)\b/gm, (state) =>
    paint(STYLES[state as Check['state']], state),
  );
}
