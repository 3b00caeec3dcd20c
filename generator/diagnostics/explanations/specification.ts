import type { ExplanationsOf } from './explanation.ts';

/** The codes of OpenAPI, AsyncAPI and JSON Schema that are read as pages. */
export const SPECIFICATION: ExplanationsOf<'specification'> = {
  'specification/not-readable': {
    means: 'A specification is not valid YAML or JSON. Nothing of it is used.',
    example: { reason: 'a key occurs twice' },
    shows: ['openapi: 3.1.0', 'openapi: 3.0.0'],
  },
  'specification/swagger': {
    means: 'OpenAPI 2 has no webhooks and no callbacks, so it describes no events.',
    example: {},
    shows: ['swagger: "2.0"'],
  },
  'specification/unknown-kind': {
    means: 'A file of YAML or JSON was named as a page, but no key says what it is, and no other page refers to it.',
    example: {},
    shows: ['name: shop', 'version: 2'],
  },
  'specification/reference': {
    means: 'A $ref was not followed. The place that refers is typed as unknown.',
    example: { reference: 'https://example.com/order.json', why: 'it leads to another host' },
    shows: ['schema: { $ref: https://example.com/order.json }'],
  },
  'specification/no-payload': {
    means: 'A webhook or a message states no schema for its body, so no event can be made of it.',
    example: { name: 'orderPaid', what: 'webhook' },
    shows: ['webhooks:', '  orderPaid:', '    post: { responses: { "200": { description: ok } } }'],
  },
  'specification/payload-format': {
    means: 'An AsyncAPI message describes its payload in a schema language other than JSON Schema.',
    example: { name: 'orderPaid', format: 'application/vnd.apache.avro' },
    shows: ['payload: { schemaFormat: application/vnd.apache.avro, schema: {} }'],
  },
  'specification/received': {
    means: 'An AsyncAPI document can list what an application sends and what it receives. Your receiver gets what it sends.',
    example: { name: 'cancelOrder' },
    shows: ['operations:', '  cancel: { action: receive, channel: { $ref: "#/channels/orders" } }'],
  },
  'specification/no-schema': {
    means: 'Something that has to be a schema is another value. Any value is accepted there.',
    example: {},
    shows: ['properties: { id: string }'],
  },
  'specification/too-deep': {
    means: 'Schemas are nested deeper than Holotype reads. Any value is accepted below that depth.',
    example: { limit: 64 },
  },
  'specification/keyword-left-out': {
    means: 'A keyword has a value that the specification does not allow, so the guard does not check it.',
    example: { keyword: 'minLength', message: 'The value of minLength must be a number that is not negative.' },
    shows: ['name: { type: string, minLength: -1 }'],
  },
  'specification/keyword': {
    means: 'A keyword of a schema is questionable. The guard checks it as it is.',
    example: {
      keyword: 'minimum',
      message: 'minimum contradicts another keyword of this schema: no number is above 10 and below 5.',
    },
    shows: ['amount: { type: number, minimum: 10, maximum: 5 }'],
  },
  'specification/type-guessed': {
    means:
      'A header says which event a delivery is, but the document does not state its values. They are taken from the names of the webhooks.',
    example: { header: 'X-Shop-Event', types: ['order.paid', 'order.shipped'] },
  },
  'specification/contradiction': {
    means: 'A specification and a page say different things about the same property.',
    example: { path: 'OrderPaid.data.amount', problem: 'the schema says string, the page shows a number', rank: 'first' },
  },
  'specification/no-event': {
    means: 'A JSON Schema in a page or a file does not say which event it describes, so it is not used.',
    example: {},
    shows: ['```json', '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object" }', '```'],
  },
};
