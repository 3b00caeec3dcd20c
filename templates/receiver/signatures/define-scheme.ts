import { areEqual, decodeBytes, fromDer } from './bytes.ts';
import { keyName, SignatureKeys } from './keys.ts';
import type {
  SchemeFactory,
  SignatureAlgorithm,
  SignatureHeaderPart,
  SignatureScheme,
  SignatureVerdict,
  SignatureVerifier,
  SignatureVerifierOptions,
  SignedDelivery,
  SigningSecrets,
} from './scheme.ts';
import { signedBytes } from './signed-bytes.ts';

/**
 * Makes a scheme usable: `const contoso = defineScheme({ … })`, and then `contoso({ secret })`. Web Crypto compares
 * signatures, in a time that does not depend on how much of them is right.
 */
export function defineScheme<const A extends SignatureAlgorithm>(scheme: SignatureScheme<A>): SchemeFactory<A> {
  const create = (
    options: SignatureVerifierOptions & { readonly secret?: SigningSecrets; readonly publicKey?: SigningSecrets },
  ): SignatureVerifier => {
    const given = options.secret ?? options.publicKey ?? '';
    const readSecrets = secretReader(given, options.onWarning ?? warn);
    // What is wrong with a fixed secret is told at the start, not at the first delivery.
    if (typeof given !== 'function') void readSecrets();
    const keys = new SignatureKeys(scheme);
    const { url, tolerance = scheme.time?.tolerance, now = Date.now } = options;
    return {
      scheme,
      async verify(delivery) {
        try {
          const secrets = await readSecrets();
          if (secrets.length === 0) return unavailable(`there is no ${keyName(scheme)} to verify signatures with`);
          const delivered = url === undefined ? delivery : { ...delivery, url: withQueryOf(delivery.url, url) };
          return await verify(scheme, delivered, { keys, secrets, clock: { now, tolerance } });
        } catch (error) {
          return unavailable(error instanceof Error ? error.message : 'signatures cannot be verified');
        }
      },
      async hmacOf(text) {
        const [secret = ''] = await readSecrets();
        return keys.hmacOf(secret, text);
      },
    };
  };
  return Object.assign(create, { scheme }) as unknown as SchemeFactory<A>;
}

/** The address that was set, with the query of the request if it has one: some publishers put the hash of the body there. */
function withQueryOf(sent: string, url: string): string {
  const at = sent.indexOf('?');
  return at < 0 ? url : `${url.replace(/\?.*/, '')}${sent.slice(at)}`;
}

/** How the time of a signature is judged. */
interface Clock {
  readonly now: () => number;
  readonly tolerance: number | undefined;
}

/** What signatures are verified with. */
interface Knowledge {
  readonly keys: SignatureKeys;
  readonly secrets: readonly string[];
  readonly clock: Clock;
}

/** A header that is longer holds no signature. */
const MAX_HEADER = 4096;
/** No publisher sends more signatures at once. More of them would only cost time. */
const MAX_SIGNATURES = 16;

async function verify(
  scheme: SignatureScheme,
  delivery: SignedDelivery,
  { keys, secrets, clock }: Knowledge,
): Promise<SignatureVerdict> {
  const signatures = signaturesIn(delivery, scheme);
  if (typeof signatures === 'string') return refused(signatures);
  const time = scheme.time && onlyPart(delivery, scheme.time);
  const problem = scheme.time && problemOfTime(time, scheme.time, clock);
  if (problem !== undefined) return refused(problem);
  const id = scheme.id && onlyPart(delivery, scheme.id);
  const nonce = scheme.nonce && onlyPart(delivery, scheme.nonce);
  const signed = await signedBytes(scheme, delivery, { time, id, nonce });
  if (typeof signed === 'string') return refused(signed);
  for (const secret of secrets) {
    for (const signature of signatures) {
      const isRight =
        scheme.algorithm === 'equal' ? areEqual(signature, keys.bytes(secret)) : await keys.verify(secret, signature, signed);
      if (isRight) return { ok: true, id };
    }
  }
  return refused(`no signature in the header ${scheme.signature.header} matches this body and ${keyName(scheme)}`);
}

