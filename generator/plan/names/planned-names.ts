import { type GivenNames, NO_NAMES } from '../../model/output.ts';
import type { PlannedNames } from '../../model/plan.ts';
import { derivedOfType } from '../../text/code-names.ts';
import { ownValue } from '../../text/records.ts';
import { compareText } from '../../text/source.ts';
import type { ModelNames } from './model-names.ts';
import { rootOf } from './model-paths.ts';
import { eventOfVariant, type VariantNaming } from './variant-names.ts';

/** Names of files of schemas, which nothing keeps. */
export const NO_PLANNED_NAMES: PlannedNames = { given: NO_NAMES, rules: new Map() };

/** What is known of names when all are chosen. */
export interface ChosenNames {
  /** Of all documented events, by type. */
  readonly events: ReadonlyMap<string, string>;
  /** The types of the events that something is generated of. */
  readonly generated: ReadonlySet<string>;
  readonly variants: VariantNaming;
  readonly models: ModelNames;
  /** What the names were that had been given before. */
  readonly before: GivenNames;
}

/**
 * The names to keep, in a fixed order, and the rule behind each. `needed` are the types that something is printed of. What
 * belongs to events that are documented, and only not asked for this time, keeps its names.
 */
export function plannedNames(
  { events, generated, variants, models, before }: ChosenNames,
  needed: ReadonlySet<string>,
): PlannedNames {
  const given = [...models.keys].flatMap(([id, key]) => {
    const name = models.byId.get(id);
    return name === undefined || !needed.has(name) ? [] : [[key, name] as const];
  });
  const aliases = models.aliases.map(({ key, typeName }) => [key, typeName] as const);
  const now = new Map([...given, ...aliases]);
  const taken = new Set([...models.byId.values(), ...now.values()].flatMap(derivedOfType));
  const leftOut = new Set([...events.keys()].filter((type) => !generated.has(type)));
  const waiting = leftOut.size === 0 ? [] : Object.entries(before.models).filter(([key]) => rootOf(key, leftOut) !== undefined);
  for (const [key, name] of waiting)
    if (!now.has(key) && !derivedOfType(name).some((derived) => taken.has(derived))) now.set(key, name);
  const ofVariants = [...variants.byId].map(([id, name]) => [variants.keys.get(id) ?? '', name] as const);
  const waitingVariants = Object.entries(before.events).filter(([key]) => eventOfVariant(key, leftOut) !== undefined);
  const named = new Map([...waitingVariants, ...events, ...ofVariants]);
  const rules = [...named].flatMap(([key, name]) =>
    [`${name}Event`, `${name}EventData`].map(
      (own) => [own, ownValue(before.events, key) === name ? 'name/kept' : 'name/event'] as const,
    ),
  );
  return {
    given: { events: sorted([...named]), models: sorted([...now]) },
    rules: new Map([...models.rules, ...rules]),
  };
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}
