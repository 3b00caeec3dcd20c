import type { Cell, Outline, Section } from '../model/outline.ts';
import { embed } from '../text/embedded.ts';
import type { JsonNode } from '../text/json/node.ts';
import { readJson } from '../text/json/read.ts';
import type { Place } from '../text/source.ts';

/** An object that a cell of a table shows as code, with the row that it stands in. */
export interface JsonCell {
  readonly node: Extract<JsonNode, { kind: 'object' }>;
  readonly row: readonly Cell[];
  readonly section: Section;
  readonly place: Place;
}

/** The objects that cells of tables show: `` `{"orderId": "string"}` ``. */
export function readJsonCells(outline: Outline): readonly JsonCell[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => readCell(cell, row, { section, outline }))) : [],
    ),
  );
}

function readCell(
  cell: Cell,
  row: readonly Cell[],
  { section, outline }: { readonly section: Section; readonly outline: Outline },
): readonly JsonCell[] {
  const code = cell.codes.find((text) => /^\s*\{.*".*\}\s*$/s.test(text));
  if (code === undefined) return [];
  const { page, limits } = outline;
  const at = page.text.slice(cell.span.start, cell.span.end).indexOf(code);
  const reading = readJson(embed(page, [{ text: code, origin: cell.span.start + Math.max(0, at) }]), limits);
  if (!reading.ok) return [];
  const [node] = reading.values;
  return node?.kind === 'object' ? [{ node, row, section, place: { file: page, span: cell.span } }] : [];
}
