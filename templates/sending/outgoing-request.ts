/** A request that is sent: an address, and what a browser's `fetch` takes beside it. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** By their names in lower case, but for those of signatures. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What can be wrong with a signed delivery on purpose, so that it is refused. */
export type Flaw = 'wrong-signature' | 'old';

/** The same request with its JSON in the field `payload` of a form, as some publishers send it. */
export function asForm<R extends Omit<OutgoingRequest, 'url'>>(request: R): R {
  const body = new URLSearchParams({ payload: request.body ?? '' }).toString();
  return { ...request, headers: { ...request.headers, 'content-type': 'application/x-www-form-urlencoded' }, body };
}
