import type { CompiledEvents, EventGuard } from '../model/compiled-events.ts';
import { isRecord } from '../text/own.ts';

/** A captured payload, and what tells its event, as far as anything does. */
export interface ToldPayload {
  readonly payload: unknown;
  /** The type of its event, which need not be documented. */
  readonly type: string | undefined;
  /** The guard of its event, where that is documented. */
  readonly guard: EventGuard | undefined;
}

/**
 * Makes a function that tells the event of what was captured, as `parseEvent` does: of several catalogs, the first that
 * documents it. Where a header tells events, a capture may be an object of `headers` and `body`.
 * @param named The type of all payloads, whatever they say themselves.
 */
export function createTeller(catalogs: readonly CompiledEvents[], named?: string): (captured: unknown) => ToldPayload {
  const takesHeaders = catalogs.some(({ headers }) => headers.length > 0);
  const [only, ...others] = catalogs;
  return (captured) => {
    const { payload, headers } = (takesHeaders ? withHeaders(captured) : undefined) ?? { payload: captured, headers: undefined };
    const toldBy = (catalog: CompiledEvents): ToldPayload => {
      const type = named ?? catalog.typeOf(payload, headers === undefined ? undefined : toldIn(headers, catalog.headers));
      return { payload, type, guard: type === undefined ? undefined : catalog.guards.get(type) };
    };
    if (only !== undefined && others.length === 0) return toldBy(only);
    return chooseTold(catalogs.map(toldBy), named !== undefined) ?? { payload, type: undefined, guard: undefined };
  };
}

/** What counts of that which several catalogs tell; nothing where events of several fit that only their shapes tell. */
function chooseTold(told: readonly ToldPayload[], isNamed: boolean): ToldPayload | undefined {
  const documented = told.filter(({ guard }) => guard !== undefined);
  const certain = documented.find(({ guard }) => isNamed || guard?.event.envelope.discriminator.kind !== 'none');
  if (certain !== undefined || documented.length > 0) return certain ?? (documented.length === 1 ? documented[0] : undefined);
  return told.findLast(({ type }) => type !== undefined);
}

/** What to say of a payload of which nothing tells the event: with a header that would, how to give it. */
export function untoldReason(catalogs: readonly Pick<CompiledEvents, 'headers'>[]): string {
  const names = [...new Set(catalogs.flatMap(({ headers }) => headers))];
  if (names.length === 0) return 'is not documented';
  return `came without the header ${names.join(' or ')}, which says it: capture {"headers": …, "body": …}, or give --event`;
}

/** A capture that is nothing but headers and a body, which may be the text of JSON. */
function withHeaders(captured: unknown): { payload: unknown; headers: ReadonlyMap<string, string> } | undefined {
  if (!isRecord(captured) || !isRecord(captured.headers) || !Object.hasOwn(captured, 'body')) return undefined;
  const headers = Object.entries(captured.headers).map(([name, value]) => {
    const texts = [value].flat().filter((one) => typeof one === 'string');
    return [name.toLowerCase(), texts.join(', ').trim()] as const;
  });
  return { payload: parsed(captured.body), headers: new Map(headers) };
}

/** The first of some headers that says something. It may have come several times, and say the same. */
function toldIn(headers: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  const values = names.map((name) => headers.get(name.toLowerCase()) ?? '');
  const value = values.find((text) => text !== '');
  const [first, ...others] = value?.split(',').map((part) => part.trim()) ?? [];
  return others.every((other) => other === first) ? first : value;
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
