import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, ConsumerProject, errorsIn, type ModuleOptions, NODE, readConsumerFile } from './consumer-project.ts';

const BUNDLER: ModuleOptions = { module: 'ESNext', moduleResolution: 'Bundler' };

const GENERATED = 'generated/acs-calling';
const USAGE = 'test/consumer/usage.ts';
const MISTAKES = 'test/consumer/mistakes.ts';
const EXPECTED_ERROR = /^ *\/\/ @ts-expect-error (TS\d+) .+$/;

const usage = readConsumerFile('usage.ts');
const project = new ConsumerProject();

beforeAll(() => {
  project.write(USAGE, usage);
  project.write(MISTAKES, usage.replaceAll('@ts-expect-error', 'a mistake:'));
});

afterAll(() => project.remove());

describe.each(COMPILERS)('TypeScript $version', (compiler) => {
  it('is what is installed under that name', () => {
    const { installedAs, version } = compiler;
    const manifest: unknown = JSON.parse(readConsumerFile(`../../node_modules/${installedAs}/package.json`));
    expect(manifest).toMatchObject({ version });
  });

  it('accepts the generated code, and what somebody writes against it', async () => {
    expect(await project.compile(compiler, NODE, [GENERATED, USAGE])).toEqual({ exitCode: 0, output: '' });
  });

  it('gives for each mistake the error that it is marked with, and no other, in all that a bundler would take', async () => {
    const { exitCode, output } = await project.compile(compiler, BUNDLER, [GENERATED, MISTAKES]);
    expect(exitCode).not.toBe(0);
    expect(errorsIn(output)).toEqual(markedErrors());
  });
});

function markedErrors(): readonly object[] {
  const marked = usage.split('\n').flatMap((line, index) => {
    const code = EXPECTED_ERROR.exec(line)?.[1];
    return code === undefined ? [] : [{ file: MISTAKES, line: index + 2, code }];
  });
  expect(marked.length).toBeGreaterThan(10);
  expect(marked).toHaveLength(usage.match(/@ts-expect-error TS/g)?.length ?? 0);
  return marked;
}
