import type { DocumentedName, Model, SchemaSet } from '../../model/schema-set.ts';

/** `issues` of `issues(opened)`, the root of a variant. */
function eventOfRoot(root: string): string {
  return root.replace(/\([^()]*\)$/, '');
}

/** What events are called, by type, and their variants, by the ids of the models of their data. */
export interface EventsCalled {
  readonly events: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, string>;
}

/** The event that a position belongs to, of those that there are: the one with the longest type that fits. */
export function rootOf(position: string, types: { readonly has: (type: string) => boolean }): string | undefined {
  for (let end = position.length; end > 0; end = position.lastIndexOf('/', end - 1)) {
    const root = position.slice(0, end);
    const event = eventOfRoot(root);
    if (types.has(event)) return event;
  }
  return undefined;
}

/**
 * From the outermost part to the last: data is named after its event, everything else after its member. With `shorten` what only
 * says what it is to its owner is no part of what is within: `OrderCreated`, `data`, `customer` is `OrderCreated`, `customer`.
 */
export function pathFinder(
  { models }: SchemaSet,
  { events, variants }: EventsCalled,
  { stepOf, shorten }: { readonly stepOf: (model: Model) => string; readonly shorten: boolean },
): (model: Model) => readonly string[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  const ownerOf = ({ parent, id }: Model): Model | undefined => {
    const owner = parent === undefined || parent === id ? undefined : byId.get(parent);
    return owner !== undefined && shorten && isPassage(owner) ? (ownerOf(owner) ?? owner) : owner;
  };
  const pathOf = (model: Model): readonly string[] => {
    if (model.dataOf !== undefined) return [variants.get(model.id) ?? events.get(model.dataOf) ?? ''];
    if (model.documented !== undefined) return documentedPath(model.documented);
    const owner = ownerOf(model);
    const event = owner === undefined ? undefined : eventOfVariants(model, owner);
    if (event !== undefined) return [events.get(event) ?? '', stepOf(model)];
    return [...(owner === undefined ? [] : pathOf(owner)), stepOf(model)];
  };
  return pathOf;
}

/** The event of which several variants hold a thing: it is named after that, not after the first of them. */
function eventOfVariants({ positions }: Model, { id, variant }: Model): string | undefined {
  return variant === undefined || positions.every((position) => position.startsWith(`${id}/`)) ? undefined : variant.event;
}

/** Whether a thing only holds what its owner is about; items are one thing each. */
function isPassage({ isPart, dataOf, documented, id }: Model): boolean {
  return isPart && dataOf === undefined && documented === undefined && !/[\]}]$/.test(id);
}

/** The types of events, and of their data, alone end so. */
export function hintOf({ nameHint }: Model): string {
  return nameHint
    .replace(/(?<=[\p{Ll}\d])Event(?=(?:[-_ ]?[Dd]ata)?$)/u, '-event')
    .replace(/event(?:[-_ ]?data)?$/i, 'event-body');
}

/** The last step to the first position of a model: `items[]` → `items-item`. */
export function spelledStep({ id }: Model): string {
  return id
    .slice(id.lastIndexOf('/') + 1)
    .replaceAll('[]', '-item')
    .replaceAll('{}', '-value');
}

/** A heading that only repeats the name tells nothing apart. */
function documentedPath({ context, name, hasOwnHeading }: DocumentedName): readonly string[] {
  return [...(hasOwnHeading ? context.slice(0, -1) : context), name];
}
