/** The text of some bytes, or what keeps them from being text and at which byte. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly what: string; readonly offset: number };

const REPLACEMENT = '\ufffd';

/**
 * Reads bytes as UTF-8. A byte order mark is dropped and line ends become `\n`, so that the same page gives the same
 * output however it was saved.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ok: false, what: 'its byte order mark says UTF-16', offset: 0 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ok: false, what: 'its byte order mark says UTF-16', offset: 0 };
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { ok: false, what: 'there is a null byte', offset: zero };
  const text = bytes.toString('utf8');
  const invalid = invalidOffset(bytes, text);
  if (invalid !== undefined) return { ok: false, what: 'there is invalid UTF-8', offset: invalid };
  return { ok: true, text: normalizeNewlines(text) };
}

/** The first byte that decoding had to replace; a replacement character that the page itself has does not count. */
function invalidOffset(bytes: Buffer, text: string): number | undefined {
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    if (bytes.subarray(offset, offset + 3).compare(Buffer.from(REPLACEMENT)) !== 0) return offset;
  }
  return undefined;
}

/** A text as it is worked with: without a byte order mark, its line ends `\n`. */
export function normalizeNewlines(text: string): string {
  return text.includes('\r') || text.startsWith('\ufeff') ? text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') : text;
}

/** How an HTML document begins, behind comments and the declaration of XML. */
const HTML_OPENING =
  /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** What an HTML document begins with, white space in front included; `undefined` if a text is no such document. */
export function htmlOpening(text: string): string | undefined {
  return HTML_OPENING.exec(text)?.[0];
}
