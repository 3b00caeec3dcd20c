import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type * as Generated from '../../generated/acs-calling/index.ts';
import { generate, observe, type Page } from '../../generator/index.ts';
import { loadModules } from '../consumer/library-modules.ts';

/*
 * What a receiver captures stands for what came: guards say the same of it, and `learn` finds the same in it. Nothing of it is
 * what came, but for what the pages name.
 */

type Receiver = Pick<typeof Generated, 'createCapture' | 'createRouter' | 'parseEvent'>;

const RUNS = { quick: 20, ci: 100, long: 3000 }[inject('tier')];

const SHOP = `# Shop webhooks

## order.paid

\`\`\`json
{
  "type": "order.paid",
  "created": "2024-05-01T10:00:00Z",
  "data": { "id": "A-17", "amount": 12.5, "count": 1, "status": "open", "mail": "ada@example.org", "due": "2024-05-02", "gift": false,
    "customer": { "id": "6d3c6c5b-7a3e-4b8a-9d4e-0c1f2a3b4c5d", "site": "https://shop.example/ada", "note": null }, "lines": [{ "sku": "S", "parts": ["a"] }] }
}
\`\`\`

| Property | Type | Description |
| --- | --- | --- |
| \`data.status\` | string | One of \`open\`, \`paid\`, \`returned\`. |

## order.lost

\`\`\`json
{ "type": "order.lost", "created": "2024-05-01T10:00:00Z", "data": { "id": "A-17" } }
\`\`\`
`;

const FORGE = `# Forge webhooks

| Header | Description |
| --- | --- |
| \`X-Forge-Event\` | Name of the event that triggered the delivery. |

## push

\`\`\`json
{ "ref": "refs/heads/main", "labels": { "{name}": "red" }, "sender": { "id": 7, "login": "ada" } }
\`\`\`

## star

\`\`\`json
{ "action": "created", "sender": { "id": 7, "login": "ada" } }
\`\`\`
`;

const BOUNDED = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Till', version: '1' },
  webhooks: {
    sold: {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['type', 'code'],
                properties: {
                  type: { const: 'sold' },
                  code: { type: 'string', minLength: 2, maxLength: 5 },
                  long: { type: 'string', minLength: 30 },
                  whole: { type: 'integer', minimum: 10, maximum: 20 },
                  part: { type: 'number', exclusiveMinimum: 5, exclusiveMaximum: 6 },
                  step: { type: 'number', multipleOf: 0.25, minimum: 3 },
                  grade: { enum: ['a', 'b', 3, null, { deep: ['x'] }] },
                  address: { type: 'string', format: 'ipv4' },
                  sixth: { type: 'string', format: 'ipv6' },
                  link: { type: 'string', format: 'uri', maxLength: 40 },
                  mail: { type: 'string', format: 'email' },
                  lasts: { type: 'string', format: 'duration' },
                  tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
                  pair: {
                    type: 'array',
                    prefixItems: [
                      { type: 'string', maxLength: 3 },
                      { type: 'integer', maximum: 0 },
                    ],
                  },
                  prices: {
                    type: 'object',
                    additionalProperties: { type: 'number', minimum: 100 },
                    propertyNames: { maxLength: 3 },
                  },
                  way: {
                    oneOf: [
                      {
                        type: 'object',
                        required: ['by', 'account'],
                        properties: { by: { const: 'bank' }, account: { type: 'string', minLength: 15 } },
                      },
                      {
                        type: 'object',
                        required: ['by', 'last4'],
                        properties: { by: { const: 'card' }, last4: { type: 'string', maxLength: 4 } },
                      },
                    ],
                  },
                  other: { type: 'string', not: { enum: ['text', 'b'] } },
                },
              },
            },
          },
        },
      },
    },
  },
});

async function receiverOf(name: string, text: string): Promise<{ readonly pages: readonly Page[]; readonly receiver: Receiver }> {
  const pages = [{ name, text }];
  const { files, findings } = await generate(pages, { outputs: ['receiver'], formats: ['all'], importExtension: '.ts' });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { pages, receiver: loadModules(files)('index.ts') as unknown as Receiver };
}

