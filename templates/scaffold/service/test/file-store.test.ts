import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
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
});
