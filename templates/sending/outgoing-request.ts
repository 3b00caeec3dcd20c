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

/**
 * The same request as a form: with a field for each property where all of them are texts, as a phone company or a chat sends them,
 * else with its JSON in the field `payload`.
 */
export function asForm<R extends Omit<OutgoingRequest, 'url'>>(request: R): R {
  const fields = textFields(request.body ?? '') ?? [['payload', request.body ?? '']];
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  return { ...request, headers: { ...request.headers, 'content-type': 'application/x-www-form-urlencoded' }, body };
}

/** The properties of a JSON object, if it has any, and each is a text, or several. */
function textFields(body: string): readonly (readonly [string, string])[] | undefined {
  const value: unknown = JSON.parse(body === '' ? 'null' : body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = Object.entries(value).flatMap(([name, property]: [string, unknown]) => {
    const values: readonly unknown[] = Array.isArray(property) && property.length > 1 ? property : [property];
    return values.map((one) => [name, one] as const);
  });
  const texts = fields.filter((field): field is readonly [string, string] => typeof field[1] === 'string');
  return texts.length > 0 && texts.length === fields.length ? texts : undefined;
}
