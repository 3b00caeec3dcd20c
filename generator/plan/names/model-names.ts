import type { GivenNames } from '../../model/output.ts';
import type { EventSchema, Model, SchemaSet } from '../../model/schema-set.ts';
import { derivedOfEvent, derivedOfType, TYPE_NAMES, whyNoName } from '../../text/code-names.ts';
import { groupBy } from '../../text/groups.ts';
import { ownValue } from '../../text/records.ts';
import { distinctNames, isFreeName, typeName } from '../names.ts';
import { type EventsCalled, hintOf, pathFinder, spelledStep } from './model-paths.ts';

/** What types within events, and those of their data, are called. */
export interface ModelNames {
  /** By the ids of models. */
  readonly byId: ReadonlyMap<string, string>;
  /** The rule behind each name. */
  readonly rules: ReadonlyMap<string, string>;
  /** Names that are kept for what is one thing with another one by now. */
  readonly aliases: readonly TypeAlias[];
  /** By what the name of each model is kept: none for those that a person or an event names. */
  readonly keys: ReadonlyMap<string, string>;
}

/** A further name of a model. */
export interface TypeAlias {
  readonly typeName: string;
  /** The id of the model. */
  readonly of: string;
  readonly key: string;
}

/**
 * Chooses the names of all models. Data is named after its event. Then a person decides, then the name that was given before is
 * kept, then the pages decide, and everything else is named after its member. Who comes later makes way.
 * @param called What events and their variants are called.
 */
export function nameModels(set: SchemaSet, called: EventsCalled, given: GivenNames): ModelNames {
  const { events, variants } = called;
  const envelopes = set.envelopes.map(({ typeName: name }) => name.toLowerCase());
  const naming = startNaming([...[...events.values(), ...variants.values()].flatMap(derivedOfEvent), ...envelopes]);
  const pathOf = pathFinder(set, called, { stepOf: hintOf, shorten: true });
  const spelledPathOf = pathFinder(set, called, { stepOf: spelledStep, shorten: false });
  const byRule = (models: readonly Model[], rule: string): void => nameByRule(models, { pathOf, spelledPathOf, naming, rule });
  const bare = bareEvents(set);
  const own = set.models.filter(({ dataOf }) => dataOf === undefined);
  for (const { id, dataOf, holder } of set.models) {
    if (dataOf === undefined) continue;
    const isEvent = bare.has(dataOf) && holder === undefined;
    note(naming, id, dataTypeName(variants.get(id) ?? events.get(dataOf) ?? '', isEvent), 'name/event');
  }
  byRule(
    own.filter(({ documented }) => documented?.isOverride === true),
    'name/override',
  );
  for (const model of set.models) keepNames(model, given, naming);
  const unnamed = (): readonly Model[] => own.filter(({ id }) => !naming.byId.has(id));
  const left = unnamed();
  byRule(
    left.filter(({ documented }) => documented?.hasOwnHeading === true),
    'name/heading',
  );
  byRule(
    left.filter(({ documented }) => documented?.hasOwnHeading === false),
    'name/heading',
  );
  nameParts(unnamed(), naming);
  nameFullForms(unnamed(), naming, pathOf);
  byRule(unnamed(), 'name/member');
  return { ...naming, keys: keysOf(own, given, naming) };
}

/** What is named so far. */
interface Naming {
  readonly byId: Map<string, string>;
  readonly rules: Map<string, string>;
  readonly aliases: TypeAlias[];
  /** What is made of the names, in lower case. */
  readonly taken: Set<string>;
}

function startNaming(taken: readonly string[]): Naming {
  return { byId: new Map(), rules: new Map(), aliases: [], taken: new Set(taken) };
}

function note({ byId, rules, taken }: Naming, id: string, name: string, rule: string): void {
  byId.set(id, name);
  rules.set(name, rule);
  for (const derived of derivedOfType(name)) taken.add(derived);
}

/** Gives a model the first of the names that its positions had, unless it has one; the others lead to it. */
function keepNames({ id, keys, documented }: Model, given: GivenNames, naming: Naming): void {
  if (documented?.isOverride === true) return;
  for (const key of keys) {
    const name = ownValue(given.models, key);
    if (name === undefined || whyNoName(name, TYPE_NAMES) !== undefined || !isFreeName(name, TYPE_NAMES, naming.taken)) continue;
    if (!naming.byId.has(id)) note(naming, id, name, 'name/kept');
    else {
      naming.aliases.push({ typeName: name, of: id, key });
      naming.rules.set(name, 'name/kept');
      for (const derived of derivedOfType(name)) naming.taken.add(derived);
    }
  }
}

