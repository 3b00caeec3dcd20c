import type { Plan, PlannedEvent, PlannedModel } from './model/plan.ts';
import { referenceName, type Schema } from './model/schema.ts';
import type { Fact, MemberDecision } from './model/schema-set.ts';
import { lastPart } from './text/case.ts';
import { ownValue } from './text/own.ts';
import { mostSimilar } from './text/similar.ts';

/** Why a member, or a whole type, is as it is. */
export interface Explanation {
  /** The path that was asked for. */
  readonly path: string;
  /** The type that the member belongs to, or that was asked for. */
  readonly typeName: string;
  /** The member; nothing if a whole type was asked for. */
  readonly decision: MemberDecision | undefined;
  readonly schema: Schema;
  /** All members of a whole type. */
  readonly members: readonly MemberDecision[];
  /** All places of the pages where the type is found. */
  readonly positions: readonly string[];
}

/** What was asked for is not there; the nearest path, if one is near. */
export interface NotFound {
  readonly path: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

/**
 * Looks up an event, a structure or a member: `CallStarted`, `CallStarted.data.startedBy.role`,
 * `Microsoft.Communication.CallStarted.data`, `Sticker.tags`, `data.chunks[].index`.
 */
export function explainPath(plan: Plan, path: string): Explanation | NotFound {
  const roots = rootsOf(plan);
  const root = roots
    .filter(({ name }) => path === name || path.startsWith(`${name}.`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (root === undefined) {
    const known = [...new Set(roots.map(({ short }) => short))];
    return { path, near: mostSimilar(path.split('.')[0] ?? path, known), known };
  }
  const steps = path
    .slice(root.name.length + 1)
    .split('.')
    .filter((step) => step !== '');
  return walk(plan, { path, model: root.model, steps: steps[0] === root.dataMember ? steps.slice(1) : steps });
}

interface Root {
  readonly name: string;
  readonly short: string;
  readonly model: PlannedModel;
  readonly dataMember: string | undefined;
}

function rootsOf({ events, models }: Plan): readonly Root[] {
  const named = new Map(models.map((model) => [model.typeName, model]));
  const ofEvents = events.flatMap((event: PlannedEvent) => {
    const model = named.get(event.dataType);
    return model === undefined
      ? []
      : [event.name, event.type, lastPart(event.type)].map((name) => ({
          name,
          short: event.name,
          model,
          dataMember: event.envelope.dataMember,
        }));
  });
  return [...ofEvents, ...models.map((model) => ({ name: model.typeName, short: model.typeName, model, dataMember: undefined }))];
}

function walk(plan: Plan, at: { path: string; model: PlannedModel; steps: readonly string[] }): Explanation | NotFound {
  const { path, model, steps } = at;
  const [step, ...rest] = steps;
  const { typeName, decisions, positions, schema } = model;
  if (step === undefined) return { path, typeName, decision: undefined, schema, members: decisions, positions };
  const name = step.replace(/(?:\[\])+$/, '');
  const decision = decisions.find((candidate) => candidate.name === name);
  const member = ownValue(schema.properties, name);
  if (decision === undefined || member === undefined) {
    const known = decisions.map((candidate) => candidate.name);
    return { path, near: mostSimilar(name, known), known };
  }
  const inner = plan.models.find((candidate) => candidate.typeName === innerType(member));
  if (rest.length === 0) return { path, typeName, decision, schema: member, members: inner?.decisions ?? [], positions };
  return inner === undefined ? { path, near: undefined, known: [] } : walk(plan, { path, model: inner, steps: rest });
}

/** The name of the type that a member holds, itself, as an item, as a value or beside null. */
function innerType({ $ref, items, additionalProperties, anyOf }: Schema): string | undefined {
  if ($ref !== undefined) return referenceName($ref);
  return [items, additionalProperties, ...(anyOf ?? [])]
    .map((inner) => (inner === undefined ? undefined : innerType(inner)))
    .find((name) => name !== undefined);
}

/** The facts of a member, the strongest first. */
export function factsOf(decision: MemberDecision): readonly Fact[] {
  const rank = { override: 0, example: 1, table: 2 };
  return [...decision.facts].sort((a, b) => rank[a.source] - rank[b.source]);
}
