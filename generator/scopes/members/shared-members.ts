import { nameKey } from '../../claims/event-names.ts';
import { typeOfNodes } from '../../claims/type-of-nodes.ts';
import type { DocumentedMember } from '../../model/documented.ts';
import { groupBy } from '../../text/groups.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { isPart, sharedNames } from './payload-layout.ts';

/** The members that all of some objects have, and those within them, each of the kinds that they show it to be. */
export function sharedMembers(
  nodes: readonly JsonNode[],
  owner: readonly string[],
  file: SourceFile,
): readonly DocumentedMember[] {
  return sharedValues(nodes, file).flatMap(({ name, shown }) => {
    const path = [...owner, name];
    const objects = shown.values.filter(({ kind }) => kind === 'object');
    const within = objects.some(isPart) ? [] : sharedMembers(objects, path, file);
    return [sharedMember(path, shown), ...within];
  });
}

/** The members that all of some objects have, but none of those within them. */
export function sharedMembersAt(
  nodes: readonly JsonNode[],
  owner: readonly string[],
  file: SourceFile,
): readonly DocumentedMember[] {
  return sharedValues(nodes, file).map(({ name, shown }) => sharedMember([...owner, name], shown));
}

/** What is at one member of some objects, and where it stands first. */
interface Shown {
  readonly values: readonly JsonNode[];
  readonly place: Place;
}

function sharedValues(nodes: readonly JsonNode[], file: SourceFile): readonly { readonly name: string; readonly shown: Shown }[] {
  const members = nodes.flatMap((node) => (node.kind === 'object' ? node.members : []));
  const byName = groupBy(members, ({ name }) => name);
  return sharedNames(nodes).flatMap((name) => {
    const same = byName.get(name) ?? [];
    const [first] = same;
    if (first === undefined) return [];
    return [{ name, shown: { values: same.map(({ value }) => value), place: { file, span: first.nameSpan } } }];
  });
}

function sharedMember(path: readonly string[], { values, place }: Shown): DocumentedMember {
  const told = values.filter((value) => value.kind !== 'string' || !standsFor(path.at(-1) ?? '', value.value));
  const type = told.length > 0 ? typeOfNodes(told) : { ...typeOfNodes(values), isTold: true as const };
  return { path, type, optional: undefined, description: undefined, knownValues: [], place };
}

/** Whether a text stands for any value of a member: a placeholder, or the member's name in capitals, as in `"account": "THE_ACCOUNT"`. */
function standsFor(name: string, text: string): boolean {
  return isPlaceholder(text) || (/^[A-Z][A-Z0-9_]*$/.test(text) && nameKey(text).endsWith(nameKey(name)));
}
