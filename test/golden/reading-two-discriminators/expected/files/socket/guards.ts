// … others

/** Tells by its type which event a value is, and whether it is as documented. Never throws. */
export function parseEvent(value: unknown): ParsedEvent {
  try {
    const type = isObject(value) ? firstDocumented((value as Members<'op' | 'type'>).op, (value as Members<'op' | 'type'>).type) : undefined;
    const envelope = typeof type === 'string' ? envelopeOf(type, value) : undefined;
    return envelope === undefined ? refusedEvent(value) : ({ kind: 'event', type, event: value, envelope } as ParsedEvent);
  } catch {
    return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, value, PAGE_SOCKET_MD), raw: value };
  }
}

// … others

/**
 * Of what stands at the places that tell events apart, the first that is a documented type; without one, the
 * last.
 */
function firstDocumented(...texts: readonly unknown[]): unknown {
  return texts.find((text) => typeof text === 'string' && isEventType(text)) ?? texts.filter((text) => text !== undefined).pop();
}

// … others
