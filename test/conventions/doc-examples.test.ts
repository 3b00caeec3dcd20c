import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../command-line.ts';
import { type Compiler, ConsumerProject, NODE } from '../consumer/consumer-project.ts';
import { blocksOf, type CodeBlock, GUIDES, missingLine, readDocument } from './documents.ts';
import { ROOT } from './source-tree.ts';

/*
 * The examples of the README and of docs/ are true: TypeScript compiles in a project that is set up as they say, JSON is
 * JSON, and excerpts are from the files that they show a part of.
 */

const NEWEST: Compiler = { version: '7.0.2', installedAs: 'typescript' };
const PAGE = 'schemas/acs-calling/docs/2025-01-22.md';

/** Behind `ts`: the example is for the code of this project, whose deliveries are signed, and not for that of the calling pages. */
const SIGNED = 'signed-webhook';

/** What stands around the examples of a receiver: a server, a platform, a request. */
const AROUND = `
type Receive = (request: Request) => Promise<Response>;
type Listener = ReturnType<typeof import('./events/index.js').toNodeListener>;
declare const Deno: { serve(receive: Receive): void };
declare const app: {
  all(path: string, handle: (context: { req: { raw: Request } }) => Promise<Response>): void;
  all(path: string, handle: Listener): void;
};
declare const createServer: typeof import('node:http').createServer;
declare const request: Request;
declare const secret: string;
`;

/** An excerpt leaves lines out, or the rest of one, and says so. */
const isExcerpt = ({ text }: CodeBlock): boolean => text.includes('…') && !text.includes('import ');

const blocks = GUIDES.flatMap(blocksOf);
const examples = blocks.filter((block) => block.language === 'ts' && !isExcerpt(block));
const project = new ConsumerProject();

beforeAll(async () => {
  project.copy('generated/acs-calling', 'src/events');
  project.copy('examples/signed-webhook/src/events', 'src/signed-webhook/events');
  project.write('src/signed-webhook/around.d.ts', AROUND);
  const options = ['--formats', 'date-time,uuid', '--modes', 'strict,strip'];
  const { exit, err } = await runCommand(['generate', path.join(ROOT, PAGE), '--out', 'src/strict', ...options], project.root);
  expect(exit, err).toBe(0);
  const outputs = ['--outputs', 'zod,valibot'];
  const ofLibraries = await runCommand(['generate', path.join(ROOT, PAGE), '--out', 'src/schemas', ...outputs], project.root);
  expect(ofLibraries.exit, ofLibraries.err).toBe(0);
  project.install('@azure/functions', '@types/node', 'fast-check', 'fastify', 'valibot', 'vite', 'zod');
  symlinkSync(ROOT, path.join(project.root, 'node_modules/holotype'), 'junction');
});

afterAll(() => project.remove());

it('TypeScript examples compile', async () => {
  expect(examples.length).toBeGreaterThan(5);
  expect([...new Set(examples.map(({ about }) => about))].sort()).toEqual(['', SIGNED]);
  for (const [index, { about, document, text }] of examples.entries())
    project.write(path.join('src', about, `${document.replace(/\W+/g, '-')}-${index}.ts`), text);
  const compilerOptions = {
    ...NODE,
    strict: true,
    skipLibCheck: true,
    target: 'ES2022',
    lib: ['ES2022'],
    types: ['node'],
    noEmit: true,
  };
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
