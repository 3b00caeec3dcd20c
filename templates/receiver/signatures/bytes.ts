import type { SignatureEncoding } from './scheme.ts';

/** The bytes that a text stands for; nothing if it is not written as its encoding demands, to the last bit. */
export function decodeBytes(text: string, encoding: SignatureEncoding): Uint8Array | undefined {
  if (encoding === 'text') return encodeText(text);
  if (encoding === 'hex') return fromHex(text);
  const bytes = fromBase64(text);
  return bytes !== undefined && encodeBytes(bytes, encoding) === text ? bytes : undefined;
}

/** A text as bytes, in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new platform.TextEncoder().encode(text);
}

/** Bytes as text. */
export function encodeBytes(bytes: Uint8Array, encoding: SignatureEncoding): string {
  if (encoding === 'text') return new platform.TextDecoder().decode(bytes);
  const characters = Array.from(bytes, (byte) =>
    encoding === 'hex' ? byte.toString(16).padStart(2, '0') : String.fromCharCode(byte),
  );
  return encoding === 'hex' ? characters.join('') : platform.btoa(characters.join(''));
}

/** All of it in a row. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  return joined;
}

/** Compares all bytes, whatever the first ones are, so that the time says nothing about them. */
export function areEqual(given: Uint8Array, expected: Uint8Array): boolean {
  let difference = given.byteLength ^ expected.byteLength;
  for (const [index, byte] of expected.entries()) difference |= byte ^ (given[index % (given.byteLength || 1)] ?? 0);
  return difference === 0;
}

/** The two numbers of an ECDSA signature one after the other, as Web Crypto takes them; nothing if they are not in DER. */
export function fromDer(signature: Uint8Array, size: number): Uint8Array | undefined {
  if (signature[0] !== 0x30 || signature[1] !== signature.byteLength - 2) return undefined;
  const first = derInteger(signature, 2, size);
  const second = first === undefined ? undefined : derInteger(signature, first.end, size);
  if (first === undefined || second === undefined || second.end !== signature.byteLength) return undefined;
  return joinBytes([first.bytes, second.bytes]);
}

function derInteger(der: Uint8Array, at: number, size: number): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  const [first = 0x80, second = 0] = der.subarray(at + 2, end);
  // A number is not negative, and has a zero in front only if it would be without: each has one spelling.
  if (der[at] !== 0x02 || length === 0 || end > der.byteLength || first > 0x7f) return undefined;
  if (first === 0 && length > 1 && second <= 0x7f) return undefined;
  const digits = der.subarray(first === 0 ? at + 3 : at + 2, end);
  if (digits.byteLength > size) return undefined;
  const bytes = new Uint8Array(size);
  bytes.set(digits, size - digits.byteLength);
  return { bytes, end };
}

function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index++) bytes[index] = Number.parseInt(text.slice(2 * index, 2 * index + 2), 16);
  return bytes;
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(platform.atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** What the platform has, whether or not the types of the project know it. */
const platform = globalThis as unknown as {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
  readonly atob: (text: string) => string;
  readonly btoa: (text: string) => string;
};
