import type { Scheme } from '../../options/choices.ts';

/** How a publisher speaks of the key that verifies its deliveries. */
export interface PublisherWords {
  readonly publisher: string;
  /** What the key is called, and where it is shown or chosen. */
  readonly key: string;
  /** What it looks like, if that tells it from other keys. */
  readonly form?: string;
}

/** The words of every publisher whose scheme the receiver has. */
export const PUBLISHER_WORDS: Readonly<Record<Scheme, PublisherWords>> = {
  'basic-auth': {
    publisher: 'the publisher',
    key: 'the user name and the password that you chose for the webhook',
    form: '`name:password`',
  },
  bitbucket: { publisher: 'Bitbucket', key: 'the *Secret* of the webhook (Repository settings → Webhooks)' },
  discord: {
    publisher: 'Discord',
    key: 'the *Public Key* of the application (Developer Portal → General Information)',
    form: '64 hexadecimal digits',
  },
  github: {
    publisher: 'GitHub',
    key: 'the *Secret* of the webhook (Settings → Webhooks of the repository, organization or app)',
  },
  gitlab: { publisher: 'GitLab', key: 'the *Secret token* of the webhook (Settings → Webhooks)' },
  hmac: { publisher: 'the publisher', key: 'the secret that the publisher shows for the webhook, or that you chose for it' },
  meta: { publisher: 'Meta', key: 'the *App secret* (App settings → Basic)' },
  okta: { publisher: 'Okta', key: 'the *Authentication secret* of the event hook (Workflow → Event Hooks)' },
  paddle: {
    publisher: 'Paddle',
    key: 'the *Secret key* of the notification destination (Developer tools → Notifications)',
    form: '`pdl_ntfset_…`',
  },
  sendgrid: {
    publisher: 'SendGrid',
    key: 'the *Verification Key* of the event webhook (Settings → Mail Settings → Event Webhook)',
    form: 'base64 that begins with `MFkw`',
  },
  shopify: {
    publisher: 'Shopify',
    key: 'the *Client secret* of the app; for webhooks that you made in the admin, the key that Settings → Notifications → Webhooks shows',
  },
  slack: { publisher: 'Slack', key: 'the *Signing Secret* of the app (Basic Information → App Credentials)' },
  square: { publisher: 'Square', key: 'the *Signature key* of the subscription (Developer Console → Webhooks → Subscriptions)' },
  'standard-webhooks': {
    publisher: 'the publisher',
    key: 'the signing secret of the endpoint, which the publisher shows where you register it',
    form: '`whsec_…`',
  },
  stripe: {
    publisher: 'Stripe',
    key: 'the *Signing secret* of the endpoint (Workbench → Webhooks), or what `stripe listen` prints',
    form: '`whsec_…`',
  },
  svix: {
    publisher: 'the publisher',
    key: "the *Signing Secret* of the endpoint in the publisher's webhook portal",
    form: '`whsec_…`',
  },
  token: { publisher: 'the publisher', key: 'the secret that the publisher shows for the webhook, or that you chose for it' },
  twilio: { publisher: 'Twilio', key: 'the *Auth Token* of the account (Console → Account Info)' },
  twitch: { publisher: 'Twitch', key: 'the `secret` of the `transport` that you sent when you created the subscription' },
  zoom: { publisher: 'Zoom', key: 'the *Secret Token* of the app (Features → Access)' },
};

/** For a scheme that only the pages describe. */
export const WORDS_OF_PAGES: PublisherWords = {
  publisher: 'the publisher',
  key: 'the key that the pages in `docs/` say signatures are made with',
};
