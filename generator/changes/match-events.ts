import { memberPaths } from '../envelopes/discriminator.ts';
import { referenceName, type Schema } from '../model/schema.ts';
import { lastPart } from '../text/case.ts';
import { closestMatch } from '../text/closest-match.ts';
import { canonicalSchema } from './canonical-schema.ts';
import { memberNames, type ObjectNode } from './pair.ts';
import type { ComparedEvent, Side } from './side.ts';
import { readValue } from './value.ts';

/** An event of each side, or of one alone. */
export interface EventPair {
  readonly old: ComparedEvent | undefined;
  readonly now: ComparedEvent | undefined;
}

/** Puts the events of two sides together: of one type, else of another name with the same shape. */
export function matchEvents(old: Side, now: Side): readonly EventPair[] {
  const byType = new Map(old.events.map((event) => [event.type, event]));
  const known = new Set(now.events.map(({ type }) => type));
  const gone = old.events.filter(({ type }) => !known.has(type));
  const fresh = now.events.filter(({ type }) => !byType.has(type));
  const renamed = renames({ side: old, events: gone }, { side: now, events: fresh });
  const takenOld = new Set(renamed.values());
  return [
    ...now.events.map((event) => ({ old: byType.get(event.type) ?? renamed.get(event), now: event })),
    ...gone.filter((event) => !takenOld.has(event)).map((event) => ({ old: event, now: undefined })),
  ];
}

interface Unmatched {
  readonly side: Side;
  readonly events: readonly ComparedEvent[];
}

/** By the new event, the old one that it was. */
function renames(old: Unmatched, now: Unmatched): ReadonlyMap<ComparedEvent, ComparedEvent> {
  const result = new Map<ComparedEvent, ComparedEvent>();
  if (old.events.length === 0 || now.events.length === 0) return result;
  const shapes = new Map([...shapesOf(old), ...shapesOf(now)]);
  const left = new Set(old.events);
  for (const isMeant of [sameName, nearName, () => true]) {
    for (const event of now.events.filter((candidate) => !result.has(candidate))) {
      const fits = (before: ComparedEvent): boolean => shapes.get(before) === shapes.get(event) && isMeant(before, event);
      const candidates = [...left].filter((before) => shapes.get(before) !== '' && fits(before));
      const rivals = now.events.filter(
        (other) =>
          !result.has(other) && candidates.some((before) => shapes.get(before) === shapes.get(other) && isMeant(before, other)),
      );
      const [only] = candidates;
      if (only === undefined || candidates.length > 1 || rivals.length > 1) continue;
      result.set(event, only);
      left.delete(only);
    }
  }
  return result;
}

/** `Contoso.OrderPaid` and `Fabrikam.OrderPaid`. */
function sameName(old: ComparedEvent, now: ComparedEvent): boolean {
  return lastPart(old.type) === lastPart(now.type);
}

function nearName(old: ComparedEvent, now: ComparedEvent): boolean {
  return closestMatch(lastPart(old.type), [lastPart(now.type)]) !== undefined;
}

/** What the data of each event asserts; empty where that is too little to know an event by. */
function shapesOf({ side, events }: Unmatched): readonly (readonly [ComparedEvent, string])[] {
  return events.map((event) => {
    const data = dataOf(event, side);
    const apart = event.dataMember === undefined ? memberPaths(event.discriminator) : [];
    if (data === undefined || memberNames(data).length - apart.length < 2) return [event, ''] as const;
    const schema = apart.reduce((whole, path) => withoutMember(whole, path, side), data.schema);
    return [event, canonicalSchema(schema, side.types)] as const;
  });
}

/** A schema without the member at a path; what leads there is written out. */
function withoutMember(schema: Schema, [name = '', ...inner]: readonly string[], side: Side): Schema {
  const { [name]: member, ...others } = schema.properties ?? {};
  if (inner.length === 0) return { ...schema, properties: others };
  const reference = member?.$ref === undefined ? undefined : side.types.get(referenceName(member.$ref));
  const held = reference ?? member;
  if (held === undefined) return schema;
  return { ...schema, properties: { ...others, [name]: withoutMember(held, inner, side) } };
}

/** The object that is the data of an event, if it is one. */
export function dataOf(event: ComparedEvent, side: Side): ObjectNode | undefined {
  const { dataMember, schema, name } = event;
  if (dataMember === undefined) return { side, key: event.envelope === '' ? name : event.envelope, schema };
  const { branches } = readValue(schema.properties?.[dataMember] ?? {}, side, `${name}/${dataMember}`);
  const [only] = branches.length === 1 ? branches : [];
  return only?.kind === 'object' ? { side, key: only.key, schema: only.schema } : undefined;
}
