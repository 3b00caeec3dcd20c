export function parseEvent(value: unknown): ParsedEvent { // Identifies an event by its type, and checks whether it matches its documentation. Never throws.
  try {
    const type = isObject(value) ? firstDocumented((value as Members<'op' | 'type'>).op, (value as Members<'op' | 'type'>).type) : undefined;
    const envelope = typeof type === 'string' ? envelopeOf(type, value) : undefined;
    return envelope === undefined ? rejectedEvent(value) : ({ kind: 'event', type, event: value, envelope } as ParsedEvent);
  } catch {
    return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, value, PAGE_SOCKET_MD), raw: value };
  }
}
function firstDocumented(...texts: readonly unknown[]): unknown { // The first documented type among the values of the discriminators; otherwise, the last value.
  return texts.find((text) => typeof text === 'string' && isEventType(text)) ?? texts.filter((text) => text !== undefined).pop();
}
