import { describe, expect, it } from 'vitest';
import { eventsNamed, nearestEvent, readEventPath, restBehind, shortestName } from '../../../generator/text/event-names.ts';

const paid = { type: 'Contoso.Shop.OrderPaid', name: 'OrderPaid' };
const grid = { type: 'Microsoft.EventGrid.SubscriptionDeletedEvent', name: 'SubscriptionDeleted' };
const order = { type: 'order.created', name: 'OrderCreated' };
const user = { type: 'user.created', name: 'UserCreated' };
const bare = { type: 'created.data', name: 'CreatedData' };
const events = [paid, grid, order, user, bare];

describe('a name of an event', () => {
  it.each([
    ['Contoso.Shop.OrderPaid', [paid]],
    ['contoso.shop.orderpaid', [paid]],
    ['OrderPaid', [paid]],
    ['ORDERPAID', [paid]],
    ['OrderPaidEvent', [paid]],
    ['orderPaidevent', [paid]],
    ['SubscriptionDeleted', [grid]],
    ['SubscriptionDeletedEvent', [grid]],
    ['created', [order, user]],
    ['Created', [order, user]],
    ['userCreated', [user]],
    ['Shop.OrderPaid', []],
    ['', []],
  ])('%j stands for %j', (text, found) => {
    expect(eventsNamed(text, events)).toEqual(found);
  });

  it('means the event that is written like that before one that only reads like it', () => {
    const twins = [
      { type: 'a.Paid', name: 'APaid' },
      { type: 'a.paid', name: 'APaid2' },
    ];
    expect(eventsNamed('a.paid', twins).map(({ type }) => type)).toEqual(['a.paid']);
    expect(eventsNamed('paid', twins).map(({ type }) => type)).toEqual(['a.paid']);
    expect(eventsNamed('PAID', twins).map(({ type }) => type)).toEqual(['a.Paid', 'a.paid']);
  });

  it('is as short as makes it clear', () => {
    expect(events.map((event) => shortestName(event, events))).toEqual([
      'OrderPaid',
      'SubscriptionDeletedEvent',
      'OrderCreated',
      'UserCreated',
      'data',
    ]);
  });

  it('that is mistyped is told with the nearest', () => {
    expect([nearestEvent('OrderPayed', events), nearestEvent('user.creatd', events), nearestEvent('Unlike', events)]).toEqual([
      'OrderPaid',
      'user.created',
      undefined,
    ]);
  });
});

describe('a path', () => {
  it('is read from the longest name on', () => {
    expect(readEventPath('created.data.total', events)).toEqual([
      { found: [bare], rest: '.total' },
      { found: [order, user], rest: '.data.total' },
    ]);
    expect(readEventPath('OrderPaid[].id', events)).toEqual([{ found: [paid], rest: '[].id' }]);
    expect(readEventPath('OrderPaid', events)).toEqual([{ found: [paid], rest: '' }]);
    expect(readEventPath('Order', events)).toEqual([]);
  });

  it.each([
    ['.data.total', 'data', '.total'],
    ['.data[].total', 'data', '[].total'],
    ['.data', 'data', ''],
    ['.database', 'data', undefined],
    ['.a.b.c', 'a.b', '.c'],
    ['data', 'data', undefined],
  ])('%j leaves behind %j: %j', (rest, step, left) => {
    expect(restBehind(rest, step)).toBe(left);
  });
});
