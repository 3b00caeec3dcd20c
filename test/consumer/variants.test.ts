import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { type Compiler, ConsumerProject, NODE, readConsumerFile } from './consumer-project.ts';

/*
 * Events that come in variants, as their receiver has them: narrowed by the compiler, told apart by guards and router. What he writes is no TypeScript
 * of this repository, where nothing is generated from that page.
 */

const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };

const project = new ConsumerProject();
afterAll(() => project.remove());

/** What a receiver's code gives when it is run, which was compiled with what is generated from a page of a golden folder. */
async function ranWith(page: string, catalog: string, usage: string): Promise<unknown> {
  const file = { name: path.basename(page), text: readFileSync(path.join(ROOT, 'test/golden', page), 'utf8') };
  const { files } = await generate([file], { outputs: ['all'] });
  for (const { path: name, text } of files) project.write(`generated/${catalog}/${name}`, text);
  const source = `test/consumer/${usage}.ts`;
  project.write(source, readConsumerFile(`${usage}.ts.txt`));
  expect(await project.compile(NEWEST, NODE, [`generated/${catalog}`, source], 'dist')).toEqual({ exitCode: 0, output: '' });
  project.write('main.js', `import { run } from './dist/test/consumer/${usage}.js'; console.log(JSON.stringify(await run()));`);
  const { exitCode, output } = await project.run(['main.js']);
  expect(exitCode).toBe(0);
  return JSON.parse(output);
}

it('a switch narrows them, and the handler of a variant takes the place of that of the event', async () => {
  expect(await ranWith('variants/input/hub.md', 'hub', 'variants-usage')).toEqual([
    [
      'issues was Drip',
      'any edited',
      'opened Leak',
      'any opened',
      'other or star transferred',
      'any transferred',
      'other or star created',
    ],
    ['handled', 'handled', 'handled', 'invalid'],
    ['issues', 'star'],
    [true, false],
    'invalid',
  ]);
});

it('the same goes for those that a member of the event holds', async () => {
  expect(await ranWith('variants-in-data/input/forge.md', 'forge', 'variants-in-data-usage')).toEqual([
    ['issues opened Leak', 'edited Drip in d-2', 'other moved'],
    ['handled', 'handled', 'handled', 'invalid'],
    [true, true, false],
  ]);
});
