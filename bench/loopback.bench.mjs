import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildReceiver } from './guards/ours.mjs';
import { batchTexts } from './guards/payloads.mjs';
import { installPeers } from './peers.mjs';
import { median } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const SECONDS = 3;
const ROUNDS = 3;
const CONNECTIONS = 10;
const HANDSHAKE_LIMIT_MS = 100;
const BATCH = 5000;
const BATCH_LIMIT_MS = 5000;

const HANDSHAKE = JSON.stringify([
  { id: '1', eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent', data: { validationCode: '512d38b6' } },
]);

/** The generated receiver behind node:http, over the loopback. */
export const bench = {
  name: 'loopback',
  goal: `handshakes in ${HANDSHAKE_LIMIT_MS} ms (p99), a batch of ${BATCH} in ${BATCH_LIMIT_MS / 1000} s`,
  run: () => inScratchFolder(measureServers),
};

/** @param {string} work */
async function measureServers(work) {
  const peers = installPeers();
  const autocannon = createRequire(`${peers}/any.js`)('autocannon');
  buildReceiver(work);
  const [ours, least] = await Promise.all(['ours', 'least'].map((kind) => startServer(kind, work)));
  try {
    const rows = [];
    for (const size of [1, 10]) rows.push(await throughputRow(autocannon, ours.url, least.url, size));
    return [...rows, await handshakeRow(autocannon, ours.url), await batchRow(ours.url)];
  } finally {
    for (const { child } of [ours, least]) child.disconnect();
  }
}

/**
 * @param {string} kind
 * @param {string} work
 */
async function startServer(kind, work) {
  const child = fork(fileURLToPath(new URL('receive/server.mjs', import.meta.url)), [kind, work]);
  const [port] = await once(child, 'message');
  return { child, url: `http://127.0.0.1:${port}/` };
}

/**
 * @param {any} autocannon
 * @param {string} url
 * @param {string} body
 * @param {number} duration
 */
async function fire(autocannon, url, body, duration) {
  const headers = { 'content-type': 'application/json' };
  const result = await autocannon({ url, method: 'POST', headers, body, duration, connections: CONNECTIONS });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refusals and ${result.errors} errors`);
  return result;
}

/**
 * @param {any} autocannon
 * @param {string} ours
 * @param {string} least
 * @param {number} size
 * @returns {Promise<import('./row.mjs').Row>}
 */
async function throughputRow(autocannon, ours, least, size) {
  const [body] = batchTexts(size, 1);
  const rates = { ours: /** @type {number[]} */ ([]), least: /** @type {number[]} */ ([]) };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, url] of Object.entries({ ours, least })) {
      const { requests } = await fire(autocannon, url, body, round < 0 ? 1 : SECONDS);
      if (round >= 0) rates[name].push(requests.average * size);
    }
  }
  const ratios = rates.ours.map((rate, round) => rates.least[round] / rate);
  const perSecond = (/** @type {readonly number[]} */ all) => `${Math.round(median(all))} events/s`;
  return {
    what: `over the loopback, ${size === 1 ? 'single events' : `batches of ${size}`}`,
    peer: 'node:http and JSON.parse alone',
    oursMs: perSecond(rates.ours),
    peerMs: perSecond(rates.least),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    note: perSecond(rates.ours),
  };
}

/**
 * @param {any} autocannon
 * @param {string} url
 * @returns {Promise<import('./row.mjs').Row>}
 */
async function handshakeRow(autocannon, url) {
  const { latency } = await fire(autocannon, url, HANDSHAKE, SECONDS);
  return {
    what: 'handshakes over the loopback, p99',
    oursMs: latency.p99,
    goal: `≤ ${HANDSHAKE_LIMIT_MS} ms`,
    met: latency.p99 <= HANDSHAKE_LIMIT_MS,
    note: `${latency.p99} ms, ${CONNECTIONS} connections`,
  };
}

/**
 * @param {string} url
 * @returns {Promise<import('./row.mjs').Row>}
 */
async function batchRow(url) {
  const [body] = batchTexts(BATCH, 1);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { outcomes } = /** @type {{ outcomes: { status: string }[] }} */ (await response.json());
    const handled = outcomes.filter(({ status }) => status === 'handled').length;
    if (handled !== BATCH) throw new Error(`${handled} events of ${BATCH} were handled`);
    times.push(performance.now() - start);
  }
  const ms = median(times);
  return {
    what: `a batch of ${BATCH} over the loopback`,
    oursMs: ms,
    goal: `≤ ${BATCH_LIMIT_MS / 1000} s`,
    met: ms <= BATCH_LIMIT_MS,
    note: `${ms.toFixed(0)} ms, ${(body.length / 1e6).toFixed(1)} MB`,
  };
}
