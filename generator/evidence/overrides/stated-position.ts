import type { EventEvidence, StructureEvidence } from '../../model/evidence.ts';
import type { JsonSchema, JsonSchemaObject } from '../../model/schema.ts';
import type { StatedLibrary } from '../../model/specifications/stated.ts';
import { schemasAtOnce } from '../../specifications/shape.ts';

/** What a specification states of one position in a payload, which no page need show: the schemas of its values. */
export interface StatedPosition {
  readonly schemas: readonly JsonSchema[];
  readonly library: StatedLibrary;
}

/** What is stated of the data of an event, in all of its variants. */
export function statedOfEvent({ stated: [event] = [] }: EventEvidence): StatedPosition | undefined {
  if (event === undefined) return undefined;
  const { forms, held, library } = event;
  const schemas = forms.map(({ schema }) => schema);
  if (held === undefined) return { schemas, library };
  return { schemas: [{ properties: { [held.holder]: { anyOf: schemas } } }, held.around], library };
}

/** What is stated of a structure. */
export function statedOfStructure({ stated }: StructureEvidence): StatedPosition | undefined {
  return stated === undefined ? undefined : { schemas: [stated.schema], library: stated.library };
}

/** What is stated of the members of an object, by their names. */
export function statedMembers(position: StatedPosition): ReadonlyMap<string, StatedPosition> {
  const members = new Map<string, JsonSchema[]>();
  for (const { properties = {} } of allSchemas(position))
    for (const [name, member] of Object.entries(properties)) {
      const known = members.get(name);
      if (known === undefined) members.set(name, [member]);
      else known.push(member);
    }
  return new Map([...members].map(([name, schemas]) => [name, { schemas, library: position.library }]));
}

/** What is stated of the items of an array; nothing where no array is stated. */
export function statedItems(position: StatedPosition): StatedPosition | undefined {
  const schemas = allSchemas(position).flatMap(({ items }) => items ?? []);
  return schemas.length === 0 ? undefined : { schemas, library: position.library };
}

/** The schemas of a position with what they refer to, and with all branches. */
function allSchemas({ schemas, library }: StatedPosition): readonly JsonSchemaObject[] {
  const found = new Set<JsonSchemaObject>();
  const waiting = [...schemas];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const part of schemasAtOnce(next, library)) {
      if (found.has(part)) continue;
      found.add(part);
      waiting.push(...(part.anyOf ?? []), ...(part.oneOf ?? []));
    }
  return [...found];
}
