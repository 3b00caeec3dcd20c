import type { SignatureScheme } from '../../../templates/receiver/signatures/scheme.ts';
import type { Flaw, OutgoingRequest } from '../../../templates/sending/outgoing-request.ts';
import { signedRequest, whyHarmless } from '../../../templates/signing/signed-request.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import type { SendProblem } from '../../diagnostics/send-problems.ts';
import type { PlannedScheme } from '../../model/plan.ts';
import { SCHEMES } from '../../options/choices.ts';
import type { OptionValues } from '../../options/values.ts';
import { schemeGiven } from '../scheme-options.ts';

/** How an event is signed. */
export interface Signing {
  readonly scheme: SignatureScheme;
  readonly secret: string;
  readonly flaw: Flaw | undefined;
}

type SigningOptions = OptionValues<'scheme' | 'signatureHeader' | 'invalid' | 'wrongSignature' | 'old' | 'form'>;

/**
 * How a command line wants an event signed: by the scheme that it names, or by the one of the catalog. What only the pages
 * say is no reason to refuse: without a secret, the event is sent unsigned then. Raises a `UserError` if what is wanted
 * is not there.
 */
export function signingOf(options: SigningOptions, ofCatalog: readonly PlannedScheme[]): Signing | undefined {
  const [planned, another] = options.scheme === undefined ? ofCatalog : [];
  if (another !== undefined) throw cannotSend('several schemes', ofCatalog.map(({ name }) => name).join(', '));
  const flaw = flawOf(options);
  const isOptional = planned?.found !== undefined && flaw === undefined && options.form !== true;
  const scheme = isOptional && !process.env['WEBHOOK_SECRET'] ? undefined : schemeOf(planned, options);
  if (scheme === undefined) {
    if (flaw !== undefined) throw cannotSend('not signed', `--${flaw}`);
    if (options.form === true) throw cannotSend('no forms');
    return undefined;
  }
  if (options.form === true && scheme.forms !== true) throw cannotSend('no forms', scheme.name);
  const reason = flaw && whyHarmless(flaw, scheme);
  if (reason !== undefined) throw cannotSend('harmless', reason);
  const { WEBHOOK_SECRET: secret } = process.env;
  if (!secret) throw cannotSend('no secret', scheme.name);
  return { scheme, secret, flaw };
}

/** The scheme that is meant: one that the receiver has, or one that the pages describe. */
function schemeOf(planned: PlannedScheme | undefined, options: SigningOptions): SignatureScheme | undefined {
  const known = SCHEMES.find((name) => name === planned?.name);
  if (planned?.data !== undefined && known === undefined) return { name: planned.name, ...planned.data };
  return schemeGiven({ ...options, ...(known === undefined ? {} : { scheme: known }) })?.scheme;
}

/** A request with its signature, if it is to have one. Raises a `UserError` if the secret is none. */
export async function signed(request: OutgoingRequest, signing: Signing | undefined): Promise<OutgoingRequest> {
  if (signing === undefined) return request;
  const { scheme, secret, flaw } = signing;
  try {
    return await signedRequest(scheme, request, { secret, flaw });
  } catch {
    throw cannotSend('wrong secret', nameOfKey(scheme));
  }
}

function nameOfKey({ algorithm, key }: SignatureScheme): string {
  if (algorithm === 'Ed25519' || algorithm === 'ECDSA-P256') return 'a private key (PKCS #8 in base64)';
  return `a secret in ${key?.encoding ?? 'text'}`;
}

/** The error for what cannot be sent. */
export function cannotSend(problem: SendProblem, what = ''): UserError {
  return new UserError([diagnostic('usage/cannot-send', { problem, what })], 2);
}

function flawOf({ invalid, wrongSignature, old }: SigningOptions): Flaw | undefined {
  const chosen = [invalid, wrongSignature, old].filter((one) => one === true);
  if (chosen.length > 1) throw cannotSend('several faults');
  if (wrongSignature === true) return 'wrong-signature';
  return old === true ? 'old' : undefined;
}
