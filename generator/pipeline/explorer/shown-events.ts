import { partsOfType } from '../../envelopes/discriminator.ts';
import { variantsOf } from '../../guard/event-forms.ts';
import type { ShownEvent, ShownFact, ShownMember, ShownType } from '../../model/explorer/members.ts';
import type { Plan, PlannedEvent, PlannedModel } from '../../model/plan.ts';
import { referenceName } from '../../model/schema.ts';
import type { Fact } from '../../model/schema-set.ts';
import { ownValue } from '../../text/records.ts';
import { type MemberContext, membersShown } from './shown-members.ts';

/** The events of a plan, as the explorer shows them. */
export function shownEvents({ events }: Plan, context: MemberContext): readonly ShownEvent[] {
  return events.map((event) => {
    const { type, name, description, since, eventType, dataType, listed } = event;
    return {
      type,
      name,
      ...(description === undefined ? {} : { description }),
      ...(since === undefined ? {} : { since }),
      typeName: eventType,
      dataType,
      around: membersAround(event, context),
      ...(listed === undefined ? {} : { listed: context.texts.place(listed) }),
      examples: event.examples.map(({ place }) => context.texts.place(place)),
      told: partsOfType(event.envelope.discriminator, type).map(({ place, text }) =>
        place.kind === 'header'
          ? `the header ${place.name} is ${JSON.stringify(text)}`
          : `${place.path.join('.')} is ${JSON.stringify(text)}`,
      ),
      variants: variantsOf(event).map(({ value, dataType: typeName }) => ({
        typeName,
        ...(value === undefined ? {} : { value }),
      })),
    };
  });
}

/** What surrounds the data, and the data itself as a member; nothing where the whole payload is of the type of the data. */
function membersAround(event: PlannedEvent, context: MemberContext): readonly ShownMember[] {
  const { envelope, schema, dataRequired } = event;
  if (envelope.dataMember === undefined) return [];
  const known = envelope.decisions
    .filter(({ name }) => ownValue(schema.properties, name) !== undefined)
    .map((decision) => ({ ...decision, facts: decision.facts.filter((fact) => isOfEvent(fact, event)) }));
  return membersShown({ schema, decisions: known }, context).map((member) => {
    if (member.facts.length > 0) return member;
    const required = member.name === envelope.dataMember ? dataRequired : member.required;
    return { ...member, ...shownIn(event, member.name, context), required };
  });
}

/** Whether a fact about what surrounds all events is of one of them: in its examples, or said of all in no example. */
function isOfEvent({ source, place: { file, span } }: Fact, { examples }: PlannedEvent): boolean {
  if (source !== 'example') return true;
  return examples.some(({ place }) => place.file === file && place.span.start <= span.start && span.start < place.span.end);
}

/** The examples of an event that have a member of which nothing was decided: what tells the event, and what holds its data. */
function shownIn({ examples }: PlannedEvent, name: string, { texts }: MemberContext): Pick<ShownMember, 'seen' | 'of' | 'facts'> {
  const facts = examples.flatMap(({ place, value }): readonly ShownFact[] => {
    const member = value.kind === 'object' ? value.members.find((one) => one.name === name) : undefined;
    return member === undefined ? [] : [['example', ...texts.place({ file: place.file, span: member.nameSpan })]];
  });
  return { seen: facts.length, of: examples.length, facts };
}

/** The types within the events of a plan. */
export function shownTypes(plan: Plan, context: MemberContext): readonly ShownType[] {
  const ofData = new Set(plan.events.flatMap((event) => [event.dataType, ...variantsOf(event).map(({ dataType }) => dataType)]));
  return plan.models.map((model) => {
    const { typeName, description, positions, sharing, schema } = model;
    const naming = plan.names.rules.get(typeName);
    return {
      name: typeName,
      description,
      kind: ofData.has(typeName) ? 'data' : kindOf(model),
      members: membersShown(model, context),
      positions,
      ...(naming === undefined ? {} : { naming }),
      shared: sharing.rules,
      apart: sharing.apart,
      oneOf: (schema.oneOf ?? []).flatMap(({ $ref }) => ($ref === undefined ? [] : [referenceName($ref)])),
    };
  });
}

function kindOf({ guards }: PlannedModel): ShownType['kind'] {
  return guards === undefined ? 'inner' : 'structure';
}
