import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign as signWithKey } from 'node:crypto';
import { sign as signForGithub, verify as verifyForGithub } from '@octokit/webhooks-methods';
import { Environment, Paddle } from '@paddle/paddle-node-sdk';
import { EventWebhook } from '@sendgrid/eventwebhook';
import { isValidSlackRequest } from '@slack/bolt';
import { verifyKey } from 'discord-interactions';
import { WebhooksHelper } from 'square';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import twilioSdk from 'twilio';
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
import type { SignatureScheme, SignatureVerifier, SignatureVerifierOptions } from '../../templates/receiver/signatures/scheme.ts';

/** A delivery as it goes over the wire. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly url: string;
  /** When it was signed, in milliseconds since 1970. */
  readonly time: number;
}

/** A scheme of ours beside what its publisher gives its customers. */
export interface Vendor {
  readonly name: string;
  readonly scheme: SignatureScheme;
  readonly verifier: (options?: SignatureVerifierOptions) => SignatureVerifier;
  /** What signatures are made with. */
  readonly secret: string;
  readonly body: string;
  readonly url: string;
  readonly contentType: string;
  /** The headers of a delivery, made by the publisher's package, or by its documentation where that signs nothing. */
  readonly sign: (delivery: Omit<Signed, 'headers'>) => Promise<Readonly<Record<string, string>>>;
  /** What the publisher's package says of a delivery; nothing where it has none for that. */
  readonly accepts?: (delivery: Signed) => Promise<boolean>;
}

const JSON_BODY = '{"type":"order.paid","id":"ord_1","note":"Grüße – 100 €"}';
const URL_OF_RECEIVER = 'https://example.com/hooks?shop=1';
const secret = 'a secret of some length';
const json = { secret, body: JSON_BODY, url: URL_OF_RECEIVER, contentType: 'application/json' };

const hex = (text: string, hash = 'sha256', key: string | Buffer = secret): string =>
  createHmac(hash, key).update(text).digest('hex');
const base64 = (text: string, hash = 'sha256', key: string | Buffer = secret): string =>
  createHmac(hash, key).update(text).digest('base64');
const seconds = (time: number): string => String(Math.floor(time / 1000));
const headerOf = (headers: Signed['headers'], name: string): string =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';

const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const der = (key: KeyObject, type: 'pkcs8' | 'spki'): Buffer =>
  key.export({ format: 'der', type } as { format: 'der'; type: 'spki' });
const discordKey = der(ed25519.publicKey, 'spki').subarray(-32).toString('hex');
const sendgridKey = der(p256.publicKey, 'spki').toString('base64');

const whsec = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
const standard = new Webhook(whsec);
const stripeSdk = new Stripe('sk_test_none');
const paddleSdk = new Paddle('none', { environment: Environment.sandbox });
const form = 'From=%2B15551234567&Body=Hello%20there&AccountSid=AC1&Body2=';
const formFields = Object.fromEntries(new URLSearchParams(form));

