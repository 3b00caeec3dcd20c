import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { type Compiler, ConsumerProject, NODE, readConsumerFile } from './consumer-project.ts';

const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };
const USAGE = 'test/consumer/forms-usage.ts';

const project = new ConsumerProject();
afterAll(() => project.remove());

it('types that are made of the type of a full form are what they would be if they were written out', async () => {
  for (const [name, folder] of Object.entries({ harbor: 'forms-related', club: 'structures-in-part' })) {
    const text = readFileSync(path.join(ROOT, 'test/golden', folder, 'input/page.md'), 'utf8');
    const { files } = await generate([{ name: 'page.md', text }]);
    for (const file of files) project.write(`generated/${name}/${file.path}`, file.text);
  }
  project.write(USAGE, readConsumerFile('forms-usage.ts.txt'));
  expect(await project.compile(NEWEST, NODE, ['generated', USAGE])).toEqual({ exitCode: 0, output: '' });
});
