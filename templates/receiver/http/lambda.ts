import { platform } from '../platform.ts';
import type { ResponseLike, WebRequest, WebResponse } from './receiver.ts';

/** What is used of a request that AWS hands to a function: by a function URL, an API Gateway of either version, or a load balancer. */
export interface LambdaEvent {
  /** The body as a text, or in base64. */
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
  /** Function URLs and HTTP APIs put all values of a header into one; others only the last of them. */
  readonly headers?: LambdaFields | null | undefined;
  /** All values of each header, from REST APIs and load balancers. */
  readonly multiValueHeaders?: LambdaLists | null | undefined;
  /** Function URLs and HTTP APIs: the address as it was sent. */
  readonly rawPath?: string | undefined;
  readonly rawQueryString?: string | undefined;
  /** REST APIs and load balancers: the method, and the address in parts. */
  readonly httpMethod?: string | undefined;
  readonly path?: string | undefined;
  readonly queryStringParameters?: LambdaFields | null | undefined;
  readonly multiValueQueryStringParameters?: LambdaLists | null | undefined;
  readonly requestContext?: LambdaContext | undefined;
}

/** What the gateway knows of a request. */
interface LambdaContext {
  readonly domainName?: string | undefined;
  /** The path with the stage in front, as it was sent. */
  readonly path?: string | undefined;
  readonly http?: { readonly method?: string | undefined } | undefined;
  /** There instead if a load balancer hands the request over. */
  readonly elb?: object | undefined;
}

type LambdaFields = { readonly [name: string]: string | undefined };
type LambdaLists = { readonly [name: string]: readonly string[] | undefined };

/** What a function answers a request with. */
export interface LambdaResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: false;
}

/**
 * Turns a handler that takes a `Request` into one for AWS Lambda: `export const handler = toLambdaHandler(receive)`. It takes
 * events of function URLs, of API Gateway (REST and HTTP APIs) and of load balancers.
 */
export function toLambdaHandler(
  handler: (request: WebRequest) => Promise<WebResponse>,
): (event: LambdaEvent) => Promise<LambdaResult> {
  return async (event) => {
    const request = toRequest(event);
    if (request === undefined) return { statusCode: 400, headers: {}, body: '', isBase64Encoded: false };
    const response = (await handler(request)) as unknown as ResponseLike;
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      headers[name] = value;
    });
    return { statusCode: response.status, headers, body: await response.text(), isBase64Encoded: false };
  };
}

/** The same request as the web has it; nothing for one that the web does not know. */
function toRequest(event: LambdaEvent): WebRequest | undefined {
  const method = event.requestContext?.http?.method ?? event.httpMethod ?? 'POST';
  try {
    const sent = /^(?:GET|HEAD|OPTIONS)$/.test(method) ? {} : { body: bytesOf(event) };
    return new platform.Request(addressOf(event), { method, headers: headersOf(event), ...sent }) as WebRequest;
  } catch {
    return undefined;
  }
}

function bytesOf({ body, isBase64Encoded }: LambdaEvent): Uint8Array | string {
  if (isBase64Encoded !== true) return body ?? '';
  return Uint8Array.from(platform.atob(body ?? ''), (character) => character.charCodeAt(0));
}

/** Every value of every header, whatever its case. */
function headersOf({ headers, multiValueHeaders }: LambdaEvent): readonly (readonly [string, string])[] {
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) values.set(name.toLowerCase(), [value]);
  for (const [name, all] of Object.entries(multiValueHeaders ?? {})) if (all !== undefined) values.set(name.toLowerCase(), all);
  return [...values].flatMap(([name, all]) => all.map((value) => [name, value] as const));
}

/** The address that the request was sent to, as far as the event tells it. */
function addressOf(event: LambdaEvent): string {
  const { domainName = 'localhost', path = event.path } = event.requestContext ?? {};
  const sent = (event.rawPath ?? path ?? '').replace(/^\/?/, '/');
  const query = event.rawQueryString ?? queryOf(event);
  return `https://${domainName}${sent}${query === '' ? '' : `?${query}`}`;
}

/** The query of an event that has it in parts, decoded. */
function queryOf({ queryStringParameters, multiValueQueryStringParameters }: LambdaEvent): string {
  const values = Object.entries(multiValueQueryStringParameters ?? {}).map(([name, all]) => [name, all ?? []] as const);
  const single = Object.entries(queryStringParameters ?? {}).map(([name, value]) => [name, [value ?? '']] as const);
  return [...new Map([...single, ...values])]
    .flatMap(([name, all]) => all.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`))
    .join('&');
}
