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
const USAGE = 'test/consumer/variants-usage.ts';

const project = new ConsumerProject();
afterAll(() => project.remove());

it('a switch narrows them, and the handler of a variant takes the place of that of the event', async () => {
  const page = { name: 'hub.md', text: readFileSync(path.join(ROOT, 'test/golden/variants/input/hub.md'), 'utf8') };
  const { files } = await generate([page], { outputs: ['all'] });
  for (const file of files) project.write(`generated/hub/${file.path}`, file.text);
  project.write(USAGE, readConsumerFile('variants-usage.ts.txt'));
  expect(await project.compile(NEWEST, NODE, ['generated', USAGE], 'dist')).toEqual({ exitCode: 0, output: '' });
  project.write(
    'main.js',
    `import { run } from './dist/test/consumer/variants-usage.js'; console.log(JSON.stringify(await run()));`,
  );
  const { exitCode, output } = await project.run(['main.js']);
  expect([exitCode, JSON.parse(output)]).toEqual([
    0,
    [
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
    ],
  ]);
});
