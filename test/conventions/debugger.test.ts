import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../command-line.ts';
import { ROOT } from './source-tree.ts';

/* What .vscode/ starts is there, and takes the arguments that it is given. */

interface Launch {
  readonly configurations: readonly {
    readonly name: string;
    readonly program: string;
    readonly args: readonly string[];
    readonly preLaunchTask?: string;
  }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
const { configurations } = read('.vscode/launch.json') as Launch;
const fill = (text: string, file: string): string =>
  text
    .replaceAll('${workspaceFolder}', ROOT)
    .replaceAll('${file}', file)
    .replaceAll('${relativeFile}', path.relative(ROOT, file));

describe('.vscode', () => {
  it.each(configurations)('starts a program that is there: $name', ({ program, args }) => {
    expect(existsSync(fill(program, ''))).toBe(true);
    const config = args[args.indexOf('--config') + 1];
    if (args.includes('--config')) expect(existsSync(path.join(ROOT, config ?? ''))).toBe(true);
  });

  it('runs a command on a page with arguments that the command takes, and writes nothing', async () => {
    const command = configurations.find(({ program }) => program.endsWith('/dist/cli.js'));
    const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
    const { exit, out } = await runCommand(command?.args.map((arg) => fill(arg, page)) ?? [], ROOT);
    expect([exit, existsSync(path.join(ROOT, 'debug'))], out).toEqual([0, false]);
  });

  it('names tasks that exist, and scripts of the package', () => {
    const { tasks } = read('.vscode/tasks.json') as {
      readonly tasks: readonly { readonly label: string; readonly script: string }[];
    };
    const { scripts } = read('package.json') as { readonly scripts: Readonly<Record<string, string>> };
    const wanted = configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
    expect(wanted.filter((name) => !tasks.some(({ label }) => label === name))).toEqual([]);
    expect(tasks.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
  });
});
