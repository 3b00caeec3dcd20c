import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startFileWatcher } from '../../../generator/io/sources/file-watcher.ts';

/** How many watched folders keep this process from ending. */
function openWatchers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap').length;
}

it('a watcher that is closed while its folder is deleted stays closed', async () => {
  const before = openWatchers();
  for (let round = 0; round < 30; round++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'holotype-watch-'));
    const [docs, config] = [path.join(folder, 'docs'), path.join(folder, 'config.json')];
    mkdirSync(docs);
    for (const file of [config, path.join(docs, 'page.md')]) writeFileSync(file, '');
    const watcher = await startFileWatcher(() => {});
    watcher.watch({ files: [config], folders: [{ path: docs, names: /\.md$/ }] });
    await expect.poll(openWatchers, { timeout: 60_000 }).toBeGreaterThan(before);
    await sleep(30);
    rmSync(folder, { recursive: true });
    await sleep(round % 5);
    await watcher.close();
    await sleep(30);
  }
  expect(openWatchers()).toBe(before);
});
