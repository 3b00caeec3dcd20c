/** An event, as far as it is looked up by a name. */
export interface NamedEvent {
  /** As on the wire: `Microsoft.Communication.CallStarted`. */
  readonly type: string;
  /** What it is called in code, where its type is `CallStartedEvent`: `CallStarted`. */
  readonly name: string;
}

/**
 * The events that a name stands for: the type, the name in code with or without `Event` behind it, or the last part of
 * the type, each first as it is written and then in any case. None if there is no such event, several if it is not clear
 * which one is meant.
 */
export function eventsNamed<T extends NamedEvent>(text: string, events: readonly T[]): readonly T[] {
  for (const fold of [asWritten, inLowerCase]) {
    for (const namesOf of FORMS) {
      const found = events.filter((event) => namesOf(event).some((name) => fold(name) === fold(text)));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** From the one that is most surely meant. */
const FORMS: readonly ((event: NamedEvent) => readonly string[])[] = [
  ({ type }) => [type],
  ({ name }) => [name, `${name}Event`],
  ({ type }) => [type.slice(type.lastIndexOf('.') + 1)],
];

function asWritten(text: string): string {
  return text;
}

function inLowerCase(text: string): string {
  return text.toLowerCase();
}
