import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../generator/main.ts';
import { runCommand } from '../../command-line.ts';

const PAGE = path.resolve(import.meta.dirname, '../../golden/init/input/docs/shop.md');

let folder: string;
const at = (name: string): string => path.join(folder, name);
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const read = (name: string): string => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holotype-init-'));
  cpSync(PAGE, at('docs/shop.md'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `init` as if a person answered; gives what was asked as well. */
async function answer(answers: readonly (string | undefined)[], args: readonly string[] = []) {
  const left = [...answers];
  const asked: string[] = [];
  let said = '';
  const say = (text: string): void => {
    said += text;
  };
  const ask = async (question: string): Promise<string | undefined> => {
    asked.push(question);
    if (left.length === 0) throw new Error(`nobody answers: ${question}`);
    return left.shift();
  };
  const exit = await main(['init', ...args], {
    ...{ cwd: folder, out: say, err: say, progress: () => {}, ask },
    paint: (_style, text) => text,
  });
  return { exit, asked, said };
}

describe('a person at a terminal', () => {
  it('is asked for pages, a folder and outputs, and takes what is offered by an empty answer', async () => {
    mkdirSync(at('src'));
    const { exit, asked, said } = await answer(['', '', '']);
    expect(exit, said).toBe(0);
    expect(asked[0]).toContain('[docs]');
    expect(asked[1]).toContain('[src/events]');
    expect(read('holotype.config.ts')).toContain("pages: 'docs',\n      out: 'src/events',");
    expect(read('holotype.config.ts')).not.toContain('outputs');
  });

  it('is asked again where an answer is wrong, and told why', async () => {
    const { exit, asked, said } = await answer(['docs/none.md', 'docs/shop.md', '../up', 'lib/events', 'typs', 'all']);
    expect(exit, said).toBe(0);
    expect(asked).toHaveLength(6);
    for (const code of ['page/not-found', 'usage/folder-outside', 'usage/unknown-choice']) expect(said).toContain(code);
    expect(read('holotype.config.ts')).toContain("outputs: ['all']");
  });

  it('is not asked for what the command line says', async () => {
    const { exit, asked } = await answer([], ['docs/shop.md', '--out', 'lib', '--outputs', 'types']);
    expect([exit, asked]).toEqual([0, []]);
    expect(read('holotype.config.ts')).toContain("shop: {\n      pages: 'docs/shop.md',\n      out: 'lib',");
  });

  it('who closes the input gets nothing written', async () => {
    const { exit, said } = await answer(['docs', undefined]);
    expect(exit).toBe(2);
    expect(said).toContain('usage/not-answered');
    expect(() => read('holotype.config.ts')).toThrow('ENOENT');
  });
});

describe('a project', () => {
  it('keeps its line ends and its byte order mark', async () => {
    write('package.json', '\ufeff{\r\n  "name": "@acme/app"\r\n}\r\n');
    expect((await runCommand(['init', 'docs'], folder)).exit).toBe(0);
    const text = read('package.json');
    expect(text.startsWith('\ufeff{\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(read('holotype.config.ts')).toContain("'acme-app': {");
  });

  it.each([
    ['pnpm-lock.yaml', 'pnpm add --save-dev holotype', 'pnpm run generate'],
    ['yarn.lock', 'yarn add --dev holotype', 'yarn run generate'],
    ['bun.lock', 'bun add --dev holotype', 'bun run generate'],
    ['package-lock.json', 'npm install --save-dev holotype', 'npm run generate'],
  ])('with %s above it is told: %s', async (lock, install, generate) => {
    write(lock, '');
    write('package.json', '{ "workspaces": ["packages/*"] }');
    write('packages/app/package.json', '{}');
    mkdirSync(at('.git'));
    cpSync(PAGE, at('packages/app/docs/shop.md'));
    const { exit, out } = await runCommand(['init', 'docs/shop.md'], at('packages/app'));
    expect(exit, out).toBe(0);
    expect(out).toContain(install);
    expect(out).toContain(generate);
    expect(read('packages/app/package.json')).toContain('holotype generate');
    expect(read('package.json')).not.toContain('holotype');
  });

  it('that depends on Holotype above it is not told to install it; a folder without package.json is told where one is', async () => {
    write('package.json', '{ "devDependencies": { "holotype": "1.0.0" } }');
    mkdirSync(at('.git'));
    mkdirSync(at('tools'));
    const { exit, out } = await runCommand(['init', '../docs/shop.md'], at('tools'));
    expect(exit, out).toBe(0);
    expect(out).toContain('The next one is ../package.json');
    expect(out).not.toContain('install');
  });

  it('whose package.json is a link to somewhere else is left alone', async () => {
    write('elsewhere/package.json', '{}');
    symlinkSync(at('elsewhere/package.json'), at('package.json'));
    const { exit, err } = await runCommand(['init', 'docs/shop.md'], folder);
    expect(exit).not.toBe(0);
    expect(err).toContain('output/link');
    expect(read('elsewhere/package.json')).toBe('{}');
    expect(() => read('holotype.config.ts')).toThrow('ENOENT');
  });

  it('whose pages have an error is set up, and generates once they are mended', async () => {
    write('docs/shop.md', '# Nothing\n');
    writeFileSync(at('docs/shop.md'), '');
    expect((await runCommand(['init', 'docs/shop.md'], folder)).exit).toBe(3);
    cpSync(PAGE, at('docs/shop.md'));
    const { exit, out } = await runCommand(['init', 'docs/shop.md'], folder);
    expect([exit, out]).toEqual([0, expect.stringContaining('shop: 1 page, 1 event')]);
  });
});
