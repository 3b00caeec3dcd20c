import { appendFileSync, fsyncSync, openSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  type AnyEvent,
  createFetchHandler,
  createRouter,
  type IdempotencyStore,
  toNodeListener,
} from '../../../generated/acs-calling/index.ts';
import { createFileStore } from './file-store.ts';

/*
 * A receiver that dies at a place of its own choice: before an event is handled, or after it was handled and before it is
 * marked as done. Its effects are lines of a file of their own, or part of the line that marks the event.
 */

const [folder = '.', effects = 'apart', place = 'nowhere', often = '0'] = process.argv.slice(2);
const log = openSync(path.join(folder, 'effects.jsonl'), 'a');
const staged = new Map<string, string>();

/** Once in so many times; the chance of the machine is as good as any. */
function dieAt(here: string): void {
  if (here === place && Math.random() < Number(often)) process.kill(process.pid, 'SIGKILL');
}

function handle({ topic, id }: AnyEvent): void {
  dieAt('before the effect');
  if (effects === 'with the mark') staged.set(`${topic} ${id}`, id);
  else {
    appendFileSync(log, `${JSON.stringify(id)}\n`);
    fsyncSync(log);
  }
}

const store = await createFileStore(path.join(folder, 'done.jsonl'), { effectOf: (key) => staged.get(key) });
const idempotency: IdempotencyStore = {
  ...store,
  async complete(key) {
    dieAt('before the mark');
    await store.complete(key);
    staged.delete(key);
  },
};

const router = createRouter({ idempotency }).onAny(handle);
const server = createServer(toNodeListener(createFetchHandler(router)));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
