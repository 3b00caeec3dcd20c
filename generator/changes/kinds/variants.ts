import { ALL_FINE, type ChangeFinding, type FoundChange } from '../finding.ts';
import { findingsOf, type Occurrence, record } from '../occurrences.ts';
import type { ObjectPair } from '../pair.ts';
import type { ComparedEvent, ComparedVariant, Side } from '../side.ts';
import { readValue } from '../value.ts';
import { startWalk, visitRoot, type Walk } from '../walk.ts';

type Effects = ChangeFinding['effects'];

interface Sides {
  readonly old: Side;
  readonly now: Side;
}

/**
 * Compares an event that comes in variants on one side at least: variants of one value with each other, one that only one side has
 * with what the other side has for values that it does not name.
 */
export function compareVariants(before: ComparedEvent, after: ComparedEvent, sides: Sides, walk: Walk): void {
  const holder = holderOf(before, after);
  const base = holder === undefined ? [] : [holder];
  const at: Occurrence = { root: after.name, event: before.type, dataMember: undefined, base: [], steps: [] };
  const [olds, nows] = [variantsOf(before, holder, sides.old), variantsOf(after, holder, sides.now)];
  if (before.variants === undefined || after.variants === undefined) {
    const pairs = olds.flatMap((old) => nows.map((now) => pairOf(old, now, sides, memberOf(before, after))));
    record(walk.occurrences, divided(before, after, pairs.flatMap(effectsOf)), at);
    return;
  }
  const member = memberOf(before, after);
  const withOther = (old: ComparedVariant | undefined, now: ComparedVariant | undefined): readonly Effects[] =>
    old === undefined || now === undefined ? [] : effectsOf(pairOf(old, now, sides, member));
  for (const now of nows) {
    const old = olds.find(({ value }) => value === now.value);
    if (old !== undefined) visitRoot(pairOf(old, now, sides, member), { ...at, root: now.name, base }, walk);
    else record(walk.occurrences, added(after, now, withOther(olds.at(-1), now)), at);
  }
  const known = new Set(nows.map(({ value }) => value));
  for (const old of olds)
    if (!known.has(old.value)) record(walk.occurrences, removed(before, old, withOther(old, nows.at(-1))), at);
}

/** The member of the payload that holds what comes in variants on one side at least, if that is not the event's data itself. */
export function holderOf(before: ComparedEvent, after: ComparedEvent): string | undefined {
  return after.variants === undefined ? before.variants?.holder : after.variants.holder;
}

/** The variants of an event; of one that comes in none, all that stands in their place. */
function variantsOf(event: ComparedEvent, holder: string | undefined, side: Side): readonly ComparedVariant[] {
  const { variants, name, type, dataKey = name, dataSchema = {}, place } = event;
  if (variants !== undefined) return variants.all;
  if (holder === undefined) return [{ value: type, name, key: dataKey, schema: dataSchema, place }];
  const { branches } = readValue(dataSchema.properties?.[holder] ?? {}, side, `${dataKey}/${holder}`);
  const held = branches.find(({ kind }) => kind === 'object');
  return [{ value: type, name, key: held?.key ?? '', schema: held?.schema ?? {}, place }];
}

function memberOf(before: ComparedEvent, after: ComparedEvent): readonly string[] {
  return [before.variants?.member ?? after.variants?.member ?? ''];
}

/** Two variants, without the member that tells them. */
function pairOf(old: ComparedVariant, now: ComparedVariant, sides: Sides, member: readonly string[]): ObjectPair {
  return {
    old: { side: sides.old, key: old.key, schema: old.schema },
    now: { side: sides.now, key: now.key, schema: now.schema },
    apart: [member],
  };
}

/** What would be found between two variants. */
function effectsOf(pair: ObjectPair): readonly Effects[] {
  const walk = startWalk();
  visitRoot(pair, { root: '', event: undefined, dataMember: undefined, base: [], steps: [] }, walk);
  return findingsOf(walk.occurrences).map(({ effects }) => effects);
}

/** The worst that befalls guards, by what would be found between variants. */
function worstOf(effects: readonly Effects[], guards: 'deployed' | 'regenerated'): 'fails' | 'fine' {
  return effects.some((each) => each[guards] === 'fails') ? 'fails' : 'fine';
}

/** A value that the old pages do not name: deployed guards hold its events against what they have for all such values. */
function added(event: ComparedEvent, variant: ComparedVariant, effects: readonly Effects[]): FoundChange {
  const deployed = worstOf(effects, 'deployed');
  const fails = deployed === 'fails';
  return {
    code: 'variant-added',
    class: fails ? 'breaking' : 'safe',
    effects: { ...ALL_FINE, deployed },
    why: fails
      ? 'Deployed guards reject it: it is not what all variants had in common.'
      : 'Deployed code takes it for a variant that is not documented, and accepts it.',
    assumesDocumented: true,
    steps: [],
    say: () => `The variant ${variant.value ?? ''} of ${event.type} was added.`,
    before: undefined,
    after: variant.place,
  };
}

/** A value that the new pages no longer name. */
function removed(event: ComparedEvent, variant: ComparedVariant, effects: readonly Effects[]): FoundChange {
  return {
    code: 'variant-removed',
    class: 'breaking',
    effects: { deployed: 'fine', regenerated: worstOf(effects, 'regenerated'), code: 'fails' },
    why: 'Code that names its type, or has a handler for it, no longer compiles.',
    steps: [],
    say: () => `The variant ${variant.value ?? ''} of ${event.type} was removed.`,
    before: variant.place,
    after: undefined,
  };
}

/** `action`, `data.action`. */
function toldBy({ variants }: ComparedEvent): string {
  return [variants?.holder, variants?.member].filter((name) => name !== undefined).join('.');
}

/** An event that comes in variants on one side only. */
function divided(before: ComparedEvent, after: ComparedEvent, effects: readonly Effects[]): FoundChange {
  const isDivided = after.variants !== undefined;
  return {
    code: isDivided ? 'event-divided' : 'event-united',
    class: 'breaking',
    effects: { deployed: worstOf(effects, 'deployed'), regenerated: worstOf(effects, 'regenerated'), code: 'fails' },
    why: isDivided
      ? 'Code that reads what only some variants have no longer compiles before it asks which one it is.'
      : 'Code that names a variant, or has a handler for one, no longer compiles.',
    steps: [],
    say: () =>
      isDivided
        ? `The event ${after.type} comes in variants, told apart by ${toldBy(after)}.`
        : `The event ${after.type} no longer comes in variants.`,
    before: before.place,
    after: after.place,
  };
}
