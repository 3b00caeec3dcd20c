import type { PlannedFullForm } from '../model/plan.ts';
import type { Model, SchemaSet, VariantOf } from '../model/schema-set.ts';
import { asSentence, cleanDescription, firstSentences, repeatsName } from '../text/description.ts';

/** What comments call types. */
export interface TypeNames {
  /** The type of a model, by the model's id. */
  readonly typeOf: (id: string) => string;
  /** The type of an event, by what the event is called on the wire. */
  readonly eventOf: (type: string) => string;
  /** Whether an event is its data. */
  readonly isBare: (type: string) => boolean;
}

/**
 * Makes a function for the comment above a model: the words of the page where it describes the thing; else where it stands,
 * ``The `to` or `from` of 3 events.``, and of a slim form which other thing it is a form of. Of data, it says how little it rests
 * on, once for all of its members.
 */
export function modelDescriber(
  { models, events }: SchemaSet,
  names: TypeNames,
): (model: Model, fullForm: PlannedFullForm | undefined) => string {
  const owners = new Map(models.flatMap((model) => model.positions.map((position) => [position, model] as const)));
  const borrowed = new Map(events.map(({ type, borrowedFrom }) => [type, borrowedFrom]));
  return (model, fullForm) => {
    if (model.variant !== undefined) return describeVariant(model.variant);
    if (model.dataOf !== undefined) return describeData(model, model.dataOf, borrowed.get(model.dataOf), names);
    const said = cleanDescription(model.stated?.description) ?? wordsAbout(model);
    if (said !== undefined) return asSentence(firstSentences(said, 2));
    const place = describePlace(model, owners, names);
    return fullForm === undefined ? place : `${describeForm(fullForm)} ${place}`.trim();
  };
}

function describeVariant({ event, value }: VariantOf): string {
  return `The data of \`${event}\`, ${value === undefined ? 'with an undocumented value' : `variant \`${value}\``}.`;
}

/** What the page says of a thing: under its own heading, or of the one member that holds it. */
function wordsAbout({ documented, evidence, positions }: Model): string | undefined {
  const ofMember = positions.length === 1 ? evidence.stated.map(({ description }) => cleanDescription(description)) : [];
  return [cleanDescription(documented?.description), ...ofMember].find((text) => text !== undefined);
}

function describeData(
  { evidence, holder }: Model,
  type: string,
  borrowedFrom: string | undefined,
  { eventOf, isBare }: TypeNames,
): string {
  const about = isBare(type) && holder === undefined ? '' : `The data of \`${eventOf(type)}\``;
  if (borrowedFrom !== undefined)
    return about === ''
      ? `A guess: its form is that of \`${eventOf(borrowedFrom)}\`.`
      : `${about}. A guess: its form is that of \`${eventOf(borrowedFrom)}\`.`;
  if (evidence.kinds.object !== 1 || isListed(evidence)) return about === '' ? '' : `${about}.`;
  return about === '' ? 'Known from one example.' : `${about}, as its one example shows it.`;
}

/** Whether more than examples says which members there are. */
function isListed({ members }: Model['evidence']): boolean {
  return [...members.values()].some(({ stated, overrides }) =>
    [...stated, ...overrides].some(({ type, optional }) => optional !== undefined || (type?.kinds.length ?? 0) > 0),
  );
}

function describePlace({ id, documented, positions }: Model, owners: ReadonlyMap<string, Model>, names: TypeNames): string {
  const places = positions.flatMap((position) => {
    const end = position.lastIndexOf('/');
    // A structure of its own stands nowhere.
    const owner = end === -1 ? undefined : owners.get(position.slice(0, end));
    return owner === undefined ? [] : [{ step: position.slice(end + 1), owner }];
  });
  if (places.length === 0)
    return documented === undefined || repeatsName(documented.name, names.typeOf(id)) ? '' : asSentence(documented.name);
  const holders = new Set(
    places.map(({ owner }) => (owner.dataOf === undefined ? names.typeOf(owner.id) : names.eventOf(owner.dataOf))),
  );
  const areEvents = places.every(({ owner }) => owner.dataOf !== undefined);
  const text = `${stepsText(new Set(places.map(({ step }) => step)))} of ${holdersText([...holders], areEvents ? 'events' : 'types')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeForm({ typeName, differing, part }: PlannedFullForm): string {
  const form = `A ${part === undefined ? 'shorter form' : 'part'} of \`${typeName}\``;
  if (differing.length === 0) return part === 'any' ? `${form}, in which any property may be missing.` : `${form}.`;
  const names = listed(
    differing.map((name) => `\`${name}\``),
    'and',
    'other properties',
  );
  return `${form}, in which ${names} ${differing.length === 1 ? 'differs' : 'differ'}.`;
}

/** ``the `to` or `from` ``, ``one of the `recordingChunks` ``. */
function stepsText(steps: ReadonlySet<string>): string {
  const whole = [...steps].filter((step) => !INNER.test(step));
  const within = new Set([...steps].filter((step) => INNER.test(step)).map((step) => step.replace(INNER, '')));
  const [these, those] = [whole, [...within]].map((names) =>
    listed(
      names.map((name) => `\`${name}\``),
      'or',
      'other properties',
    ),
  );
  return [...(these === '' ? [] : [`the ${these}`]), ...(those === '' ? [] : [`one of the ${those}`])].join(' or ');
}

/** What leads to the items of an array, and to the values of a map. */
const INNER = /(?:\[\]|\{\})+$/;

function holdersText(names: readonly string[], what: string): string {
  return names.length > MAX_LISTED && what === 'events'
    ? `${names.length} events`
    : listed(
        names.map((name) => `\`${name}\``),
        'and',
        `other ${what}`,
      );
}

const MAX_LISTED = 3;

function listed(names: readonly string[], word: string, others: string): string {
  const shown =
    names.length > MAX_LISTED ? [...names.slice(0, MAX_LISTED - 1), `${names.length - MAX_LISTED + 1} ${others}`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}
