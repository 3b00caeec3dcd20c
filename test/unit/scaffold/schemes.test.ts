import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../../../generator/options/choices.ts';
import { layersOf, traitsOf } from '../../../generator/scaffold/catalog-traits.ts';
import { type ProjectScheme, projectScheme, schemeOfManifest } from '../../../generator/scaffold/signed/project-scheme.ts';
import { schemeValues } from '../../../generator/scaffold/signed/scheme-values.ts';

/** What a README says of a scheme. */
function words(scheme: ProjectScheme, hasIdentity = false): Readonly<Record<string, unknown>> {
  return schemeValues(scheme, hasIdentity) as Readonly<Record<string, unknown>>;
}

describe('the README of a project says of its scheme', () => {
  it.each([
    ['github', 'the header `X-Hub-Signature-256` holds `sha256=` and an HMAC-SHA256 of the body', /^Neither the time nor an id/],
    [
      'stripe',
      'the header `Stripe-Signature` holds `v1=` and an HMAC-SHA256 of the time and the body',
      /more than 5 minutes ago is refused\.$/,
    ],
    [
      'svix',
      'the header `svix-signature` holds `v1,` and an HMAC-SHA256 of the id of the delivery, the time and the body',
      /recognized by its id \(`svix-id`\)/,
    ],
    [
      'paddle',
      'the header `Paddle-Signature` holds `h1=` and an HMAC-SHA256 of the time and the body',
      /more than 5 seconds ago/,
    ],
    ['discord', 'the header `X-Signature-Ed25519` holds a signature (Ed25519) of the time and the body', /5 minutes/],
    [
      'sendgrid',
      'the header `X-Twilio-Email-Event-Webhook-Signature` holds a signature (ECDSA-P256) of the time and the body',
      /set `tolerance`/,
    ],
    ['twilio', 'the header `X-Twilio-Signature` holds an HMAC-SHA1 of the address and the fields of the form', /^Neither/],
    ['gitlab', 'the header `X-Gitlab-Token` holds the secret itself', /^Nothing is signed/],
    ['hmac', 'the header `X-Shop-Signature` holds an HMAC-SHA256 of the body', /^Neither/],
  ] as const)('%s', (name, signature, replays) => {
    const { signatureInWords, replaysInWords } = words(projectScheme(name, 'X-Shop-Signature'));
    expect(signatureInWords).toBe(signature);
    expect(replaysInWords).toMatch(replays);
  });

  it('what else tells an event that comes again', () => {
    expect(words(projectScheme('meta', ''), true).replaysInWords).toMatch(
      /^The time is not signed: .* by what identifies its event/,
    );
    expect(words(projectScheme('github', ''), true).replaysInWords).toMatch(/^Neither/);
  });

  it('every variable that it needs, and what that is', () => {
    const needed = SCHEMES.map((name) => [name, words(projectScheme(name, 'X-Signature')).variables] as const);
    const others = needed.filter(([, variables]) => JSON.stringify(variables) !== '["WEBHOOK_SECRETS"]');
    expect(Object.fromEntries(others)).toEqual({
      discord: ['WEBHOOK_PUBLIC_KEY'],
      meta: ['WEBHOOK_SECRETS', 'WEBHOOK_VERIFY_TOKEN'],
      sendgrid: ['WEBHOOK_PUBLIC_KEY'],
      square: ['WEBHOOK_SECRETS', 'WEBHOOK_URL'],
      twilio: ['WEBHOOK_SECRETS', 'WEBHOOK_URL'],
    });
  });
});

describe('the scheme that a manifest names', () => {
  const own = `export const shop: SchemeFactory<'HMAC-SHA512'> = /* @__PURE__ */ defineScheme({
  name: 'shop',
  signature: { header: 'X-Shop-Signature', prefix: 'v1=', encoding: 'base64' },
  algorithm: 'HMAC-SHA512',
  time: { header: 'X-Shop-Time', tolerance: 60 },
  forms: true,
});\n`;

  it('is one of the receiver, by its name', () => {
    const found = schemeOfManifest({ name: 'stripe', header: 'Stripe-Signature', export: 'stripe' }, () => undefined);
    expect(found).toEqual(projectScheme('stripe', ''));
  });

  it('is read from its module if only the pages describe it', () => {
    const found = schemeOfManifest({ name: 'shop', header: 'X-Shop-Signature', export: 'shop' }, () => own);
    expect(found?.factory).toBe('shop');
    expect(found?.scheme).toEqual({
      name: 'shop',
      signature: { header: 'X-Shop-Signature', prefix: 'v1=', encoding: 'base64' },
      algorithm: 'HMAC-SHA512',
      time: { header: 'X-Shop-Time', tolerance: 60 },
      forms: true,
    });
  });

  it.each([
    ['a module that does more', { name: 'shop', header: 'X-Shop', export: 'shop' }, "export const shop = make('x');"],
    ['no module', { name: 'shop', header: 'X-Shop', export: 'shop' }, undefined],
    ['a header that is none', { name: 'github', header: "X'); x(", export: 'github' }, undefined],
    ['an export that is no name', { name: 'github', header: 'X-Hub', export: 'a b' }, undefined],
  ])('is not used with %s', (_what, scheme, text) => {
    expect(schemeOfManifest(scheme, () => text)).toBeUndefined();
  });
});

it('events of Event Grid are signed if somebody says so, and tokens are then not asked for', () => {
  const traits = traitsOf({ events: [{ name: 'Paid', envelope: 'event-grid', identity: ['id'] }] });
  const gridLayers = ['azure-functions-trigger'];
  expect(layersOf({ traits, signed: undefined, gridLayers })).toEqual(expect.arrayContaining(['entra-id', ...gridLayers]));
  const signed = layersOf({ traits, signed: projectScheme('github', ''), gridLayers });
  expect(signed).toContain('signed');
  expect(signed.filter((layer) => layer === 'entra-id' || gridLayers.includes(layer))).toEqual([]);
});
