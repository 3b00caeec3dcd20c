import type { DocumentedMember } from '../../model/documented.ts';
import type { SchemaType } from '../../model/schema.ts';
import type { JsonNode } from '../../text/json/node.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { unstated } from '../../type-names/read-type.ts';
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
  const values = valuesByName(nodes, file);
  return sharedNames(nodes).flatMap((name) => {
    const shown = values.get(name);
    return shown === undefined ? [] : [{ name, shown }];
  });
}

function valuesByName(nodes: readonly JsonNode[], file: SourceFile): ReadonlyMap<string, Shown> {
  const values = new Map<string, { values: JsonNode[]; place: Place }>();
  for (const { name, nameSpan, value } of nodes.flatMap((node) => (node.kind === 'object' ? node.members : []))) {
    const known = values.get(name);
    if (known === undefined) values.set(name, { values: [value], place: { file, span: nameSpan } });
    else known.values.push(value);
  }
  return values;
}

function sharedMember(path: readonly string[], { values, place }: Shown): DocumentedMember {
  const kinds = new Set(values.flatMap(({ kind }): readonly SchemaType[] => (kind === 'null' || kind === 'type' ? [] : [kind])));
  const nullable = values.some(({ kind }) => kind === 'null');
  return {
    path,
    type: { ...unstated, kinds: [...kinds], nullable },
    optional: undefined,
    description: undefined,
    knownValues: [],
    place,
  };
}
