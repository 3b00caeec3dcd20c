import { joinBytes } from '../bytes.ts';

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
