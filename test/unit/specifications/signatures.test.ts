import { expect, it } from 'vitest';
import type { SignatureEvidence } from '../../../generator/model/signatures/scheme.ts';
import { analyzed } from './specifications.ts';

const payload = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };

interface Said {
  readonly parameters?: readonly object[];
  readonly security?: readonly object[];
  readonly securitySchemes?: object;
}

/** What comes of a document of OpenAPI with one webhook. */
function inOpenApi({ parameters, security, securitySchemes }: Said): SignatureEvidence {
  const requestBody = { content: { 'application/json': { schema: payload } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Shop API', version: '1' },
    webhooks: { 'order.paid': { post: { parameters, security, requestBody } } },
    components: { securitySchemes },
  };
  return analyzed({ 'api.json': JSON.stringify(document, null, 1) }).value.signatures;
}

const header = (name: string, more: object = {}): object => ({ in: 'header', name, schema: { type: 'string' }, ...more });

it('takes a scheme from a header and its description', () => {
  const parameters = [header('X-Shop-Signature', { description: 'The HMAC-SHA256 of the raw body, in Base64.' })];
  const { scheme, facts } = inOpenApi({ parameters });
  expect(scheme).toMatchObject({
    data: { signature: { header: 'X-Shop-Signature', encoding: 'base64' }, algorithm: 'HMAC-SHA256' },
    assumed: [],
  });
  const text = facts.map(({ about, place: { file, span } }) => `${about} ${file.text.slice(span.start, span.end)}`);
  expect(text).toContain('algorithm HMAC');
  expect(text).toContain('encoding Base64');
});

it('takes the form of a header from the value that it is shown with', () => {
  const { scheme } = inOpenApi({ parameters: [header('X-Shop-Signature', { example: `t=1492774577,v1=${'5'.repeat(64)}` })] });
  expect(scheme).toBeUndefined();
  const { facts } = inOpenApi({ parameters: [header('X-Shop-Signature', { example: `sha256=${'5'.repeat(64)}` })] });
  expect(facts.map(({ about, value }) => `${about} ${value}`)).toEqual([
    'header X-Shop-Signature',
    'prefix sha256=',
    'encoding hex',
  ]);
});

it('finds the scheme of the receiver that a header is of', () => {
  const parameters = [header('X-Hub-Signature-256'), header('X-GitHub-Event', { example: 'order' })];
  expect(inOpenApi({ parameters }).scheme?.known).toBe('github');
});

it.each([
  [
    'a token in a header of its own',
    { type: 'apiKey', in: 'header', name: 'X-Shop-Token' },
    { header: 'X-Shop-Token', encoding: 'text' },
  ],
  ['a bearer token', { type: 'http', scheme: 'bearer' }, { header: 'Authorization', prefix: 'Bearer ', encoding: 'text' }],
  ['a name and a password', { type: 'http', scheme: 'Basic' }, { header: 'Authorization', prefix: 'Basic ' }],
])('takes %s from a security scheme', (_, shop, signature) => {
  const { scheme } = inOpenApi({ security: [{ shop: [] }], securitySchemes: { shop } });
  expect(scheme?.data).toMatchObject({ signature, algorithm: 'equal' });
});

it('knows nothing of a scheme that no webhook has, or that stands in no header', () => {
  const shop = { type: 'http', scheme: 'bearer' };
  expect(inOpenApi({ securitySchemes: { shop } }).facts).toEqual([]);
  const key = { type: 'apiKey', in: 'query', name: 'key' };
  expect(inOpenApi({ security: [{ key: [] }, { missing: [] }], securitySchemes: { key } }).facts).toEqual([]);
});

it('reads what a scheme says for tools, as far as it is of the form', () => {
  const described = { type: 'apiKey', in: 'header', name: 'X-Shop-Signature' };
  const data = {
    signature: { header: 'X-Shop-Signature', prefix: 'v1=', separator: ',', encoding: 'base64' },
    algorithm: 'HMAC-SHA512',
    signed: '{timestamp}.{body}',
    key: { encoding: 'base64', prefix: 'key_' },
    time: { header: 'X-Shop-Signature', separator: ',', prefix: 't=', tolerance: 300 },
    id: { header: 'X-Shop-Id' },
  };
  const read = (extension: unknown): unknown =>
    inOpenApi({ security: [{ shop: [] }], securitySchemes: { shop: { ...described, 'x-signature': extension } } }).scheme?.data;
  expect(read(data)).toEqual(data);
  expect(read({ signature: [1], algorithm: {} })).toBeUndefined();
});

it('reads the headers and the security of messages in AsyncAPI', () => {
  const message = {
    name: 'order.paid',
    payload,
    headers: { type: 'object', properties: { 'X-Shop-Signature': { description: 'An HMAC-SHA256 of the body, in hex.' } } },
  };
  const components = { messages: { message }, securitySchemes: { token: { type: 'httpApiKey', in: 'header', name: 'X-Token' } } };
  const reference = { $ref: '#/components/messages/message' };
  const three = {
    asyncapi: '3.0.0',
    channels: { all: { messages: { paid: reference } } },
    operations: {
      send: { action: 'send', channel: { $ref: '#/channels/all' }, security: [{ $ref: '#/components/securitySchemes/token' }] },
    },
    components,
  };
  const two = {
    asyncapi: '2.6.0',
    channels: { all: { subscribe: { message: reference, security: [{ token: [] }] } } },
    components,
  };
  for (const document of [three, two]) {
    const { scheme, facts } = analyzed({ 'api.json': JSON.stringify(document) }).value.signatures;
    expect(scheme?.data.signature).toEqual({ header: 'X-Shop-Signature', encoding: 'hex' });
    expect(facts.map(({ about, value }) => `${about} ${value}`)).toContain('token X-Token');
  }
});
