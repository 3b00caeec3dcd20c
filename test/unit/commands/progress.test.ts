import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { columnsText } from '../../../generator/commands/columns.ts';
import { main } from '../../../generator/main.ts';
import { runCommand } from '../../command-line.ts';

const PAGE = path.resolve(import.meta.dirname, '../../golden/init/input/docs/shop.md');
const folder = mkdtempSync(path.join(tmpdir(), 'holotype-progress-'));
cpSync(PAGE, path.join(folder, 'shop.md'));
cpSync(PAGE, path.join(folder, 'store.md'));
writeFileSync(
  path.join(folder, 'holotype.config.json'),
  JSON.stringify({ catalogs: { shop: { pages: 'shop.md' }, store: { pages: 'store.md' } } }),
);

afterAll(() => rmSync(folder, { recursive: true }));

/** What a person at a terminal sees of a command line. */
async function watch(...args: readonly string[]) {
  const shown: string[] = [];
  let said = '';
  const say = (text: string): void => {
    said += text;
  };
  const exit = await main(args, {
    ...{ cwd: folder, out: say, err: say, progress: (text: string) => void shown.push(text) },
    ...{ paint: (_style: string, text: string) => text, confirm: async () => true },
  });
  return { exit, shown, said };
}

it('each stage of each catalog is shown, with a count', async () => {
  const { exit, shown } = await watch('generate');
  expect(exit).toBe(0);
  expect(shown[0]).toBe('Reading');
  expect(shown).toContain('Generating shop (1 of 2): reading pages');
  expect(shown).toContain('Generating store (2 of 2): printing files');
  expect(shown.at(-1)).toBe('');
});

it('--verbose tells what was read, and how long each stage took', async () => {
  const { said } = await watch('generate', '--verbose');
  expect(said).toContain('shop: read shop.md (567 bytes)');
  expect(said).toMatch(/^store: reading pages \d+ ms, .*printing files \d+ ms, comparing files \d+ ms$/m);
});

it('--quiet shows neither stages nor findings, but errors', async () => {
  const quiet = await watch('generate', '--quiet');
  expect(quiet).toEqual({ exit: 0, shown: [], said: '' });
  writeFileSync(path.join(folder, 'empty.md'), '');
  const { exit, said } = await watch('generate', 'empty.md', '--out', 'out', '--quiet');
  expect(exit).toBe(3);
  expect(said).toContain('page/empty');
  expect(said).not.toContain('To find out what a code means');
});

it('of more than ten findings of one code the rest is counted, and --verbose shows it', async () => {
  const broken = Array.from(
    { length: 14 },
    (_, at) => `\`\`\`json\n{ "type": "shop.e${at}", "data": { "a": 1, }, "id": "${at}" }\n\`\`\``,
  );
  writeFileSync(path.join(folder, 'many.md'), `# Events\n\n${broken.join('\n\n')}\n`);
  const few = await watch('generate', 'many.md', '--out', 'many');
  expect(few.said.match(/warning json\/not-strict/g)).toHaveLength(10);
  expect(few.said).toContain(
    '4 more of json/not-strict in many.md are not shown; --json lists all, and holotype explain json/not-strict',
  );
  expect(few.said).toContain('To find out what a code means: holotype explain json/not-strict\n');
  const all = await watch('generate', 'many.md', '--out', 'many', '--fresh', '--verbose');
  expect(all.said.match(/warning json\/not-strict/g)).toHaveLength(14);
  expect(all.said).not.toContain('more of json');
});

it('--quiet and --verbose exclude each other', async () => {
  expect((await runCommand(['generate', '--quiet', '--verbose'], folder)).exit).toBe(2);
});

it('a table is as wide as the terminal, and words that are too long stay whole', () => {
  const rows = [
    ['a', 'one two three four five six seven eight nine ten'],
    ['bb', 'x'.repeat(60)],
  ];
  const lines = columnsText(rows, 32).split('\n');
  expect(lines.filter((line) => line.length > 32)).toEqual([`bb  ${'x'.repeat(60)}`]);
  expect(lines[1]).toMatch(/^ {4}\S/);
  expect(columnsText([], 80)).toBe('');
});
