import { describe, expect, it } from 'vitest';
import { compareSides } from '../../generator/changes/compare-sides.ts';
import type { ChangeFinding } from '../../generator/changes/finding.ts';
import { sideOfSchemas } from '../../generator/changes/from-schemas.ts';
import type { Side } from '../../generator/changes/side.ts';
import type { Schema } from '../../generator/model/schema.ts';

/*
 * Each row is read in both directions: from `before` to `after`, and back. What comes of it is one line a finding: the kind,
 * the class, then deployed guards, regenerated guards, code.
 */

interface Row {
  readonly name: string;
  readonly before: readonly Schema[];
  readonly after: readonly Schema[];
  readonly forth: readonly string[];
  readonly back: readonly string[];
}

const text: Schema = { type: 'string' };
const rows: readonly Row[] = [
  {
    name: 'event type added; removed',
    before: [event('OrderPaid', { id: text })],
    after: [event('OrderPaid', { id: text }), event('OrderSent', { by: text })],
    forth: ['event-added dangerous: handled as unknown, fine, exhaustive code fails'],
    back: ['event-removed breaking: handler never runs, fine, fails'],
  },
  {
    name: 'event type renamed',
    before: [event('OrderPaid', { id: text, total: { type: 'number' } })],
    after: [event('OrderSettled', { id: text, total: { type: 'number' } })],
    forth: ['event-renamed breaking: fails, fails, fails'],
    back: ['event-renamed breaking: fails, fails, fails'],
  },
  {
    name: 'discriminator changed',
    before: [event('OrderPaid', { id: text })],
    after: [event('OrderPaid', { id: text }, { discriminator: 'type' })],
    forth: ['envelope-changed breaking: fails, fails, fails'],
    back: ['envelope-changed breaking: fails, fails, fails'],
  },
  {
    name: 'envelope changed',
    before: [event('OrderPaid', { id: text })],
    after: [bare('OrderPaid', { id: text })],
    forth: ['envelope-changed breaking: fails, fails, fails'],
    back: ['envelope-changed breaking: fails, fails, fails'],
  },
  member(
    'optional member added; removed',
    { id: text },
    { id: text, 'note?': text },
    {
      forth: ['member-added safe: fine, fine, fine'],
      back: ['member-removed dangerous: fine, fine, fails'],
    },
  ),
  member(
    'required member added; removed',
    { id: text },
    { id: text, note: text },
    {
      forth: ['member-added dangerous: fine, fails, fine'],
      back: ['member-removed breaking: fails, fine, fails'],
    },
  ),
  member(
    'member renamed',
    { id: text, orderTotal: text },
    { id: text, orderTotals: text },
    both('member-renamed breaking: fails, fails, fails'),
  ),
  member(
    'the case of a member changed',
    { 'call_id?': text },
    { 'callId?': text },
    both('member-renamed breaking: fails, fails, fails'),
  ),
  member(
    'member moved',
    { user: object({ rawId: text, role: text }) },
    { user: object({ identifier: object({ rawId: text }), role: text }) },
    both('member-moved breaking: fails, fails, fails'),
  ),
  member(
    'member moved between objects that both sides have',
    { a: object({ id: text, total: text }), b: object({ kind: text }) },
    { a: object({ id: text }), b: object({ kind: text, total: text }) },
    both('member-moved breaking: fails, fails, fails'),
  ),
  member(
    'required → optional',
    { id: text },
    { 'id?': text },
    {
      forth: ['member-optional breaking: fails, fine, fails'],
      back: ['member-required dangerous: fine, fails, fine'],
    },
  ),
  member(
    'required → optional, which takes null too',
    { id: text },
    { 'id?': { type: ['string', 'null'] } },
    {
      forth: ['member-optional breaking: fails, fine, fails'],
      back: ['member-required dangerous: fine, fails, fine'],
    },
  ),
  member(
    'value → nullable',
    { id: text },
    { id: { type: ['string', 'null'] } },
    {
      forth: ['value-nullable breaking: fails, fine, fails'],
      back: ['value-not-null dangerous: fine, fails, fine'],
    },
  ),
  member(
    'type widened',
    { id: text },
    { id: { type: ['string', 'number'] } },
    {
      forth: ['type-widened breaking: fails, fine, fails'],
      back: ['type-narrowed dangerous: fine, fails, fine'],
    },
  ),
  member(
    'something known of what was open',
    { id: {} },
    { id: text },
    {
      forth: ['type-narrowed dangerous: fine, fails, fine'],
      back: ['type-widened breaking: fails, fine, fails'],
    },
  ),
  member('type replaced', { id: text }, { id: { type: 'number' } }, both('type-replaced breaking: fails, fails, fails')),
  member('scalar → array', { id: text }, { id: array(text) }, both('type-replaced breaking: fails, fails, fails')),
  member('scalar → object', { id: text }, { id: object({ value: text }) }, both('type-replaced breaking: fails, fails, fails')),
  member(
    'array → object',
    { id: array(text) },
    { id: object({ value: text }) },
    both('type-replaced breaking: fails, fails, fails'),
  ),
  member(
    'known value added',
    { state: known('open') },
    { state: known('open', 'paid') },
    both('known-values-changed dangerous: fine, fine, exhaustive code fails'),
  ),
  member(
    'string → open known values',
    { state: text },
    { state: known('open') },
    both('known-values-listed safe: fine, fine, fine'),
  ),
  member(
    'format annotation changed',
    { at: text },
    { at: { type: 'string', format: 'date-time' } },
    both('format-changed safe: fine, fine, fine'),
  ),
  member(
    'fixed members ↔ map',
    { headers: object({ 'a?': text, 'b?': text }) },
    { headers: { type: 'object', additionalProperties: text } },
    { forth: ['map-opened breaking: fine, fine, fails'], back: ['map-closed breaking: fine, fine, fails'] },
  ),
  member(
    'fixed members ↔ map, where a member was required',
    { headers: object({ a: text }) },
    { headers: { type: 'object', additionalProperties: text } },
    { forth: ['map-opened breaking: fails, fine, fails'], back: ['map-closed breaking: fine, fails, fails'] },
  ),
  member(
    'array items',
    { ids: array(text) },
    { ids: array({ type: ['string', 'null'] }) },
    {
      forth: ['value-nullable breaking: fails, fine, fails'],
      back: ['value-not-null dangerous: fine, fails, fine'],
    },
  ),
  member(
    'a member of array items',
    { lines: array(object({ sku: text })) },
    { lines: array(object({ sku: text, 'note?': text })) },
    {
      forth: ['member-added safe: fine, fine, fine'],
      back: ['member-removed dangerous: fine, fine, fails'],
    },
  ),
  member(
    'description only',
    { id: text },
    { id: { ...text, description: 'The order.' } },
    both('description-changed annotation: fine, fine, fine'),
  ),
  member(
    'example value only',
    { id: { ...text, examples: ['a'] } },
    { id: { ...text, examples: ['b'] } },
    { forth: [], back: [] },
  ),
  member('key order', { id: text, note: text }, { note: text, id: text }, { forth: [], back: [] }),
  member(
    'another keyword',
    { id: text },
    { id: { ...text, minLength: 2 } as Schema },
    both('keyword-changed breaking: fails, fails, fails'),
  ),
  member(
    'values of an enumeration',
    { state: { enum: ['open'] } },
    { state: { enum: ['open', 'paid'] } },
    {
      forth: ['values-changed breaking: fails, fine, fails'],
      back: ['values-changed dangerous: fine, fails, fine'],
    },
  ),
  /* A guard that asserts a whole number refuses 1.5, so what is said of this must not be that it is fine. */
  member(
    'integer → number',
    { n: { type: 'integer' } },
    { n: { type: 'number' } },
    {
      forth: ['type-fractional breaking: fails, fine, fine'],
      back: ['type-narrowed dangerous: fine, fails, fine'],
    },
  ),
];