/** What is captured of some deliveries. */
async function captured(
  { createCapture }: Receiver,
  deliveries: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[]> {
  let text = '';
  const errors: unknown[] = [];
  const capture = createCapture({
    sink: {
      write(lines) {
        text += lines;
      },
    },
    onError: (error) => void errors.push(error),
  });
  for (const delivery of deliveries) await capture.add(delivery, { header: (name) => headers[name] ?? null });
  await capture.flush();
  expect([errors, capture.counts().dropped]).toEqual([[], 0]);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const instants = fc.constantFrom('2024-05-01T10:00:00Z', '2023-01-31T23:59:59.123+02:00', '{created}', 'yesterday');
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'Ada Lovelace',
    '<b>bold</b>',
    '{id}',
    'xxxx',
    'event_name',
    'ada@example.org',
    '2024-05-01',
    'https://a.example/x?y=1',
    'open',
    'Zo\u00eb 😀',
  ),
);
const noise = fc.dictionary(
  fc.constantFrom('note', 'ada@example.org', '+49 151', '__proto__', 'x'),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 2 },
);

const orders = fc
  .record(
    {
      type: fc.constant('order.paid'),
      created: instants,
      data: fc.record(
        {
          id: words,
          amount: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
          count: fc.oneof(fc.integer(), fc.constant('1')),
          status: fc.constantFrom('open', 'paid', 'lost', 'text', 'private'),
          mail: words,
          due: fc.constantFrom('2024-05-02', '2024-13-99', 'soon'),
          gift: fc.boolean(),
          customer: fc.record(
            { id: fc.oneof(fc.uuid(), words), site: words, note: fc.option(words) },
            { requiredKeys: ['site'] },
          ),
          lines: fc.array(fc.record({ sku: words, parts: fc.array(words, { maxLength: 2 }) }), { maxLength: 2 }),
        },
        { requiredKeys: ['id', 'count'] },
      ),
    },
    { requiredKeys: ['type', 'data'] },
  )
  .chain((order) => noise.map((more) => Object.assign(Object.create(null), order, more)));

const near = (low: number, high: number) =>
  fc.oneof(fc.integer({ min: low - 3, max: high + 3 }), fc.double({ min: low - 1, max: high + 1, noNaN: true }));
const sized = (most: number) => fc.string({ maxLength: most, unit: 'grapheme' });

const sales = fc.record(
  {
    type: fc.constant('sold'),
    code: sized(8),
    long: fc.string({ maxLength: 60 }),
    whole: near(10, 20),
    part: near(5, 6),
    step: fc.oneof(near(3, 5), fc.constantFrom(3.25, 4, 7.5)),
    grade: fc.constantFrom('a', 'b', 'c', 3, 4, null, { deep: ['x'] }, { deep: ['y'] }),
    address: fc.oneof(fc.ipV4(), words),
    sixth: fc.oneof(fc.ipV6(), words),
    link: fc.oneof(fc.webUrl(), fc.constantFrom('urn:isbn:1', 'mailto:ada@example.org', 'urn:your-name'), words),
    mail: fc.oneof(fc.emailAddress(), fc.constantFrom('ada@localhost', '"a b"@example.org'), words),
    lasts: fc.oneof(fc.constantFrom('PT5M', 'P1Y', 'P'), words),
    tags: fc.oneof(fc.array(words), fc.uniqueArray(words)),
    pair: fc.tuple(sized(5), near(-1, 1)),
    prices: fc.dictionary(sized(5), near(99, 101), { maxKeys: 3 }),
    way: fc.oneof(
      fc.record({ by: fc.constantFrom('bank', 'card', 'cash'), account: fc.string({ maxLength: 25 }), last4: sized(6) }),
      fc.record({ by: fc.constant('card'), last4: sized(4) }),
    ),
    other: fc.constantFrom('text', 'b', 'Berlin'),
  },
  { requiredKeys: ['type', 'code'] },
);

