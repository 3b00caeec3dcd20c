import { createRequire } from 'node:module';

/* BullMQ and ioredis are hundreds of files, which Node requires in half of the time that it takes to import them. */

const require = createRequire(import.meta.url);

/** @type {typeof import('bullmq')} */
export const { FlowProducer, Queue, UnrecoverableError, Worker } = require('bullmq');

/** @type {typeof import('ioredis')} */
export const { Redis } = require('ioredis');
