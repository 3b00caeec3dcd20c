import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUT_TEMPLATES } from '../../generator/io/package/package-files.ts';
import { readModules } from './source-tree.ts';

/** Folders with a file for each kind of change, and for each signature scheme. */
const LISTS = ['generator/changes/kinds', 'templates/receiver/schemes'];

const modules = [...readModules('generator'), ...readModules('templates'), ...readModules('explorer')];

it('the folders that outputs are printed from are all known, so that a change in each is seen', () => {
  const others = /^templates\/(?:scaffold|catalog|names|sending|signing)\//;
  const folders = modules
    .filter(({ name }) => name.startsWith('templates/') && !others.test(name))
    .map(({ name }) => path.posix.relative('templates', path.posix.dirname(name)));
  const known = OUTPUT_TEMPLATES.map((name) => name.replace(/^\.?\/|\/$/g, ''));
  expect([...new Set(folders)].sort()).toEqual(known.sort());
});

describe('source files', () => {
  it('are under 200 lines', () => {
    const long = modules.filter(
      ({ name, text }) =>
        text.split('\n').length > 200 && name !== 'generator/diagnostics/catalog.ts' && name !== 'templates/guards.ts',
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('are at most fifteen in a folder, unless each is one of a list', () => {
    const sources = modules.filter(({ name }) => !name.endsWith('.d.ts'));
    const folders = sources.map(({ name }) => path.posix.dirname(name));
    const crowded = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 15);
    expect(crowded.sort()).toEqual(LISTS);
  });

  it('have functions under 40 lines', () => {
    const long = modules.flatMap(({ name, text }) =>
      functionLengths(text)
        .filter(({ lines }) => lines > 40)
        .map((found) => `${name}: ${found.name} has ${found.lines}`),
    );
    expect(long.filter((line) => !/createBuilder|createRouter/.test(line))).toEqual([]);
  });

  it('have no any, no default export and no vague names', () => {
    const wrong = modules.filter(({ text }) =>
      /(?::\s|<)any\b|\bas any\b|export default/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(
      modules.filter(({ name }) => /\/(?:utils?|helpers?|common|manager|base|info)(?:\.|\/)/.test(name)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('say what each exported thing is', () => {
    const undocumented = modules.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:^|\n)([^\n]*)\nexport (?:async )?(?:function|const|class|interface) (\w+)/g)]
        .filter(([, above = '']) => !/\*\/\s*$/.test(above))
        .map((match) => `${name}: ${match[2]}`),
    );
    expect(undocumented).toEqual([]);
  });
});

function functionLengths(text: string): readonly { readonly name: string; readonly lines: number }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, start) => {
    const name = /^(?:export )?(?:async )?function (\w+)/.exec(line)?.[1];
    if (name === undefined) return [];
    const end = lines.findIndex((candidate, index) => index > start && candidate === '}');
    return [{ name, lines: end - start + 1 }];
  });
}
