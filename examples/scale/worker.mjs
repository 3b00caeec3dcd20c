/*
 * A worker: looks at parts and merges them, one job at a time (or --jobs of them), until it is stopped. Start one for each core, on as many machines as
 * there are; all of them need Redis, the same holotype, the same config and pages, and the files.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findHolotype, runHolotype } from './command.mjs';
import { connect, nameOf, QUEUE } from './flow.mjs';
import { UnrecoverableError, Worker } from './packages.mjs';

const { values: options } = parseArgs({
  options: {
    redis: { type: 'string', default: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' },
    project: { type: 'string', default: '.' },
    fetch: { type: 'string', default: path.join(import.meta.dirname, 'fetch.mjs') },
    jobs: { type: 'string', default: '1' },
    'lock-seconds': { type: 'string', default: '30' },
    'max-in-redis': { type: 'string', default: String(256 * 1024) },
  },
});
const project = path.resolve(options.project);
const { version } = findHolotype(project);
const { open } = await import(pathToFileURL(path.resolve(options.fetch)).href);
if (typeof open !== 'function') throw new Error(`${options.fetch} exports no function open(address)`);

/**
 * @typedef {{ text: string } | { file: string }} Result what came of a job: a part as text, or the file that has it
 */

/**
 * @param {import('bullmq').Job} job
 * @returns {Promise<Result>}
 */
async function work(job) {
  if (job.data.version !== version)
    throw new UnrecoverableError(`this run is of holotype ${job.data.version}, and worker ${process.pid} has ${version}`);
  const text = job.name === 'merge' ? await merged(job) : await observed(job.data);
  return stored(text, job);
}

/** What came of a part. */
async function observed({ verb, part }) {
  if ('address' in part) return runHolotype(project, [verb, '--part', '-', '-'], await open(part.address));
  // An empty file is one part, which begins nowhere.
  const range = part.to > part.from ? ['--bytes', `${part.from}-${part.to}`] : [];
  return runHolotype(project, [verb, '--part', '-', ...range, part.file]);
}

/** What came of all parts below a job; a part is a line, so they are put behind each other. */
async function merged(job) {
  const results = Object.values(await job.getChildrenValues());
  const lines = async function* () {
    for (const result of results) yield Buffer.from(textOf(result));
  };
  return runHolotype(project, [job.data.verb, '--merge', '--part', '-', '-'], lines());
}

/** @param {Result} result */
function textOf(result) {
  return 'text' in result ? result.text : readFileSync(path.resolve(project, result.file), 'utf8');
}

/**
 * What came of a job goes into Redis up to some size, and into a file of a shared folder beyond.
 *
 * @returns {Result}
 */
function stored(text, { id, data: { folder } }) {
  if (text.length <= Number(options['max-in-redis'])) return { text };
  if (folder === undefined)
    throw new UnrecoverableError(
      `a part of ${text.length} bytes is too large for Redis; name a folder that all machines share: --folder`,
    );
  const file = path.join(folder, `${id}.part`);
  const full = path.resolve(project, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(`${full}.${process.pid}`, text);
  renameSync(`${full}.${process.pid}`, full);
  return { file };
}

const connection = connect(options.redis);
const lockDuration = Number(options['lock-seconds']) * 1000;
const worker = new Worker(QUEUE, work, {
  connection,
  concurrency: Number(options.jobs),
  // A job whose worker says nothing for so long goes to another one. A run of `holotype` is a process of its own, so a worker is never silent for long.
  lockDuration,
  stalledInterval: lockDuration,
  maxStalledCount: 10,
  autorun: false,
});
const say = (text) => process.stdout.write(`worker ${process.pid}: ${text}\n`);
worker.on('active', (job) => say(`begins ${nameOf(job)}`));
worker.on('completed', (job) => say(`has done ${nameOf(job)}`));
worker.on('failed', (job, error) => say(`could not do ${job === undefined ? 'a job' : nameOf(job)}: ${error.message}`));
worker.on('stalled', (id) => say(`took ${id} back from a worker that is gone`));
// Lost connections are told by connect(); anything else about a job that another worker has by now.
worker.on('error', (error) => {
  if (!('code' in error && connection.status !== 'ready')) say(error.message);
});
await worker.waitUntilReady();
say(`waits for jobs, holotype ${version}`);
const ended = worker.run();

// What is begun is ended; a second signal stops at once, and another worker begins that part again.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    say('ends what it has begun');
    await worker.close();
    connection.disconnect();
  });
await ended;
