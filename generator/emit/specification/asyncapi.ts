import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import { componentKey } from '../../text/encoders/component-key.ts';
import type { DescribedDelivery } from './deliveries.ts';
import { inDraft07 } from './draft-07.ts';
import { type DescribedScheme, type SignatureHeader, securitySchemes } from './signatures.ts';
import { specificationFile } from './specification-file.ts';

/** What the endpoint that the publisher posts to is called: nobody but its subscriber knows the address. */
const CHANNEL = 'deliveries';

/** An AsyncAPI document of the publisher: what it sends to the endpoint of a subscriber, and how that is signed. */
export function emitAsyncApi(plan: Plan): readonly OutputFile[] {
  return specificationFile('asyncapi.yaml', plan, ({ info, schemas, schemes, signed, ...parts }) => {
    const deliveries = parts.deliveries.map((delivery) => ({ ...delivery, key: componentKey(delivery.name) }));
    return {
      asyncapi: '3.1.0',
      info,
      defaultContentType: 'application/json',
      channels: {
        [CHANNEL]: {
          address: null,
          title: 'Deliveries',
          description: 'The endpoint that a subscriber registers with the publisher.',
          messages: Object.fromEntries(deliveries.map(({ key }) => [key, { $ref: `#/components/messages/${key}` }])),
        },
      },
      operations: Object.fromEntries(deliveries.map((delivery) => [`send${delivery.key}`, operation(delivery, schemes)])),
      components: {
        messages: Object.fromEntries(deliveries.map((delivery) => [delivery.key, message(delivery, signed)])),
        schemas: Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, inDraft07(schema)])),
        ...(schemes.length === 0 ? {} : { securitySchemes: securitySchemes(schemes, 'httpApiKey') }),
      },
    };
  });
}

function operation({ key, title }: DescribedDelivery & { readonly key: string }, schemes: readonly DescribedScheme[]): object {
  return {
    action: 'send',
    channel: { $ref: `#/channels/${CHANNEL}` },
    title,
    ...(schemes.length === 0
      ? {}
      : { security: schemes.map((scheme) => ({ $ref: `#/components/securitySchemes/${scheme.name}` })) }),
    bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
    messages: [{ $ref: `#/channels/${CHANNEL}/messages/${key}` }],
  };
}

function message(delivery: DescribedDelivery, signed: readonly SignatureHeader[]): object {
  const { title, summary, description, contentType, schema, headers, examples } = delivery;
  return {
    name: title,
    title,
    ...(summary === '' ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(contentType === 'application/json' ? {} : { contentType }),
    ...headersOf(headers, signed),
    payload: schema,
    ...(examples.length === 0
      ? {}
      : {
          examples: examples.map(({ name, value }) => ({
            name,
            ...(Object.keys(headers).length === 0 ? {} : { headers }),
            payload: value,
          })),
        }),
  };
}

/** The headers that name the event, and those of the signature, as one object. */
function headersOf(headers: DescribedDelivery['headers'], signed: readonly SignatureHeader[]): object {
  const named = Object.entries(headers).map(([name, text]) => [name, { type: 'string', const: text }] as const);
  const others = signed.map(({ name, description }) => [name, { type: 'string', description }] as const);
  const required = [...named.map(([name]) => name), ...signed.flatMap(({ name, isRequired }) => (isRequired ? [name] : []))];
  if (named.length + others.length === 0) return {};
  return {
    headers: {
      type: 'object',
      properties: Object.fromEntries([...named, ...others]),
      ...(required.length === 0 ? {} : { required }),
    },
  };
}
