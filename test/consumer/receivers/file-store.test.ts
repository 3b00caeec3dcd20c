import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore, readEntries } from '../../long/load/file-store.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  file = path.join(folder, 'done.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a store on disk', () => {
  it('knows after a restart what is done, and not what was only claimed or given back', async () => {
    const store = await createFileStore(file);
    for (const key of ['done', 'claimed', 'released']) expect(store.claim(key)).toBe('claimed');
    await store.complete('done');
    store.release('released');
    const restarted = await createFileStore(file);
    expect(['done', 'claimed', 'released'].map((key) => restarted.claim(key))).toEqual(['done', 'claimed', 'claimed']);
  });

  it('lets nobody have what somebody has', async () => {
    const store = await createFileStore(file);
    store.claim('a');
    expect(store.claim('a')).toBe('busy');
    store.release('a');
    expect(store.claim('a')).toBe('claimed');
  });

  it('is done with an event only when the mark is on disk', async () => {
    const store = await createFileStore(file);
    store.claim('a');
    const completed = store.complete('a');
    expect(store.claim('a')).toBe('busy');
    await completed;
    expect(await readEntries(file)).toMatchObject([[expect.any(Number), 'a']]);
    expect(store.claim('a')).toBe('done');
  });

  it('writes marks that come at once all, and effects with them', async () => {
    const store = await createFileStore(file, { effectOf: (key) => `effect of ${key}` });
    const keys = Array.from({ length: 100 }, (_, index) => `key\n${index}`);
    for (const key of keys) store.claim(key);
    await Promise.all(keys.map((key) => store.complete(key)));
    expect((await readEntries(file)).map(([, key, effect]) => [key, effect])).toEqual(
      keys.map((key) => [key, `effect of ${key}`]),
    );
  });

  it('takes a line that was cut off for one that is not there', async () => {
    const store = await createFileStore(file);
    store.claim('a');
    await store.complete('a');
    appendFileSync(file, '[1700000000000,"b');
    const restarted = await createFileStore(file);
    expect([restarted.claim('a'), restarted.claim('b')]).toEqual(['done', 'claimed']);
    await restarted.complete('b');
    expect((await readEntries(file)).map(([, key]) => key)).toEqual(['a', 'b']);
  });

  it('drops what is older than a day when it is opened, and while it runs', async () => {
    const day = 24 * 60 * 60 * 1000;
    let time = 10 * day;
    writeFileSync(file, `${JSON.stringify([time - day, 'old'])}\n${JSON.stringify([time - day + 1, 'young'])}\n`);
    const store = await createFileStore(file, { now: () => time });
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify([time - day + 1, 'young'])}\n`);
    expect([store.claim('old'), store.claim('young')]).toEqual(['claimed', 'done']);
    time += 1;
    expect(store.claim('young')).toBe('claimed');
  });
});
