import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../generator/commands/all.ts';
import { OUTPUTS } from '../../../generator/options/choices.ts';
import { runCommand } from '../../command-line.ts';

/* The scripts are run by the shells themselves, where these are installed. */

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'holotype-completion-'));
const scripts: Record<string, string> = {};

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { exit, out } = await runCommand(['completion', shell], folder);
    expect(exit).toBe(0);
    scripts[shell] = path.join(folder, `completion.${shell}`);
    writeFileSync(scripts[shell], out);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers for the last word of a line. */
function bash(line: string): readonly string[] {
  const words = line.split(' ');
  const code = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _holotype; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', code, 'bash', scripts.bash ?? '', ...words], { encoding: 'utf8' });
  return out.split('\n').filter((word) => word !== '');
}

/** What fish offers for the end of a line, without what it says about it. */
function fish(line: string): readonly string[] {
  const out = execFileSync('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', scripts.fish ?? '', line], {
    encoding: 'utf8',
  });
  return out.split('\n').flatMap((found) => (found === '' ? [] : [found.replace(/\t.*/, '')]));
}

describe.each([
  ['bash', bash],
  ['fish', fish],
])('%s', (shell, offered) => {
  const test = it.skipIf(!isThere(shell));

  test('offers every command', () => {
    expect(
      offered('holotype ')
        .filter((word) => !word.startsWith('-'))
        .sort(),
    ).toEqual(Object.keys(commands).sort());
  });

  test('offers the options of a command', () => {
    expect(offered('holotype generate --ou')).toEqual(expect.arrayContaining(['--out', '--outputs']));
    expect(offered('holotype verify --che')).toEqual([]);
  });

  test('offers the choices of an option, and further ones behind a comma', () => {
    expect(offered('holotype generate --presence ')).toEqual(expect.arrayContaining(['documented', 'cautious']));
    expect(offered('holotype generate --outputs types,gu')).toEqual(['types,guards']);
    expect(offered('holotype generate --outputs ')).toEqual(expect.arrayContaining([...OUTPUTS]));
  });

  test('offers codes and shells where these are asked for', () => {
    expect(offered('holotype explain json/not')).toEqual(['json/not-strict']);
    expect(offered('holotype completion z')).toEqual(['zsh']);
  });
});

describe('zsh', () => {
  it.skipIf(!isThere('zsh'))('finds no mistake in the script', () => {
    expect(execFileSync('zsh', ['-n', scripts.zsh ?? ''], { encoding: 'utf8' })).toBe('');
  });
});

it('another shell gets the names of those that there are', async () => {
  const { exit, err } = await runCommand(['completion', 'bsh'], folder);
  expect(exit).toBe(2);
  expect(err).toContain('did you mean "bash"?');
});
