import { createHmac, webcrypto } from 'node:crypto';
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
    'receive, signed': await ourReceive(places.work),
    'HMAC and JSON.parse': await verifyAndParse(),
  };
}

const SECRET = 'a secret as long as publishers make them';

/** @type {Map<string, { headers: Headers, body: Buffer, signature: Buffer }>} */
const signedDeliveries = new Map();

/** A delivery as it comes: bytes, and the headers that GitHub signs it by. Made once for each text. */
function signedDelivery(/** @type {string} */ text) {
  const known = signedDeliveries.get(text);
  if (known !== undefined) return known;
  const body = Buffer.from(text);
  const signature = createHmac('sha256', SECRET).update(body).digest();
  const headers = new Headers({
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${signature.toString('hex')}`,
  });
  const delivery = { headers, body, signature };
  signedDeliveries.set(text, delivery);
  return delivery;
}

/** All that is done with a delivery before a handler gets it: signature, JSON, event type and guard. */
async function ourReceive(/** @type {string} */ work) {
  const { github, receive } = await generated(work);
  const verify = github({ secret: SECRET });
  return async (/** @type {string} */ text) => {
    const received = await receive(signedDelivery(text), { verify });
    if (received.kind === 'event') return 1;
    return received.events.filter(({ kind }) => kind === 'event').length;
  };
}

/** The least that verifying and parsing takes. */
async function verifyAndParse() {
  const { subtle } = webcrypto;
  const key = await subtle.importKey('raw', Buffer.from(SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const decoder = new TextDecoder();
  return async (/** @type {string} */ text) => {
    const { body, signature } = signedDelivery(text);
    if (!(await subtle.verify('HMAC', key, signature, body))) throw new Error('the signature is wrong');
    return JSON.parse(decoder.decode(body)).length;
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
