import type { Discriminator, DiscriminatorPlace, TypePart } from '../model/discriminator.ts';

/** No discriminator. */
export const NO_DISCRIMINATOR: Discriminator = { kind: 'none' };

/** A member as the discriminator, by the names that lead to it. */
export function atMember(...path: readonly string[]): Discriminator & DiscriminatorPlace {
  return { kind: 'member', path };
}

/** A header as the discriminator. */
export function inHeader(name: string): Discriminator & DiscriminatorPlace {
  return { kind: 'header', name };
}

/** A header as the discriminator, if there is one. */
export function inHeaderIfAny(name: string | undefined): Discriminator {
  return name === undefined ? NO_DISCRIMINATOR : inHeader(name);
}

/** The places at which a discriminator looks, the first one first. */
export function placesOf(discriminator: Discriminator): readonly DiscriminatorPlace[] {
  if (discriminator.kind === 'none') return [];
  return discriminator.kind === 'both' ? [discriminator.first, discriminator.second] : [discriminator];
}

/** The paths of the members that a discriminator looks at. */
export function memberPaths(discriminator: Discriminator): readonly (readonly string[])[] {
  return placesOf(discriminator).flatMap((place) => (place.kind === 'member' ? [place.path] : []));
}

/** The header that a discriminator looks at, if it does. */
export function headerOf(discriminator: Discriminator): string | undefined {
  return placesOf(discriminator).flatMap((place) => (place.kind === 'header' ? [place.name] : []))[0];
}

/** The names that lead to the one member that is the discriminator; empty where that is not one member alone. */
export function memberPath(discriminator: Discriminator): readonly string[] {
  return discriminator.kind === 'member' ? discriminator.path : [];
}

/** The event type that the texts at two places make. */
export function composedType(first: string, second: string): string {
  return `${first}.${second}`;
}

/** What a delivery of an event has at each place. The second half of a type that has two is what is behind its last dot. */
export function partsOfType(discriminator: Discriminator, type: string): readonly TypePart[] {
  if (discriminator.kind !== 'both') return placesOf(discriminator).map((place) => ({ place, text: type }));
  const { first, second } = discriminator;
  const dot = type.lastIndexOf('.');
  if (dot === -1) return [{ place: first, text: type }];
  return [
    { place: first, text: type.slice(0, dot) },
    { place: second, text: type.slice(dot + 1) },
  ];
}

/**
 * A discriminator as a text that no other one has: `event.kind`, `[X-Shop-Topic]`, `[X-GitHub-Event]+action`, or nothing.
 * Where the names of members have marks of these in them, there is a backslash in front.
 */
export function discriminatorName(discriminator: Discriminator): string {
  return placesOf(discriminator)
    .map((place) => (place.kind === 'header' ? `[${place.name}]` : pathName(place.path)))
    .join('+');
}

/** The names of a path as one text: `event.kind`. */
export function pathName(path: readonly string[]): string {
  return path.map((name) => name.replace(/[\\.+[\]]/g, '\\$&')).join('.');
}

/** The discriminator that has a name. */
export function discriminatorNamed(name: string): Discriminator {
  const [first, second] = splitAt(name, '+').map(placeNamed);
  if (first === undefined) return NO_DISCRIMINATOR;
  return second === undefined ? first : { kind: 'both', first, second };
}

function placeNamed(text: string): DiscriminatorPlace {
  if (text.startsWith('[')) return { kind: 'header', name: text.slice(1, -1) };
  return { kind: 'member', path: pathNamed(text) };
}

/** The path that has a name. */
export function pathNamed(text: string): readonly string[] {
  return splitAt(text, '.').map((name) => name.replace(/\\(.)/g, '$1'));
}

/** The parts of a text between marks that no backslash is in front of; none of an empty text. */
function splitAt(text: string, mark: string): readonly string[] {
  if (text === '') return [];
  const parts = [''];
  for (const [piece] of text.matchAll(/\\?[\s\S]/g)) {
    if (piece === mark) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

/** The discriminators of some events, each once, without those of events that have none. */
export function discriminatorsOf(
  events: readonly { readonly envelope: { readonly discriminator: Discriminator } }[],
): readonly Discriminator[] {
  const found = new Map(events.map(({ envelope: { discriminator } }) => [discriminatorName(discriminator), discriminator]));
  return [...found.values()].filter(({ kind }) => kind !== 'none');
}
