import { readFileSync } from 'node:fs';
import { totalsOf } from './totals.js';

const lines = readFileSync(0, 'utf8').split('\n');
const { placed, refused } = totalsOf(lines.filter((line) => line !== ''));
for (const [currency, total] of placed) console.log(`${total.toFixed(2)} ${currency}`);
for (const line of refused) console.error(line);
