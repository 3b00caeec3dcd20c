/** The members of an event, before anything is known of them. */
export type EventMembers = Readonly<Record<string, unknown>>;

/** An example of an event with an id of its own, and with the time of now where its envelope has one. */
export function freshEvent(example: EventMembers, idPath: readonly string[]): EventMembers {
  const event = withId(example, idPath);
  const now = new Date().toISOString();
  const timed = Object.entries(event).map(([name, value]) => [
    name,
    /^(?:eventTime|time)$/.test(name) && isTime(value) ? now : value,
  ]);
  return Object.fromEntries(timed);
}

/** The same event without one of its properties, for each that it or its data has; the first ones lack the least. */
export function eventsLacking(event: EventMembers): readonly EventMembers[] {
  const { data } = event;
  const ofData = isMembers(data) ? Object.keys(data).map((name) => ({ ...event, data: without(data, name) })) : [];
  return [...ofData, ...Object.keys(event).map((name) => without(event, name))];
}

/** The same members with a new id of the same kind at the end of a path. */
function withId(event: EventMembers, [name, ...inner]: readonly string[]): EventMembers {
  if (name === undefined || !Object.hasOwn(event, name)) return event;
  const value = event[name];
  if (inner.length > 0) return isMembers(value) ? { ...event, [name]: withId(value, inner) } : event;
  return { ...event, [name]: typeof value === 'number' ? Math.floor(Math.random() * 2 ** 48) : crypto.randomUUID() };
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
}

function without(members: EventMembers, name: string): EventMembers {
  return Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));
}

function isMembers(value: unknown): value is EventMembers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
