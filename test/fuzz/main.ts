import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzzTarget } from './run.ts';
import { checked } from './target.ts';
import { TARGETS } from './targets.ts';

const HELP = `Usage: npm run fuzz -- [--minutes N] [--seed S] [--target NAME] [--input FILE]

Changes small pages, texts of JSON, values, configs and schemas at random, and holds what the generator makes of them
against what must always be so. An input that reaches code which no other has reached is kept in test/fuzz/found, and
changed further. What fails is made small and written to test/fuzz/failures, with the reason beside it; neither folder
is committed. A failure that is mended belongs into test/fuzz/corpus, all of which npm test looks at.

  --minutes N    how long each target is fuzzed (default: 1)
  --seed S       the same seed makes the same changes (default: by the clock)
  --target NAME  ${Object.keys(TARGETS).join(', ')} (default: one after the other)
  --input FILE   looks at one input again, and changes nothing

Exit codes: 0 nothing failed, 1 something did, 2 wrong usage.
`;

/** The command, from its arguments to its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  let failed = 0;
  for (const name of options.targets) {
    const target = await TARGETS[name]?.();
    if (target === undefined) continue;
    if (options.input === undefined) {
      print(`${name}: --seed ${options.seed} --minutes ${options.minutes}`);
      failed += (await fuzzTarget(target, options.minutes, options.seed, print)).failures.length;
    } else {
      const { failures } = await checked(target, readFileSync(options.input, 'utf8'));
      for (const { oracle, message } of failures) print(`FAILURE ${name}, ${oracle}: ${message}`);
      if (failures.length === 0) print(`${name}: nothing fails`);
      failed += failures.length;
    }
  }
  return failed > 0 ? 1 : 0;
}

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly targets: readonly string[];
  readonly input: string | undefined;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function read(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        minutes: { type: 'string', default: '1' },
        seed: { type: 'string' },
        target: { type: 'string' },
        input: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { minutes, seed, target, input, help } = values;
    const known = Object.keys(TARGETS);
    if (target !== undefined && !known.includes(target)) return `There is no target ${target}; there are ${known.join(', ')}.`;
    if (!(Number(minutes) > 0)) return `--minutes takes a number above 0, not ${minutes}.`;
    if (seed !== undefined && !/^\d{1,10}$/.test(seed)) return `--seed takes a whole number, not ${seed}.`;
    if (input !== undefined && target === undefined) return '--input needs --target as well.';
    const targets = target === undefined ? known : [target];
    return { minutes: Number(minutes), seed: Number(seed ?? Date.now() % 2 ** 31), targets, input, help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
