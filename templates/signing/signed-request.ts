import { createHash } from 'node:crypto';
import type { SignatureScheme } from '../receiver/signatures/scheme.ts';
import { signatureHeaders } from '../receiver/signatures/signature-headers.ts';
import type { Flaw, OutgoingRequest } from '../sending/outgoing-request.ts';
import { createKeys } from './keys.ts';

/** What a request is signed with. */
export interface SigningChoice {
  /** The secret, or the private key (PKCS #8 in base64). */
  readonly secret: string;
  readonly flaw?: Flaw | undefined;
}

/** The same request as the publisher would send it: with the headers of its signature, and with its hash in the address where that is signed. */
export async function signedRequest(
  scheme: SignatureScheme,
  request: OutgoingRequest,
  { secret, flaw }: SigningChoice,
): Promise<OutgoingRequest> {
  const { body = '', headers } = request;
  const contentType = headers['content-type'] ?? 'application/json';
  const url = contentType.includes('form') ? request.url : withBodyHash(request.url, body, scheme);
  const key = flaw === 'wrong-signature' ? createKeys(scheme).signing : secret;
  const age = flaw === 'old' ? ((scheme.time?.tolerance ?? 0) + 60) * 1000 : 0;
  const signature = await signatureHeaders(scheme, { body, url, contentType, secret: key, time: Date.now() - age });
  return { ...request, url, headers: { ...headers, ...signature } };
}

/** Why a delivery of a scheme would be admitted with a flaw, if it would. */
export function whyHarmless(flaw: Flaw, { name, time }: SignatureScheme): string | undefined {
  if (flaw !== 'old' || time?.tolerance !== undefined) return undefined;
  return time === undefined
    ? `Signatures of ${name} have no time, so that nothing tells an old delivery.`
    : `The time of signatures of ${name} is not checked, as its publisher says nothing of how old a delivery may be.`;
}

function withBodyHash(url: string, body: string, { bodyHash }: SignatureScheme): string {
  if (bodyHash === undefined) return url;
  const address = new URL(url);
  address.searchParams.set(bodyHash.query, createHash('sha256').update(body).digest('hex'));
  return address.href;
}
