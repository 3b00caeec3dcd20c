import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../generator/changes/compare-sides.ts';
import type { ChangeFinding } from '../../../generator/changes/finding.ts';
import type { Side } from '../../../generator/changes/side.ts';
import type { Schema } from '../../../generator/model/schema.ts';
import { changes, event, object, sideOfPage, text, told } from './sides.ts';

/** What changed in one member of an event. */
function ofMember(before: Schema, after: Schema): readonly ChangeFinding[] {
  return changes([event('OrderPaid', { x: before })], [event('OrderPaid', { x: after })]);
}

function messages(before: Schema, after: Schema): readonly string[] {
  return ofMember(before, after).map(({ message }) => message);
}

const known = (...values: readonly string[]): Schema => ({ type: 'string', 'x-known-values': values });

describe('what is told of a value', () => {
  it('says which known values came and which went', () => {
    expect(messages(known('a', 'b'), known('a'))).toEqual(['The known values of x changed: "b" removed.']);
    expect(messages(known('a'), known('b'))).toEqual(['The known values of x changed: "b" added, "a" removed.']);
    expect(messages(known('a', 'b'), known('b', 'a'))).toEqual([]);
    expect(messages(text, known('a'))).toEqual(['x has known values now: "a".']);
    expect(messages(known('a'), text)).toEqual(['x no longer has known values: "a".']);
  });

  it('says which format came, went or took the place of another', () => {
    const format = (name: string): Schema => ({ type: 'string', format: name }) as Schema;
    expect(messages(text, format('uuid'))).toEqual(['The format of x was open and is uuid.']);
    expect(messages(format('uuid'), text)).toEqual(['The format of x was uuid and is open.']);
    expect(messages(format('uuid'), format('date'))).toEqual(['The format of x was uuid and is date.']);
  });

  it('says whether words came, went or are other words', () => {
    const described = (description: string): Schema => ({ type: 'string', description });
    expect(messages(text, described('A'))).toEqual(['x is described now.']);
    expect(messages(described('A'), text)).toEqual(['x is no longer described.']);
    expect(messages(described('A'), described('B'))).toEqual(['x has a different description.']);
  });

  it('weighs values that are the only ones in both directions', () => {
    const effects = (before: Schema, after: Schema): readonly string[] =>
      ofMember(before, after).map(({ effects: { deployed, regenerated } }) => `${deployed}, ${regenerated}`);
    const one = (...values: readonly string[]): Schema => ({ enum: values }) as Schema;
    expect(effects(one('a', 'b'), one('b', 'c'))).toEqual(['fails, fails']);
    expect(effects(one('a', 'b'), one('b'))).toEqual(['fine, fails']);
    expect(messages({ type: 'string', enum: ['a'] } as Schema, text)).toEqual([
      'The values that x allows were "a" and are open.',
    ]);
  });

  it('takes null for allowed only where the values that are named have it', () => {
    const named = (...values: readonly (string | null)[]): Schema => ({ type: ['string', 'null'], enum: values }) as Schema;
    expect(ofMember(named('a'), named('a', null)).map(({ code }) => code)).toContain('value-nullable');
    expect(ofMember(named('a'), named('a')).map(({ code }) => code)).toEqual([]);
  });

  it('names the keywords that are not weighed in their order by name, the ones of combinations too', () => {
    const more = (least: number): Schema => ({ type: 'string', pattern: `^.{${least}}`, minLength: least }) as Schema;
    expect(messages(more(1), more(2))).toEqual(['What the schema of x says with minLength, pattern changed.']);
    const turned = { pattern: '^x', minLength: 1, type: 'string' } as Schema;
    expect(messages(turned, more(2))).toEqual(['What the schema of x says with minLength, pattern changed.']);
    const either = (type: string): Schema => ({ oneOf: [text], type }) as unknown as Schema;
    expect(messages(either('string'), either('number'))).toEqual(['What the schema of x says with type changed.']);
  });

  it('does not take the order of types and required members for a change', () => {
    const turned = (...types: readonly string[]): Schema => ({ not: { type: types, required: types } }) as unknown as Schema;
    expect(messages(turned('string', 'null'), turned('null', 'string'))).toEqual([]);
  });
});

describe('what is told of objects', () => {
  it('a closed object does not take the values of a map', () => {
    const map: Schema = { type: 'object', additionalProperties: text };
    const closed = { ...object({ 'a?': text }), additionalProperties: false } as unknown as Schema;
    const [found] = ofMember(closed, map);
    expect([found?.code, found?.effects.deployed]).toEqual(['map-opened', 'fails']);
    const [open] = ofMember(object({ 'a?': text }), map);
    expect([open?.code, open?.effects.deployed]).toEqual(['map-opened', 'fine']);
  });

  it('a member that falls to the type of all others is compared with that', () => {
    const rest = (members: Readonly<Record<string, Schema>>): Schema => ({
      ...object({ id: text, ...members }),
      additionalProperties: { type: 'number' },
    });
    expect(told({ x: rest({ 'note?': { type: 'number' } }) }, { x: rest({}) })).toEqual([]);
    expect(told({ x: rest({ 'note?': text }) }, { x: rest({}) }).map((line) => line.split(':')[0])).toEqual(['type-replaced']);
  });
});

const grid = (type: string, data: string): string => `### Shop.${type}

\`\`\`json
[{ "id": "1", "topic": "/t", "subject": "s", "eventType": "Shop.${type}", "eventTime": "2024-01-01T00:00:00Z",
  "data": ${data}, "dataVersion": "1", "metadataVersion": "1" }]
\`\`\`
`;

const LIST = `# Shop events

| Event | Description |
| --- | --- |
| Shop.OrderPaid | An order was paid |
| Shop.OrderSent | A parcel was sent |

`;