describe('changes', () => {
  it.each(rows)('$name', ({ before, after, forth, back }) => {
    const [old, now] = [sideOf(before), sideOf(after)];
    expect(compareSides(old, now).map(line)).toEqual(forth);
    expect(compareSides(now, old).map(line)).toEqual(back);
    expect(compareSides(old, old)).toEqual([]);
    expect(compareSides(now, now)).toEqual([]);
  });
});

function line({ code, class: itsClass, effects: { deployed, regenerated, code: compiled } }: ChangeFinding): string {
  return `${code} ${itsClass}: ${deployed}, ${regenerated}, ${compiled}`;
}

function both(finding: string): Pick<Row, 'forth' | 'back'> {
  return { forth: [finding], back: [finding] };
}

type Members = Readonly<Record<string, Schema>>;

/** A row about the data of one event. */
function member(name: string, before: Members, after: Members, told: Pick<Row, 'forth' | 'back'>): Row {
  return { name, before: [event('OrderPaid', before)], after: [event('OrderPaid', after)], ...told };
}

/** An object whose members are required, unless their names end in a question mark. */
function object(members: Members): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
  };
}

function array(items: Schema): Schema {
  return { type: 'array', items };
}

function known(...values: readonly string[]): Schema {
  return { type: 'string', 'x-known-values': values };
}

function event(type: string, data: Members, { discriminator = 'eventType' } = {}): Schema {
  return object({ [discriminator]: { const: type }, id: text, data: object(data) });
}

function bare(type: string, data: Members): Schema {
  return object({ eventType: { const: type }, ...data });
}

function sideOf(schemas: readonly Schema[]): Side {
  const files = schemas.map((_, index) => ({ name: `${index}.schema.json`, path: '', text: '' }));
  const nowhere = { start: 0, end: 1 };
  return sideOfSchemas(
    schemas.map((schema, index) => ({ file: files[index] as (typeof files)[number], schema })),
    (file) => ({ file, span: nowhere }),
  );
}
