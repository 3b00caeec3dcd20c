import type { ExplanationsOf } from './explanation.ts';

const LISTED = ['| Event | Description |', '| --- | --- |', '| shop.order.paid | An order was paid. |'];

/** The codes of examples, tables and lists in pages, and of the events in them. */
export const EXAMPLE: ExplanationsOf<'json' | 'table' | 'event' | 'example'> = {
  'json/not-strict': {
    means: 'An example is JSON as people write it: with comments, a trailing comma or other slips. It is repaired and used.',
    example: { problem: 'a trailing comma' },
    shows: ['{ "orderId": "A-17", }'],
  },
  'json/imprecise-number': {
    means: 'JavaScript cannot represent a number of an example exactly. A receiver would not see the exact number either.',
    example: { problem: 'a number that cannot be represented exactly' },
    shows: ['{ "id": 12345678901234567890 }'],
  },
  'json/duplicate-key': {
    means: 'A property occurs twice in one object.',
    example: { key: 'amount' },
    shows: ['{ "amount": 1, "amount": 2 }'],
  },
  'json/space-in-key': {
    means: 'A property name starts or ends with a space.',
    example: { key: 'amount ' },
    shows: ['{ "amount ": 1 }'],
  },
  'json/too-deep': { means: 'An example is nested deeper than the limit.', example: { limit: 64 } },
  'json/too-many-keys': { means: 'An object of an example has more properties than the limit.', example: { limit: 10_000 } },
  'json/unreadable': {
    means: 'A code block looks like JSON, but it cannot be repaired. It is not used.',
    example: { reason: 'there is no value behind a colon' },
    shows: ['{ "orderId": , "amount": }'],
  },
  'json/cut-short': {
    means: 'An example breaks off. What comes before is used, and nothing is concluded from what is missing.',
    example: { reason: 'it ends within an object' },
    shows: ['{ "orderId": "A-17", "paidBy": { "name":'],
  },
  'table/row-not-read': {
    means: 'A row of a table of properties has words where the name of a property should be.',
    example: { text: 'see below' },
    shows: ['| Property | Type |', '| --- | --- |', '| see below | string |'],
  },
  'table/type-not-read': {
    means: 'A table gives a type in words that are not recognized. The type comes from the examples.',
    example: { member: 'OrderPaid.data.amount' },
    shows: ['| amount | monetary | The amount. |'],
  },
  'table/others-required': {
    means: 'A list marks some properties as required. The others are treated as optional, though the list does not say so.',
    example: { names: ['note', 'coupon'] },
    shows: ['- `orderId` (required): the order', '- `note`: a remark'],
  },
  'event/duplicate': {
    means: 'An event is listed twice.',
    example: { type: 'shop.order.paid' },
    shows: [...LISTED, '| shop.order.paid | Paid. |'],
  },
  'event/not-listed': {
    means: 'An example is of an event that the list on the page does not have, often because of a typing error.',
    example: { type: 'shop.order.payed', near: 'shop.order.paid' },
    shows: ['{ "type": "shop.order.payed", "data": {} }'],
  },
  'event/not-shown': {
    means: 'An event is listed, but nothing on the page says what it contains.',
    example: { type: 'shop.order.paid', hasShared: false },
    shows: LISTED,
  },
  'event/example-unreadable': {
    means: 'The only example of an event cannot be read.',
    example: { type: 'shop.order.paid' },
    shows: ['{ "type": "shop.order.paid", "data": { … '],
  },
  'event/from-table': { means: 'An event has no example, but a table of its properties.', example: { type: 'shop.order.paid' } },
  'event/variant-not-shown': {
    means: 'An event comes in variants, told apart by a property, and one of them has no example.',
    example: { type: 'issues', value: 'transferred' },
  },
  'event/from-list': { means: 'An event has no example, but a list of its properties.', example: { type: 'shop.order.paid' } },
  'event/from-declaration': {
    means: 'An event has no example, but the page declares its type in code.',
    example: { type: 'shop.order.paid' },
    shows: ['interface OrderPaid { orderId: string }'],
  },
  'event/from-group': {
    means: 'An event has no example. The page describes a group of events together, and it is one of them.',
    example: { type: 'shop.order.paid', count: 4 },
  },
  'event/like-sibling': {
    means: 'An event has no example. A sentence says that it is similar to another one, so it is typed like that.',
    example: { type: 'shop.order.refunded', sibling: 'shop.order.paid' },
    shows: ['The payload is similar to that of `shop.order.paid`.'],
  },
  'event/heading-differs': {
    means: 'An example under the heading of one event says that it is another event.',
    example: { type: 'shop.order.paid', heading: 'shop.order.shipped' },
    shows: ['### shop.order.shipped', '{ "type": "shop.order.paid" }'],
  },
  'example/not-used': {
    means: 'A JSON block belongs to no event, and something on the page says that it is not one.',
    example: { reason: 'a response of the API' },
  },
  'example/for-all': {
    means: 'A page lists events and shows one example that names none of them.',
    example: { count: 6 },
    shows: [...LISTED, '', '{ "orderId": "A-17" }'],
  },
  'example/no-event': {
    means: 'A JSON block has no property that says which event it is.',
    example: {},
    shows: ['{ "orderId": "A-17" }'],
  },
};
