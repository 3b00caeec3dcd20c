/*
 * Receives batches of one size by all contestants in turn, and prints for each the nanoseconds of one event, a sample from
 * every turn, as JSON.
 *
 *     node bench/receive/child.mjs SIZE PEERS WORK
 */
import { batchTexts } from '../guards/payloads.mjs';
import { contestantsOf } from './contestants.mjs';

const SAMPLE_MS = 15;
const TURNS = 41;
const WARM_UPS = 8;

const [size = '1', peers = '', work = ''] = process.argv.slice(2);
const texts = batchTexts(Number(size), 12);
const contestants = Object.entries(await contestantsOf({ peers, work }));
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(contestants.map(([name]) => [name, []]));
for (let turn = -WARM_UPS; turn < TURNS; turn++) {
  for (let step = 0; step < contestants.length; step++) {
    const [name, receive] = contestants[(turn + WARM_UPS + step) % contestants.length];
    const ns = await sample(name, receive);
    if (turn >= 0) times[name].push(ns);
  }
}
process.stdout.write(JSON.stringify(times));

/**
 * @param {string} name
 * @param {import('./contestants.mjs').Receive} receive
 */
async function sample(name, receive) {
  const start = performance.now();
  let events = 0;
  let now = start;
  for (let at = 0; now - start < SAMPLE_MS; at++, now = performance.now()) {
    const found = await receive(texts[at % texts.length]);
    if (found !== Number(size)) throw new Error(`${name} found ${found} events instead of ${size}`);
    events += found;
  }
  return ((now - start) * 1e6) / events;
}
