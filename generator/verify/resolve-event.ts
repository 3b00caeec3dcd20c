import type { CompiledEvents, EventGuard } from '../model/compiled-events.ts';
import { isRecord } from '../text/records.ts';

/** A captured payload with its event, as far as it can be identified. */
export interface ResolvedPayload {
  readonly payload: unknown;
  /** The type of its event, which need not be documented. */
  readonly type: string | undefined;
  /** The guard of its event, where that is documented. */
  readonly guard: EventGuard | undefined;
}

/**
 * Creates a function that identifies the events of what was captured, as `parseEvent` does: of several catalogs, the first that
 * documents it. There are several where it is a delivery with an array of them. If a header identifies events, a capture may be an object of `headers` and `body`.
 * @param named The type of all payloads, whatever they say themselves.
 */
export function createEventResolver(
  catalogs: readonly CompiledEvents[],
  named?: string,
): (captured: unknown) => readonly ResolvedPayload[] {
  const takesHeaders = catalogs.some(({ headers }) => headers.length > 0);
  const [only, ...others] = catalogs;
  return (captured) => {
    const { body, headers } = (takesHeaders ? capturedRequest(captured) : undefined) ?? { body: captured, headers: undefined };
    const resolveWith = (catalog: CompiledEvents, payload: unknown): ResolvedPayload => {
      const type = named ?? catalog.typeOf(payload, headers === undefined ? undefined : typeInHeaders(headers, catalog.headers));
      return { payload, type, guard: type === undefined ? undefined : catalog.guards.get(type) };
    };
    const resolve = (payload: unknown): ResolvedPayload => {
      if (only !== undefined && others.length === 0) return resolveWith(only, payload);
      const resolved = catalogs.map((catalog) => resolveWith(catalog, payload));
      return chooseResolved(resolved, named !== undefined) ?? { payload, type: undefined, guard: undefined };
    };
    const unpacked = catalogs.map(({ eventsIn }) => eventsIn(body)).find(([event]) => event !== body);
    return (unpacked ?? [body]).map(resolve);
  };
}

/** Chooses among the results of several catalogs; nothing if events of several match that have no discriminator. */
function chooseResolved(resolved: readonly ResolvedPayload[], isNamed: boolean): ResolvedPayload | undefined {
  const documented = resolved.filter(({ guard }) => guard !== undefined);
  const certain = documented.find(({ guard }) => isNamed || guard?.event.envelope.discriminator.kind !== 'none');
  if (certain !== undefined || documented.length > 0) return certain ?? (documented.length === 1 ? documented[0] : undefined);
  return resolved.findLast(({ type }) => type !== undefined);
}

/** The reason why the event of a payload is unknown. If a header would identify it, how to provide that. */
export function untypedReason(catalogs: readonly Pick<CompiledEvents, 'headers'>[]): string {
  const names = [...new Set(catalogs.flatMap(({ headers }) => headers))];
  if (names.length === 0) return 'is not documented';
  return `came without the header ${names.join(' or ')}, which names the event: capture {"headers": …, "body": …}, or give --event`;
}

/** The headers, by their names in lower case, and the body of a capture that is nothing but these. The body may be the text of JSON. */
export function capturedRequest(captured: unknown): { body: unknown; headers: ReadonlyMap<string, string> } | undefined {
  if (!isRecord(captured) || !isRecord(captured.headers) || !Object.hasOwn(captured, 'body')) return undefined;
  const headers = Object.entries(captured.headers).map(([name, value]) => {
    const texts = [value].flat().filter((one) => typeof one === 'string');
    return [name.toLowerCase(), texts.join(', ').trim()] as const;
  });
  return { body: parsed(captured.body), headers: new Map(headers) };
}

/** The first of some headers that says something. It may have come several times, and say the same. */
function typeInHeaders(headers: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
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
