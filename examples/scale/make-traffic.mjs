/*
 * Makes traffic to try this with: `node make-traffic.mjs MEGABYTES FILES` writes it to captured/. The same arguments give the same bytes.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';

const [megabytes = 10, files = 1] = process.argv.slice(2).map(Number);
let state = 7;
/** The next number of a fixed sequence, from 0 to below `limit`. */
const next = (limit) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * limit);
};
const oneOf = (...values) => values[next(values.length)];

/** What is sent of each event. */
const DATA = {
  'order.paid': () => ({
    order: `A-${next(1e6)}`,
    amount: next(1e5),
    currency: oneOf('EUR', 'USD'),
    customer: { id: `cus_${next(1e6)}`, email: oneOf(null, 'ada@example.com'), name: 'Ada' },
    lines: Array.from({ length: 1 + next(4) }, () => ({ sku: 'mug-blue', quantity: 1 + next(3), price: next(1e4) })),
    ...(next(5) === 0 ? { coupon: 'SPRING' } : {}),
  }),
  'order.shipped': () => ({ order: `A-${next(1e6)}`, carrier: oneOf('post', 'courier'), tracking: oneOf('JJD0099', null) }),
  'stock.changed': () => ({ sku: 'mug-blue', before: next(50), after: next(50), reason: oneOf('sale', 'return', 'count') }),
};

mkdirSync('captured', { recursive: true });
for (let index = 0; index < files; index++) {
  const handle = openSync(`captured/${String(index).padStart(4, '0')}.ndjson`, 'w');
  for (let left = (megabytes * 1e6) / files; left > 0; ) {
    const lines = Array.from({ length: 1000 }, () => `${JSON.stringify(event())}\n`).join('');
    writeSync(handle, lines);
    left -= lines.length;
  }
  closeSync(handle);
}

/** An event as the pages have it, but for what they do not say: members that may be missing, null, or of another kind. */
function event() {
  const type = oneOf('order.paid', 'order.paid', 'order.shipped', 'stock.changed');
  const day = String(1 + next(28)).padStart(2, '0');
  return { type, id: `evt_${next(1e9)}`, created: `2026-03-${day}T09:12:44Z`, data: DATA[type]() };
}
