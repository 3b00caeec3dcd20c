import type { GivenNames } from '../../model/output.ts';
import { type NamedEvent, readEventPath } from '../../text/event-names.ts';
import { rootOf } from './model-paths.ts';
import { eventOfVariant } from './variant-names.ts';

/** What a person calls a thing whose name is to be chosen anew, and what that is. */
export interface Freed {
  readonly given: GivenNames;
  /** What nothing goes by that has a name. */
  readonly unmatched: readonly string[];
}

/**
 * Takes their names from some things, so that they are chosen anew. A thing goes by its type, its name, its path as `explain` takes
 * it (`OrderPaid.data.customer`, `issues.edited.changes`), or what it is called where names are kept.
 */
export function freeNames(given: GivenNames, asked: readonly string[]): Freed {
  const types = new Set(Object.keys(given.events));
  const variants = variantsAmong(types);
  const events = [
    ...Object.entries(given.events).map(([type, name]) => ({ type, name })),
    ...variants.map(({ key, event, value }) => ({ type: key, name: `${event}.${value}` })),
  ];
  const models = Object.entries(given.models).map(([key, name]) => ({ key, name, path: pathOf(key, types) }));
  const freed = { events: new Set<string>(), models: new Set<string>() };
  const unmatched = asked.filter((text) => {
    const found = findNamed(text, { events, models, variants });
    // Variants are named after their event.
    const within = variants.filter(({ event }) => found.events.includes(event)).map(({ key }) => key);
    for (const type of [...found.events, ...within]) freed.events.add(type);
    for (const key of found.models) freed.models.add(key);
    return found.events.length + found.models.length === 0;
  });
  const without = (names: Readonly<Record<string, string>>, gone: ReadonlySet<string>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(names).filter(([key]) => !gone.has(key)));
  return {
    given: { events: without(given.events, freed.events), models: without(given.models, freed.models) },
    unmatched,
  };
}

interface NamedModel {
  readonly key: string;
  readonly name: string;
  /** The event that it is in, the variant of it, and the steps that lead there; none for what is in a structure. */
  readonly path: { readonly type: string; readonly value: string | undefined; readonly steps: string } | undefined;
}

/** A variant of an event, by what its name is kept. */
interface NamedVariant {
  readonly key: string;
  readonly event: string;
  readonly value: string;
}

function variantsAmong(types: ReadonlySet<string>): readonly NamedVariant[] {
  return [...types].flatMap((key) => {
    const event = eventOfVariant(key, types);
    return event === undefined ? [] : [{ key, event, value: key.slice(key.indexOf('=', event.length) + 1) }];
  });
}

interface Found {
  readonly events: readonly string[];
  readonly models: readonly string[];
}

/** All that has a name. */
interface Named {
  readonly events: readonly NamedEvent[];
  readonly models: readonly NamedModel[];
  readonly variants: readonly NamedVariant[];
}

function findNamed(text: string, { events, models, variants }: Named): Found {
  const named = models.filter(({ key, name }) => key === text || name === text);
  if (named.length > 0) return { events: [], models: named.map(({ key }) => key) };
  const readings = readEventPath(text, events);
  const whole = readings.find(({ rest }) => rest === '');
  if (whole !== undefined) return { events: whole.found.map(({ type }) => type), models: [] };
  for (const { found, rest } of readings) {
    const types = new Set(found.map(({ type }) => type));
    const ofVariants = variants.filter(({ key }) => types.has(key));
    const steps = stepsOf(rest);
    // The member that holds the data is a part of paths, and not of positions.
    const below = models.filter(
      ({ path }) => path !== undefined && (types.has(path.type) || ofVariants.some(({ event }) => event === path.type)),
    );
    const at = [steps, steps.slice(steps.indexOf('.', 1))].map((wanted) => below.filter(({ path }) => path?.steps === wanted));
    const inside = at.find((some) => some.length > 0) ?? [];
    // What several variants have in common is kept by the first of them.
    const own = inside.filter(({ path }) => ofVariants.some(({ value }) => value === path?.value));
    if (inside.length > 0) return { events: [], models: (own.length > 0 ? own : inside).map(({ key }) => key) };
  }
  return { events: [], models: [] };
}

/** `Contoso.Shop.OrderPaid/lines[]/tax` → `.lines.tax` of that event. */
function pathOf(key: string, types: ReadonlySet<string>): NamedModel['path'] {
  const type = rootOf(key, types);
  if (type === undefined) return undefined;
  const [, value, steps = ''] = /^(?:\(([^()]*)\))?(.*)$/s.exec(key.slice(type.length).replaceAll('/', '.')) ?? [];
  return { type, value, steps: stepsOf(steps.replaceAll('~1', '/').replaceAll('~0', '~')) };
}

/** Whether a thing is an item or a value of what stands there makes no difference. */
function stepsOf(text: string): string {
  return text.replace(/\[\]|\{\}|\.\*(?=\.|\[|$)/g, '');
}
