export function parseStrictDoorOpenedEvent(value: unknown): ParseResult<DoorOpenedEvent> { // The value as a `Contoso.Lockers.DoorOpened` event without undocumented properties, or a list of everything that is not as documented.
  return isStrictDoorOpenedEvent(value) ? { ok: true, value } : rejectedResult(explainStrictDoorOpenedEvent, value, PAGE_EVENTS_MD);
}
export function stripDoorOpenedEvent(value: unknown): ParseResult<DoorOpenedEvent> { // A copy of the value as a `Contoso.Lockers.DoorOpened` event with its documented properties only, or a list of everything that is not as documented.
  try {
    if (isDoorOpenedEvent(value)) return { ok: true, value: copyDoorOpenedEvent(value) };
  } catch {
    // Values that cannot be read completely are rejected.
  }
  return rejectedResult(explainDoorOpenedEvent, value, PAGE_EVENTS_MD);
}
export function isStrictDoorOpenedEvent(value: unknown): value is DoorOpenedEvent { // Whether a value is a `DoorOpenedEvent` as documented, with no other members.
  try {
    if (typeof value !== 'object' || value === null) return false;
    const it = value as Unchecked<DoorOpenedEvent>;
    if (it.eventType !== 'Contoso.Lockers.DoorOpened') return false;
    if (!checkEventGridEnvelope(value)) return false;
    if (!checkStrictDoorOpenedEventData(it.data)) return false;
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) return false;
    for (const name in it) {
      if (name !== 'eventType' && name !== 'data' && name !== 'id' && name !== 'topic' && name !== 'subject' && name !== 'dataVersion' && name !== 'metadataVersion' && name !== 'eventTime') return false;
    }
    return true;
  } catch {
    return false;
  }
}
export function isStrictDoorOpenedEventData(value: unknown): value is DoorOpenedEventData { // Whether a value is a `DoorOpenedEventData` as documented, with no other members.
  return holds(checkStrictDoorOpenedEventData, value);
}
function checkOpenedBy(value: unknown): value is OpenedBy {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Unchecked<OpenedBy>;
  if (typeof it.badge !== 'string') return false;
  const mail = it.mail;
  if (typeof mail !== 'string') return false;
  if (!fitsEmail(mail)) return false;
  return true;
}
function copyDoorOpenedEvent(value: unknown): DoorOpenedEvent {
  const it = value as Members<'eventType' | 'data' | 'id' | 'topic' | 'subject' | 'dataVersion' | 'metadataVersion' | 'eventTime'>;
  const copy: PartialCopy<'eventType' | 'data' | 'id' | 'topic' | 'subject' | 'dataVersion' | 'metadataVersion' | 'eventTime'> = {
    eventType: it.eventType,
    data: copyDoorOpenedEventData(it.data),
  };
  const id = it.id;
  if (id !== undefined) copy.id = id;
  const topic = it.topic;
  if (topic !== undefined) copy.topic = topic;
  const subject = it.subject;
  if (subject !== undefined) copy.subject = subject;
  const dataVersion = it.dataVersion;
  if (dataVersion !== undefined) copy.dataVersion = dataVersion;
  const metadataVersion = it.metadataVersion;
  if (metadataVersion !== undefined) copy.metadataVersion = metadataVersion;
  const eventTime = it.eventTime;
  if (eventTime !== undefined) copy.eventTime = eventTime;
  return copy as DoorOpenedEvent;
}
function copyDoorOpenedEventData(value: unknown): DoorOpenedEventData {
  const it = value as Members<'door' | 'openedAt' | 'openedBy' | 'contents'>;
  return {
    door: it.door,
    openedAt: it.openedAt,
    openedBy: copyOpenedBy(it.openedBy),
    contents: copyItems(it.contents, (item) => copyDoorOpenedContent(item)),
  } as DoorOpenedEventData;
}
function explainStrictDoorOpenedEvent(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<DoorOpenedEvent>;
    found = expectLiteral(found, path, it.eventType, 'eventType', 'Contoso.Lockers.DoorOpened');
    found = explainEventGridEnvelope(value, path, found);
    const data = it.data;
    found = explainStrictDoorOpenedEventData(data, under(path, 'data'), found);
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) found = report(found, path, undefined, 'type', 'an object with properties', it);
    else {
      for (const name in it) {
        if (isFull(found)) return found;
        if (name !== 'eventType' && name !== 'data' && name !== 'id' && name !== 'topic' && name !== 'subject' && name !== 'dataVersion' && name !== 'metadataVersion' && name !== 'eventTime') found = report(found, path, name, 'unknown-member', 'no such property', readMember(it, name));
      }
    }
  }
  return found;
}
function explainStrictDoorOpenedEventData(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<DoorOpenedEventData>;
    found = expectNumber(found, path, it.door, 'door');
    const openedAt = it.openedAt;
    if (typeof openedAt !== 'string') found = report(found, path, 'openedAt', 'type', 'a string', openedAt);
    else if (!fitsDateTime(openedAt)) found = report(found, path, 'openedAt', 'format', 'a date and time (RFC 3339)', openedAt);
    const openedBy = it.openedBy;
    found = explainStrictOpenedBy(openedBy, under(path, 'openedBy'), found);
    const contents = it.contents;
    if (!Array.isArray(contents)) found = report(found, path, 'contents', 'type', 'an array', contents);
    else {
      for (let index = 0; index < contents.length; index++) {
        if (isFull(found)) return found;
        const item = contents[index];
        if (!checkStrictDoorOpenedContent(item)) found = explainStrictDoorOpenedContent(item, under(under(path, 'contents'), index), found);
      }
    }
    if ((it as Members<'length'>).length !== undefined && hasIndices(it)) found = report(found, path, undefined, 'type', 'an object with properties', it);
    else {
      for (const name in it) {
        if (isFull(found)) return found;
        if (name !== 'door' && name !== 'openedAt' && name !== 'openedBy' && name !== 'contents') found = report(found, path, name, 'unknown-member', 'no such property', readMember(it, name));
      }
    }
  }
  return found;
}
function explainOpenedBy(value: unknown, path: Path, found: Found): Found {
  if (!isObject(value)) found = report(found, path, undefined, 'type', 'an object', value);
  else {
    const it = value as Unchecked<OpenedBy>;
    found = expectString(found, path, it.badge, 'badge');
    const mail = it.mail;
    if (typeof mail !== 'string') found = report(found, path, 'mail', 'type', 'a string', mail);
    else if (!fitsEmail(mail)) found = report(found, path, 'mail', 'format', 'an e-mail address (RFC 5321)', mail);
  }
  return found;
}
