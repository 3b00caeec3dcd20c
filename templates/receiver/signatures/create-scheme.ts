import { decodeBytes } from './bytes.ts';
import { MAX_HEADER, onlyPart, partsOf } from './header-parts.ts';
import type {
  SchemeFactory,
  SignatureScheme,
  SignatureVerdict,
  SignatureVerifier,
  SignatureVerifierOptions,
  SignedDelivery,
  SigningSecrets,
} from './scheme.ts';
import type { MeansOf, SchemeMeans, SignatureKeys } from './scheme-means.ts';
import { secretReader } from './secrets.ts';

/** No publisher sends more signatures at once. More of them would only cost time. */
const MAX_SIGNATURES = 16;

/** The options of a verifier, whatever its keys are. */
type Options = SignatureVerifierOptions & { readonly secret?: SigningSecrets; readonly publicKey?: SigningSecrets };

/** A scheme with the code that it needs: `defineScheme` has the code for all schemes. */
export function createScheme<const S extends SignatureScheme>(scheme: S, means: MeansOf<S>): SchemeFactory<S['algorithm']> {
  const create = (options: Options): SignatureVerifier => {
    const given = options.secret ?? options.publicKey ?? '';
    const readSecrets = secretReader(given, options.onWarning);
    // What is wrong with a fixed secret is told at the start, not at the first delivery.
    if (typeof given !== 'function') void readSecrets();
    const { keys: keysOf, reply }: SchemeMeans = means;
    const keys = keysOf(scheme);
    return {
      scheme,
      handshakes: reply === undefined ? [] : (scheme.handshakes ?? []).map((handshake) => ({ ...handshake, reply })),
      async verify(delivery) {
        try {
          const secrets = await readSecrets();
          if (secrets.length === 0) return refused(`there is no ${keys.name} to verify signatures with`, 503);
          const id = onlyPart(delivery, scheme.id);
          const problem = await problemOf(delivery, { scheme, means, options, keys, secrets, id });
          return problem === undefined ? { ok: true, id } : refused(problem, 401);
        } catch (error) {
          return refused(error instanceof Error ? error.message : 'signatures cannot be verified', 503);
        }
      },
      async hmacOf(text) {
        const [secret = ''] = await readSecrets();
        return keys.hmacOf(secret, text);
      },
    };
  };
  return Object.assign(create, { scheme }) as unknown as SchemeFactory<S['algorithm']>;
}

function refused(reason: string, status: 401 | 503): SignatureVerdict {
  return { ok: false, status, reason };
}

/** What a delivery is verified with. */
interface Knowledge {
  readonly scheme: SignatureScheme;
  readonly means: SchemeMeans;
  readonly options: Options;
  readonly keys: SignatureKeys;
  readonly secrets: readonly string[];
  readonly id: string | undefined;
}

/** What is wrong with the signature of a delivery. */
async function problemOf(
  delivery: SignedDelivery,
  { scheme, means, options, keys, secrets, id }: Knowledge,
): Promise<string | undefined> {
  const signatures = signaturesIn(delivery, scheme);
  if (typeof signatures === 'string') return signatures;
  const { url, now = Date.now, tolerance = scheme.time?.tolerance } = options;
  const timestamp = onlyPart(delivery, scheme.time);
  const problem = scheme.time && means.time?.(timestamp, scheme.time, { now, tolerance });
  if (problem !== undefined) return problem;
  const values = { timestamp, id, nonce: onlyPart(delivery, scheme.nonce), setUrl: url };
  const signed = means.signed === undefined ? delivery.body : await means.signed(scheme, delivery, values);
  if (typeof signed === 'string') return signed;
  for (const secret of secrets)
    for (const signature of signatures) if (await keys.verify(secret, signature, signed)) return undefined;
  return `no signature in the header ${scheme.signature.header} matches this body and ${keys.name}`;
}

/** The signatures of a delivery, or what is wrong with them. */
function signaturesIn({ headers }: SignedDelivery, { name, signature }: SignatureScheme): readonly Uint8Array[] | string {
  const { header, prefix = '', encoding } = signature;
  const text = headers.get(header) ?? '';
  if (text === '') return `the header ${header} is missing`;
  const parts = text.length > MAX_HEADER ? [] : partsOf(text, signature);
  if (parts.length > MAX_SIGNATURES || text.length > MAX_HEADER) return `the header ${header} is too long`;
  if (parts.length === 0) return `the header ${header} has no part that begins with ${prefix}`;
  const signatures = parts.map((part) => decodeBytes(part, encoding)).filter((one): one is Uint8Array => one !== undefined);
  const isWhole = signatures.length === parts.length;
  return isWhole ? signatures : `the header ${header} is not written as ${name} writes it, or it came several times`;
}
