import type { Result } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';
import { attachExamples, examplesUnderHeadings } from '../readers/examples.ts';
import { readJsonFences } from '../readers/json-fences.ts';
import { readMemberTables, unreadRows } from '../readers/member-table.ts';
import { structureOf } from '../readers/structures.ts';
import { type Dialect, readingOf, type Trait } from './dialect.ts';

/** Any page: tables of members and JSON examples, each named by the heading that it stands under. */
export const genericDialect: Dialect = { name: 'generic', recognise, read };

function recognise(outline: Outline): readonly Trait[] {
  const tables = readMemberTables(outline).length;
  return tables === 0 ? [] : [{ weight: 1, what: `${tables} tables of members` }];
}

function read(outline: Outline): Result<Reading> {
  const json = readJsonFences(outline);
  const tables = readMemberTables(outline);
  const structures = tables.map(structureOf);
  const examples = examplesUnderHeadings(outline, json.fences, () => true);
  return {
    value: readingOf(outline, 'generic', {
      structures: attachExamples(structures, examples),
      passedOver: json.passedOver,
    }),
    diagnostics: [...json.diagnostics, ...unreadRows(tables)],
  };
}
