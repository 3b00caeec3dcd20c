import type { Scheme } from '../../options/choices.ts';
import type { SchemeData } from './scheme.ts';

/** A scheme that the receiver has, as far as pages can name it. */
export interface KnownScheme {
  /** What the receiver exports it as. */
  readonly exportName: string;
  /** What it says; nothing for one that is told its header by those who use it. */
  readonly data: SchemeData | undefined;
  /** What a page that means it says besides, where others use the header as well. */
  readonly mark?: RegExp;
}

const HMAC_SHA256 = { algorithm: 'HMAC-SHA256' } as const;

/** The schemes of `templates/receiver/schemes/`, which a test holds them against. */
export const KNOWN_SCHEMES: Readonly<Record<Scheme, KnownScheme>> = {
  'basic-auth': {
    exportName: 'basicAuth',
    data: { signature: { header: 'Authorization', prefix: 'Basic ', encoding: 'base64' }, algorithm: 'equal' },
  },
  bitbucket: {
    exportName: 'bitbucket',
    data: {
      signature: { header: 'X-Hub-Signature', prefix: 'sha256=', encoding: 'hex' },
      ...HMAC_SHA256,
      id: { header: 'X-Request-UUID' },
    },
    mark: /\bBitbucket\b/,
  },
  discord: {
    exportName: 'discord',
    data: {
      signature: { header: 'X-Signature-Ed25519', encoding: 'hex' },
      algorithm: 'Ed25519',
      signed: '{timestamp}{body}',
      key: { encoding: 'hex' },
      time: { header: 'X-Signature-Timestamp', tolerance: 300 },
    },
  },
  github: {
    exportName: 'github',
    data: {
      signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' },
      ...HMAC_SHA256,
      id: { header: 'X-GitHub-Delivery' },
    },
    mark: /\bGitHub\b|\bX-GitHub-/,
  },
  gitlab: {
    exportName: 'gitlab',
    data: { signature: { header: 'X-Gitlab-Token', encoding: 'text' }, algorithm: 'equal', id: { header: 'Idempotency-Key' } },
  },
  hmac: { exportName: 'hmac', data: undefined },
  meta: {
    exportName: 'meta',
    data: { signature: { header: 'X-Hub-Signature-256', prefix: 'sha256=', encoding: 'hex' }, ...HMAC_SHA256 },
    mark: /\b(?:Meta|Facebook|Instagram|WhatsApp)\b/,
  },
  okta: {
    exportName: 'okta',
    data: { signature: { header: 'Authorization', encoding: 'text' }, algorithm: 'equal' },
    mark: /\bX-Okta-/i,
  },
  paddle: {
    exportName: 'paddle',
    data: {
      signature: { header: 'Paddle-Signature', separator: ';', prefix: 'h1=', encoding: 'hex' },
      ...HMAC_SHA256,
      signed: '{timestamp}:{body}',
      time: { header: 'Paddle-Signature', separator: ';', prefix: 'ts=', tolerance: 5 },
    },
  },
  sendgrid: {
    exportName: 'sendgrid',
    data: {
      signature: { header: 'X-Twilio-Email-Event-Webhook-Signature', encoding: 'base64' },
      algorithm: 'ECDSA-P256',
      signed: '{timestamp}{body}',
      key: { encoding: 'base64' },
      time: { header: 'X-Twilio-Email-Event-Webhook-Timestamp' },
    },
  },
  shopify: {
    exportName: 'shopify',
    data: {
      signature: { header: 'X-Shopify-Hmac-SHA256', encoding: 'base64' },
      ...HMAC_SHA256,
      id: { header: 'X-Shopify-Webhook-Id' },
    },
  },
  slack: {
    exportName: 'slack',
    data: {
      signature: { header: 'X-Slack-Signature', prefix: 'v0=', encoding: 'hex' },
      ...HMAC_SHA256,
      signed: 'v0:{timestamp}:{body}',
      time: { header: 'X-Slack-Request-Timestamp', tolerance: 300 },
    },
  },
  square: {
    exportName: 'square',
    data: {
      signature: { header: 'x-square-hmacsha256-signature', encoding: 'base64' },
      ...HMAC_SHA256,
      signed: '{url}{body}',
    },
  },
  'standard-webhooks': {
    exportName: 'standardWebhooks',
    data: {
      signature: { header: 'webhook-signature', separator: ' ', prefix: 'v1,', encoding: 'base64' },
      ...HMAC_SHA256,
      signed: '{id}.{timestamp}.{body}',
      key: { encoding: 'base64', prefix: 'whsec_' },
      time: { header: 'webhook-timestamp', tolerance: 300 },
      id: { header: 'webhook-id' },
    },
    mark: /\bwebhook-(?:id|timestamp)\b|\bstandard ?webhooks\b|\bwhsec_/i,
  },
  stripe: {
    exportName: 'stripe',
    data: {
      signature: { header: 'Stripe-Signature', separator: ',', prefix: 'v1=', encoding: 'hex' },
      ...HMAC_SHA256,
      signed: '{timestamp}.{body}',
      time: { header: 'Stripe-Signature', separator: ',', prefix: 't=', tolerance: 300 },
    },
  },
  svix: {
    exportName: 'svix',
    data: {
      signature: { header: 'svix-signature', separator: ' ', prefix: 'v1,', encoding: 'base64' },
      ...HMAC_SHA256,
      signed: '{id}.{timestamp}.{body}',
      key: { encoding: 'base64', prefix: 'whsec_' },
      time: { header: 'svix-timestamp', tolerance: 300 },
      id: { header: 'svix-id' },
    },
  },
  token: { exportName: 'token', data: undefined },
  twilio: {
    exportName: 'twilio',
    data: {
      signature: { header: 'X-Twilio-Signature', encoding: 'base64' },
      algorithm: 'HMAC-SHA1',
      signed: '{url}{form}',
      id: { header: 'I-Twilio-Idempotency-Token' },
    },
  },
  twitch: {
    exportName: 'twitch',
    data: {
      signature: { header: 'Twitch-Eventsub-Message-Signature', prefix: 'sha256=', encoding: 'hex' },
      ...HMAC_SHA256,
      signed: '{id}{timestamp}{body}',
      time: { header: 'Twitch-Eventsub-Message-Timestamp', unit: 'iso', tolerance: 600 },
      id: { header: 'Twitch-Eventsub-Message-Id' },
    },
  },
  zoom: {
    exportName: 'zoom',
    data: {
      signature: { header: 'x-zm-signature', prefix: 'v0=', encoding: 'hex' },
      ...HMAC_SHA256,
      signed: 'v0:{timestamp}:{body}',
      time: { header: 'x-zm-request-timestamp', tolerance: 300 },
    },
  },
};
