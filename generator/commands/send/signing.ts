import type { SignatureScheme } from '../../../templates/receiver/signatures/scheme.ts';
import type { Flaw } from '../../../templates/sending/outgoing-request.ts';
import { whyHarmless } from '../../../templates/signing/signed-request.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import type { SendProblem } from '../../diagnostics/send-problems.ts';
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
 * How a command line wants an event signed: by the scheme that it names, or by the one of the config. Raises a `UserError` if
 * it wants what the scheme does not have, or if there is no secret.
 */
export function signingOf(options: SigningOptions, ofConfig: readonly string[]): Signing | undefined {
  const named = options.scheme === undefined ? SCHEMES.filter((scheme) => ofConfig.includes(scheme)) : [options.scheme];
  const [name, another] = named;
  if (another !== undefined) throw cannotSend('several schemes', named.join(', '));
  const given = schemeGiven({ ...options, ...(name === undefined ? {} : { scheme: name }) });
  const flaw = flawOf(options);
  if (given === undefined) {
    if (flaw !== undefined) throw cannotSend('not signed', `--${flaw}`);
    if (options.form === true) throw cannotSend('no forms');
    return undefined;
  }
  const { scheme } = given;
  if (options.form === true && scheme.forms !== true) throw cannotSend('no forms', scheme.name);
  const reason = flaw && whyHarmless(flaw, scheme);
  if (reason !== undefined) throw cannotSend('harmless', reason);
  const { WEBHOOK_SECRET: secret } = process.env;
  if (!secret) throw cannotSend('no secret', scheme.name);
  return { scheme, secret, flaw };
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
