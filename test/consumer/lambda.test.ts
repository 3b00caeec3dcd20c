import { describe, expect, it } from 'vitest';
import {
  callEndedExample,
  callStartedExample,
  createFetchHandler,
  createRouter,
  defineScheme,
  type LambdaEvent,
  signatureHeaders,
  toLambdaHandler,
} from '../../generated/acs-calling/index.ts';

/*
 * The receiver as a function of AWS Lambda. Each way of calling a function has its own form of a request.
 */

const secret = 'a secret';
const signed = defineScheme({
  name: 'test',
  signature: { header: 'X-Test-Signature', encoding: 'hex' },
  algorithm: 'HMAC-SHA256',
  signed: '{url}{body}',
});
const body = JSON.stringify([{ ...callStartedExample, subject: 'Grüße – 100 €' }, callEndedExample]);
const query = 'shop=1&tag=a%20b';

/** The parts of a request that are the same in all forms. */
interface Sent {
  readonly body: string;
  readonly isBase64Encoded: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const inLists = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));

const forms: readonly { readonly name: string; readonly url: string; readonly make: (sent: Sent) => LambdaEvent }[] = [
  {
    name: 'a function URL',
    url: `https://abc.lambda-url.eu-central-1.on.aws/hooks?${query}`,
    make: ({ headers, ...sent }) => ({
      ...sent,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      rawPath: '/hooks',
      rawQueryString: query,
      requestContext: { domainName: 'abc.lambda-url.eu-central-1.on.aws', http: { method: 'POST' } },
    }),
  },
  {
    name: 'a REST API',
    url: `https://api.example.com/prod/hooks?${query}`,
    make: ({ headers, ...sent }) => ({
      ...sent,
      httpMethod: 'POST',
      path: '/hooks',
      headers,
      multiValueHeaders: inLists(headers),
      queryStringParameters: { shop: '1', tag: 'a b' },
      multiValueQueryStringParameters: { shop: ['1'], tag: ['a b'] },
      requestContext: { domainName: 'api.example.com', path: '/prod/hooks' },
    }),
  },
  {
    name: 'a load balancer',
    url: `https://localhost/hooks?${query}`,
    make: ({ headers, ...sent }) => ({
      ...sent,
      httpMethod: 'POST',
      path: '/hooks',
      multiValueHeaders: inLists(headers),
      multiValueQueryStringParameters: { shop: ['1'], tag: ['a b'] },
      requestContext: { elb: {} },
    }),
  },
];

function receiver(seen: unknown[] = []) {
  const router = createRouter().onAny((event) => void seen.push(event));
  return toLambdaHandler(createFetchHandler(router, { verify: signed({ secret }), allowedOrigins: ['eventgrid.azure.net'] }));
}

async function sentTo(url: string, isBase64Encoded: boolean): Promise<Sent> {
  const headers = { 'Content-Type': 'application/json', ...(await signatureHeaders(signed.scheme, { body, secret, url })) };
  return { headers, isBase64Encoded, body: isBase64Encoded ? Buffer.from(body).toString('base64') : body };
}

describe.each(forms)('a request by $name', ({ url, make }) => {
  it.each([true, false])('gets to the handlers, signed as it was sent (in base64: %s)', async (isBase64) => {
    const seen: unknown[] = [];
    const result = await receiver(seen)(make(await sentTo(url, isBase64)));
    expect(result).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/json' }, isBase64Encoded: false });
    expect(JSON.parse(result.body)).toMatchObject({ ok: true, counts: { handled: 2 } });
    expect(seen).toEqual(JSON.parse(body));
  });

  it('is answered 401 if another body, or none, was signed', async () => {
    const sent = await sentTo(url, false);
    expect(await receiver()(make({ ...sent, body: body.replace('100', '900') }))).toMatchObject({ statusCode: 401 });
    expect(await receiver()(make({ ...sent, headers: { 'content-type': 'application/json' } }))).toMatchObject({
      statusCode: 401,
    });
  });
});

it('all values of a header are there, and the others beside them', async () => {
  let seen: readonly (string | null)[] = [];
  const handler = toLambdaHandler(async (request) => {
    seen = ['x-many', 'x-one', 'x-none'].map((name) => request.headers.get(name));
    return new Response('x', { status: 202 });
  });
  const headers = { 'X-Many': 'b', 'x-one': '1', 'x-none': undefined };
  const result = await handler({ httpMethod: 'POST', path: '/', headers, multiValueHeaders: { 'x-many': ['a', 'b'] } });
  expect(seen).toEqual(['a, b', '1', null]);
  expect(result).toEqual({
    statusCode: 202,
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: 'x',
    isBase64Encoded: false,
  });
});

it('the handshake of CloudEvents is answered with headers', async () => {
  const result = await receiver()({
    rawPath: '/hooks',
    headers: { 'webhook-request-origin': 'eventgrid.azure.net' },
    requestContext: { http: { method: 'OPTIONS' } },
  });
  expect(result).toMatchObject({ statusCode: 200, headers: { 'webhook-allowed-origin': 'eventgrid.azure.net' } });
});

it.each<readonly [what: string, event: LambdaEvent]>([
  ['a body that is not in base64', { body: '!', isBase64Encoded: true }],
  ['a method that the web does not know', { httpMethod: 'TRACE' }],
  ['a header that is none', { headers: { 'a b': '1' } }],
])('%s is answered 400', async (_what, event) => {
  expect(await receiver()(event)).toEqual({ statusCode: 400, headers: {}, body: '', isBase64Encoded: false });
});
