import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { runCommand } from '../command-line.ts';
import { DocsProject } from './docs-project.ts';
import { blocksOf, type CodeBlock, commandLinesIn, GUIDES, missingLine, readDocument } from './documents.ts';
import { ROOT } from './source-tree.ts';

/* What the documentation shows as printed is printed. */

const PAGE = 'schemas/acs-calling/docs/2025-01-22.md';
const project = new DocsProject();
afterAll(() => project.remove());

const shown = GUIDES.flatMap(blocksOf).filter(({ language }) => language === 'text');
const named = (about: string): readonly CodeBlock[] => shown.filter((block) => block.about === about);

describe('what stands below commands', () => {
  const pairs = GUIDES.flatMap((guide) => {
    const blocks = blocksOf(guide);
    return blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      return block.follows && block.language === 'text' && before?.language === 'sh' ? [{ guide, before, block }] : [];
    });
  });

  it.each(pairs)('is what they print, in $guide', async ({ before, block }) => {
    const commands = commandLinesIn(before.text);
    const { out, err } = await project.run(commands.at(-1) ?? '');
    expect(missingLine(block.text, `${out}${err}`), `${out}${err}`).toBeUndefined();
  });

  it('is found', () => {
    expect(pairs.length).toBeGreaterThan(0);
  });
});

it('the change that is shown is one of the calling pages', async () => {
  const { out } = await runCommand(['diff', '--catalog', 'acs-calling'], ROOT);
  expect(named('diff').map(({ text }) => missingLine(text, out))).toEqual([undefined]);
});

it('the diagnostic that is shown is that of a trailing comma in a calling page', async () => {
  project.write('docs/events.md', readDocument(PAGE).replace('"isRoomsCall": true\n', '"isRoomsCall": true,\n'));
  const { out, err } = await runCommand(['generate', 'docs/events.md', '--out', 'broken'], project.root);
  expect(named('diagnostic').map(({ text }) => missingLine(text, `${out}${err}`))).toEqual([undefined]);
});

it('the issues that are shown are those of the generated guards', async () => {
  const { makeEvent, parseEvent } = await import(pathToFileURL(path.join(ROOT, 'generated/acs-calling/index.ts')).href);
  const event = makeEvent('Microsoft.Communication.CallStarted');
  const { serverCallId: _left, ...data } = event.data;
  const parsed = parseEvent({ ...event, data: { ...data, startedBy: { ...data.startedBy, role: 7 } } });
  const messages = parsed.issues.map(({ message }: { readonly message: string }) => message);
  expect(named('issues').map(({ text }) => text.trim().split('\n'))).toEqual([messages]);
});

it('the page that explains concepts gives what is said of it', async () => {
  const [page] = blocksOf('docs/concepts.md');
  const { files } = await generate([{ name: 'page.md', text: page?.text ?? '' }]);
  const types = files.find(({ path: name }) => name === 'types.ts')?.text ?? '';
  expect(types).toContain('  /** What was paid, in EUR. Example: `12.5`. */\n  amount: number;\n');
  expect(types).toMatch(/In 1 of 2 examples\. \*\/\n {2}coupon\?: string;/);
});

it('all that is shown is looked at', () => {
  const usages = /^(?:holotype \w+|npm run )/; // of commands: docs/cli.md, and scripts that `init` writes
  const left = shown.filter(({ about, document, follows, text }) => {
    if (document === 'docs/diagnostics.md' || follows || usages.test(text)) return false;
    return !['diff', 'diagnostic', 'issues'].includes(about);
  });
  expect(left).toEqual([]);
});
