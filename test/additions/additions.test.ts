import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../conventions/source-tree.ts';
import { additions } from './toys.ts';

/*
 * CONTRIBUTING says what has to change for each thing that can be added. Here toys are added to a copy: the files that are
 * there already and have to change are counted, and what was added works.
 */

const copy = mkdtempSync(path.join(tmpdir(), 'additions-'));

const PAGE = `# Shop events

## order.paid

\`\`\`json
{ "type": "order.paid", "order": "A-17" }
\`\`\`
`;

function run(command: string, ...args: readonly string[]): { readonly exit: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: copy, encoding: 'utf8' });
  return { exit: status, text: `${stdout}${stderr}` };
}

beforeAll(() => {
  for (const name of ['build', 'explorer', 'generator', 'templates', 'package.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true, filter: (file) => !file.endsWith('.tsbuildinfo') });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  writeFileSync(path.join(copy, 'page.md'), PAGE);
  for (const { edits, files } of additions) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
      writeFileSync(path.join(copy, name), text);
    }
    for (const [name, [before, after, imported]] of Object.entries(edits)) {
      const text = readFileSync(path.join(copy, name), 'utf8');
      expect(text, `${name} has the line that an addition changes`).toContain(before);
      writeFileSync(
        path.join(copy, name),
        `${imported === undefined ? '' : `${imported}\n`}${text.replace(before, () => after)}`,
      );
    }
  }
  expect(run('node_modules/typescript/bin/tsc', '-b', '--force')).toEqual({ exit: 0, text: '' });
  expect(run('build/build.mjs')).toMatchObject({ exit: 0 });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it.each(additions)('$what is one file or folder, and changes $changes of those that are there', ({ edits, files, changes }) => {
  expect(Object.keys(edits)).toHaveLength(changes);
  expect(changes).toBeLessThanOrEqual(2);
  expect(new Set(Object.keys(files).map((name) => path.dirname(name))).size).toBe(1);
});

it.each(additions)('$what works', ({ args, writes, shows }) => {
  const { exit, text } = run('dist/cli.js', ...args);
  expect({ exit, text: writes === undefined ? text : readFileSync(path.join(copy, writes), 'utf8') }).toEqual({
    exit: 0,
    text: expect.stringContaining(shows),
  });
});
