import { platform } from '../platform.ts';
import { decodeBytes, encodeBytes, encodeText } from './bytes.ts';
import type { SignatureHeaderPart, SignatureScheme } from './scheme.ts';
import { signedBytes } from './signed-bytes.ts';

/** A delivery to be signed. */
export interface UnsignedDelivery {
  readonly body: string | Uint8Array;
  /** The secret, or the private key that belongs to a public one (PKCS #8 in base64). */
  readonly secret: string;
  /** Where it goes to. Needed if the scheme signs the address. */
  readonly url?: string;
  /** Default: `application/json`. */
  readonly contentType?: string;
  /** The id of the delivery. Default: a random one. */
  readonly id?: string;
  /** When it is signed, in milliseconds since 1970. Default: now. */
  readonly time?: number;
}

/** The headers with which a publisher would send a delivery: signature, time and id. For tests. */
export async function signatureHeaders(
  scheme: SignatureScheme,
  delivery: UnsignedDelivery,
): Promise<Readonly<Record<string, string>>> {
  const { secret, url = 'http://localhost/', contentType = 'application/json', time: now = Date.now() } = delivery;
  const body = typeof delivery.body === 'string' ? encodeText(delivery.body) : delivery.body;
  const id = scheme.id === undefined ? undefined : (delivery.id ?? platform.crypto.randomUUID());
  const time = scheme.time === undefined ? undefined : timeText(now, scheme.time.unit);
  const headers = new Map<string, string>();
  if (scheme.id !== undefined && id !== undefined) addPart(headers, scheme.id, id);
  const nonce = scheme.nonce === undefined ? undefined : platform.crypto.randomUUID();
  if (scheme.nonce !== undefined && nonce !== undefined) addPart(headers, scheme.nonce, nonce);
  if (scheme.time !== undefined && time !== undefined) addPart(headers, scheme.time, time);
  const named = { get: (name: string) => (name.toLowerCase() === 'content-type' ? contentType : null) };
  const signed = await signedBytes(scheme, { headers: named, url, body }, { timestamp: time, id, nonce });
  if (typeof signed === 'string') throw new Error(signed);
  addPart(headers, scheme.signature, encodeBytes(await sign(scheme, secret, signed), scheme.signature.encoding));
  return Object.fromEntries(headers);
}

function timeText(milliseconds: number, unit: NonNullable<SignatureScheme['time']>['unit'] = 'seconds'): string {
  if (unit === 'iso') return new Date(milliseconds).toISOString();
  return String(unit === 'seconds' ? Math.floor(milliseconds / 1000) : milliseconds);
}

function addPart(
  headers: Map<string, string>,
  { header, prefix = '', separator = '' }: SignatureHeaderPart,
  value: string,
): void {
  const before = headers.get(header);
  headers.set(header, `${before === undefined ? '' : before + separator}${prefix}${value}`);
}

async function sign(
  { algorithm, key: { encoding, prefix = '' } = { encoding: 'text' } }: SignatureScheme,
  secret: string,
  data: Uint8Array,
): Promise<Uint8Array> {
  const bytes = decodeBytes(
    secret.startsWith(prefix) ? secret.slice(prefix.length) : secret,
    isPublic(algorithm) ? 'base64' : encoding,
  );
  if (bytes === undefined) throw new Error(`the secret is not written in ${encoding}`);
  if (algorithm === 'equal') return bytes;
  const { subtle } = platform.crypto;
  if (algorithm === 'Ed25519') {
    const key = await subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, false, ['sign']);
    return new Uint8Array(await subtle.sign('Ed25519', key, data));
  }
  if (algorithm === 'ECDSA-P256') {
    const key = await subtle.importKey('pkcs8', bytes, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
    return toDer(new Uint8Array(await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data)));
  }
  const hash = algorithm.replace('HMAC-SHA', 'SHA-');
  const key = await subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', key, data));
}

function isPublic(algorithm: SignatureScheme['algorithm']): boolean {
  return algorithm === 'Ed25519' || algorithm === 'ECDSA-P256';
}

/** The two numbers of an ECDSA signature in DER. */
function toDer(signature: Uint8Array): Uint8Array {
  const half = signature.byteLength / 2;
  const numbers = [...derInteger(signature.subarray(0, half)), ...derInteger(signature.subarray(half))];
  return Uint8Array.from([0x30, numbers.length, ...numbers]);
}

function derInteger(bytes: Uint8Array): readonly number[] {
  const digits = bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0),
    ),
  );
  const sign = (digits[0] ?? 0) > 0x7f ? [0] : [];
  return [0x02, sign.length + digits.byteLength, ...sign, ...digits];
}
