import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('read.mjs', import.meta.url));

/** How long a reader may take, its start included, before it is stopped. */
const limitMs = 10_000;

/** Room for what is short-lived, so that the growth of the work is measured and not that of the collector's. */
const YOUNG = '--max-semi-space-size=128';

/** @typedef {'blocks' | 'outline' | 'page' | 'mdast'} Reader */

/**
 * @typedef {object} Reading
 * @property {number | string} ms `over 10 s` if it was stopped, `fails` if it could not read the page
 * @property {number} [peakMb] the most memory that the process held
 */

/**
 * Reads a page in a process of its own: no reader profits from what another one warmed up, and any can be stopped.
 *
 * @param {Reader} reader
 * @param {string} page a file
 * @param {number} [mostRuns] of several runs the best one counts
 * @returns {Reading}
 */
export function readPage(reader, page, mostRuns = 1) {
  const args = [YOUNG, script, reader, page, String(mostRuns)];
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  if (status === 0) return JSON.parse(stdout);
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') return { ms: `over ${limitMs / 1000} s` };
  // A process that ran out of memory is ended by a signal; one that ends by itself could not load the reader.
  if (signal !== null) return { ms: 'fails' };
  throw new Error(`${reader} could not be loaded: ${error?.message ?? stderr.trim()}`);
}

/**
 * Reads a page that every reader must manage.
 *
 * @param {Reader} reader
 * @param {string} page
 * @returns {{ ms: number, peakMb: number }}
 */
export function readOrdinaryPage(reader, page) {
  const { ms, peakMb } = readPage(reader, page);
  if (typeof ms !== 'number' || peakMb === undefined) throw new Error(`${reader} on an ordinary page: ${ms}`);
  return { ms, peakMb };
}
