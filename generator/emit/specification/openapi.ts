import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { DescribedDelivery } from './deliveries.ts';
import { type SignatureHeader, securitySchemes } from './signatures.ts';
import { type SpecificationParts, specificationFile } from './specification-file.ts';

/** An OpenAPI document: a webhook for each event, the schemas, and how deliveries are signed. */
export function emitOpenApi(plan: Plan): readonly OutputFile[] {
  return specificationFile('openapi.yaml', plan, (parts) => ({
    openapi: '3.1.0',
    info: parts.info,
    webhooks: Object.fromEntries(parts.deliveries.map((delivery) => [delivery.title, webhook(delivery, parts)])),
    components: {
      schemas: parts.schemas,
      ...(parts.schemes.length === 0 ? {} : { securitySchemes: securitySchemes(parts.schemes, 'apiKey') }),
    },
  }));
}

function webhook(delivery: DescribedDelivery, { schemes, signed }: SpecificationParts): object {
  const { name, summary, description, contentType, schema, examples } = delivery;
  const parameters = [...typeParameters(delivery), ...signatureParameters(signed)];
  return {
    post: {
      operationId: name,
      ...(summary === '' ? {} : { summary }),
      ...(description === undefined ? {} : { description }),
      ...(schemes.length === 0 ? {} : { security: schemes.map((scheme) => ({ [scheme.name]: [] })) }),
      ...(parameters.length === 0 ? {} : { parameters }),
      requestBody: {
        required: true,
        content: {
          [contentType]: {
            schema,
            ...(examples.length === 0
              ? {}
              : { examples: Object.fromEntries(examples.map((example) => [example.name, { value: example.value }])) }),
          },
        },
      },
      responses: { '2XX': { description: 'The delivery is received.' } },
    },
  };
}

function typeParameters({ headers }: DescribedDelivery): readonly object[] {
  return Object.entries(headers).map(([name, text]) => ({
    ...inHeader(name, true),
    description: 'Names the event.',
    schema: { type: 'string', const: text },
  }));
}

/** A parameter called `Authorization` is what the security scheme says already, and not allowed. */
function signatureParameters(headers: readonly SignatureHeader[]): readonly object[] {
  return headers
    .filter(({ name }) => name.toLowerCase() !== 'authorization')
    .map(({ name, isRequired, description }) => ({
      ...inHeader(name, isRequired),
      description,
      schema: { type: 'string' },
    }));
}

function inHeader(name: string, required: boolean): object {
  return { name, in: 'header', required };
}
