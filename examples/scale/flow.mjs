import { createHash } from 'node:crypto';
import { FlowProducer, Queue, Redis } from './packages.mjs';

/*
 * What goes through Redis. A run is a flow: one job for each part, and one above them that merges what came of the parts, and starts when
 * all of them are done.
 */

/** The queue of all jobs. */
export const QUEUE = 'holotype';

/** A part is tried so often, and waits 1, 2, 4 … seconds in between. */
const ATTEMPTS = 4;

/**
 * Connects to Redis. A connection that is lost comes back, and what was asked meanwhile is asked then.
 *
 * @param {string} url
 */
export function connect(url) {
  const connection = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(times * 100, 2000) });
  const where = `Redis at ${new URL(url).host}`;
  let isLost = false;
  connection.on('error', (error) => {
    if (!isLost) process.stderr.write(`${where}: ${error.message || error.code}; trying again\n`);
    isLost = true;
  });
  connection.on('ready', () => {
    if (isLost) process.stderr.write(`${where} is back\n`);
    isLost = false;
  });
  return connection;
}

/** What a job is about, in words. */
export function nameOf({ name, data: { part } }) {
  if (name === 'merge') return 'merge';
  return 'address' in part ? part.address : `${part.file} ${part.from}-${part.to}`;
}

/** A run: the same verb over the same parts is the same run, so that one that was interrupted is gone on with. */
export class Run {
  /**
   * @param {import('ioredis').Redis} connection
   * @param {{ verb: 'learn' | 'verify', parts: readonly import('./parts.mjs').Part[], version: string, folder?: string }} about `version` is
   *   that of `holotype`, and `folder` where parts go that are too large for Redis
   */
  constructor(connection, about) {
    this.about = about;
    this.connection = connection;
    this.queue = new Queue(QUEUE, { connection });
    // What `connect` tells, these would tell again.
    this.queue.on('error', () => {});
    const sorted = about.parts.map((part) => JSON.stringify(part)).sort();
    const hash = createHash('sha256').update(JSON.stringify([about.verb, about.version, sorted]));
    this.id = `${about.verb}-${hash.digest('base64url').slice(0, 22)}`;
  }

  /** Adds what is not there yet. */
  async start() {
    const { verb, parts, version, folder } = this.about;
    const kept = { removeOnComplete: false, removeOnFail: false };
    const opts = { ...kept, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 1000 } };
    const common = { queueName: QUEUE };
    const flows = new FlowProducer({ connection: this.connection });
    flows.on('error', () => {});
    await flows.add({
      ...common,
      name: 'merge',
      data: { verb, version, folder },
      opts: { ...opts, jobId: this.id },
      children: parts.map((part, index) => ({
        ...common,
        name: 'part',
        data: { verb, version, folder, part },
        opts: { ...opts, jobId: `${this.id}-${index}` },
      })),
    });
    await flows.close();
  }

  /** How far it is: the state of the job that merges, how many parts are done, and the jobs that have failed for good. */
  async progress() {
    const job = await this.job();
    if (job === undefined) return { state: 'unknown', done: 0, failed: [] };
    const [state, { processed: done = 0 }, failed] = await Promise.all([
      job.getState(),
      job.getDependenciesCount({ processed: true }),
      this.failed(),
    ]);
    return { state, done, failed };
  }

  /** The job that merges, if Redis has it. */
  job() {
    return this.queue.getJob(this.id);
  }

  /** Tries again what has failed for good. */
  async retryFailed() {
    const failed = await this.failed();
    await Promise.all(failed.map((job) => job.retry('failed', { resetAttemptsMade: true })));
    return failed.length;
  }

  /** The jobs of this run that have failed for good. */
  async failed() {
    const failed = await this.queue.getFailed();
    return failed.filter(({ id = '' }) => id === this.id || id.startsWith(`${this.id}-`));
  }

  /** Removes all of it from Redis. */
  async remove() {
    const job = await this.job();
    await job?.remove({ removeChildren: true });
  }

  close() {
    return this.queue.close();
  }
}
