import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalsOf } from '../src/totals.js';

const placed = {
  type: 'order.placed',
  id: '1',
  created: '2025-03-04T10:12:00Z',
  order: { number: 'A-17', total: 49.9, currency: 'EUR' },
};

test('orders are added up by currency', () => {
  const other = { ...placed, order: { ...placed.order, total: 0.1 } };
  const totals = totalsOf([placed, other].map((event) => JSON.stringify(event)));
  assert.deepEqual([...totals.placed], [['EUR', 50]]);
  assert.deepEqual(totals.refused, []);
});

test('what the page does not document is refused', () => {
  const lines = [
    { ...placed, type: 'order.lost' },
    { ...placed, order: { number: 'A-17', currency: 'EUR' } },
  ];
  const { refused } = totalsOf(lines.map((event) => JSON.stringify(event)));
  assert.deepEqual(refused, ['line 1: order.lost', 'line 2: order.total: is missing']);
});
