import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { ChangeFinding } from '../../../generator/changes/finding.ts';
import { sarifLog } from '../../../generator/changes/print/sarif.ts';
import type { Place } from '../../../generator/text/source.ts';

/** The schema of SARIF 2.1.0, as a package for tests brings it. */
const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
/* It is of draft 4, and has nothing in it that later drafts read in another way. */
const { $schema, id, ...sarif } = JSON.parse(readFileSync(file, 'utf8'));
const validate = ajv.compile(sarif);

function errorsOf(log: string): readonly unknown[] {
  validate(JSON.parse(log));
  return validate.errors ?? [];
}

function placeIn(path: string): Place {
  return { file: { name: path, path, text: 'one\ntwo\n' }, span: { start: 4, end: 7 } };
}

function finding(more: Partial<ChangeFinding>): ChangeFinding {
  return {
    code: 'member-added',
    class: 'dangerous',
    path: 'OrderPaid.data.note',
    message: 'note was added; it is required.',
    why: 'Events from before do not have it.',
    effects: { deployed: 'fine', regenerated: 'fails', code: 'fine' },
    assumesDocumented: false,
    paths: ['OrderPaid.data.note'],
    events: ['OrderPaid'],
    before: placeIn('old page.md'),
    after: placeIn('docs/new.md'),
    ...more,
  };
}

describe('the log of SARIF', () => {
  it.each([
    { name: 'no change', findings: [] },
    { name: 'a change with both places', findings: [finding({})] },
    {
      name: 'one that only the old pages have',
      findings: [finding({ after: undefined, before: placeIn('HEAD~1:docs/ä b.md') })],
    },
    { name: 'one without a place', findings: [finding({ before: undefined, after: undefined })] },
    {
      name: 'each class',
      findings: (['coverage', 'breaking', 'dangerous', 'safe', 'annotation'] as const).map((name) => finding({ class: name })),
    },
    { name: 'an absolute path', findings: [finding({ after: placeIn('/docs/100% #1?.md') })] },
  ])('fits the schema: $name', ({ findings }) => {
    expect(errorsOf(sarifLog(findings, '1.2.3'))).toEqual([]);
  });

  it('is held against a schema that refuses what does not fit', () => {
    const log = JSON.parse(sarifLog([finding({})], '1.2.3'));
    log.runs[0].results[0].level = 'fatal';
    expect(errorsOf(JSON.stringify(log))).not.toEqual([]);
  });

  it('names lines and columns from 1, the end column behind the last character', () => {
    const log = JSON.parse(sarifLog([finding({})], '1.2.3'));
    const { physicalLocation } = log.runs[0].results[0].locations[0];
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/new.md' },
      region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
    });
  });
});
