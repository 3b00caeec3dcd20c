import { partsOfType } from '../envelopes/discriminator.ts';
import { variantsOf } from '../guard/event-forms.ts';
import type { TypePart } from '../model/discriminator.ts';
import { NOT_SHARED, type Plan, type PlannedModel, type PlannedSharing } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import type { Fact, MemberDecision } from '../model/schema-set.ts';
import type { Analysis } from '../pipeline.ts';
import { closestMatch } from '../text/closest-match.ts';
import { nearestEvent, readEventPath, restBehind } from '../text/event-names.ts';
import { ownValue } from '../text/records.ts';
import { namedModels, namedVariants } from './named-models.ts';
import { type InnerType, innerType, type Naming, namingOf } from './naming.ts';
import { overridePathOf } from './override-path.ts';

/** Why a member, or a whole type, is as it is. */
export interface Explanation {
  /** The path that was asked for. */
  readonly path: string;
  /** The type that the member belongs to, or that was asked for. */
  readonly typeName: string;
  /** The member; nothing if a whole type was asked for. */
  readonly decision: MemberDecision | undefined;
  readonly schema: Schema;
  /** Where a delivery says that it is this event, if an event was asked for: `in the header X-Shop-Topic`. */
  readonly discriminators: readonly TypePart[];
  /** The types of the variants of an event that comes in such, if all of it was asked for, each with the value that tells it. */
  readonly variants: readonly { readonly value: string | undefined; readonly typeName: string }[];
  /** The types of further variants that have the member, where it was asked for by the event alone. */
  readonly alsoIn?: readonly string[];
  /** All members of a whole type. */
  readonly members: readonly MemberDecision[];
  /** All places of the pages where the type is found. */
  readonly positions: readonly string[];
  /** The path by which an override reaches the member: the one that was asked for, if that does. */
  readonly overridePath: string | undefined;
  /** The type that was asked for, or that the member holds, and why it has its name. */
  readonly naming: Naming | undefined;
  /** Why that type is one with what stands elsewhere, and not with others of its name. */
  readonly sharing: PlannedSharing;
}

