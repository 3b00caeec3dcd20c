import { afterAll, expect, it } from 'vitest';
import { type Compiler, ConsumerProject, NODE, readConsumerFile } from './consumer-project.ts';

/* What somebody writes against the generated code, compiled by the newest compiler only and run; `compile.test.ts` has the others. */

const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };
const USAGE = 'test/consumer/usage.ts';

const project = new ConsumerProject();
afterAll(() => project.remove());

it('the generated code compiles without a complaint, and runs where nothing is installed', async () => {
  project.write(USAGE, readConsumerFile('usage.ts'));
  expect(await project.compile(NEWEST, NODE, ['generated', USAGE], 'dist')).toEqual({ exitCode: 0, output: '' });
  project.write(
    'main.js',
    `import { makeCallEnded, parseEvent } from './dist/generated/acs-calling/index.js';
     import { describeParsed } from './dist/test/consumer/usage.js';
     console.log(describeParsed(parseEvent(makeCallEnded({ data: { durationOfCall: 12 } }))));`,
  );
  expect(await project.run(['main.js'])).toEqual({ exitCode: 0, output: '12\n' });
});
