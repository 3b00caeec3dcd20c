import { canonicalSchema } from '../canonical-schema.ts';
import { ALL_FAIL, ALL_FINE, type FoundChange } from '../finding.ts';
import type { ObjectPair } from '../pair.ts';
import type { ComparedStructure, Side } from '../side.ts';

/** A structure that the pages document by itself: what changed of it as a whole, and the two objects to compare further. */
export interface StructureChange {
  readonly root: string;
  readonly found: FoundChange | undefined;
  readonly pair: ObjectPair | undefined;
}

/** Structures that came, went, or have another name and the same shape; and those that both sides have. */
export function structureChanges(old: Side, now: Side): readonly StructureChange[] {
  const byName = new Map(old.structures.map((structure) => [structure.name, structure]));
  const known = new Set(now.structures.map(({ name }) => name));
  const gone = old.structures.filter(({ name }) => !known.has(name));
  const fresh = now.structures.filter(({ name }) => !byName.has(name));
  const renamed = renames(gone, fresh, old, now);
  const left = new Set(renamed.values());
  return [
    ...now.structures.map((after): StructureChange => {
      const before = byName.get(after.name) ?? renamed.get(after);
      if (before === undefined) return { root: after.name, found: added(after), pair: undefined };
      return {
        root: before.name,
        found: before.name === after.name ? undefined : moved(before, after),
        pair: pairOf(before, after, old, now),
      };
    }),
    ...gone
      .filter((before) => !left.has(before))
      .map((before) => ({ root: before.name, found: removed(before), pair: undefined })),
  ];
}

function pairOf(before: ComparedStructure, after: ComparedStructure, old: Side, now: Side): ObjectPair {
  return {
    old: { side: old, key: before.key, schema: before.schema },
    now: { side: now, key: after.key, schema: after.schema },
    apart: [],
  };
}

function renames(
  gone: readonly ComparedStructure[],
  fresh: readonly ComparedStructure[],
  old: Side,
  now: Side,
): ReadonlyMap<ComparedStructure, ComparedStructure> {
  if (gone.length === 0 || fresh.length === 0) return new Map();
  const shape = ({ schema }: ComparedStructure, side: Side): string =>
    Object.keys(schema.properties ?? {}).length < 2 ? '' : canonicalSchema(schema, side.types);
  const before = gone.map((structure) => ({ structure, shape: shape(structure, old) }));
  const after = fresh.map((structure) => ({ structure, shape: shape(structure, now) }));
  return new Map(
    after.flatMap((one) => {
      const candidates = before.filter((other) => other.shape !== '' && other.shape === one.shape);
      const rivals = after.filter((other) => other.shape === one.shape);
      const [only] = candidates;
      return only === undefined || candidates.length > 1 || rivals.length > 1 ? [] : [[one.structure, only.structure] as const];
    }),
  );
}

function added({ name, place }: ComparedStructure): FoundChange {
  return {
    code: 'structure-added',
    class: 'safe',
    effects: ALL_FINE,
    why: 'It adds a type and its guards; no existing code depends on it.',
    steps: [],
    say: () => `The structure ${name} was added.`,
    before: undefined,
    after: place,
  };
}

function removed({ name, place }: ComparedStructure): FoundChange {
  return {
    code: 'structure-removed',
    class: 'breaking',
    effects: { ...ALL_FINE, code: 'fails' },
    why: 'Code that names its type or its guards no longer compiles.',
    steps: [],
    say: () => `The structure ${name} was removed.`,
    before: place,
    after: undefined,
  };
}

function moved(before: ComparedStructure, after: ComparedStructure): FoundChange {
  return {
    code: 'structure-renamed',
    class: 'breaking',
    effects: { ...ALL_FAIL, deployed: 'fine', regenerated: 'fine' },
    why: 'Code that names its type or its guards no longer compiles.',
    steps: [],
    say: () => `${before.name} → ${after.name}: the structure was renamed.`,
    before: before.place,
    after: after.place,
  };
}
