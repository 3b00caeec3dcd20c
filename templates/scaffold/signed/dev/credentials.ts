import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { admissionFrom, scheme } from '../src/authorization.js';
import { type Environment, listOf } from '../src/environment.js';
import { EVENTS_PATH } from '../src/limits.js';
import type { Admission } from '../src/receiver.js';
import type { Flaw, OutgoingRequest } from './sending/outgoing-request.js';
import { handshakeRequest } from './signing/handshake-request.js';
import { createKeys, type SigningKeys } from './signing/keys.js';
import { signedRequest, whyHarmless } from './signing/signed-request.js';

/*
 * On this machine, deliveries are signed with a key of its own, which npm run dev accepts beside those of the environment. It
 * is in .dev/, which is neither committed nor deployed, and nothing in src/ knows it.
 */

const isPublic = scheme.algorithm === 'Ed25519' || scheme.algorithm === 'ECDSA-P256';
const KEYS = isPublic ? 'WEBHOOK_PUBLIC_KEY' : 'WEBHOOK_SECRETS';
const FILE = new URL(`../../.dev/${scheme.name}-keys.json`, import.meta.url);

/** An environment in which the receiver starts, for tests. */
export function exampleEnvironment(): Environment {
  return developmentEnvironment({});
}

/** Who may deliver to npm run dev: who signs with a key of the environment, or with that of this machine. */
export function developmentAdmission(environment: Environment): Admission {
  return admissionFrom(developmentEnvironment(environment));
}

/** A request with its signature, or with one that is to be refused. */
export async function withCredentials(
  request: OutgoingRequest,
  { environment, flaw }: { readonly environment: Environment; readonly flaw?: Flaw | undefined },
): Promise<OutgoingRequest> {
  if (request.method !== 'POST') return request;
  const [given] = isPublic ? [] : listOf(environment[KEYS]);
  return signedRequest(scheme, request, { secret: given ?? keysOfThisMachine().signing, flaw });
}

/** Why a delivery with a flaw would be admitted, if it would. */
export function whyAdmitted(flaw: Flaw): string | undefined {
  return whyHarmless(flaw, scheme);
}

/** Whether deliveries come as forms as well. */
export const takesForms: boolean = scheme.forms === true;

/** The request by which the publisher checks an address, if that is not for the envelope of its events to say. */
export function checkOf(url: string, environment: Environment): OutgoingRequest | undefined {
  const [handshake] = [...(scheme.handshakes ?? []), ...(developmentAdmission(environment).handshakes ?? [])];
  return handshake === undefined ? undefined : handshakeRequest(handshake, url);
}

function developmentEnvironment(environment: Environment): Environment {
  const { PORT = '3000', WEBHOOK_VERIFY_TOKEN = 'development' } = environment;
  return {
    ...environment,
    [KEYS]: [...listOf(environment[KEYS]), keysOfThisMachine().verifying].join(','),
    WEBHOOK_URL: `http://localhost:${PORT}${EVENTS_PATH}`,
    WEBHOOK_VERIFY_TOKEN,
  };
}

/** The keys of this machine: those that npm run dev or npm run send has made first. */
function keysOfThisMachine(): SigningKeys {
  mkdirSync(new URL('.', FILE), { recursive: true });
  try {
    writeFileSync(FILE, JSON.stringify(createKeys(scheme)), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return JSON.parse(readFileSync(FILE, 'utf8'));
}
