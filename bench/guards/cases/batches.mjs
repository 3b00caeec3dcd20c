import { compile } from '../compile.mjs';
import { batchTexts } from '../payloads.mjs';
import { routerOf } from './route.mjs';

/*
 * Deliveries of several events: found by type and guarded, once parsed, and together with the parsing.
 */

const SIZE = 10;
const BATCHES = 24;

/** @type {import('./index.mjs').Cases} */
export const batches = {
  [`batch of ${SIZE}`]: async (places) => {
    const contestants = ['ours', 'hand-written', 'typia', 'ajv', 'typebox', 'arktype', 'zod', 'valibot', 'quicktype'];
    const parsed = () => batchTexts(SIZE, BATCHES).map((text) => JSON.parse(text));
    return trialsOf(contestants, 'is', places, parsed, 'batches[at]', SIZE * BATCHES);
  },
  ...Object.fromEntries(
    [1, 10, 1000].map((size) => [
      `end to end, ${size === 1 ? 'single events' : `batches of ${size}`}`,
      (/** @type {import('../contestants/load.mjs').Places} */ places) => endToEnd(size, places),
    ]),
  ),
};

/**
 * @param {number} size
 * @param {import('../contestants/load.mjs').Places} places
 */
function endToEnd(size, places) {
  const count = Math.max(1, Math.round(60 / size));
  const contestants = ['ours', 'JSON.parse alone', 'hand-written', 'typia', 'ajv', 'zod'];
  return trialsOf(contestants, 'dated', places, () => batchTexts(size, count), 'JSON.parse(batches[at])', size * count);
}

/**
 * @param {readonly string[]} contestants
 * @param {'is' | 'dated'} kind
 * @param {import('../contestants/load.mjs').Places} places
 * @param {() => unknown[]} make
 * @param {string} batch an expression
 * @param {number} ops
 */
async function trialsOf(contestants, kind, places, make, batch, ops) {
  const trials = contestants.map(async (contestant) => {
    // What only parses must not be able to leave out the events, so it looks at one member of each.
    const route = contestant === 'JSON.parse alone' ? () => true : await routerOf(contestant, kind, places);
    if (route === undefined) return undefined;
    const found = contestant === 'JSON.parse alone' ? 'events[i] !== undefined' : 'route(events[i])';
    const run = compile(
      ['route', 'batches'],
      `return function loop(rounds) {
        let count = 0;
        for (let round = 0; round < rounds; round++)
          for (let at = 0; at < batches.length; at++) {
            const events = ${batch};
            for (let i = 0; i < events.length; i++) if (${found}) count++;
          }
        return count;
      };`,
      [route, make()],
    );
    return { contestant, run, ops, expected: ops, ...(kind === 'dated' ? { samples: 101 } : {}) };
  });
  return (await Promise.all(trials)).filter((trial) => trial !== undefined);
}
