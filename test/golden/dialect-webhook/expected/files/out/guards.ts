export function parseEvent(value: unknown, givenType?: string): ParsedEvent { // Identifies an event by its type, and checks whether it matches its documentation. Never throws. `givenType` is the type according to the header `X-Shop-Event`. Without it, an event that has no type is the one that the value matches, if there is exactly one.
  try {
    const type = resolveEventType(value, givenType);
    const envelope = typeof type === 'string' ? envelopeOf(type, value) : undefined;
    return envelope === undefined ? rejectedEvent(value, givenType) : ({ kind: 'event', type, event: value, envelope } as ParsedEvent);
  } catch {
    return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, value, PAGE_PAGE_MD), raw: value };
  }
}
function envelopeOf(type: string, value: unknown): 'bare' | undefined { // The envelope of a valid event; nothing for one that is not valid, or of an unknown type.
  switch (type) {
    case 'order':
      return isOrderEvent(value) ? 'bare' : undefined;
    case 'refund':
      return isRefundEvent(value) ? 'bare' : undefined;
    case 'ping':
      return isPingEvent(value) ? 'bare' : undefined;
  }
  return undefined;
}
function resolveEventType(value: unknown, givenType?: string): unknown { // Finds the event type of a value.
  const alone = givenType !== undefined && isEventType(givenType) ? givenType : (isObject(value) ? (value as Members<'event_type'>).event_type : undefined) ?? givenType;
  return alone ?? typeByShape(value);
}
function typeByShape(value: unknown): EventType | undefined { // The one event without a type of its own that a value matches; nothing if it matches several, or none.
  const found: EventType[] = [];
  isPingEvent(value) && found.push('ping');
  return found.length === 1 ? found[0] : undefined;
}
export function isRefundEvent(value: unknown): value is RefundEvent { // Whether a value is a `RefundEvent` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<RefundEvent>;
    if (it.event_type !== 'refund') return false;
    if (!Number.isFinite(it.amount)) return false;
    if (!checkUser(it.user)) return false;
    return true;
  } catch {
    return false;
  }
}
function explainRefundEvent(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<RefundEvent>;
    found = expectLiteral(found, path, it.event_type, 'event_type', 'refund');
    found = expectNumber(found, path, it.amount, 'amount');
    const user = it.user;
    if (!checkUser(user)) found = explainUser(user, under(path, 'user'), found);
  }
  return found;
}
