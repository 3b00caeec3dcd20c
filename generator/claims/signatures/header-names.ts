/** What a header of a delivery holds, as far as its name tells. */
export type HeaderRole = 'signature' | 'time' | 'id' | 'token';

const MAX_NAME_LENGTH = 80;
const HEADER = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/;
const SIGNATURE =
  /(?:^|-)(?:signatures?|signed|sign|sig|hmac|hmacsha\d+)(?:-(?:v?\d+|sha-?\d+|hmac|ed25519|ecdsa|rsa|base64|hex))*$/i;
const TIME = /(?:^|-)(?:timestamp|time|ts)$/i;
const ID = /(?:^|-)(?:id|uuid|guid|delivery|nonce)$/i;
const TOKEN = /(?:^|-)(?:token|secret|auth|password|authorization)$/i;
/** Hyphens join English words too, and names of algorithms. */
const NO_HEADER = /^(?:content|accept|cache|user|hmac|sha|rsa|aes|utf|iso|rfc|base|x509|ed|ecdsa|constant|time|non|re|pre|web)-/i;

/** What a header is for by its name alone. */
export function roleOfHeader(name: string): HeaderRole | undefined {
  if (!HEADER.test(name) || name.length > MAX_NAME_LENGTH) return undefined;
  if (SIGNATURE.test(name)) return 'signature';
  if (TIME.test(name)) return 'time';
  if (ID.test(name)) return 'id';
  return TOKEN.test(name) ? 'token' : undefined;
}

/** Whether an id is another one each time. */
export function isNonce(name: string): boolean {
  return /(?:^|-)nonce$/i.test(name);
}

/** Words that may name headers. */
interface Words {
  readonly text: string;
  readonly codes: readonly string[];
  /** The header that they are about. */
  readonly subject?: string | undefined;
}

/**
 * The headers that words name: as code, with `X-` in front, or beside the word "header"; each as it is spelled.
 * @example
 * headersIn({ text: 'Read the acme-signature header and X-Acme-Time', codes: [] })
 * // → ['acme-signature', 'X-Acme-Time']
 */
export function headersIn({ text, codes, subject }: Words): readonly string[] {
  const first = subject === undefined ? [] : [subject];
  const inCode = codes.flatMap((code) => [...code.matchAll(IN_CODE)].map(([, name = '']) => name));
  const inText = [...text.matchAll(IN_TEXT)].flatMap(([, before, name = '', after]) =>
    /^X-/i.test(name) || before !== undefined || after !== undefined ? [name] : [],
  );
  return [...new Set([...first, ...inCode, ...inText])].filter(
    (name) => name.length <= MAX_NAME_LENGTH && !(NO_HEADER.test(name) && !SIGNATURE.test(name)) && !isAlgorithm(name),
  );
}

function isAlgorithm(name: string): boolean {
  return /^(?:hmac|rsa|ecdsa)-(?:sha)/i.test(name) || /^sha-?\d+$/i.test(name);
}

/** The whole of a piece of code, in front of a value, or in quotes. */
const IN_CODE = /(?:^|['"`])([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)(?=$|['"`]|\s*:)/g;
const IN_TEXT =
  /(\bheaders? (?:named |called )?[`"'“]?)?(?<![\w-])([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)(?![\w-])([`"'”]? (?:HTTP |request |custom )?headers?\b)?/g;
