/** What identifies events that have a certain member. */
interface Identity {
  readonly mark: string;
  /** Members that the id counts together with: beside other values of them it is the id of another event. */
  readonly beside: readonly string[];
  /** Where the id is. */
  readonly path: readonly string[];
}

/** What identifies events, according to the pages. Events that match none of these cannot be recognized when they are redelivered. */
const IDENTITIES: readonly Identity[] = [{ mark: 'eventType', beside: ['topic'], path: ['id'] }];

/** Where an event's id is, as a path of members; empty where nothing identifies it. */
export const idPathOf: (event: object) => readonly string[] = pathOfId;

function pathOfId(event: object): readonly string[] {
  return identityFor(event)?.path ?? [];
}

/**
 * What is the same for each delivery of an event, and for no other event; nothing for an event without an id. It is JSON, so
 * that no two events can share it, whatever characters they have in it.
 */
export const identityOf: (event: object) => string | undefined = identityIn;

function identityIn(event: object): string | undefined {
  const identity = identityFor(event);
  const id = identity?.path.reduce<unknown>(memberOf, event);
  if (identity === undefined || id === '' || !isScalar(id)) return undefined;
  const beside = identity.beside.map((name) => memberOf(event, name));
  return JSON.stringify([...beside.map((value) => (isScalar(value) ? value : null)), id]);
}

/** What identifies an event of a delivery: the id of the delivery, if it has one, or else what identifies the event. */
export function identityOfDelivered(
  event: object,
  { id, index }: { readonly id?: string | undefined; readonly index: number },
): string | undefined {
  return id === undefined ? identityOf(event) : JSON.stringify({ delivery: id, index });
}

function identityFor(event: object): Identity | undefined {
  return IDENTITIES.find(({ mark }) => isScalar(memberOf(event, mark)));
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly [N in string]?: unknown })[name] : undefined;
}
