import type { ShownMember } from '../../model/explorer/members.ts';
import type { Schema } from '../../model/schema.ts';
import type { MemberDecision } from '../../model/schema-set.ts';
import { ownValue } from '../../text/records.ts';
import type { Place } from '../../text/source.ts';
import { factsOf } from '../explain.ts';
import { innerType } from '../naming.ts';
import { typeText } from '../told/type-text.ts';
import type { TextTable } from './text-table.ts';

/** What members are shown with. */
export interface MemberContext {
  readonly texts: TextTable;
  /** What was guessed of what stands at a place. */
  readonly guessesAt: (place: Place) => readonly string[];
}

/** The members of an object, in the order of its schema. */
export function membersShown(
  { schema, decisions }: { readonly schema: Schema; readonly decisions: readonly MemberDecision[] },
  context: MemberContext,
): readonly ShownMember[] {
  const decided = new Map(decisions.map((decision) => [decision.name, decision]));
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const decision = decided.get(name);
    const shown = { name, ...ofSchema(member), required: decision?.required ?? required.has(name) };
    return decision === undefined
      ? { ...shown, seen: 0, of: 0, rules: [], facts: [] }
      : { ...shown, ...ofDecision(decision, context) };
  });
}

type FromSchema = Pick<ShownMember, 'type' | 'holds' | 'description' | 'values' | 'closed'>;

function ofSchema(schema: Schema): FromSchema {
  const holds = innerType(schema);
  const { description } = schema;
  return {
    type: typeText(schema),
    ...(holds === undefined ? {} : { holds }),
    ...(description === undefined ? {} : { description }),
    ...valuesOf(schema),
  };
}

/** The values that the pages name for a member, or for the items of a list. */
function valuesOf(schema: Schema): Pick<ShownMember, 'values' | 'closed'> {
  const { 'x-known-values': known, 'x-known-meanings': meanings, enum: closed, items, anyOf = [] } = schema;
  if (known !== undefined) return { values: known.map((value) => withMeaning(String(value), meanings)) };
  if (closed !== undefined)
    return { values: closed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))), closed: true };
  const inner = [...(items === undefined ? [] : [items]), ...anyOf].map(valuesOf);
  return inner.find(({ values }) => values !== undefined) ?? {};
}

function withMeaning(value: string, meanings: Schema['x-known-meanings']): string {
  const meaning = ownValue(meanings, value);
  return meaning === undefined ? value : `${value}: ${meaning}`;
}

function ofDecision(
  decision: MemberDecision,
  { texts, guessesAt }: MemberContext,
): Pick<ShownMember, 'seen' | 'of' | 'since' | 'rules' | 'reason' | 'guesses' | 'facts'> {
  const { seen, of, since, rules, reason, facts } = decision;
  const guesses = [...new Set(facts.flatMap(({ place }) => guessesAt(place)))];
  return {
    seen,
    of,
    rules,
    ...(since === undefined ? {} : { since }),
    ...(reason === undefined ? {} : { reason }),
    ...(guesses.length === 0 ? {} : { guesses }),
    facts: factsOf(decision).map(({ source, place }) => [source, ...texts.place(place)] as const),
  };
}
