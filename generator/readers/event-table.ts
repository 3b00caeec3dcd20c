import type { Outline, Table } from '../model/outline.ts';
import type { ListedEvent } from '../model/reading.ts';

/** A name of at least two parts, such as `Microsoft.Communication.CallStarted` or `com.example.order.paid`. */
const EVENT_TYPE = /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$/;

/** Whether a text is an event type by itself. */
export function isEventType(text: string): boolean {
  return EVENT_TYPE.test(text);
}

/** The events that the page's tables list: one a row, in a column of event types, with the description beside it. */
export function readEventTables(outline: Outline): readonly ListedEvent[] {
  return outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? eventsOf(block, outline) : [])),
  );
}

function eventsOf(table: Table, { page }: Outline): readonly ListedEvent[] {
  const column = typeColumn(table);
  if (column === undefined) return [];
  const descriptionColumn = table.header.findIndex((cell) => /description|meaning|published|when|summary/i.test(cell.text));
  return table.rows.flatMap((row) => {
    const cell = row[column];
    if (cell === undefined || !isEventType(cell.text)) return [];
    const description = descriptionColumn === column ? undefined : row[descriptionColumn]?.text;
    return [
      { type: cell.text, description: description === '' ? undefined : description, place: { file: page, span: cell.span } },
    ];
  });
}

/** The column in which most cells are event types, unless its header says that it holds members or their types. */
function typeColumn(table: Table): number | undefined {
  const column = table.header.findIndex((header, index) => {
    if (!/event|type|name/i.test(header.text) || /propert|field|attribute|parameter|member/i.test(header.text)) return false;
    if (index > 0 && !/event/i.test(header.text)) return false;
    const types = table.rows.filter((row) => isEventType(row[index]?.text ?? ''));
    return types.length > 0 && types.length * 2 >= table.rows.length;
  });
  return column === -1 ? undefined : column;
}
