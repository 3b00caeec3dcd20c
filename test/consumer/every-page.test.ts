import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { COMPILERS, ConsumerProject, NODE } from './consumer-project.ts';

/** The pages of golden folders, one folder a set: every dialect, envelope and oddity that there is. */
const folders = readdirSync(path.join(ROOT, 'test/golden')).flatMap((name) => {
  const folder = path.join(ROOT, 'test/golden', name, 'input');
  try {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
    return pages.length === 0 ? [] : [{ name, pages: pages.map((file) => ({ name: file, file: path.join(folder, file) })) }];
  } catch {
    return [];
  }
});

const project = new ConsumerProject();
const written: string[] = [];

beforeAll(async () => {
  for (const { name, pages } of folders) {
    const texts = pages.map((page) => ({ name: page.name, text: readFileSync(page.file, 'utf8') }));
    const { files } = await generate(texts, { modes: ['strict', 'strip'], formats: ['date-time', 'uuid'] });
    if (files.length > 0) written.push(name);
    for (const { path: file, text } of files) if (file.endsWith('.ts')) project.write(`pages/${name}/${file}`, text);
  }
});

afterAll(() => project.remove());

it('what comes of every page compiles under all flags', async () => {
  const compiler = COMPILERS.at(-1);
  if (compiler === undefined) throw new Error('there is no compiler');
  expect(written.length).toBeGreaterThan(20);
  expect(await project.compile(compiler, NODE, ['pages'])).toEqual({ exitCode: 0, output: '' });
});
