import { Worker } from 'node:worker_threads';

const CODE = `
const { workerData } = require('node:worker_threads');
const beats = new Int32Array(workerData.shared);
let last = -1;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) { last = now; return; }
  require('node:fs').writeSync(2, workerData.message);
  process.kill(process.pid, 'SIGKILL');
}, workerData.milliseconds);`;

/** Ends the process when an input takes longer than it may: nothing else can, while the input is worked on. */
export class Watchdog {
  readonly #beats = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker: Worker;

  constructor(milliseconds: number, message: string) {
    this.#worker = new Worker(CODE, { eval: true, workerData: { shared: this.#beats.buffer, milliseconds, message } });
    this.#worker.unref();
  }

  beat(): void {
    Atomics.add(this.#beats, 0, 1);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
