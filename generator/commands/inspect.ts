import { isError } from '../diagnostics/diagnostic.ts';
import { diagnosticData, placeData } from '../diagnostics/format.ts';
import { pagesNamed } from '../io/page-files.ts';
import { readPages as readPageFiles } from '../io/pages.ts';
import type { Terminal } from '../io/terminal.ts';
import { limitsWith } from '../model/limits.ts';
import type { Table } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';
import { readPages } from '../read-pages.ts';
import { jsonText } from '../text/encode.ts';
import { coverageOf, coverageTable } from './coverage.ts';
import { type LimitOptions, limitsOf } from './limit-options.ts';

/** The options of `holotype inspect`. */
export interface InspectOptions extends LimitOptions {
  readonly coverage?: boolean;
  readonly dialect?: string;
  readonly json?: boolean;
}

/** `holotype inspect`: what was read from pages, as JSON. Gives the exit code: 3 if a page has errors. */
export function runInspect(pages: readonly string[], options: InspectOptions, terminal: Terminal): number {
  const limits = limitsWith(limitsOf(options));
  const { value, diagnostics } = readPages(
    readPageFiles(pagesNamed(pages, terminal.cwd), terminal.cwd, limits),
    options.dialect,
    limits,
  );
  const exitCode = diagnostics.some(isError) ? 3 : 0;
  if (options.coverage === true) {
    const coverages = value.map(coverageOf);
    terminal.out(options.json === true ? `${jsonText(coverages)}\n` : coverageTable(coverages));
    return exitCode;
  }
  const data = { pages: value.map(readingData), diagnostics: diagnostics.map(diagnosticData) };
  terminal.out(`${jsonText(data)}\n`);
  return exitCode;
}

/** What was read from one page, as plain data. */
export function readingData({ outline, envelope, events, examples, structures, passedOver, account }: Reading): object {
  const file = outline.page;
  const tables = outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [{ under: section.heading?.text, table: block }] : [])),
  );
  return {
    file: file.path,
    title: outline.title,
    ...(outline.date === undefined ? {} : { date: outline.date }),
    envelope,
    events: events.map(({ type, description, place }) => ({
      type,
      ...(description === undefined ? {} : { description }),
      ...placeData(place),
    })),
    examples: examples.map(({ type, envelope, place }) => ({ type, envelope, ...placeData(place) })),
    tables: tables.map(({ under, table }) => ({ under, ...tableData(table), ...placeData({ file, span: table.span }) })),
    structures: structures.map(({ name, members, samples, place }) => ({
      name,
      members: members.map(({ path }) => path.join('.')),
      samples: samples.length,
      ...placeData(place),
    })),
    account: account.map(({ kind, place, gave, reason }) => ({
      kind,
      ...(gave === undefined ? { reason } : { gave }),
      ...placeData(place),
    })),
    passedOver: passedOver.map(({ reason, place }) => ({ reason, ...placeData(place) })),
  };
}

function tableData({ header, rows }: Table): object {
  return { header: header.map((cell) => cell.text), rows: rows.map((row) => row.map((cell) => cell.text)) };
}
