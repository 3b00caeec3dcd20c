import { randomUUID } from 'node:crypto';
import type { Handshake, RequestPlace } from '../receiver/http/handshake.ts';
import type { OutgoingRequest } from '../sending/outgoing-request.ts';

/** A request by which a publisher checks an address, with a challenge of its own; not signed yet. */
export function handshakeRequest({ method, when = [], challenge }: Handshake, url: string): OutgoingRequest {
  const address = new URL(url);
  const headers: Record<string, string> = {};
  const values: (readonly [path: readonly string[], value: string | number])[] = [];
  const put = (place: RequestPlace, value: string | number): void => {
    if ('header' in place) headers[place.header.toLowerCase()] = String(value);
    else if ('query' in place) address.searchParams.set(place.query, String(value));
    else values.push([place.body, value]);
  };
  for (const { place, is } of when) put(place, is);
  if (challenge !== undefined) put(challenge, randomUUID().replaceAll('-', ''));
  if (method === 'GET') return { url: address.href, method, headers };
  const body = JSON.stringify(nested(values));
  return { url: address.href, method, headers: { 'content-type': 'application/json', ...headers }, body };
}

/** An object with values at the ends of paths. */
function nested(values: readonly (readonly [path: readonly string[], value: unknown])[]): object {
  const names = [...new Set(values.map(([[name = '']]) => name))];
  const members = names.map((name) => {
    const inner = values.filter(([path]) => path[0] === name).map(([path, value]) => [path.slice(1), value] as const);
    const [only] = inner;
    return [name, only !== undefined && only[0].length === 0 ? only[1] : nested(inner)];
  });
  return Object.fromEntries(members);
}
