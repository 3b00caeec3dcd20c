import type { Result } from '../../diagnostics/diagnostic.ts';
import { referenceTo } from '../../json-schema/references.ts';
import type { EventEvidence, StructureEvidence } from '../../model/evidence.ts';
import { type JsonSchema, referenceName } from '../../model/schema.ts';
import type { Model } from '../../model/schema-set.ts';
import type { StatedEvent, StatedLibrary, StatedStructure } from '../../model/specifications/stated.ts';
import type { SpecificationRank } from '../../options/choices.ts';
import { ownValue } from '../../text/records.ts';
import { unionId } from '../variant-models.ts';
import type { VariantRoot } from '../variant-roots.ts';
import { withoutAliasCircles } from './alias-circles.ts';
import type { StatedModel } from './hints.ts';
import { Lifter } from './lift.ts';
import { mergePages } from './merge.ts';
import { otherVariant } from './other-variant.ts';

/** What pages show, and what specifications state of the same events. */
interface Known {
  readonly models: readonly Model[];
  readonly events: readonly EventEvidence[];
  readonly structures: readonly StructureEvidence[];
  readonly variants: readonly VariantRoot[];
}

/** The models with those of specifications in the place of what pages show of the same events, and what only pages show in these. */
export function withStated({ models, events, structures, variants }: Known, rank: SpecificationRank): Result<readonly Model[]> {
  if (events.every(({ stated = [] }) => stated.length === 0)) return { value: models, diagnostics: [] };
  const byId = new Map(models.map((model) => [model.id, model]));
  const lifters = new Map<StatedLibrary, Lifter>();
  const lifterOf = (library: StatedLibrary): Lifter => {
    const lifter = lifters.get(library) ?? new Lifter(library);
    lifters.set(library, lifter);
    return lifter;
  };
  const roots = new Map([
    ...events.flatMap(({ stated: [event] = [] }) =>
      event === undefined ? [] : rootsOf(event, { variants, byId, lifter: lifterOf(event.library) }),
    ),
    ...structures.flatMap(({ id, stated: own }) => (own === undefined ? [] : rootOf(id, own, byId, lifterOf(own.library)))),
  ]);
  const lifted = [...lifters.values()].flatMap((lifter) => lifter.models);
  const stated = withoutAliasCircles(new Map([...roots, ...lifted.map((model) => [model.id, model] as const)]));
  const { models: merged, diagnostics } = mergePages(stated, [...roots.keys()], { byId, rank });
  // A thing that a specification states takes the place of what pages show at the same position.
  const others = models.flatMap((model) =>
    roots.has(model.id) ? (merged.get(model.id) ?? []) : merged.has(model.id) ? [] : [model],
  );
  const all = [...others, ...lifted.flatMap(({ id }) => merged.get(id) ?? [])];
  return { value: reachableOf(all, roots), diagnostics };
}

/** The models that are still of something: what pages show within a stated payload counts only where it is put in there. */
function reachableOf(models: readonly Model[], roots: ReadonlyMap<string, unknown>): readonly Model[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  const isKept = ({ id, documented }: Model): boolean => documented !== undefined || roots.has(id) || !isBelow(id, roots);
  const kept = new Set(models.filter((model) => isKept(model) && model.stated === undefined).map(({ id }) => id));
  const waiting = [...kept, ...roots.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const model = byId.get(id);
    kept.add(id);
    for (const to of referencesIn(model?.stated ?? model?.schema ?? {})) if (!kept.has(to)) waiting.push(to);
  }
  return models.filter(({ id }) => kept.has(id));
}

function referencesIn(schema: JsonSchema): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const { $ref } = next as { readonly $ref?: unknown };
    if (typeof $ref === 'string' && $ref.startsWith('#/$defs/')) found.push(referenceName($ref));
    waiting.push(...Object.values(next));
  }
  return found;
}

/** Whether a model is what pages show within the payload of an event that a specification states. */
function isBelow(id: string, roots: ReadonlyMap<string, unknown>): boolean {
  for (let end = id.indexOf('/'); end !== -1; end = id.indexOf('/', end + 1)) if (roots.has(id.slice(0, end))) return true;
  return false;
}

/** What is stated of a structure, by the id of its model. */
function rootOf(
  id: string,
  { schema, place }: StatedStructure,
  byId: RootContext['byId'],
  lifter: Lifter,
): readonly (readonly [string, StatedModel])[] {
  const model = byId.get(id);
  return model === undefined ? [] : [[id, { ...model, ...lifter.root(schema, id, { place, extensions: {} }) }]];
}

interface RootContext {
  readonly variants: readonly VariantRoot[];
  readonly byId: ReadonlyMap<string, Model>;
  readonly lifter: Lifter;
}

type Root = readonly [string, StatedModel];

/** What is stated of an event, by the ids of the models of its payload, of its variants, or of both. */
function rootsOf(event: StatedEvent, { variants, byId, lifter }: RootContext): readonly Root[] {
  const { type, forms, member, held, extensions } = event;
  const [only] = forms;
  const modelAt = (id: string, own: Pick<StatedModel, 'stated' | 'decisions'>): readonly Root[] => {
    const model = byId.get(id);
    return model === undefined ? [] : [[id, { ...model, ...own }]];
  };
  if (only === undefined) return [];
  if (member === undefined) return modelAt(type, lifter.root(only.schema, type, { place: only.place, extensions }));
  const ids = new Map(variants.filter(({ of }) => of.event === type).map(({ id, of }) => [of.value, id] as const));
  const around = held === undefined ? [] : modelAt(type, withUnion(type, held.holder, lifter.root(held.around, type, event)));
  const stated = forms.flatMap(({ value, schema, place }) => {
    const id = ids.get(value);
    return id === undefined ? [] : modelAt(id, lifter.root(schema, id, { place, extensions }));
  });
  const other = ids.get(undefined);
  if (other === undefined || forms.some(({ value }) => value === undefined)) return [...around, ...stated];
  const values = forms.flatMap(({ value }) => value ?? []);
  const named = stated.map(([, root]) => root);
  return [...around, ...stated, ...modelAt(other, otherVariant(named, member, values))];
}

/** What is around variants, with their union as the member that holds them. */
function withUnion(
  type: string,
  holder: string,
  { stated, decisions }: Pick<StatedModel, 'stated' | 'decisions'>,
): Pick<StatedModel, 'stated' | 'decisions'> {
  const { properties = {} } = stated;
  const held = ownValue(properties, holder);
  const union = { ...(typeof held === 'object' ? held : {}), $ref: referenceTo(unionId(type, holder)) };
  return { stated: { ...stated, properties: { ...properties, [holder]: union } }, decisions };
}