function refused(reason: string): SignatureVerdict {
  return { ok: false, status: 401, reason };
}

function unavailable(reason: string): SignatureVerdict {
  return { ok: false, status: 503, reason };
}

/** The signatures of a delivery, or what is wrong with them. */
function signaturesIn({ headers }: SignedDelivery, scheme: SignatureScheme): readonly Uint8Array[] | string {
  const { header, prefix = '' } = scheme.signature;
  const text = headers.get(header) ?? '';
  if (text === '') return `the header ${header} is missing`;
  const parts = text.length > MAX_HEADER ? [] : partsOf(text, scheme.signature);
  if (parts.length > MAX_SIGNATURES || text.length > MAX_HEADER) return `the header ${header} is too long`;
  if (parts.length === 0) return `the header ${header} has no part that begins with ${prefix}`;
  const signatures = parts.map((part) => signatureOf(part, scheme)).filter((one): one is Uint8Array => one !== undefined);
  const isWhole = signatures.length === parts.length;
  return isWhole ? signatures : `the header ${header} is not written as ${scheme.name} writes it, or it came several times`;
}

function signatureOf(part: string, { signature, algorithm }: SignatureScheme): Uint8Array | undefined {
  const bytes = decodeBytes(part, signature.encoding);
  return bytes !== undefined && algorithm === 'ECDSA-P256' ? fromDer(bytes, 32) : bytes;
}

/** The values in a header that begin as they must. */
function partsOf(text: string, { separator, prefix = '' }: SignatureHeaderPart): readonly string[] {
  const parts = separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
  return parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
}

/** The value of a header that has exactly one. */
function onlyPart({ headers }: SignedDelivery, part: SignatureHeaderPart): string | undefined {
  const text = headers.get(part.header) ?? '';
  const [only, ...others] = text.length > MAX_HEADER ? [] : partsOf(text, part);
  return others.length > 0 || only === '' ? undefined : only;
}

function problemOfTime(
  text: string | undefined,
  { header, unit = 'seconds' }: NonNullable<SignatureScheme['time']>,
  { now, tolerance = Number.POSITIVE_INFINITY }: Clock,
): string | undefined {
  if (text === undefined) return `the header ${header} does not say when the delivery was signed`;
  const time = unit === 'iso' ? isoTime(text) : unixTime(text, unit);
  if (Number.isNaN(time)) return `the header ${header} does not hold a time`;
  const age = (now() - time) / 1000;
  if (Math.abs(age) <= tolerance) return undefined;
  const distance = `${Math.round(Math.abs(age))} seconds ${age > 0 ? 'ago' : 'in the future'}`;
  return `the delivery was signed ${distance}, and ${tolerance} are allowed: it is sent again, or a clock is wrong`;
}

function isoTime(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
}

function unixTime(text: string, unit: 'seconds' | 'milliseconds'): number {
  return /^\d{1,15}$/.test(text) ? Number(text) * (unit === 'seconds' ? 1000 : 1) : Number.NaN;
}

/** Reads the secrets that are not empty. Warns once if one has white space around it. */
function secretReader(given: SigningSecrets, onWarning: (warning: string) => void): () => Promise<readonly string[]> {
  let isWarned = false;
  const keep = (secrets: string | readonly string[]): readonly string[] => {
    const known = (typeof secrets === 'string' ? [secrets] : secrets).filter((secret) => secret.trim() !== '');
    if (!isWarned && known.some((secret) => secret !== secret.trim())) {
      isWarned = true;
      onWarning('a secret for signatures begins or ends with white space: is that part of the secret?');
    }
    return known;
  };
  return async () => keep(typeof given === 'function' ? await given() : given);
}

function warn(warning: string): void {
  (globalThis as { readonly console?: { warn(text: string): void } }).console?.warn(warning);
}
