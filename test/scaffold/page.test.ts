import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, Workspace } from './workspace.ts';

/*
 * The local page, in a real browser. Where none is installed, these tests are reported as skipped; CI installs one where it can.
 */

const browserFile = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => file !== undefined && existsSync(file),
);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
];

describe.skipIf(browserFile === undefined)('the page of npm run dev', () => {
  const workspace = new Workspace();
  const project = 'x';
  const profile = mkdtempSync(path.join(tmpdir(), 'browser-'));
  let context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>;
  let env: { readonly PORT: string; readonly PAGE_PORT: string };

  beforeAll(async () => {
    await workspace.holotype(['create', project, '--template', 'node']);
    symlinkSync(path.resolve(import.meta.dirname, '../../node_modules'), workspace.at(project, 'node_modules'));
    env = { PORT: String(await freePort()), PAGE_PORT: String(await freePort()) };
    await workspace.start('dev', 'is shown at', { project, env });
    context = await chromium.launchPersistentContext(profile, { executablePath: browserFile ?? '', args: FLAGS });
  });

  afterAll(async () => {
    await context?.close();
    await workspace.remove();
    rmSync(profile, { recursive: true, force: true });
  });

  const deliver = (body: string) =>
    fetch(`http://127.0.0.1:${env.PORT}/api/events`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('shows events as they come: validity, issues and what became of them', async () => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${env.PAGE_PORT}/`);
    expect(await page.getByText('Nothing has come yet').isVisible()).toBe(true);

    await workspace.run('npm', ['run', 'send', '--', 'CallStarted'], { project, env });
    await page.getByText('handled Microsoft.Communication.CallStarted').waitFor();
    expect(await page.getByText('Nothing has come yet').isVisible()).toBe(false);

    await workspace.run('npm', ['run', 'send', '--', 'IncomingCall', '--invalid'], { project, env });
    await page.getByText('invalid Microsoft.Communication.IncomingCall').waitFor();
    expect(await page.getByText('is missing').first().isVisible()).toBe(true);

    await page.locator('summary').last().click();
    expect(await page.locator('details[open] pre').first().textContent()).toContain('"serverCallId"');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows what a sender wrote as text, never as markup', async () => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${env.PAGE_PORT}/`);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await deliver(JSON.stringify([{ id: '1', eventType: hostile, data: { [hostile]: hostile } }]));
    await page.getByText('<img src=x').first().waitFor();
    expect(await page.locator('li img, li script').count()).toBe(0);
    expect(await page.title()).toBe('Incoming events');
    await page.close();
  });

  it('is there for this machine alone', async () => {
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve) => {
      const options = { host: '127.0.0.1', port: env.PAGE_PORT, headers: { host: 'rebound.example' } };
      request(options, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });
});
