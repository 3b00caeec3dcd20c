import { payloadOf } from '../envelope.ts';
import { platform } from '../platform.ts';
import { joinBytes } from '../signatures/bytes.ts';
import { hasForm } from '../signatures/signed-bytes.ts';

/** How much of a body is read, and for how long. */
export interface BodyLimits {
  /** The most bytes that are read. */
  readonly maxBytes: number;
  /** The time in milliseconds within which the last byte has to be there. */
  readonly timeout: number;
}

/** Why a body was not read to its end. */
export type UnreadBody = 'too large' | 'too slow';

/** The longest that timers know; anything longer they would take for nothing. */
const MAX_TIMER_MS = 2_147_483_647;

/** The bytes of a body, or why they are not all there. Throws what reading throws, such as for a client that hangs up. */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  { maxBytes, timeout }: BodyLimits,
): Promise<Uint8Array | UnreadBody> {
  if (body === null) return new Uint8Array();
  const reader = body[Symbol.asyncIterator]();
  let timer: unknown;
  const late = new Promise<'too slow'>((resolve) => {
    timer = platform.setTimeout(() => resolve('too slow'), Math.min(timeout, MAX_TIMER_MS));
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const next = await Promise.race([reader.next(), late]);
      if (next === 'too slow') return abandon(reader, next);
      if (next.done === true) return joinBytes(chunks);
      size += next.value.byteLength;
      if (size > maxBytes) return abandon(reader, 'too large');
      chunks.push(next.value);
    }
  } finally {
    platform.clearTimeout(timer);
  }
}

/** Stops reading. It is not waited for: where a chunk is still to come, the reader ends only after that. */
function abandon(reader: AsyncIterator<Uint8Array>, reason: UnreadBody): UnreadBody {
  reader.return?.().then(undefined, () => {});
  return reason;
}

/** Gives a header of the request, or `null`. */
type HeaderReader = (name: string) => string | null;

/** Made once, when it is needed: that takes longer than to decode a small body. */
let decoder: { decode(bytes: Uint8Array): string } | undefined;

/**
 * The payload of a body, unless it is neither JSON nor a form. A form whose only field is `payload` holds JSON in it.
 */
export function parseBody(body: Uint8Array, header: HeaderReader): { readonly value: unknown } | undefined {
  try {
    decoder ??= new platform.TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(body);
    if (hasForm(header('content-type'))) return { value: parseForm(text) };
    return { value: payloadOf(JSON.parse(text), header) };
  } catch {
    return undefined;
  }
}

/** The fields of a form. A name that comes several times has all its values. */
function parseForm(text: string): unknown {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new platform.URLSearchParams(text)) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  const [payload, ...others] = fields.get('payload') ?? [];
  if (fields.size === 1 && payload !== undefined && others.length === 0) return JSON.parse(payload);
  return Object.fromEntries([...fields].map(([name, [first, ...rest]]) => [name, rest.length === 0 ? first : [first, ...rest]]));
}
