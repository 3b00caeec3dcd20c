import type { Result } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';
import type { PassedOver, Reading } from '../model/reading.ts';
import { attachExamples, examplesUnderHeadings } from '../readers/examples.ts';
import { type JsonFence, placeOf, readJsonFences } from '../readers/json-fences.ts';
import { readMemberTables, unreadRows } from '../readers/member-table.ts';
import { structureOf } from '../readers/structures.ts';
import { type Dialect, readingOf, type Trait } from './dialect.ts';

/**
 * References of structures as Discord writes them: a table of fields under a heading for each structure, `name?` for
 * what may be missing, `?type` for what may be null, links to other structures, and examples under headings that say so.
 */
export const discordDialect: Dialect = { name: 'discord', recognise, read };

function recognise(outline: Outline): readonly Trait[] {
  const tables = readMemberTables(outline);
  const marked = tables.filter(({ members }) =>
    members.some((member) => member.optional === true || member.type.nullable),
  ).length;
  const headed = tables.filter(({ heading }) => /\bstructure$/i.test(heading)).length;
  return [
    { weight: marked * 2, what: `${marked} tables that mark fields as name? or ?type` },
    { weight: headed * 2, what: `${headed} tables under a heading that says structure` },
  ];
}

function read(outline: Outline): Result<Reading> {
  const json = readJsonFences(outline);
  const tables = readMemberTables(outline);
  const structures = tables.map(structureOf);
  const examples = examplesUnderHeadings(outline, json.fences, isExample);
  const rest = json.fences.filter(({ section }) => !isExample(section.heading?.text ?? ''));
  return {
    value: readingOf(outline, 'discord', {
      structures: attachExamples(structures, examples),
      passedOver: [...json.passedOver, ...rest.map(passOver)],
    }),
    diagnostics: [...json.diagnostics, ...unreadRows(tables)],
  };
}

function isExample(heading: string): boolean {
  return /\bexamples?\b/i.test(heading);
}

function passOver({ fence }: JsonFence): PassedOver {
  return { place: placeOf(fence), reason: 'JSON that no heading calls an example', unused: true };
}
