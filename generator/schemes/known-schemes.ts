import { basicAuth } from '../../templates/receiver/schemes/basic-auth.ts';
import { bitbucket } from '../../templates/receiver/schemes/bitbucket.ts';
import { discord } from '../../templates/receiver/schemes/discord.ts';
import { github } from '../../templates/receiver/schemes/github.ts';
import { gitlab } from '../../templates/receiver/schemes/gitlab.ts';
import { hmac } from '../../templates/receiver/schemes/hmac.ts';
import { meta } from '../../templates/receiver/schemes/meta.ts';
import { okta } from '../../templates/receiver/schemes/okta.ts';
import { paddle } from '../../templates/receiver/schemes/paddle.ts';
import { sendgrid } from '../../templates/receiver/schemes/sendgrid.ts';
import { shopify } from '../../templates/receiver/schemes/shopify.ts';
import { slack } from '../../templates/receiver/schemes/slack.ts';
import { square } from '../../templates/receiver/schemes/square.ts';
import { standardWebhooks } from '../../templates/receiver/schemes/standard-webhooks.ts';
import { stripe } from '../../templates/receiver/schemes/stripe.ts';
import { svix } from '../../templates/receiver/schemes/svix.ts';
import { token } from '../../templates/receiver/schemes/token.ts';
import { twilio } from '../../templates/receiver/schemes/twilio.ts';
import { twitch } from '../../templates/receiver/schemes/twitch.ts';
import { zoom } from '../../templates/receiver/schemes/zoom.ts';
import type { SignatureScheme } from '../../templates/receiver/signatures/scheme.ts';
import type { SchemeData } from '../model/signatures/scheme.ts';
import type { Scheme } from '../options/choices.ts';

/** A scheme, or what makes one of the header that it does not say itself. */
type TemplateScheme = SignatureScheme | ((header: string) => SignatureScheme);

/** Every scheme that the receiver has, by its template. */
const TEMPLATE_SCHEMES: Readonly<Record<Scheme, TemplateScheme>> = {
  'basic-auth': basicAuth.scheme,
  bitbucket: bitbucket.scheme,
  discord: discord.scheme,
  github: github.scheme,
  gitlab: gitlab.scheme,
  hmac: (header) => hmac({ header }).scheme,
  meta: meta.scheme,
  okta: okta.scheme,
  paddle: paddle.scheme,
  sendgrid: sendgrid.scheme,
  shopify: shopify.scheme,
  slack: slack.scheme,
  square: square.scheme,
  'standard-webhooks': standardWebhooks.scheme,
  stripe: stripe.scheme,
  svix: svix.scheme,
  token: (header) => token({ header }).scheme,
  twilio: twilio.scheme,
  twitch: twitch.scheme,
  zoom: zoom.scheme,
};

/** What a page that means a scheme says besides, where others use its header as well. */
const MARKS: Readonly<Partial<Record<Scheme, RegExp>>> = {
  bitbucket: /\bBitbucket\b/,
  github: /\bGitHub\b|\bX-GitHub-/,
  meta: /\b(?:Meta|Facebook|Instagram|WhatsApp)\b/,
  okta: /\bX-Okta-/i,
  'standard-webhooks': /\bwebhook-(?:id|timestamp)\b|\bstandard ?webhooks\b|\bwhsec_/i,
};

/** Whether a scheme leaves it to its user which header holds the signature. */
export function needsHeader(name: Scheme): boolean {
  return typeof TEMPLATE_SCHEMES[name] === 'function';
}

/** A scheme by its name. The header counts only for one that does not say it itself. */
export function schemeNamed(name: Scheme, header: string): SignatureScheme {
  const known = TEMPLATE_SCHEMES[name];
  return typeof known === 'function' ? known(header) : known;
}

/** A scheme as far as pages can tell it; nothing for one that is told its header by those who use it. */
export function knownData(name: Scheme): SchemeData | undefined {
  const known = TEMPLATE_SCHEMES[name];
  if (typeof known === 'function') return undefined;
  const { signature, algorithm, signed, key, time, id } = known;
  return {
    signature,
    algorithm,
    ...(signed === undefined ? {} : { signed }),
    ...(key === undefined ? {} : { key }),
    ...(time === undefined ? {} : { time }),
    ...(id === undefined ? {} : { id }),
  };
}

/** What a page has to say for its header to mean a scheme; nothing if the header is enough. */
export function markOf(name: Scheme): RegExp | undefined {
  return MARKS[name];
}
