import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { DISK, type Disk } from '../src/append-log.js';
import { createFileStore } from '../src/file-store.js';

describe('the store', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'store-'));
    file = path.join(folder, 'handled.log');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives an event to one taker at a time', async () => {
    const store = createFileStore(file);
    assert.equal(store.claim('a b\n'), 'claimed');
    assert.equal(store.claim('a b\n'), 'busy');
    store.release('a b\n');
    assert.equal(store.claim('a b\n'), 'claimed');
    await store.complete('a b\n');
    assert.equal(store.claim('a b\n'), 'done');
    store.close();
  });

  it('remembers over a restart what is done, and not what was only begun', async () => {
    const before = createFileStore(file);
    for (const key of ['done', 'also done', 'begun']) before.claim(key);
    await Promise.all([before.complete('done'), before.complete('also done')]);
    before.close();
    appendFileSync(file, `${Date.now()} cut-o`);
    const after = createFileStore(file);
    assert.deepEqual(
      ['done', 'also done', 'begun', 'cut-o'].map((key) => after.claim(key)),
      ['done', 'done', 'claimed', 'claimed'],
    );
    after.close();
  });

  it('forgets after a day', async () => {
    let time = 0;
    const store = createFileStore(file, { now: () => time });
    store.claim('old');
    await store.complete('old');
    time = 24 * 60 * 60 * 1000;
    assert.equal(store.claim('old'), 'claimed');
    store.close();
  });

  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const failures: Readonly<Record<string, Partial<Disk>>> = {
    'that takes a part and then no more': failing({ write: (handle, bytes, at) => DISK.write(handle, bytes.subarray(0, 5), at) }),
    'that takes nothing': { write: async () => 0 },
    'that takes a part and can neither go on nor go back': {
      ...failing({ write: (handle, bytes, at) => DISK.write(handle, bytes.subarray(0, 5), at) }),
      truncate: () => Promise.reject(full),
    },
    'that cannot flush': { flush: () => Promise.reject(full) },
  };

  /** Does once what it is given, and then is full. */
  function failing({ write }: Pick<Disk, 'write'>): Partial<Disk> {
    let writes = 0;
    return { write: (...args) => (writes++ === 0 ? write(...args) : Promise.reject(full)) };
  }

  for (const [what, failure] of Object.entries(failures)) {
    it(`does not take for done what is written to a disk ${what}, and goes on when there is space again`, async () => {
      let disk: Disk = DISK;
      const switched: Disk = {
        write: (...args) => disk.write(...args),
        flush: (...args) => disk.flush(...args),
        truncate: (...args) => disk.truncate(...args),
      };
      const store = createFileStore(file, { disk: switched });
      for (const key of ['before', 'lost', 'after']) store.claim(key);
      await store.complete('before');
      disk = { ...DISK, ...failure };
      await assert.rejects(async () => store.complete('lost'));
      assert.equal(store.claim('lost'), 'claimed');
      // Whatever is left of the line, a restart at this moment finds what was done before it.
      assert.match(readFileSync(file, 'utf8'), /^\d+ [0-9a-f]+ \n/);
      disk = DISK;
      await store.complete('after');
      store.close();
      const restarted = createFileStore(file);
      assert.deepEqual(
        ['before', 'lost', 'after'].map((key) => restarted.claim(key)),
        ['done', 'claimed', 'done'],
      );
      restarted.close();
    });
  }

  it('writes on where a disk takes less than it is given', async () => {
    const store = createFileStore(file, {
      disk: { ...DISK, write: (handle, bytes, at) => DISK.write(handle, bytes.subarray(0, 3), at) },
    });
    const keys = ['one', 'two', 'three'];
    for (const key of keys) store.claim(key);
    await Promise.all(keys.map(async (key) => store.complete(key)));
    store.close();
    const restarted = createFileStore(file);
    assert.deepEqual(
      keys.map((key) => restarted.claim(key)),
      ['done', 'done', 'done'],
    );
    restarted.close();
  });

  it('fails no mark for another that failed before it', async () => {
    let writes = 0;
    const write: Disk['write'] = (...args) => (writes++ === 0 ? Promise.reject(full) : DISK.write(...args));
    const store = createFileStore(file, { disk: { ...DISK, write } });
    for (const key of ['first', 'second']) store.claim(key);
    const first = store.complete('first');
    await new Promise((resolve) => setImmediate(resolve));
    const marks = await Promise.allSettled([first, store.complete('second')]);
    assert.deepEqual(
      marks.map(({ status }) => status),
      ['rejected', 'fulfilled'],
    );
    store.close();
  });
});
