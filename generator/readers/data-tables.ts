import type { Envelope } from '../envelopes/envelope.ts';
import type { DataTable, MemberTable, Structure } from '../model/documented.ts';
import type { Outline } from '../model/outline.ts';
import type { ListedEvent, Reading } from '../model/reading.ts';
import { eventNames, eventsNamedBy } from './event-names.ts';
import { structureOf } from './structures.ts';

/** The tables of a page by what they are about. */
export type Tables = Pick<Reading, 'dataTables' | 'envelopeTables' | 'structures'>;

/** Tells what each table of members is about: the envelope, the data of all events or of one, or an object within. */
export function sortTables(
  tables: readonly MemberTable[],
  events: readonly ListedEvent[],
  envelopes: readonly Envelope[],
): Tables {
  const names = eventNames(events);
  const sorted = {
    dataTables: [] as DataTable[],
    envelopeTables: [] as Tables['envelopeTables'][number][],
    structures: [] as Structure[],
  };
  for (const table of tables) {
    const envelope = envelopes.find(
      ({ discriminator, marks }) => hasMembers(table, [discriminator], 1) && hasMembers(table, marks, 2),
    );
    const types = eventsNamedBy([...table.context, table.heading], names);
    const subject = table.className === undefined ? subjectOf(table) : types.length > 0 ? undefined : table.className;
    if (envelope !== undefined) sorted.envelopeTables.push({ envelope: envelope.name, members: table.members });
    else if (subject === undefined || subject === 'data')
      sorted.dataTables.push({ types: types.length > 0 ? types : undefined, members: withoutData(table) });
    else sorted.structures.push({ ...structureOf(table), name: subject, isMember: table.className === undefined });
  }
  return sorted;
}

function hasMembers({ members }: MemberTable, names: readonly string[], least: number): boolean {
  return members.filter(({ path }) => path.length === 1 && names.includes(path[0] ?? '')).length >= least;
}

/** What the words above a table say that it is about: `the api object`, `properties of the claims property`. */
function subjectOf({ introduction, heading }: MemberTable): string | undefined {
  const named = /\b(?:the|an?|each)\s+([\w.]+)\s+(?:object|property|element|field|section|item|entry|value|data object)\b/i.exec(
    introduction,
  )?.[1];
  const name = named?.replace(/^data\./i, '') ?? (/^[a-z][a-z0-9]*[A-Z]\w*$/.test(heading) ? heading : undefined);
  if (name === undefined || /^(?:data|event|following|top-level|json|same|each|this|custom|payload|eventdata)$/i.test(name))
    return undefined;
  return name;
}

/** Names that start at the envelope, `data.user.id`, as they are within the data. */
function withoutData({ members }: MemberTable): DataTable['members'] {
  return members.map((member) =>
    member.path[0] === 'data' && member.path.length > 1 ? { ...member, path: member.path.slice(1) } : member,
  );
}

/** Whether the prose says that events are alike: "The schema of the other events is similar". */
export function saysSimilar(outline: Outline): boolean {
  const pattern = /\b(?:similar|same|identical|alike)\b/i;
  return outline.sections.some(({ blocks }) =>
    blocks.some(
      (block) =>
        block.kind === 'prose' &&
        pattern.test(block.text) &&
        /\b(?:schema|schemas|event|events|payload|properties|format|structure)\b/i.test(block.text),
    ),
  );
}
