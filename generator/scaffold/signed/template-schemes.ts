import { basicAuth } from '../../../templates/receiver/schemes/basic-auth.ts';
import { bitbucket } from '../../../templates/receiver/schemes/bitbucket.ts';
import { discord } from '../../../templates/receiver/schemes/discord.ts';
import { github } from '../../../templates/receiver/schemes/github.ts';
import { gitlab } from '../../../templates/receiver/schemes/gitlab.ts';
import { hmac } from '../../../templates/receiver/schemes/hmac.ts';
import { meta } from '../../../templates/receiver/schemes/meta.ts';
import { okta } from '../../../templates/receiver/schemes/okta.ts';
import { paddle } from '../../../templates/receiver/schemes/paddle.ts';
import { sendgrid } from '../../../templates/receiver/schemes/sendgrid.ts';
import { shopify } from '../../../templates/receiver/schemes/shopify.ts';
import { slack } from '../../../templates/receiver/schemes/slack.ts';
import { square } from '../../../templates/receiver/schemes/square.ts';
import { standardWebhooks } from '../../../templates/receiver/schemes/standard-webhooks.ts';
import { stripe } from '../../../templates/receiver/schemes/stripe.ts';
import { svix } from '../../../templates/receiver/schemes/svix.ts';
import { token } from '../../../templates/receiver/schemes/token.ts';
import { twilio } from '../../../templates/receiver/schemes/twilio.ts';
import { twitch } from '../../../templates/receiver/schemes/twitch.ts';
import { zoom } from '../../../templates/receiver/schemes/zoom.ts';
import type { SignatureScheme } from '../../../templates/receiver/signatures/scheme.ts';
import type { Scheme } from '../../options/choices.ts';

/** A scheme, or what makes one of the header that it does not say itself. */
type KnownScheme = SignatureScheme | ((header: string) => SignatureScheme);

/** Every scheme that the receiver has. */
const KNOWN_SCHEMES: Readonly<Record<Scheme, KnownScheme>> = {
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

/** Whether a scheme leaves it to its user which header holds the signature. */
export function needsHeader(name: Scheme): boolean {
  return typeof KNOWN_SCHEMES[name] === 'function';
}

/** A scheme by its name. The header counts only for one that does not say it itself. */
export function schemeNamed(name: Scheme, header: string): SignatureScheme {
  const known = KNOWN_SCHEMES[name];
  return typeof known === 'function' ? known(header) : known;
}
