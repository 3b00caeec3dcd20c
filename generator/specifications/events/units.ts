import type { JsonSchemaObject } from '../../model/schema.ts';
import type { StatedLibrary, StatedMessage } from '../../model/specifications/stated.ts';
import { words } from '../../text/case.ts';
import { allowedTexts, literalMembers, memberSchema, schemasAtOnce } from '../shape.ts';
import { withoutArrays } from './batches.ts';
import { branchesOf, withOnlyText } from './branches.ts';
import { toldApart } from './told-apart.ts';
import { isShownBy, type Unit, unitWithin } from './unit.ts';
import { unwrap } from './wrapped.ts';

/** The payloads of messages: each branch of a union that something tells apart is one. */
export function unitsOf(messages: readonly StatedMessage[], library: StatedLibrary): readonly Unit[] {
  const own = withoutArrays(messages, library).flatMap((message) => {
    const branches = branchesOf(message.payload, library);
    const units = branches.map(({ schema, name }) => unitOf(message, schema, name, library));
    return toldApart(units, library) ?? [unitOf(message, message.payload, message.name, library)];
  });
  const each = own.length === 1 ? own.flatMap((unit) => byValues(unit, library)) : own;
  return each.flatMap((unit) => dataOf(unit, library));
}

function unitOf(message: StatedMessage, schema: JsonSchemaObject, name: string, library: StatedLibrary): Unit {
  const literals = literalMembers(schema, library);
  return {
    wrapped: undefined,
    message,
    schema,
    name,
    literals,
    examples: message.examples.filter((example) => isShownBy(example, literals)),
    others: undefined,
  };
}

/** A payload in an envelope as its data: each branch of it, where that is a union that something tells apart. */
function dataOf(unit: Unit, library: StatedLibrary): readonly Unit[] {
  const wrapped = unwrap(unit.schema, library);
  if (wrapped === undefined) return [unit];
  const { dataMember = '' } = wrapped.envelope;
  const unitOfData = (schema: JsonSchemaObject): Unit => ({ ...unitWithin(unit, dataMember, schema, library), wrapped });
  const branches = branchesOf(wrapped.data, library).map(({ schema }) => unitOfData(schema));
  return toldApart(branches, library, dataMember) ?? [unitOfData(wrapped.data)];
}

/** A single payload whose event type is one of several is one event for each. */
function byValues(unit: Unit, library: StatedLibrary): readonly Unit[] {
  const parts = schemasAtOnce(unit.schema, library);
  const names = [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const telling = names.find(
    (name) => isNamedAfterEvent(name) && (allowedTexts(memberSchema(parts, name), library)?.length ?? 0) > 1,
  );
  const values = telling === undefined ? undefined : allowedTexts(memberSchema(parts, telling), library);
  if (telling === undefined || values === undefined) return [unit];
  return values.map((value) => unitOf(unit.message, withOnlyText(unit.schema, telling, value), value, library));
}

function isNamedAfterEvent(name: string): boolean {
  return words(name).some((word) => word === 'event' || word === 'topic');
}
