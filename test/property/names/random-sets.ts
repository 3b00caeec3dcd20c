import fc from 'fast-check';
import type { SourceFile } from '../../../generator/text/source.ts';

/** What a page says of one thing: an event with its examples, or a structure. */
interface Entry {
  readonly type: string;
  readonly examples: readonly object[];
}

/** A set of pages, as lists of what they are about. */
export interface RandomSet {
  readonly style: Style;
  readonly pages: readonly (readonly Entry[])[];
}

/** A set, and the same with one thing more. */
export interface Addition {
  readonly set: RandomSet;
  readonly more: RandomSet;
}

type Style = 'flat' | 'data' | 'event-grid' | 'cloud-events';

const STYLES = ['flat', 'data', 'event-grid', 'cloud-events'] as const;

const GRID = { id: '1', topic: 't', subject: 's', eventTime: '2024-05-01T10:00:00Z', dataVersion: '1', metadataVersion: '1' };

const WRAPPERS: Readonly<Record<Style, (type: string, value: object) => object>> = {
  flat: (type, value) => ({ type, ...value }),
  data: (type, value) => ({ event: type, data: value }),
  'event-grid': (type, value) => ({ ...GRID, eventType: type, data: value }),
  'cloud-events': (type, value) => ({ specversion: '1.0', type, source: '/x', id: '1', time: GRID.eventTime, data: value }),
};

/** Types that end alike, begin alike, come to one name, or are called as members are. */
const TYPES = [
  ...['order.created', 'cart.created', 'order.paid', 'order-paid', 'order_paid', 'customer', 'address', 'ping', 'record'],
  ...['contoso.shop.order.sent', 'contoso.store.order.sent', 'contoso.shop.CallStarted', 'contoso.store.CallStarted'],
  ...['store/cart/created', 'store/item/created', 'shop/item/created', 'order.created.v1', 'order.created.v2', 'any', 'order'],
];

/** Few names, so that things meet that are not one. */
const members = fc.constantFrom('id', 'name', 'total', 'street', 'city', 'email', 'sku', 'count', 'state', 'note', 'v2');
const objects = fc.constantFrom(
  'customer',
  'address',
  'item',
  'data',
  'details',
  'startedBy',
  'user',
  'order',
  'event',
  'event_data',
);

const scalars = fc.constantFrom<unknown>('text', 5, true, '2025-01-01T00:00:00Z');

const payloads: fc.Arbitrary<object> = fc.letrec<{ object: object; value: unknown }>((tie) => ({
  object: fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: fc.tuple(members, scalars) },
        { weight: 1, arbitrary: fc.tuple(objects, tie('value')) },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constantFrom('items', 'addresses'), fc.array(tie('object'), { minLength: 1, maxLength: 2 })),
        },
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map(Object.fromEntries),
  value: fc.oneof({ depthSize: 'small' }, scalars, tie('object')),
})).object;

const entries = (type: string): fc.Arbitrary<Entry> =>
  fc.array(payloads, { minLength: 1, maxLength: 2 }).map((examples) => ({ type, examples }));

const setsOf = (types: readonly string[]): fc.Arbitrary<RandomSet> =>
  fc.record({
    style: fc.constantFrom(...STYLES),
    pages: fc
      .tuple(fc.tuple(...types.map(entries)), fc.array(fc.nat(2), { minLength: types.length, maxLength: types.length }))
      .map(([all, places]) => [0, 1, 2].map((page) => all.filter((_, index) => places[index] === page))),
  });

const drawnTypes = fc.shuffledSubarray(TYPES, { minLength: 3, maxLength: 8 });

/** Sets of pages. */
export const randomSets: fc.Arbitrary<RandomSet> = drawnTypes.chain(setsOf);

/** Sets with one event more, anywhere on one of their pages. */
export const withEvent: fc.Arbitrary<Addition> = fc
  .tuple(drawnTypes, fc.nat(2), fc.nat(8))
  .chain(([[type = '', ...others], page, at]) =>
    fc.tuple(setsOf(others), entries(type)).map(([set, entry]) => ({
      set,
      more: {
        ...set,
        pages: set.pages.map((all, index) => (index === page ? [...all.slice(0, at), entry, ...all.slice(at)] : all)),
      },
    })),
  );

/** Sets with one more example of one of their events, first or last. */
export const withExample: fc.Arbitrary<Addition> = fc
  .tuple(randomSets, payloads, fc.nat(7), fc.boolean())
  .map(([set, value, which, isFirst]) => {
    const all = set.pages.flat();
    const chosen = all[which % all.length];
    const add = (entry: Entry): Entry =>
      entry === chosen ? { ...entry, examples: isFirst ? [value, ...entry.examples] : [...entry.examples, value] } : entry;
    return { set, more: { ...set, pages: set.pages.map((page) => page.map(add)) } };
  });

/** Sets with one more page, before or behind the others. */
export const withPage: fc.Arbitrary<Addition> = fc.tuple(drawnTypes, fc.boolean()).chain(([types, isFirst]) =>
  fc.tuple(setsOf(types.slice(2)), fc.tuple(...types.slice(0, 2).map(entries))).map(([set, page]) => ({
    set: { ...set, pages: [[], ...set.pages, []] },
    more: { ...set, pages: isFirst ? [page, ...set.pages, []] : [[], ...set.pages, page] },
  })),
);

/** The pages as Markdown; those about nothing are none. */
export function pagesOf({ style, pages }: RandomSet): readonly SourceFile[] {
  return pages.flatMap((page, index) => {
    const name = `page-${'abcde'[index]}.md`;
    const sections = page.map(({ type, examples }) => {
      const fences = examples.map((value) => `\`\`\`json\n${JSON.stringify(WRAPPERS[style](type, value), null, 2)}\n\`\`\``);
      return [`## ${type}`, ...fences].join('\n\n');
    });
    const text = [`# Webhook events and payloads`, ...sections].join('\n\n');
    return page.length === 0 ? [] : [{ name, path: name, text: `${text}\n` }];
  });
}
