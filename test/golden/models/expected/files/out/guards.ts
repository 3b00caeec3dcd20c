export function parseEvent(value: unknown): ParsedEvent { // Identifies an event by its type, and checks whether it matches its documentation. Never throws.
  try {
    const type = isObject(value) ? (value as Members<'eventType'>).eventType : undefined;
    const envelope = typeof type === 'string' ? envelopeOf(type, value) : undefined;
    return envelope === undefined ? rejectedEvent(value) : ({ kind: 'event', type, event: value, envelope } as ParsedEvent);
  } catch {
    return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, value, PAGE_PAGE_MD), raw: value };
  }
}
function envelopeOf(type: string, value: unknown): 'event-grid' | undefined { // The envelope of a valid event; nothing for one that is not valid, or of an unknown type.
  switch (type) {
    case 'Contoso.Shop.OrderPlaced':
      return isOrderPlacedEvent(value) ? 'event-grid' : undefined;
    case 'Contoso.Shop.OrderMoved':
      return isOrderMovedEvent(value) ? 'event-grid' : undefined;
  }
  return undefined;
}
function rejectedEvent(raw: unknown): ParsedEvent {
  const type = isObject(raw) ? (raw as Members<'eventType'>).eventType : undefined;
  if (typeof type !== 'string') return { kind: 'invalid', type: undefined, issues: listIssues(explainEventType, raw, PAGE_PAGE_MD), raw };
  if (!isEventType(type)) return { kind: 'unknown', type, raw };
  const [explain, page] = EXPLAINERS[type];
  return { kind: 'invalid', type, issues: listIssues(explain, raw, page), raw };
}
function isEventType(type: string): type is EventType {
  return hasOwn(EXPLAINERS, type);
}
function explainEventType(raw: unknown, path: Path, found: Found): Found {
  if (!isObject(raw)) return report(found, path, undefined, 'type', 'an object', raw);
  return report(found, path, 'eventType', 'type', 'a string', (raw as Members<'eventType'>).eventType);
}
export function isOrderMovedEvent(value: unknown): value is OrderMovedEvent { // Whether a value is a `OrderMovedEvent` as documented. Members that are not documented are allowed.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<OrderMovedEvent>;
    if (it.eventType !== 'Contoso.Shop.OrderMoved') return false;
    if (!checkEventGridEnvelope(value)) return false;
    if (!checkOrderMovedEventData(it.data)) return false;
    return true;
  } catch {
    return false;
  }
}
export function isOrderMovedEventData(value: unknown): value is OrderMovedEventData { // Whether a value is a `OrderMovedEventData` as documented. Members that are not documented are allowed.
  return holds(checkOrderMovedEventData, value);
}
function checkOrderMovedEventData(value: unknown): value is OrderMovedEventData {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<OrderMovedEventData>;
  if (!checkOrder(it.order)) return false;
  if (!checkCustomer(it.customer)) return false;
  if (!checkOrderMovedAddress(it.address)) return false;
  const history = it.history;
  if (!Array.isArray(history)) return false;
  for (let index = 0; index < history.length; index++) {
    const item = history[index];
    if (!Array.isArray(item)) return false;
    for (let index2 = 0; index2 < item.length; index2++) {
      if (typeof item[index2] !== 'string') return false;
    }
  }
  if (!isObject(it.extra)) return false;
  if (it.old === undefined) return false;
  const mixed = it.mixed;
  if (!Array.isArray(mixed)) return false;
  for (let index3 = 0; index3 < mixed.length; index3++) {
    const item3 = mixed[index3];
    if (!Number.isFinite(item3) && typeof item3 !== 'string') return false;
  }
  const maybe = it.maybe;
  if (maybe !== null && typeof maybe !== 'string') return false;
  if (!Array.isArray(it.nothing)) return false;
  return true;
}
function explainOrderMovedEventData(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<OrderMovedEventData>;
    const order = it.order;
    if (!checkOrder(order)) found = explainOrder(order, under(path, 'order'), found);
    const customer = it.customer;
    if (!checkCustomer(customer)) found = explainCustomer(customer, under(path, 'customer'), found);
    const address = it.address;
    found = explainOrderMovedAddress(address, under(path, 'address'), found);
    const history = it.history;
    if (!Array.isArray(history)) found = report(found, path, 'history', 'type', 'an array', history);
    else {
      for (let index = 0; index < history.length; index++) {
        if (isFull(found)) return found;
        const item = history[index];
        if (!Array.isArray(item)) found = report(found, under(path, 'history'), index, 'type', 'an array', item);
        else {
          for (let index2 = 0; index2 < item.length; index2++) {
            if (isFull(found)) return found;
            const item2 = item[index2];
            if (typeof item2 !== 'string') found = report(found, under(under(path, 'history'), index), index2, 'type', 'a string', item2);
          }
        }
      }
    }
    const extra = it.extra;
    if (!isObject(extra)) found = report(found, path, 'extra', 'type', 'an object', extra);
    const old = it.old;
    if (old === undefined) found = report(found, path, 'old', 'missing', 'a value', old);
    const mixed = it.mixed;
    if (!Array.isArray(mixed)) found = report(found, path, 'mixed', 'type', 'an array', mixed);
    else {
      for (let index3 = 0; index3 < mixed.length; index3++) {
        if (isFull(found)) return found;
        const item3 = mixed[index3];
        if (!Number.isFinite(item3) && typeof item3 !== 'string') found = report(found, under(path, 'mixed'), index3, 'union', 'a number or a string', item3);
      }
    }
    const maybe = it.maybe;
    if (maybe !== null) if (typeof maybe !== 'string') found = report(found, path, 'maybe', 'type', 'a string or null', maybe);
    const nothing = it.nothing;
    if (!Array.isArray(nothing)) found = report(found, path, 'nothing', 'type', 'an array', nothing);
  }
  return found;
}
const EXPLAINERS: { readonly [T in EventType]: readonly [Explain, Path] } = {
  'Contoso.Shop.OrderPlaced': [explainOrderPlacedEvent, PAGE_PAGE_MD],
  'Contoso.Shop.OrderMoved': [explainOrderMovedEvent, PAGE_PAGE_MD],
};