describe('what is told of pages', () => {
  const both = sideOfPage(LIST + grid('OrderPaid', '{ "id": "a" }') + grid('OrderSent', '{ "parcel": "b", "weight": 2 }'));
  const one = sideOfPage(LIST + grid('OrderPaid', '{ "id": "a" }'));
  const codes = (old: Side, now: Side): readonly string[] => compareSides(old, now).map(({ code }) => code);

  it('an event that is listed and no longer shown is that, and nothing is told of its members', () => {
    const [found, ...others] = compareSides(both, one);
    expect(others).toEqual([]);
    expect([found?.code, found?.message]).toEqual([
      'example-gone',
      'No example shows the event Shop.OrderSent any more, though it is still listed.',
    ]);
    expect(codes(one, both)).not.toContain('example-gone');
  });

  it('nor of those of one that has no envelope', () => {
    const bare = (example: string): Side =>
      sideOfPage(`# Hooks\n\n### order.paid\n\n\`\`\`json\n{ "type": "order.paid", "id": "a" }\n\`\`\`\n\n${example}`);
    const shown = bare('### order.sent\n\n```json\n{ "type": "order.sent", "parcel": "b", "weight": 2 }\n```\n');
    const [gone] = shown.events.filter(({ type }) => type === 'order.sent');
    const unseen: Side = {
      ...shown,
      events: shown.events.map((event) => (event === gone ? { ...event, examples: [], isShown: false, schema: {} } : event)),
    };
    expect(codes(shown, unseen)).toEqual(['example-gone']);
  });

  it('a schema has no examples to lose, and loses what it says of the data all the same', () => {
    const shown = both.events.map((event) => ({ ...event, isSchema: false }));
    const asSchema = both.events.map((event) => ({ ...event, isSchema: true, examples: [] }));
    const said = (events: Side['events']): Side => ({ ...both, events });
    expect(codes(said(shown), said(asSchema))).toEqual([]);
    const open = asSchema.map((event) => ({ ...event, isShown: false }));
    expect(codes(said(asSchema), said(open))).toEqual(['example-gone', 'example-gone']);
  });

  it('the place of a member is that of its example, where a table and an override speak of it as well', () => {
    const page = `${LIST}${grid('OrderPaid', '{ "id": "a" }')}
| Property | Type | Description |
| --- | --- | --- |
| id | string | The order |
`;
    const side = sideOfPage(page, { 'OrderPaid.data.id': { optional: true, reason: 'Told.' } });
    const [type] = [...side.types.keys()].filter((name) => name.startsWith('OrderPaid'));
    const place = side.placeOf(type ?? '', 'id');
    expect(place?.file.name).toBe('page.md');
    expect(place?.file.text.slice(place.span.start, place.span.end)).toContain('"id"');
  });

  it('an event that is described in the same words is not told of', () => {
    expect(codes(both, both)).toEqual([]);
    const other = sideOfPage(
      (LIST + grid('OrderPaid', '{ "id": "a" }') + grid('OrderSent', '{ "parcel": "b", "weight": 2 }')).replace(
        'A parcel',
        'Something',
      ),
    );
    expect(codes(both, other)).toEqual(['description-changed']);
  });
});

describe('what is told of a type', () => {
  const page = (event: string, member = 'customer'): string =>
    `# Events\n\n## ${event}\n\n\`\`\`json\n{ "type": "${event}", "no": 1, "data": { "${member}": { "id": 1, "city": "x" }, "rows": [{ "sku": "a" }] } }\n\`\`\`\n`;
  const renamed = (before: Side, after: Side): readonly string[] =>
    compareSides(before, after)
      .filter(({ code }) => code === 'type-renamed')
      .map(({ class: its, effects, message, path, before: old, after: now }) =>
        [its, effects.deployed, effects.regenerated, effects.code, path, message, old !== undefined && now !== undefined].join(
          ' ',
        ),
      );
  const by = (path: string): object => ({ [path]: { name: 'Buyer', reason: 'We call it so.' } });

  it('says both of its names, and that code alone is broken', () => {
    const [old, now] = [sideOfPage(page('order.paid')), sideOfPage(page('order.paid'), by('order.paid.data.customer'))];
    const line = 'fine fine fails OrderPaid.data.customer';
    expect(renamed(old, now)).toEqual([`breaking ${line} Customer → Buyer: the type was renamed. true`]);
    expect(renamed(now, old)).toEqual([`breaking ${line} Buyer → Customer: the type was renamed. true`]);
  });

  it('says so of items and of members that were renamed', () => {
    const old = sideOfPage(page('order.paid', 'customer'));
    expect(renamed(old, sideOfPage(page('order.paid', 'customers')))).toEqual([
      expect.stringContaining('Customer → Customers: the type was renamed.'),
    ]);
    expect(renamed(old, sideOfPage(page('order.paid'), by('order.paid.data.rows[]')))).toEqual([
      expect.stringContaining('Row → Buyer: the type was renamed.'),
    ]);
  });

  it('says nothing where both names are there before and after, nor of what an event that was renamed consists of', () => {
    const both = (first: string, second: string): string =>
      `# Events\n\n## a.b\n\n\`\`\`json\n{ "type": "a.b", "${first}": { "x": 1 }, "${second}": { "y": 2 } }\n\`\`\`\n`;
    expect(renamed(sideOfPage(both('red', 'blue')), sideOfPage(both('blue', 'red')))).toEqual([]);
    expect(renamed(sideOfPage(page('order.paid')), sideOfPage(page('order.settled')))).toEqual([
      expect.stringContaining('OrderPaidData → OrderSettledData'),
    ]);
  });
});
