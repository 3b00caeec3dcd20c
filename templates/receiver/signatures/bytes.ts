import { platform } from '../platform.ts';
import type { SignatureEncoding } from './scheme.ts';

/** The bytes that a text stands for; nothing if it is not written as its encoding demands, to the last bit. */
export function decodeBytes(text: string, encoding: SignatureEncoding): Uint8Array | undefined {
  if (encoding === 'text') return encodeText(text);
  if (encoding === 'hex')
    return /^(?:[0-9a-f]{2})*$/.test(text)
      ? Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
      : undefined;
  try {
    const characters = platform.atob(text);
    return platform.btoa(characters) === text ? Uint8Array.from(characters, (one) => one.charCodeAt(0)) : undefined;
  } catch {
    return undefined;
  }
}

/** A text as bytes, in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new platform.TextEncoder().encode(text);
}

/** Bytes as text. */
export function encodeBytes(bytes: Uint8Array, encoding: SignatureEncoding): string {
  if (encoding === 'hex') return toHex(bytes);
  if (encoding === 'text') return new platform.TextDecoder().decode(bytes);
  return platform.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Bytes in hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
