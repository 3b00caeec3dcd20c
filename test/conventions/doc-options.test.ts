import { describe, expect, it } from 'vitest';
import { CATALOG_KEYS } from '../../generator/config/values.ts';
import { namesAt } from '../../generator/options/lookup.ts';
import { runCommand } from '../command-line.ts';
import { readDocument } from './documents.ts';
import { ROOT } from './source-tree.ts';

/* docs/cli.md lists every option of every command, and no other; docs/config.md every option of a config. */

const LIMIT_OPTIONS = 'limit-options';

/** The sections of docs/cli.md by their titles. */
const sections = new Map(
  readDocument('docs/cli.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

/** The rows of the table of options in a section, by the flags; a section can refer to the one with the limits. */
function documentedOptions(title: string): ReadonlyMap<string, string> {
  const section = sections.get(title) ?? '';
  const own = [...section.matchAll(/^\| `(--[^`]+)` \| (.+) \|$/gm)].map(([, flags = '', about = '']) => [flags, about] as const);
  const shared = section.includes(`(#${LIMIT_OPTIONS})`) ? documentedOptions('Limit options') : [];
  return new Map([...own, ...shared]);
}

/** What `--help` says of the options of a command, by the flags. */
async function printedOptions(command: string): Promise<ReadonlyMap<string, string>> {
  const { out } = await runCommand([command, '--help'], ROOT);
  const list = /^Options:\n([\s\S]*?)\n\n/m.exec(out)?.[1] ?? '';
  const entries = list.split(/\n(?= {2}-)/).map((entry) => entry.trim().replace(/\n\s+/g, ' '));
  const parsed = entries.map((entry) => /^(--?\S+(?: <[^>]+>)?)\s+(.+)$/.exec(entry));
  return new Map(parsed.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const])));
}

/** The choices that `--help` names. */
function choicesIn(help: string): readonly string[] {
  return [...(/\(choices: ([^)]+?)(?:, default: [^)]*)?\)/.exec(help)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
}

describe('docs/cli.md', async () => {
  const { out } = await runCommand(['--help'], ROOT);
  const commands = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');

  it('has a section for each command', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !sections.has(name))).toEqual([]);
  });

  it.each(commands)('lists the options of %s', async (command) => {
    const printed = await printedOptions(command);
    const documented = documentedOptions(command);
    const flags = [...printed.keys()].filter((name) => name !== '-h,' && !name.startsWith('-h'));
    expect([...documented.keys()].sort()).toEqual(flags.sort());
    for (const [name, help] of printed)
      expect(
        choicesIn(help).filter((choice) => !documented.get(name)?.includes(choice === '' ? '`""`' : `\`${choice}\``)),
        name,
      ).toEqual([]);
  });
});

describe('docs/config.md', () => {
  it.each([
    ['Top-level options', ['catalogs', ...namesAt('project')]],
    ['Options of a catalog', CATALOG_KEYS],
  ])('lists the options: %s', (title, options) => {
    const section =
      readDocument('docs/config.md')
        .split(/^## /m)
        .find((text) => text.startsWith(`${title}\n`)) ?? '';
    const listed = [...section.matchAll(/^\| `(\w+)(?:\.\w+)?` \|/gm)].map(([, name = '']) => name);
    expect([...new Set(listed)].sort()).toEqual([...options].sort());
  });
});
