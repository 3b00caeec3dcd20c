import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFile, startBrowser } from '../browser.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { Explored } from './explored.ts';

/* The explorer as it is served, by a process of its own. */

describe.skipIf(browserFile === undefined)('explore --serve', () => {
  const explored = new Explored();
  let child: ChildProcess;
  let output = '';
  let port = 0;
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let page: Page;

  const printed = async (text: RegExp): Promise<RegExpExecArray> => {
    for (let tries = 0; tries < 300; tries++) {
      const match = text.exec(output);
      if (match !== null) return match;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${text} was not printed: ${output}`);
  };

  beforeAll(async () => {
    child = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'explore', '--serve'], { cwd: explored.folder });
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    const [, found = ''] = await printed(/http:\/\/localhost:(\d+)\//);
    port = Number(found);
    browser = await startBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/#/0/event/order.shipped`);
    await page.getByRole('treeitem').first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await explored.remove();
  });

  it('shows a page anew when it is saved, where it was', async () => {
    const text = readFileSync(explored.at('docs/2024-09-02.md'), 'utf8');
    explored.write('docs/2024-09-02.md', text.replace('"parcels"', '"drones"'));
    await page.getByRole('treeitem').filter({ hasText: 'drone' }).waitFor();
    expect(page.url()).toContain('#/0/event/order.shipped');
  });

  it('keeps the last good page when one cannot be read', async () => {
    explored.write('overrides.json', '{');
    await printed(/error /);
    await page.reload();
    await page.getByRole('treeitem').filter({ hasText: 'drone' }).waitFor();
  });

  it.each([
    ['another host', { host: 'rebound.example' }, '/', 'GET', 403],
    ['another path', {}, '/etc/passwd', 'GET', 404],
    ['another method', {}, '/', 'POST', 405],
  ])('refuses %s', async (_what, headers, where, method, expected) => {
    const status = await new Promise<number | undefined>((resolve) => {
      const options = { host: '127.0.0.1', port, path: where, method, headers };
      request(options, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(expected);
  });

  it('ends when it is told to', async () => {
    const ended = new Promise<number | null>((resolve) => {
      child.on('exit', (code) => resolve(code));
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
