import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { bareEnvelope } from '../../envelopes/bare.ts';
import { atMember, inHeader, NO_DISCRIMINATOR } from '../../envelopes/discriminator.ts';
import type { Discriminator } from '../../model/discriminator.ts';
import type { StatedEvent, StatedForm, StatedLibrary, StatedMessage } from '../../model/specifications/stated.ts';
import { groupBy } from '../../text/groups.ts';
import { heldVariants } from './held-variants.ts';
import { findTelling, type Telling } from './telling.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** The events that messages of one specification bring: what each is called on the wire, and what tells them apart. */
export function eventsOf(messages: readonly StatedMessage[], library: StatedLibrary): Result<readonly StatedEvent[]> {
  const units = unitsOf(messages, library);
  // An envelope that is known says itself where the type stands.
  const telling = findTelling(units.filter(({ wrapped }) => wrapped === undefined));
  const byType = groupBy(units, (unit) => unit.wrapped?.type ?? telling.typeOf(unit));
  // What is none of the events that its message brings is an event that nobody documents.
  const named = [...byType].filter(([, group]) => group.some(({ others }) => others === undefined));
  const value = named.map(([type, group]) => eventOf(type, group, telling, library));
  return { value, diagnostics: guessedNames(telling, value) };
}

function eventOf(type: string, group: readonly Unit[], telling: Telling, library: StatedLibrary): StatedEvent {
  const first = group.find(({ others }) => others === undefined);
  if (first === undefined) throw new Error('an event has at least one payload');
  const { message, wrapped } = first;
  const held = group.length === 1 && wrapped === undefined ? heldVariants(first, library) : undefined;
  const units = held?.units ?? group;
  const member = units.length > 1 ? variantMember(units, wrapped === undefined ? telling.path : undefined) : undefined;
  const forms = units.map((unit) => formOf(unit, member));
  return {
    type,
    description: group.length === 1 ? (message.description ?? wrapped?.wrapper.description) : undefined,
    envelope: wrapped?.envelope.name ?? bareEnvelope(discriminatorOf(first, telling), message.batch?.path).name,
    wrapper: wrapped?.wrapper,
    batch: message.batch,
    forms: member === undefined && forms.length > 1 ? [unionOf(forms)] : forms,
    member,
    held: held === undefined ? undefined : { holder: held.holder, around: held.around },
    library,
    extensions: message.extensions,
    place: message.place,
  };
}

function formOf({ message, literals, schema, examples }: Unit, member: string | undefined): StatedForm {
  const value = member === undefined ? undefined : literals.get(JSON.stringify([member]));
  return { value, description: message.description, schema, examples, place: message.place };
}

function discriminatorOf(unit: Unit, { path, header }: Telling): Discriminator {
  if (header !== undefined) return inHeader(header);
  return path !== undefined && unit.literals.has(JSON.stringify(path)) ? atMember(...path) : NO_DISCRIMINATOR;
}

/** The member of payloads of one event that has another text in each of them; one of these may be for all other texts. */
function variantMember(all: readonly Unit[], path: Telling['path']): string | undefined {
  const units = all.filter(({ others }) => others === undefined);
  const [other, ...further] = all.flatMap(({ others }) => others ?? []);
  if (other !== undefined) {
    const key = JSON.stringify([other.member]);
    const isAll = units.every(({ literals }) => other.texts.includes(literals.get(key) ?? ''));
    return isAll && further.length === 0 && units.length === other.texts.length ? other.member : undefined;
  }
  const own = new Set(units.flatMap(({ literals }) => [...literals.keys()]));
  const candidates = [...own].map((key) => JSON.parse(key) as readonly string[]).filter((names) => names.length === 1);
  const found = candidates.find((names) => {
    const values = units.flatMap(({ literals }) => literals.get(JSON.stringify(names)) ?? []);
    return values.length === units.length && new Set(values).size === units.length && names[0] !== path?.join();
  });
  return found?.[0];
}

/** Payloads of one event that nothing tells apart are one payload that may be any of them. */
function unionOf(forms: readonly StatedForm[]): StatedForm {
  const [first] = forms;
  if (first === undefined) throw new Error('a union has branches');
  return { ...first, schema: { anyOf: forms.map(({ schema }) => schema) }, examples: forms.flatMap(({ examples }) => examples) };
}

/** Event types that stand nowhere, but follow from what the specification calls its webhooks. */
function guessedNames({ isGuessed, header }: Telling, events: readonly StatedEvent[]): readonly Diagnostic[] {
  const [first] = events;
  if (!isGuessed || first === undefined || header === undefined) return [];
  const types = events.map(({ type }) => type);
  return [diagnostic('specification/type-guessed', { header, types }, first.place)];
}
