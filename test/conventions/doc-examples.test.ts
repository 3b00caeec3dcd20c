import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../command-line.ts';
import { type Compiler, ConsumerProject, NODE } from '../consumer/consumer-project.ts';
import { blocksOf, type CodeBlock, GUIDES, readDocument } from './documents.ts';
import { ROOT } from './source-tree.ts';

/*
 * The examples of the README and of docs/ are true: TypeScript compiles in a project that is set up as they say, JSON is
 * JSON, and excerpts are from the files that they show a part of.
 */

const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };
const PAGE = 'schemas/acs-calling/docs/2025-01-22.md';

/** An excerpt leaves lines out, or the rest of one, and says so. */
const isExcerpt = ({ text }: CodeBlock): boolean => text.includes('…') && !text.includes('import ');

const blocks = GUIDES.flatMap(blocksOf);
const examples = blocks.filter((block) => block.language === 'ts' && !isExcerpt(block));
const project = new ConsumerProject();

beforeAll(async () => {
  project.copy('generated/acs-calling', 'src/events');
  const options = ['--formats', 'date-time,uuid', '--modes', 'strict,strip'];
  const { exit, err } = await runCommand(['generate', path.join(ROOT, PAGE), '--out', 'src/strict', ...options], project.root);
  expect(exit, err).toBe(0);
  const outputs = ['--outputs', 'zod,valibot'];
  const ofLibraries = await runCommand(['generate', path.join(ROOT, PAGE), '--out', 'src/schemas', ...outputs], project.root);
  expect(ofLibraries.exit, ofLibraries.err).toBe(0);
  project.install('@types/node', 'fast-check', 'valibot', 'vite', 'zod');
  symlinkSync(ROOT, path.join(project.root, 'node_modules/holotype'), 'junction');
});

afterAll(() => project.remove());

it('TypeScript examples compile', async () => {
  expect(examples.length).toBeGreaterThan(5);
  for (const [index, { document, text }] of examples.entries())
    project.write(`src/${document.replace(/\W+/g, '-')}-${index}.ts`, text);
  const compilerOptions = { ...NODE, strict: true, skipLibCheck: true, target: 'ES2022', types: ['node'], noEmit: true };
  expect(await project.compileWith(NEWEST, { compilerOptions, include: ['src'] })).toEqual({ exitCode: 0, output: '' });
});

it('JSON examples are JSON', () => {
  const json = blocks.filter(({ language }) => language === 'json');
  expect(json.length).toBeGreaterThan(0);
  for (const { text } of json) expect(() => JSON.parse(text)).not.toThrow();
});

it('the page and the types in the README are from the calling pages', () => {
  const [page, types] = blocksOf('README.md');
  expect([page?.language, types?.language]).toEqual(['markdown', 'ts']);
  expect(missingLine(page?.text ?? '', readDocument(PAGE))).toBeUndefined();
  expect(missingLine(types?.text ?? '', readDocument('generated/acs-calling/types.ts'))).toBeUndefined();
});

/** The first line of an excerpt that does not follow in the file; `…` stands for anything, and indentation does not count. */
function missingLine(excerpt: string, file: string): string | undefined {
  const lines = file.split('\n');
  let at = 0;
  return excerpt
    .split('\n')
    .filter((line) => line.trim() !== '' && line.trim() !== '…')
    .find((line) => {
      const parts = line
        .trim()
        .split('…')
        .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
      const pattern = new RegExp(`^\\s*${parts.join('.*')}\\s*$`);
      const found = lines.findIndex((candidate, index) => index >= at && pattern.test(candidate));
      at = found + 1;
      return found === -1;
    });
}
