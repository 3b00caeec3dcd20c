import type { GivenNames } from '../../model/output.ts';
import { type NamedEvent, readEventPath } from '../../text/event-names.ts';
import { rootOf } from './model-paths.ts';

/** What a person calls a thing whose name is to be chosen anew, and what that is. */
export interface Freed {
  readonly given: GivenNames;
  /** What nothing goes by that has a name. */
  readonly unmatched: readonly string[];
}

/**
 * Takes their names from some things, so that they are chosen anew. A thing goes by its type, its name, its path as `explain` takes
 * it (`OrderPaid.data.customer`), or what it is called where names are kept.
 */
export function freeNames(given: GivenNames, asked: readonly string[]): Freed {
  const events = Object.entries(given.events).map(([type, name]) => ({ type, name }));
  const types = new Set(Object.keys(given.events));
  const models = Object.entries(given.models).map(([key, name]) => ({ key, name, path: pathOf(key, types) }));
  const freed = { events: new Set<string>(), models: new Set<string>() };
  const unmatched = asked.filter((text) => {
    const found = findNamed(text, events, models);
    for (const type of found.events) freed.events.add(type);
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
  /** The event that it is in, and the steps that lead there; none for what is in a structure. */
  readonly path: { readonly type: string; readonly steps: string } | undefined;
}

interface Found {
  readonly events: readonly string[];
  readonly models: readonly string[];
}

function findNamed(text: string, events: readonly NamedEvent[], models: readonly NamedModel[]): Found {
  const named = models.filter(({ key, name }) => key === text || name === text);
  if (named.length > 0) return { events: [], models: named.map(({ key }) => key) };
  const readings = readEventPath(text, events);
  const whole = readings.find(({ rest }) => rest === '');
  if (whole !== undefined) return { events: whole.found.map(({ type }) => type), models: [] };
  for (const { found, rest } of readings) {
    const types = new Set(found.map(({ type }) => type));
    const steps = stepsOf(rest);
    // The member that holds the data is a part of paths, and not of positions.
    const below = models.filter(({ path }) => path !== undefined && types.has(path.type));
    const at = [steps, steps.slice(steps.indexOf('.', 1))].map((wanted) => below.filter(({ path }) => path?.steps === wanted));
    const inside = at.find((some) => some.length > 0);
    if (inside !== undefined) return { events: [], models: inside.map(({ key }) => key) };
  }
  return { events: [], models: [] };
}

/** `Contoso.Shop.OrderPaid/lines[]/tax` → `.lines.tax` of that event. */
function pathOf(key: string, types: ReadonlySet<string>): NamedModel['path'] {
  const type = rootOf(key, types);
  if (type === undefined) return undefined;
  const steps = key.slice(type.length).replaceAll('/', '.');
  return { type, steps: stepsOf(steps.replaceAll('~1', '/').replaceAll('~0', '~')) };
}

/** Whether a thing is an item or a value of what stands there makes no difference. */
function stepsOf(text: string): string {
  return text.replace(/\[\]|\{\}|\.\*(?=\.|\[|$)/g, '');
}
