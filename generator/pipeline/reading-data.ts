import { placeData } from '../diagnostics/format.ts';
import type { Table } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';

/** What was read from one page, as plain data. */
export function readingData({ outline, envelope, events, examples, structures, signatures, skipped, account }: Reading): object {
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
    ...(signatures.length === 0
      ? {}
      : { signature: signatures.map(({ about, value, rule, place }) => ({ about, value, rule, ...placeData(place) })) }),
    account: account.map(({ kind, place, gave, reason }) => ({
      kind,
      ...(gave === undefined ? { reason } : { gave }),
      ...placeData(place),
    })),
    skipped: skipped.map(({ reason, place }) => ({ reason, ...placeData(place) })),
  };
}

function tableData({ header, rows }: Table): object {
  return { header: header.map((cell) => cell.text), rows: rows.map((row) => row.map((cell) => cell.text)) };
}