/** Every scheme, with the publisher's own package wherever there is one. */
export const vendors: readonly Vendor[] = [
  {
    name: 'standard-webhooks',
    scheme: standardWebhooks.scheme,
    verifier: (options) => standardWebhooks({ secret: whsec, ...options }),
    ...json,
    secret: whsec,
    sign: async ({ body, time }) => ({
      'webhook-id': 'msg_1',
      'webhook-timestamp': seconds(time),
      'webhook-signature': standard.sign('msg_1', new Date(time), body),
    }),
    accepts: async ({ headers, body }) => passes(() => standard.verify(body, headers)),
  },
  {
    name: 'svix',
    scheme: svix.scheme,
    verifier: (options) => svix({ secret: whsec, ...options }),
    ...json,
    secret: whsec,
    sign: async ({ body, time }) => ({
      'svix-id': 'msg_1',
      'svix-timestamp': seconds(time),
      'svix-signature': standard.sign('msg_1', new Date(time), body),
    }),
    accepts: async ({ headers, body }) => {
      const renamed = Object.entries(headers).map(([name, value]) => [name.replace('svix-', 'webhook-'), value]);
      return passes(() => standard.verify(body, Object.fromEntries(renamed)));
    },
  },
  {
    name: 'github',
    scheme: github.scheme,
    verifier: (options) => github({ secret, ...options }),
    ...json,
    sign: async ({ body }) => ({ 'X-GitHub-Delivery': 'd1', 'X-Hub-Signature-256': await signForGithub(secret, body) }),
    accepts: async ({ headers, body }) => verifyForGithub(secret, body, headerOf(headers, 'x-hub-signature-256')),
  },
  {
    name: 'stripe',
    scheme: stripe.scheme,
    verifier: (options) => stripe({ secret: 'whsec_test', ...options }),
    ...json,
    secret: 'whsec_test',
    sign: async ({ body: payload, time }) => ({
      'Stripe-Signature': stripeSdk.webhooks.generateTestHeaderString({
        payload,
        secret: 'whsec_test',
        timestamp: Number(seconds(time)),
      }),
    }),
    accepts: async ({ headers, body }) =>
      passes(() => stripeSdk.webhooks.constructEvent(body, headerOf(headers, 'stripe-signature'), 'whsec_test')),
  },
  {
    name: 'slack',
    scheme: slack.scheme,
    verifier: (options) => slack({ secret, ...options }),
    ...json,
    sign: async ({ body, time }) => ({
      'X-Slack-Request-Timestamp': seconds(time),
      'X-Slack-Signature': `v0=${hex(`v0:${seconds(time)}:${body}`)}`,
    }),
    accepts: async ({ headers, body }) =>
      isValidSlackRequest({
        signingSecret: secret,
        body,
        headers: {
          'x-slack-signature': headerOf(headers, 'x-slack-signature'),
          'x-slack-request-timestamp': Number(headerOf(headers, 'x-slack-request-timestamp')),
        },
      }),
  },
  {
    name: 'twilio (form)',
    scheme: twilio.scheme,
    verifier: (options) => twilio({ secret, ...options }),
    ...json,
    body: form,
    contentType: 'application/x-www-form-urlencoded',
    sign: async ({ url }) => ({ 'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(secret, url, formFields) }),
    accepts: async ({ headers, url, body }) => {
      const fields = Object.fromEntries(new URLSearchParams(body));
      return twilioSdk.validateRequest(secret, headerOf(headers, 'x-twilio-signature'), url, fields);
    },
  },
  {
    name: 'twilio (JSON)',
    scheme: twilio.scheme,
    verifier: (options) => twilio({ secret, ...options }),
    ...json,
    url: `https://example.com/hooks?bodySHA256=${sha256(JSON_BODY)}`,
    sign: async ({ url }) => ({ 'X-Twilio-Signature': twilioSdk.getExpectedTwilioSignature(secret, url, {}) }),
    accepts: async ({ headers, url, body }) =>
      twilioSdk.validateRequestWithBody(secret, headerOf(headers, 'x-twilio-signature'), url, body),
  },
  {
    name: 'discord',
    scheme: discord.scheme,
    verifier: (options) => discord({ publicKey: discordKey, ...options }),
    ...json,
    secret: der(ed25519.privateKey, 'pkcs8').toString('base64'),
    sign: async ({ body, time }) => ({
      'X-Signature-Timestamp': seconds(time),
      'X-Signature-Ed25519': signWithKey(null, Buffer.from(seconds(time) + body), ed25519.privateKey).toString('hex'),
    }),
    accepts: async ({ headers, body }) =>
      verifyKey(body, headerOf(headers, 'x-signature-ed25519'), headerOf(headers, 'x-signature-timestamp'), discordKey),
  },
  {
    name: 'sendgrid',
    scheme: sendgrid.scheme,
    verifier: (options) => sendgrid({ publicKey: sendgridKey, ...options }),
    ...json,
    secret: der(p256.privateKey, 'pkcs8').toString('base64'),
    sign: async ({ body, time }) => ({
      'X-Twilio-Email-Event-Webhook-Timestamp': seconds(time),
      'X-Twilio-Email-Event-Webhook-Signature': signWithKey(
        'sha256',
        Buffer.from(seconds(time) + body),
        p256.privateKey,
      ).toString('base64'),
    }),
    accepts: async ({ headers, body }) => {
      const webhook = new EventWebhook();
      return webhook.verifySignature(
        webhook.convertPublicKeyToECDSA(sendgridKey),
        body,
        headerOf(headers, 'x-twilio-email-event-webhook-signature'),
        headerOf(headers, 'x-twilio-email-event-webhook-timestamp'),
      );
    },
  },
  {
    name: 'paddle',
    scheme: paddle.scheme,
    verifier: (options) => paddle({ secret, ...options }),
    ...json,
    sign: async ({ body, time }) => ({
      'Paddle-Signature': `ts=${seconds(time)};h1=${hex(`${seconds(time)}:${body}`)}`,
    }),
    accepts: async ({ headers, body }) =>
      paddleSdk.webhooks.isSignatureValid(body, secret, headerOf(headers, 'paddle-signature')),
  },
  {
    name: 'square',
    scheme: square.scheme,
    verifier: (options) => square({ secret, ...options }),
    ...json,
    sign: async ({ body, url }) => ({ 'x-square-hmacsha256-signature': base64(url + body) }),
    accepts: async ({ headers, body, url }) =>
      WebhooksHelper.verifySignature({
        requestBody: body,
        signatureHeader: headerOf(headers, 'x-square-hmacsha256-signature'),
        signatureKey: secret,
        notificationUrl: url,
      }),
  },
  {
    name: 'shopify',
    scheme: shopify.scheme,
    verifier: (options) => shopify({ secret, ...options }),
    ...json,
    sign: async ({ body }) => ({ 'X-Shopify-Webhook-Id': 'w1', 'X-Shopify-Hmac-SHA256': base64(body) }),
  },
  {
    name: 'bitbucket',
    scheme: bitbucket.scheme,
    verifier: (options) => bitbucket({ secret, ...options }),
    ...json,
    sign: async ({ body }) => ({ 'X-Request-UUID': 'r1', 'X-Hub-Signature': `sha256=${hex(body)}` }),
  },
  {
    name: 'meta',
    scheme: meta.scheme,
    verifier: (options) => meta({ secret, ...options }),
    ...json,
    sign: async ({ body }) => ({ 'X-Hub-Signature-256': `sha256=${hex(body)}` }),
  },
  {
    name: 'twitch',
    scheme: twitch.scheme,
    verifier: (options) => twitch({ secret, ...options }),
    ...json,
    sign: async ({ body, time }) => {
      const sent = new Date(time).toISOString().replace('Z', '123456Z');
      return {
        'Twitch-Eventsub-Message-Id': 'm1',
        'Twitch-Eventsub-Message-Timestamp': sent,
        'Twitch-Eventsub-Message-Signature': `sha256=${hex(`m1${sent}${body}`)}`,
      };
    },
  },
  {
    name: 'zoom',
    scheme: zoom.scheme,
    verifier: (options) => zoom({ secret, ...options }),
    ...json,
    sign: async ({ body, time }) => ({
      'x-zm-request-timestamp': seconds(time),
      'x-zm-signature': `v0=${hex(`v0:${seconds(time)}:${body}`)}`,
    }),
  },
  ofHmac({ header: 'X-Signature', algorithm: 'HMAC-SHA512', encoding: 'base64' }, (body) => base64(body, 'sha512')),
  ofHmac({ header: 'X-Signature', algorithm: 'HMAC-SHA1', prefix: 'sha1=' }, (body) => `sha1=${hex(body, 'sha1')}`),
  {
    name: 'gitlab',
    scheme: gitlab.scheme,
    verifier: (options) => gitlab({ secret, ...options }),
    ...json,
    sign: async () => ({ 'Idempotency-Key': 'k1', 'X-Gitlab-Token': secret }),
  },
  {
    name: 'okta',
    scheme: okta.scheme,
    verifier: (options) => okta({ secret, ...options }),
    ...json,
    sign: async () => ({ Authorization: secret }),
  },
  {
    name: 'basic-auth',
    scheme: basicAuth.scheme,
    verifier: (options) => basicAuth({ secret: 'shop:päss', ...options }),
    ...json,
    secret: 'shop:päss',
    sign: async () => ({ Authorization: `Basic ${Buffer.from('shop:päss').toString('base64')}` }),
  },
  {
    name: 'token',
    scheme: token({ header: 'Authorization', prefix: 'Bearer ' }).scheme,
    verifier: (options) => token({ header: 'Authorization', prefix: 'Bearer ' })({ secret, ...options }),
    ...json,
    sign: async () => ({ Authorization: `Bearer ${secret}` }),
  },
];

function ofHmac(as: Parameters<typeof hmac>[0], sign: (body: string) => string): Vendor {
  return {
    name: `hmac (${as.algorithm}, ${as.encoding ?? 'hex'})`,
    scheme: hmac(as).scheme,
    verifier: (options) => hmac(as)({ secret, ...options }),
    ...json,
    sign: async ({ body }) => ({ [as.header]: sign(body) }),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function passes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
