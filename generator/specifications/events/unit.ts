import type { JsonSchemaObject } from '../../model/schema.ts';
import type { StatedLibrary, StatedMessage } from '../../model/specifications/stated.ts';
import { type JsonNode, memberOf, stringMember } from '../../text/json/node.ts';
import { literalMembers } from '../shape.ts';
import type { OtherTexts } from './branches.ts';
import type { Wrapped } from './wrapped.ts';

/** A payload that is one event, or a part of one: that of a message, or one branch of it. */
export interface Unit {
  /** Its envelope and what it has as its data, if that is known; `schema` and `literals` are those of the data then. */
  readonly wrapped: Wrapped | undefined;
  readonly message: StatedMessage;
  readonly schema: JsonSchemaObject;
  /** What it is called besides the message. */
  readonly name: string;
  /** The only text that each member has, by its path as JSON. */
  readonly literals: ReadonlyMap<string, string>;
  readonly examples: readonly JsonNode[];
  /** Set for a branch of all that the branches beside it are not. */
  readonly others: OtherTexts | undefined;
}

/** What a member of a payload is, as one that stands for the payload; with the examples of the payload that can be of it. */
export function unitWithin(unit: Unit, member: string, schema: JsonSchemaObject, library: StatedLibrary): Unit {
  const literals = literalMembers(schema, library);
  return {
    ...unit,
    schema,
    literals,
    examples: unit.examples.filter((example) => isShownBy(memberOf(example, member), literals)),
  };
}

/** Whether an example has the only texts that the members of a schema have, where it has these members. */
export function isShownBy(example: JsonNode | undefined, literals: Unit['literals']): boolean {
  return [...literals].every(([key, value]) => {
    const [member = '', ...rest] = JSON.parse(key) as string[];
    return rest.length > 0 || (stringMember(example, member) ?? value) === value;
  });
}
