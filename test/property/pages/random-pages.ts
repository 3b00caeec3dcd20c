import fc from 'fast-check';

/** A page made at random, and the JSON in it, fence by fence. */
export interface RandomPage {
  readonly text: string;
  readonly examples: readonly { readonly value: object; readonly firstLine: number; readonly lastLine: number }[];
}

/** Few names, so that they meet; among them those that every object has, and those that are hardly names. */
const names = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('id', 'meta', 'items', 'labels', 'user', 'to', 'startedBy', 'data', 'kind', 'a-b') },
  { weight: 2, arbitrary: fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '0', '7', '1e3', 'name', 'length', 'default', 'ä', '\ud800', "it's", 'a[]', 'b{}'),
  },
);

const scalars: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('text', '', '{id}', '2025-01-01T00:00:00Z', '5', null, true, 0, 1.5, -7),
  fc.string({ maxLength: 5 }),
);

const { objects } = fc.letrec<{ objects: object; values: unknown }>((tie) => ({
  objects: fc
    .array(fc.tuple(names, tie('values')), { maxLength: 5 })
    .map((members) => Object.fromEntries(members.filter(([name]) => name !== 'type' && name !== 'event'))),
  values: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    tie('objects'),
    fc.array(tie('values'), { maxLength: 3 }),
    fc.constantFrom({}, [], [{}]),
  ),
}));

const eventTypes = fc.oneof(
  fc.constantFrom('order.created', 'order.paid', 'order_sent', 'Shop.OrderPaid', 'Shop.Order.Paid', 'constructor', 'ping'),
  fc.constantFrom('Order Paid', 'Order Refunded', 'order created', 'toString', 'Événement'),
);

const ENVELOPE = { id: '1', topic: 't', subject: 's', eventTime: '2024-05-01T10:00:00Z', dataVersion: '1', metadataVersion: '1' };

/** How a page says which event an example is of. */
const wrappers: fc.Arbitrary<(type: string, value: object) => object> = fc.constantFrom(
  (type, value) => ({ type, ...value }),
  (type, value) => ({ event: type, data: value }),
  (type, value) => ({ ...ENVELOPE, eventType: type, data: value }),
  (type, value) => ({ specversion: '1.0', type, source: '/x', id: '1', time: ENVELOPE.eventTime, data: value }),
  (_, value) => value,
);

const tables = fc
  .record({
    header: fc.constantFrom('Field', 'Property', 'Name'),
    rows: fc.array(fc.tuple(names, fc.constantFrom('string', 'integer', '?string', 'object', 'array of strings', 'boolean')), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ header, rows }) =>
    [
      `| ${header} | Type | Description |`,
      '|---|---|---|',
      ...rows.map(([name, type]) => `| ${name} | ${type} | A thing. |`),
    ].join('\n'),
  );

const sections = fc.record({
  type: eventTypes,
  heading: fc.option(fc.constantFrom('Payload', 'Example', 'The order object', 'Order Structure'), { nil: undefined }),
  table: fc.option(tables, { nil: undefined, freq: 2 }),
  values: fc.array(objects, { minLength: 1, maxLength: 3 }),
});

/** Pages as publishers write them, and worse. */
export const randomPages: fc.Arbitrary<RandomPage> = fc
  .record({
    title: fc.constantFrom('Webhooks', 'Events', 'Reference'),
    wrap: wrappers,
    sections: fc.array(sections, { minLength: 1, maxLength: 4 }),
  })
  .map(({ title, wrap, sections: parts }) => {
    const lines = [`# ${title}`, ''];
    const examples: RandomPage['examples'][number][] = [];
    for (const { type, heading, table, values } of parts) {
      lines.push(`## ${heading ?? type}`, '', ...(table === undefined ? [] : [...table.split('\n'), '']));
      for (const inner of values) {
        const value = wrap(type, inner);
        const firstLine = lines.length + 1;
        lines.push('```json', ...JSON.stringify(value, null, 1).split('\n'), '```', '');
        examples.push({ value: JSON.parse(JSON.stringify(value)), firstLine, lastLine: lines.length - 1 });
      }
    }
    return { text: `${lines.join('\n')}\n`, examples };
  });
