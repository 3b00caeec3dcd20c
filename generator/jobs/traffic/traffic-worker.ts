import { workerData } from 'node:worker_threads';
import { keepCompiled } from '../../io/process/compile-cache.ts';
import type { TrafficTask } from '../../traffic/observe-traffic.ts';

/* What a thread starts with: it takes what V8 has compiled of all the rest when the same command ran before. */

const { verb }: TrafficTask = workerData;
keepCompiled(import.meta.dirname, verb);
void import('./traffic-thread.ts');
