import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { routerOf } from '../guards/cases/route.mjs';
import { compile } from '../guards/compile.mjs';

/**
 * Takes the text of a batch, and gives the number of events that its handler was called with.
 *
 * @typedef {(text: string) => Promise<number>} Receive
 */

/** The generated module with everything in it. */
export const generated = (/** @type {string} */ work) => import(pathToFileURL(path.join(work, 'plain', 'index.js')).href);

/**
 * Who receives: the parsing alone; our router behind it, and all of our fetch handler; and a loop that asks the guards of
 * others and awaits a handler, which is the least that one writes around them.
 *
 * @param {import('../guards/contestants/load.mjs').Places} places
 * @returns {Promise<Record<string, Receive>>}
 */
export async function contestantsOf(places) {
  return {
    ours: await ourRouter(places.work),
    'the fetch handler': await ourFetchHandler(places.work),
    'JSON.parse alone': async (text) => JSON.parse(text).length,
    ajv: loopAround(await routerOf('ajv', 'is', places)),
    zod: loopAround(await routerOf('zod', 'is', places)),
  };
}

/** @param {string} work */
async function ourRouter(work) {
  const { createRouter } = await generated(work);
  let count = 0;
  const router = createRouter().on('Microsoft.Communication.*', () => void count++);
  return async (/** @type {string} */ text) => {
    count = 0;
    await router.dispatch(JSON.parse(text));
    return count;
  };
}

/** @param {string} work */
async function ourFetchHandler(work) {
  const { createFetchHandler, createRouter } = await generated(work);
  let count = 0;
  const handle = createFetchHandler(createRouter().on('Microsoft.Communication.*', () => void count++));
  const headers = { 'content-type': 'application/json' };
  return async (/** @type {string} */ text) => {
    count = 0;
    const response = await handle(new Request('http://localhost/', { method: 'POST', headers, body: text }));
    await response.text();
    return count;
  };
}

/**
 * @param {((value: unknown) => boolean) | undefined} route
 * @returns {Receive}
 */
const loopAround = (route) =>
  compile(
    ['route', 'handle'],
    `return async function receive(text) {
      const events = JSON.parse(text);
      let count = 0;
      for (let i = 0; i < events.length; i++) {
        if (!route(events[i])) continue;
        await handle(events[i]);
        count++;
      }
      return count;
    };`,
    [route, () => {}],
  );
