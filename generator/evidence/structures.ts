import type { Structure } from '../model/documented.ts';
import type { Evidence, StructureEvidence } from '../model/evidence.ts';
import { alignTable, evidenceOfMembers } from './from-tables.ts';
import { mergeAll } from './merge-evidence.ts';
import { type Origin, observeAll } from './observe.ts';
import type { PageVersions } from './versions.ts';

/** What the newest versions of the pages say of the structures that they document by themselves; none goes by an event's type. */
export function collectStructures(
  groups: readonly PageVersions[],
  eventTypes: readonly string[] = [],
): readonly StructureEvidence[] {
  const found = groups.flatMap(({ versions }) => {
    const newest = versions.at(-1);
    return newest === undefined ? [] : newest.reading.structures.map((structure) => ({ structure, newest }));
  });
  const taken = new Set(eventTypes);
  const takenKeys = new Set<string>();
  return found.map(({ structure, newest }) => {
    const { page, title } = newest.reading.outline;
    return {
      id: distinctId(structure.name, taken),
      key: distinctId(keyOf(structure, title), takenKeys),
      name: structure.name,
      context: structure.context,
      title,
      anchors: structure.anchors,
      member: structure.member,
      description: structure.description,
      page: page.name,
      data: evidenceOfStructure(structure, { file: page, version: newest.key, newest: true }),
      stated: structure.stated,
    };
  });
}

/** The title of the page, the headings above a structure and its name, as one step of a path. */
function keyOf({ name, context }: Structure, title: string): string {
  const headings = [title, ...context, name].filter((text, index, all) => text !== all[index - 1]);
  return `#${headings.join(' > ').replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The name, with a number behind it where something else has the same one. It is only used to distinguish them. */
function distinctId(name: string, taken: Set<string>): string {
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name} (${number})`;
  taken.add(id);
  return id;
}

function evidenceOfStructure({ members, samples }: Structure, origin: Origin): StructureEvidence['data'] {
  const shown = observeAll(samples.map((node) => ({ node, origin })));
  const table = alignTable(shown, evidenceOfMembers(members));
  const isDefinition = members.length > 0 && members.every((member) => member.optional !== undefined);
  return mergeAll([isDefinition ? onlyNamed(shown, table) : shown, table]);
}

/** A table that marks what is optional defines the structure: members that only an example has are not of it. */
function onlyNamed(shown: Evidence, table: Evidence): Evidence {
  return { ...shown, members: new Map([...shown.members].filter(([name]) => table.members.has(name))) };
}