/** What was asked for is not there; the nearest path, if one is near. */
export interface NotFound {
  readonly path: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

/** What was asked for begins with a name that several events go by. */
export interface Unclear {
  readonly name: string;
  /** Their types. */
  readonly types: readonly string[];
}

/**
 * Looks up an event, a structure or a member: `CallStarted`, `CallStarted.data.startedBy.role`,
 * `Microsoft.Communication.CallStarted.data`, `Sticker.tags`, `data.chunks[].index`. Paths are those of the payload; the
 * member that holds the data may be left out.
 */
export function explainPath({ plan, overrideTargets }: Analysis, path: string): Explanation | NotFound | Unclear {
  const roots = rootsOf(plan, path);
  const misses: NotFound[] = [];
  for (const root of roots) {
    if ('types' in root) return root;
    const found = walk(plan, { ...root, path });
    if ('typeName' in found) {
      const positions = [...found.positions, ...positionsOfWhole(plan, found)];
      const overridePath = overridePathOf({ ...found, positions }, overrideTargets);
      const naming = namingOf(plan, typeIn(found), overridePath);
      const [discriminators, variants] = [discriminatorsOf(plan, found), variantsWithin(plan, found)];
      const { sharing = NOT_SHARED } = plan.models.find(({ typeName }) => typeName === naming?.typeName) ?? {};
      return { ...found, discriminators, variants, overridePath, naming, sharing };
    }
    misses.push(found);
  }
  const named = [...plan.events, ...namedVariants(plan), ...namedModels(plan)];
  const known = [...new Set(named.map(({ name }) => name))];
  return misses[0] ?? { path, near: nearestEvent(path.split('.')[0] ?? path, named), known };
}

/** Where to begin, and what is left of the path from there. */
interface Root {
  readonly model: PlannedModel;
  readonly rest: string;
}

/** All ways to read the beginning of a path, the likeliest first. */
function rootsOf(plan: Plan, path: string): readonly (Root | Unclear)[] {
  const ofEvents = readEventPath(path, plan.events).flatMap(({ found, rest }): readonly (Root | Unclear)[] => {
    const [event, ...others] = found;
    const model = plan.models.find(({ typeName }) => typeName === event?.dataType);
    if (event === undefined || model === undefined) return [];
    if (others.length > 0) return [{ name: path.slice(0, path.length - rest.length), types: found.map(({ type }) => type) }];
    const { dataMember } = event.envelope;
    const inPayload = dataMember === undefined ? rest : restBehind(rest, dataMember);
    const inData = dataMember === undefined ? restBehind(rest, 'data') : rest;
    return [inPayload, inData].flatMap((left) => (left === undefined ? [] : [{ model, rest: left }]));
  });
  const ofOthers = [namedVariants(plan), namedModels(plan)].flatMap((named) =>
    readEventPath(path, named).flatMap(({ found, rest }) =>
      found.flatMap(({ model, holder }) => {
        const inHolder = holder === undefined ? undefined : restBehind(rest, holder);
        return [rest, ...(inHolder === undefined ? [] : [inHolder])].map((left) => ({ model, rest: left }));
      }),
    ),
  );
  return [...ofEvents, ...ofOthers];
}

function variantsWithin({ events }: Plan, { typeName, decision }: Walked): Explanation['variants'] {
  const event = decision === undefined ? events.find(({ dataType }) => dataType === typeName) : undefined;
  return event === undefined ? [] : variantsOf(event).map(({ value, dataType }) => ({ value, typeName: dataType }));
}

function discriminatorsOf({ events }: Plan, { typeName, decision }: Walked): readonly TypePart[] {
  const event = decision === undefined ? events.find(({ dataType }) => dataType === typeName) : undefined;
  return event === undefined ? [] : partsOfType(event.envelope.discriminator, event.type);
}

/** Where the structure is found that a type is a part of: the part has members as they are there, unless any may be missing. */
function positionsOfWhole({ models }: Plan, { typeName }: Walked): readonly string[] {
  const { fullForm } = models.find((model) => model.typeName === typeName)?.sharing ?? NOT_SHARED;
  const whole = fullForm?.part === 'some' ? models.find((model) => model.typeName === fullForm.typeName) : undefined;
  return whole?.positions ?? [];
}

function typeIn({ typeName, decision, schema }: Walked): InnerType | undefined {
  return decision === undefined ? { typeName, steps: '' } : innerType(schema);
}

type Walked = Omit<Explanation, 'overridePath' | 'discriminators' | 'naming' | 'sharing' | 'variants'>;

function walk(plan: Plan, { path, model, rest }: Root & { readonly path: string }): Walked | NotFound {
  const { typeName, decisions, positions, schema } = model;
  if (schema.oneOf !== undefined && rest !== '') return walkVariants(plan, { path, model, rest });
  if (rest === '') return { path, typeName, decision: undefined, schema, members: decisions, positions };
  const items = rest.startsWith('[]') ? modelWithin(plan, schema) : undefined;
  if (items !== undefined) return walk(plan, { path, model: items, rest: rest.slice(2) });
  const fitting = decisions.flatMap((decision) => {
    const behind = restBehind(rest, decision.name);
    return behind === undefined ? [] : [{ decision, behind: behind.replace(/^(?:\[\]|\.\*(?![^.[]))+/, '') }];
  });
  const missed: NotFound[] = [];
  for (const { decision, behind } of fitting.sort((a, b) => b.decision.name.length - a.decision.name.length)) {
    const member = ownValue(schema.properties, decision.name) ?? {};
    const inner = modelWithin(plan, member);
    if (behind === '') return { path, typeName, decision, schema: member, members: inner?.decisions ?? [], positions };
    const found = inner === undefined ? { path, near: undefined, known: [] } : walk(plan, { path, model: inner, rest: behind });
    if ('typeName' in found) return found;
    missed.push(found);
  }
  const known = decisions.map(({ name }) => name);
  return missed[0] ?? { path, near: closestMatch(rest.split(/[.[]/)[1] ?? '', known), known };
}

/** A member of what comes in variants: that of the first one which has it. */
function walkVariants(plan: Plan, { path, model, rest }: Root & { readonly path: string }): Walked | NotFound {
  const variants = (model.schema.oneOf ?? []).flatMap((branch) => modelWithin(plan, branch) ?? []);
  const found = variants.map((variant) => walk(plan, { path, model: variant, rest }));
  const known = [...new Set(variants.flatMap(({ decisions }) => decisions.map(({ name }) => name)))];
  const missed = { path, near: closestMatch(rest.split(/[.[]/)[1] ?? '', known), known };
  const [first, ...others] = found.flatMap((one) => ('typeName' in one ? [one] : []));
  const further = [...new Set(others.map(({ typeName }) => typeName))].filter((typeName) => typeName !== first?.typeName);
  return first === undefined ? missed : further.length === 0 ? first : { ...first, alsoIn: further };
}

function modelWithin({ models }: Plan, schema: Schema): PlannedModel | undefined {
  const inner = innerType(schema);
  return inner === undefined ? undefined : models.find(({ typeName }) => typeName === inner.typeName);
}

/** The facts of a member, the strongest first. */
export function factsOf(decision: MemberDecision): readonly Fact[] {
  const rank = { override: 0, schema: 1, example: 2, table: 3, legend: 4, values: 5 };
  return [...decision.facts].sort((a, b) => rank[a.source] - rank[b.source]);
}
