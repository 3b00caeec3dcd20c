/*
 * A discriminator is the place in a payload whose values tell events apart. An envelope keeps it as text: the names on the way
 * to it with dots between them (`event.kind`), or nothing where events are told apart by a header of the request or by the page alone.
 */

/** The names that lead to a discriminator; empty where nothing in the payload tells events apart. */
export function discriminatorPath(discriminator: string): readonly string[] {
  return discriminator === '' ? [] : discriminator.split('.');
}

/** The discriminators of some events that stand in payloads, each once. */
export function discriminatorsOf(
  events: readonly { readonly envelope: { readonly discriminator: string } }[],
): readonly string[] {
  return [...new Set(events.map(({ envelope }) => envelope.discriminator))].filter((text) => text !== '');
}
