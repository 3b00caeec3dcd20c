import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { optionSpec } from '../../generator/options/lookup.ts';
import type { OptionName } from '../../generator/options/table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Text as code in a cell of a table. */
export const code = (text: string): string => (text === '' ? '`""`' : `\`${text.replaceAll('|', '\\|')}\``);

/** A table of Markdown. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/** What an option takes: its choices, or a kind of value. */
export function valuesOf(name: OptionName): string {
  const { takes, choices, highest } = optionSpec(name);
  return choices?.map(code).join(', ') ?? (highest === undefined ? takes : `a number up to ${highest}`);
}

/** What counts if an option is not given; empty if that goes without saying. */
export function defaultOf(name: OptionName): string {
  const { default: usual } = optionSpec(name);
  if (usual === undefined) return '';
  if (!Array.isArray(usual)) return code(String(usual));
  return usual.map(code).join(', ');
}

/** A sentence of what the help has in a few words. */
export function sentence(help: string): string {
  return `${help.charAt(0).toUpperCase()}${help.slice(1)}.`;
}

/** Expects a document to be what is printed of the code; `npm run golden` writes it anew. */
export function expectPrinted(document: string, print: (before: string) => string): void {
  const file = path.join(ROOT, document);
  const before = readFileSync(file, 'utf8');
  const after = print(before);
  if (process.env.UPDATE_GOLDEN === '1' && !process.env.CI) writeFileSync(file, after);
  expect(readFileSync(file, 'utf8'), 'npm run golden writes it anew').toBe(after);
}

/** Puts texts into a document, each between the comments with its name: `<!-- printed: generate -->` and `<!-- /printed -->`. */
export function fillIn(document: string, texts: ReadonlyMap<string, string>): string {
  const filled = new Set<string>();
  const after = document.replace(/(<!-- printed: ([\w -]+) -->\n)[\s\S]*?(<!-- \/printed -->)/g, (_all, start, name, end) => {
    filled.add(name);
    return `${start}${texts.get(name) ?? ''}\n${end}`;
  });
  expect([...filled].sort()).toEqual([...texts.keys()].sort());
  return after;
}
