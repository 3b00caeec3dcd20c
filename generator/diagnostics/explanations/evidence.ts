import type { ExplanationsOf } from './explanation.ts';

/** The codes of what pages, overrides and captured payloads say of properties and signatures. */
export const EVIDENCE: ExplanationsOf<'evidence' | 'signature' | 'override' | 'captured' | 'payload' | 'language'> = {
  'evidence/mixed-types': {
    means: 'Examples show different types for one property. The generated type is a union of them.',
    example: { path: 'OrderPaid.data.amount', types: 'a number or a string' },
    shows: ['{ "amount": 12.5 }', '{ "amount": "12.5" }'],
  },
  'evidence/endless': {
    means: 'A structure requires itself through required properties only, so no value could ever be complete.',
    example: { path: 'Node.next', isOverridden: false },
    shows: ['| next | Node | Required. |'],
  },
  'evidence/quoted-number': {
    means: 'An example has a number in quotes, and the table says that it is a number. The table decides here.',
    example: { path: 'OrderPaid.data.amount', shown: 'a string', stated: 'a number' },
    shows: ['{ "amount": "12.5" }', '| amount | number | The amount. |'],
  },
  'evidence/table-differs': {
    means: 'An example and a table disagree about the type of a property. The example decides, as it is what is sent.',
    example: { path: 'OrderPaid.data.items', shown: 'an array', stated: 'a string' },
    shows: ['{ "items": [] }', '| items | string | The items. |'],
  },
  'evidence/tables-differ': {
    means: 'Two tables or lists disagree about the type of a property.',
    example: { path: 'OrderPaid.data.amount', first: 'a number', second: 'a string' },
  },
  'evidence/not-described': {
    means: 'A property is an object or an array, and nothing says what is in it. Its contents are typed as unknown.',
    example: { path: 'OrderPaid.data.paidBy', what: 'object' },
    shows: ['| paidBy | object | Who paid. |'],
  },
  'evidence/only-null': {
    means: 'All examples show null for a property, so what else it can be is unknown.',
    example: { path: 'OrderPaid.data.note' },
    shows: ['{ "note": null }'],
  },
  'evidence/left-out': {
    means: 'An example has words instead of a value.',
    example: { path: 'OrderPaid.data.items' },
    shows: ['{ "items": <the items> }'],
  },
  'evidence/empty': {
    means: 'A property is an empty array or object in all examples, so the type of what is in it is unknown.',
    example: { path: 'OrderPaid.data.items', what: 'an empty array' },
    shows: ['{ "items": [] }'],
  },
  'evidence/map-guessed': {
    means: 'The keys of an object look like data rather than names, so it is typed as a map with any keys.',
    example: { path: 'OrderPaid.data.headers', because: 'its key "headerName" is a placeholder for any name' },
    shows: ['{ "headers": { "headerName": "value" } }'],
  },
  'evidence/model-shared': {
    means: 'Two objects have the same shape and belong together, so they have one type.',
    example: { path: 'OrderPaid.data.paidBy', model: 'customer', through: 'customerId' },
  },
  'signature/guessed': {
    means: 'The pages say how deliveries are signed, and Holotype generated a scheme from that. Some details may be assumed.',
    example: { header: 'X-Shop-Signature', algorithm: 'sha256', verifier: 'shopSignature', assumed: ['that it is in hex'] },
  },
  'signature/contradiction': {
    means: 'Two places of the pages say different things about signatures.',
    example: { about: 'header', first: 'X-Signature', second: 'X-Shop-Signature', isLeftOut: false },
  },
  'signature/not-described': {
    means: 'The pages say that deliveries are signed, but not how. No verification is generated.',
    example: { header: 'X-Shop-Signature', why: 'they do not say what is signed' },
  },
  'override/unreadable': {
    means: 'The file of overrides is not a JSON object.',
    example: { reason: 'it is a list' },
    shows: ['[]'],
  },
  'override/invalid': {
    means: 'An override has a key that does not exist, a wrong value, or no reason.',
    example: { path: 'OrderPaid.data.amount', problem: 'has no reason' },
    shows: ['{ "OrderPaid.data.amount": { "type": "integer" } }'],
  },
  'override/unmatched': {
    means: 'An override is about a property that the pages do not have, or no longer have. It would silently do nothing.',
    example: { path: 'OrderPaid.data.amout', near: 'OrderPaid.data.amount' },
    shows: ['{ "OrderPaid.data.amout": { "type": "integer", "reason": "…" } }'],
  },
  'override/ambiguous': {
    means: 'The path of an override starts with a name that stands for several events.',
    example: { path: 'Created.data.id', types: ['shop.order.created', 'shop.refund.created'] },
    shows: ['{ "Created.data.id": { "type": "string", "reason": "…" } }'],
  },
  'captured/unreadable': {
    means: 'The file in which `learn` keeps its evidence is damaged.',
    example: { reason: 'it has no version' },
  },
  'payload/not-readable': {
    means: 'A file of captured payloads is missing, or cannot be read.',
    example: { path: 'captured.ndjson', reason: 'no such file or directory' },
  },
  'payload/not-json': {
    means: 'A file of captured payloads is neither one JSON document nor one JSON value per line.',
    example: { place: 'captured.ndjson:3', reason: 'an extra comma' },
  },
  'payload/line-skipped': {
    means: 'One line of captured payloads is not JSON. All others are used, and the exit code is 1.',
    example: { place: 'captured.ndjson:3', reason: 'an extra comma' },
  },
  'payload/not-sent': {
    means:
      'One line of captured payloads is not JSON, or nothing in it says which event it is. All others are sent, and the exit code is 1.',
    example: { place: 'captured.ndjson:3:1', reason: 'it cannot be read as JSON: an extra comma' },
  },
  'captured/bounded': {
    means: 'Captured payloads vary so much in one place that not everything is kept. The generated code covers what was kept.',
    example: { place: 'Contoso.Shop.OrderPaid.data.labels', what: 'map', limit: 10000 },
  },
  'captured/overlap': {
    means:
      'Some parts had been learned before, merged with others. Their payloads count twice, which changes counts in comments, but no types.',
    example: { catalog: 'shop', parts: 1 },
  },
  'payload/part-not-readable': {
    means: 'A part to be merged does not exist, or cannot be read.',
    example: { path: 'monday.json', reason: 'no such file or directory' },
  },
  'payload/part-wrong': {
    means: 'A file to be merged was not written by the same command with `--part`, or has changed since.',
    example: { reason: 'of must be "learn"', verb: 'learn' },
  },
  'payload/part-of-other-catalog': {
    means: 'A part was made with another config: it has evidence of a catalog that this config does not have.',
    example: { name: 'stock', known: ['shop'] },
  },
  'payload/too-large': {
    means: 'A single JSON document of payloads is too large to be held in memory.',
    example: { path: 'captured.json', limit: 67108864 },
  },
  'language/not-printed': {
    means: 'A type cannot be printed in another language by quicktype, usually because of the name of a property.',
    example: { language: 'rust', type: 'OrderPaidEvent', name: '$', reason: 'it has no letters' },
  },
};