/** What a guard says against a value, without the names that are data. */
function issuesOf({ parseEvent }: Receiver, value: unknown): readonly string[] {
  const parsed = parseEvent(value);
  if (parsed.kind !== 'invalid') return [];
  return parsed.issues.map(({ at, code }) => `${at.replace(/^(prices)[.[].*/, '$1.*')} ${code}`);
}

const pushes = fc.record({
  ref: words,
  labels: fc.dictionary(fc.oneof(fc.string({ minLength: 1 }), fc.emailAddress()), words, { maxKeys: 4 }),
  sender: fc.record({ id: fc.integer(), login: words }),
});

interface Captured {
  readonly headers: object;
  readonly body: { readonly labels: object };
}

/** The names of a map as they are captured. */
function maskedNames(labels: object): object {
  return Object.fromEntries(
    Object.keys(labels).map((_name, index) => [`{masked${index === 0 ? '' : index + 1}}`, expect.anything()]),
  );
}

function inLabels({ headers, body }: Captured): object {
  return { headers, body: { ...body, labels: {} } };
}

const forge = await receiverOf('forge.md', FORGE);
const shop = await receiverOf('shop.md', SHOP);
const till = await receiverOf('till.json', BOUNDED);

describe('what is captured', () => {
  it('teaches the same as what came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(orders, { minLength: 1, maxLength: 8 }), async (events) => {
        const learned = (payloads: readonly unknown[]) => observe({ shop: shop.pages }, payloads, { key: 'a' });
        const own = learned(events);
        expect([learned(await captured(shop.receiver, events)), own.unknown]).toEqual([own, 0]);
      }),
      { numRuns: RUNS },
    );
  });

  it('teaches the same of maps, but for their names, and of events that headers name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pushes, { minLength: 1, maxLength: 8 }), async (events) => {
        const masked = await captured(forge.receiver, events, { 'x-forge-event': 'push' });
        for (const [index, event] of events.entries())
          expect(masked[index]).toMatchObject({
            headers: { 'X-Forge-Event': 'push' },
            body: { sender: { id: 1 }, labels: maskedNames(event.labels) },
          });
        const inMap = masked.map((one) => inLabels(one as Captured));
        const learned = (payloads: readonly unknown[]) => observe({ forge: forge.pages }, payloads, { key: 'a' });
        const own = learned(events.map((body) => ({ headers: { 'X-Forge-Event': 'push' }, body: { ...body, labels: {} } })));
        expect(learned(inMap)).toEqual(own);
      }),
      { numRuns: RUNS },
    );
  });

  it('is as valid as what came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sales, { minLength: 1, maxLength: 4 }), async (events) => {
        const masked = await captured(till.receiver, events);
        for (const [index, event] of events.entries()) {
          const before = issuesOf(till.receiver, event);
          expect(issuesOf(till.receiver, masked[index]).filter((issue) => !before.includes(issue))).toEqual([]);
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('has nothing of what came, but for what the pages name', async () => {
    const secrets = fc.stringMatching(/^[A-Z][a-z]{5}[ -]?[0-9]{4}$/);
    const kinds = fc.oneof(
      secrets,
      secrets.map((text) => `${text}@example.org`),
      secrets.map((text) => `https://a.example/${text}?q`),
      secrets.map((text) => `{${text}}`),
    );
    const sale = fc.record({
      type: fc.constant('sold'),
      code: kinds,
      long: kinds,
      link: kinds,
      mail: kinds,
      tags: fc.array(kinds),
      prices: fc.dictionary(secrets, kinds),
      more: fc.dictionary(fc.constant('x'), kinds),
      way: fc.record({ by: fc.constant('card'), last4: kinds }),
    });
    await fc.assert(
      fc.asyncProperty(sale, async (event) => {
        const text = JSON.stringify(await captured(till.receiver, [event]));
        const came = JSON.stringify(event).match(/[A-Z][a-z]{5}[ -]?[0-9]{4}/g) ?? [];
        expect(came.filter((secret) => text.includes(secret))).toEqual([]);
        expect([...text.matchAll(/"(?:type|by)":"(\w+)"/g)].map(([, value]) => value)).toEqual(['sold', 'card']);
      }),
      { numRuns: RUNS },
    );
  });
});
