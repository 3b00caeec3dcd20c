import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, catalog } from '../../generator/diagnostics/catalog.ts';
import { explainCode } from '../../generator/diagnostics/explanations/all.ts';
import { ROOT } from './source-tree.ts';

/** Codes that no golden folder can show, each with the test that shows it instead. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'explore/stale-outputs': 'test/unit/explorer/explore.test.ts',
  'usage/not-answered': 'test/unit/setup/init.test.ts',
  'usage/no-protocol': 'test/mcp/mcp.test.ts',
  'package/not-packed': 'test/safety/scaffold.test.ts',
  'page/not-readable': 'test/unit/io/pages.test.ts',
  'page/not-included': 'test/safety/wrong-input.test.ts',
  'internal/bad-output': 'test/unit/pipeline.test.ts',
  'payload/too-large': 'test/unit/io/payloads.test.ts',
  'output/busy': 'test/safety/writing.test.ts',
  'output/changed': 'test/safety/writing.test.ts',
  'output/interrupted': 'test/safety/writing.test.ts',
  'output/recovered': 'test/safety/writing.test.ts',
  'output/journal-ignored': 'test/safety/writing.test.ts',
  'disk/refused': 'test/safety/writing.test.ts',
  'output/lock-path': 'test/safety/stored-paths.test.ts',
  'output/left-behind': 'test/safety/stored-paths.test.ts',
  'output/outside': 'test/unit/writing/write.test.ts',
  'output/link': 'test/safety/writing.test.ts',
  'source/not-fetched': 'test/update/update.test.ts',
  'source/edited': 'test/update/update.test.ts',
  'source/in-the-way': 'test/update/update.test.ts',
  'source/not-allowed': 'test/unit/io/remote/fetch-page.test.ts',
  'source/not-reachable': 'test/unit/io/remote/fetch-page.test.ts',
  'source/too-slow': 'test/unit/io/remote/fetch-page.test.ts',
  'source/refused': 'test/unit/io/remote/fetch-page.test.ts',
  'source/too-large': 'test/unit/io/remote/fetch-page.test.ts',
  'source/not-markdown': 'test/unit/io/remote/fetch-page.test.ts',
  'source/html': 'test/unit/io/remote/fetch-page.test.ts',
  'source/no-index': 'test/update/linked-pages.test.ts',
  'source/no-links': 'test/update/linked-pages.test.ts',
  'source/too-many-links': 'test/update/linked-pages.test.ts',
  'source/link-left-out': 'test/update/linked-pages.test.ts',
  'source/no-pages': 'test/unit/io/remote/github.test.ts',
};

describe('the catalog of diagnostics', () => {
  const folder = path.join(ROOT, 'test/golden');
  const expected = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(path.join(folder, entry.name, 'expected/printed.txt'), 'utf8'))
    .join('\n');

  it.each(Object.keys(catalog))('%s is shown by a test', (code) => {
    const elsewhere = SHOWN_ELSEWHERE[code];
    if (elsewhere === undefined)
      expect(expected, 'with its message and fix').toMatch(new RegExp(`^! .*\\b${code}\\n! {3}\\S`, 'm'));
    else expect(readFileSync(path.join(ROOT, elsewhere), 'utf8')).toContain(code);
  });

  it('explains each code in sentences, with an example of its message and its fix', () => {
    const wrong = CODES.filter((code) => {
      const { means, example } = explainCode(code);
      const texts = [means, example.message, example.fix];
      return !/^[A-Z`].{20,}[.!]$/.test(means) || texts.some((text) => text === '' || /undefined|\[object/.test(text));
    });
    expect(wrong).toEqual([]);
  });

  it('names codes as stage/what-is-wrong', () => {
    expect(Object.keys(catalog).filter((code) => !/^[a-z]+\/[a-z-]+$/.test(code))).toEqual([]);
  });
});
