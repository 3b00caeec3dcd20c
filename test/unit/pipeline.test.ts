import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import { generate, inspect } from '../../generator/index.ts';
import { readTemplates } from '../../generator/io/package/templates.ts';
import { runPipeline } from '../../generator/pipeline.ts';
import { prepareTemplate } from '../../generator/prepare/template.ts';

const docs = new URL('../../schemas/acs-calling/docs/', import.meta.url);
const pages = ['2021-10-15.md', '2025-01-22.md'].map((name) => ({ name, text: readFileSync(new URL(name, docs), 'utf8') }));

describe('generate as a library', () => {
  it('gives files, findings and a summary', async () => {
    const { files, findings, summary } = await generate(pages);
    expect(summary.events).toHaveLength(6);
    expect(files.map((file) => file.path)).toContain('types.ts');
    expect(findings.map((finding) => finding.severity)).not.toContain('error');
  });

  it('gives the same bytes in any order of pages, with any line ends and with a byte order mark', async () => {
    const { files } = await generate(pages, { outputs: ['all'] });
    const reversed = await generate([...pages].reverse(), { outputs: ['all'] });
    const windows = await generate(
      pages.map(({ name, text }) => ({ name, text: `\ufeff${text.replaceAll('\n', '\r\n')}` })),
      { outputs: ['all'] },
    );
    expect(reversed.files).toEqual(files);
    expect(windows.files).toEqual(files);
  });

  it('gives what is committed in generated/', async () => {
    const { files } = await generate(pages, { outputs: ['all'] });
    const generated = new URL('../../generated/acs-calling/', import.meta.url);
    const schemas = new URL('../../schemas/acs-calling/', import.meta.url);
    for (const { path, text, owner } of files) {
      if (owner === 'user' || path.startsWith('schemas/')) continue;
      expect(readFileSync(new URL(path, path === 'CHANGES.md' ? schemas : generated), 'utf8'), path).toBe(text);
    }
  });

  it('does not call what leads to a page that cannot be read missing', async () => {
    const overrides = { name: 'o.json', path: 'o.json', text: '{ "CallStarted.data.x": { "optional": true, "reason": "x" } }' };
    const options = jobOptions({ only: ['CallStarted'] });
    const codesOf = async (text: string): Promise<readonly string[]> => {
      const page = { name: 'page.md', path: 'page.md', text };
      const job = {
        pages: [page],
        overrides,
        options,
        templates: readTemplates(),
      };
      const { diagnostics } = await runPipeline(job);
      return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    };
    expect(await codesOf('')).toEqual(['page/empty']);
    expect(await codesOf('<!DOCTYPE html>')).toEqual(['page/is-html']);
    expect(await codesOf('# Nothing')).toEqual(['page/no-events']);
    const documented = '# Calls\n\n```json\n{ "specversion": "1.0", "type": "CallEnded", "data": { "a": 1 } }\n```\n';
    expect([...(await codesOf(documented))].sort()).toEqual(['override/unmatched', 'usage/unknown-event']);
  });

  it('gives findings and no files for a page with errors', async () => {
    const { files, findings } = await generate([{ name: 'empty.md', text: '' }]);
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ code: 'page/empty', severity: 'error' }]);
  });

  it('refuses to write code that does not parse, or does more than declare', async () => {
    const options = jobOptions({ outputs: ['all'] });
    const sources = pages.map(({ name, text }) => ({ name, path: name, text }));
    for (const statement of ['const = 1;', 'globalThis.broken = true;']) {
      const templates = new Map(
        [...readTemplates()].map(([name, template]) => [
          name,
          name === 'receiver/router.ts' ? prepareTemplate(`${template.text}\n${statement}\n`) : template,
        ]),
      );
      const { files, diagnostics } = await runPipeline({ pages: sources, options, templates });
      expect(files).toEqual([]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'internal/bad-output' }]);
    }
  });
});

describe('inspect as a library', () => {
  it('gives what was read from each page', () => {
    expect(inspect(pages).pages).toMatchObject([
      { file: '2021-10-15.md', date: '2021-10-15' },
      { file: '2025-01-22.md', events: { length: 6 } },
    ]);
  });
});
