import type { Table } from '../../model/outline.ts';
import { embed } from '../../text/embedded.ts';
import type { SourceFile } from '../../text/source.ts';
import type { PageElement } from '../elements.ts';
import { looksLikeSchema, readSchemaTable } from './schema-table.ts';

/** Components that are given a JSON Schema to show, as tables of members: `<SchemaViewer :schema="{ type: 'object', … }"/>`. */
export function schemaTables(page: SourceFile, roots: readonly PageElement[]): readonly Table[] {
  return roots.flatMap((element) => {
    const own = /^[A-Z]/.test(element.name) ? tableOf(page, element) : undefined;
    return own === undefined ? schemaTables(page, element.children) : [own];
  });
}

function tableOf(page: SourceFile, { attributes, start, end, innerStart }: PageElement): Table | undefined {
  const schema = Object.values(attributes).find(looksLikeSchema);
  if (schema === undefined) return undefined;
  let at = start + Math.max(0, page.text.slice(start, innerStart).indexOf(schema));
  const lines = schema.split('\n').map((text) => {
    const origin = at;
    at += text.length + 1;
    return { text, origin };
  });
  return readSchemaTable(embed(page, lines), { start, end });
}
