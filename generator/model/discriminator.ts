/*
 * What distinguishes the events of a delivery is a value: a member of the payload, a header of the request, two of these
 * together, or nothing but the page.
 */

/** A place in a delivery that says something of its event. */
export type DiscriminatorPlace =
  /** The names on the way to a member of the payload: `event` and `kind`. */
  | { readonly kind: 'member'; readonly path: readonly string[] }
  /** A header of the request, as the page spells it; its case does not count. */
  | { readonly kind: 'header'; readonly name: string };

/** How the events of an envelope are distinguished. */
export type Discriminator =
  | DiscriminatorPlace
  /** The type is the texts at both places with a dot between them; where there is nothing at the second, that at the first. */
  | { readonly kind: 'both'; readonly first: DiscriminatorPlace; readonly second: DiscriminatorPlace }
  /** Nothing in a delivery identifies the event: it is recognized by its shape, or the receiver is given its type. */
  | { readonly kind: 'none' };

/** One half of an event type, or all of it, and where it stands. */
export interface TypePart {
  readonly place: DiscriminatorPlace;
  readonly text: string;
}