interface ByRule {
  readonly naming: Naming;
  readonly pathOf: (model: Model) => readonly string[];
  /** The same with steps as they are: `items[]` is not `item`. */
  readonly spelledPathOf: (model: Model) => readonly string[];
  readonly rule: string;
}

function nameByRule(models: readonly Model[], { naming, pathOf, spelledPathOf, rule }: ByRule): void {
  const paths = models.map(pathOf);
  const titled = titlesThatTell(models, paths);
  const names = distinctNames(paths, {
    taken: naming.taken,
    least: (index) => (models[index]?.documented === undefined && models[index]?.isPart === true ? 2 : 1),
    spellings: (index) => {
      const model = models[index];
      return model === undefined ? [] : [titled.get(model) ?? spelledPathOf(model).join('-')];
    },
  });
  for (const [index, { id, documented }] of models.entries()) {
    const name = names[index] ?? '';
    const isShort = name === typeName(paths[index]?.at(-1) ?? '');
    note(naming, id, name, isShort || documented?.isOverride === true ? rule : 'name/path');
  }
}

/** Parts of structures of which no more is known are named after the structure, unless something else is called so. */
function nameParts(models: readonly Model[], naming: Naming): void {
  for (const { id, partOf } of models) {
    const whole = partOf?.isAny === true ? naming.byId.get(partOf.id) : undefined;
    const name = typeName(`Partial-${whole}`);
    if (whole !== undefined && isFreeName(name, TYPE_NAMES, naming.taken)) note(naming, id, name, 'name/part');
  }
}

/** Of several things that would be called alike, the full form of another one that stands at most places is called so. */
function nameFullForms(models: readonly Model[], naming: Naming, pathOf: ByRule['pathOf']): void {
  const alike = groupBy(models, (model) => typeName(pathOf(model).at(-1) ?? ''));
  for (const [name, group] of alike) {
    const ranked = group.filter(isFullForm).sort((a, b) => b.positions.length - a.positions.length);
    const [first, second] = ranked;
    const isOne = group.length > 1 && first !== undefined && first.positions.length > (second?.positions.length ?? 0);
    if (isOne && isFreeName(name, TYPE_NAMES, naming.taken)) note(naming, first.id, name, 'name/full-form');
  }
}

function isFullForm({ relatives }: Model): boolean {
  const rules = new Set(relatives.map(({ rule }) => rule));
  return rules.has('sharing/full-form') && !rules.has('sharing/slim-form');
}

/** Texts for structures that only the titles of their pages tell apart: those of one page all stand below it. */
function titlesThatTell(models: readonly Model[], paths: readonly (readonly string[])[]): ReadonlyMap<Model, string> {
  const titles = new Map<string, Set<string>>();
  const keyed = models.flatMap((model, index) => {
    if (model.documented === undefined || model.documented.title === '') return [];
    const key = JSON.stringify(paths[index]);
    titles.set(key, (titles.get(key) ?? new Set()).add(model.documented.title));
    return [{ model, key, text: [model.documented.title, ...(paths[index] ?? [])].join('-') }];
  });
  return new Map(keyed.flatMap(({ model, key, text }) => ((titles.get(key)?.size ?? 0) > 1 ? [[model, text] as const] : [])));
}

/** The types of events whose payload is their data. */
export function bareEvents({ events, envelopes }: SchemaSet): ReadonlySet<string> {
  const bare = new Set(envelopes.filter(({ dataMember }) => dataMember === undefined).map(({ name }) => name));
  return new Set(events.flatMap(({ type, envelope }: EventSchema) => (bare.has(envelope) ? [type] : [])));
}

/** Without an envelope, data and event are one. */
export function dataTypeName(name: string, isBare: boolean): string {
  return isBare ? `${name}Event` : `${name}EventData`;
}

/** The position by which each name was given, or the first one. */
function keysOf(models: readonly Model[], { models: given }: GivenNames, { byId }: Naming): ReadonlyMap<string, string> {
  return new Map(
    models.flatMap(({ id, keys, documented }) => {
      const name = byId.get(id);
      const key = keys.find((candidate) => ownValue(given, candidate) === name) ?? keys[0];
      return documented?.isOverride === true || key === undefined ? [] : [[id, key] as const];
    }),
  );
}
