/*
 * Gives a run to the workers, shows how far it is, and writes what came of it: a part that has all that the parts have. To run it again goes on
 * where it was.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findHolotype } from './command.mjs';
import { connect, nameOf, Run } from './flow.mjs';
import { cutIntoParts } from './parts.mjs';

const USAGE = 'usage: node run.mjs learn|verify --out FILE [--part-bytes N] [--folder DIR] [--restart] FILE|ADDRESS…\n';

/** How often Redis is asked. */
const POLL_MS = 100;

const { values: options, positionals } = parseArgs({
  options: {
    redis: { type: 'string', default: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' },
    project: { type: 'string', default: '.' },
    out: { type: 'string' },
    'part-bytes': { type: 'string', default: String(128 * 1024 * 1024) },
    folder: { type: 'string' },
    restart: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [verb, ...inputs] = positionals;
const partBytes = Number(options['part-bytes']);
if ((verb !== 'learn' && verb !== 'verify') || options.out === undefined || inputs.length === 0 || !(partBytes >= 1)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const project = path.resolve(options.project);
const parts = cutOrExit();
const connection = connect(options.redis);
const run = new Run(connection, { verb, parts, version: findHolotype(project).version, folder: options.folder });
process.exitCode = await follow(options.out);
await run.close();
connection.disconnect();

/** The parts of what is named on the command line; a file that cannot be read ends it. */
function cutOrExit() {
  try {
    return cutIntoParts(inputs, { project, partBytes });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** Starts the run, or goes on with it, until it has ended. Gives the exit code. */
async function follow(out) {
  if (options.restart) await run.remove();
  const retried = await run.retryFailed();
  if (retried > 0) process.stderr.write(`${retried} jobs that had failed are tried again\n`);
  for (let shown; ; await setTimeout(POLL_MS)) {
    const { state, done, failed } = await run.progress();
    // Nothing yet; or Redis has lost it, as it may lose what it was told in its last second.
    if (state === 'unknown') await run.start();
    if (done !== shown) process.stderr.write(`${done} of ${parts.length} parts\n`);
    shown = done;
    if (state === 'completed') return deliver(out);
    if (failed.length > 0 && (state === 'failed' || done + failed.length === parts.length)) return report(failed);
  }
}

/** Writes the result, and removes the run from Redis. */
async function deliver(out) {
  const { returnvalue: result } = await run.job();
  const text = 'text' in result ? result.text : readFileSync(path.resolve(project, result.file), 'utf8');
  writeFileSync(`${out}.${process.pid}`, text);
  renameSync(`${out}.${process.pid}`, out);
  await run.remove();
  removeFiles();
  process.stdout.write(`${out} is written; it goes on with: npx holotype ${verb} --merge ${out}\n`);
  return 0;
}

/** Removes what this run has put into the shared folder. */
function removeFiles() {
  if (options.folder === undefined) return;
  const folder = path.resolve(project, options.folder);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name.startsWith(run.id)) rmSync(path.join(folder, name));
}

/** Tells what has failed for good. All else is done, and kept. */
function report(failed) {
  for (const job of failed.slice(0, 5)) process.stderr.write(`${nameOf(job)}: ${job.failedReason}\n`);
  const of = failed.some(({ name }) => name === 'merge') ? 'the merge' : `${failed.length} of ${parts.length} parts`;
  process.stderr.write(`${of} failed; run this again to try again, or with --restart to begin anew\n`);
  return 1;
}
