import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_FLAGS, browserFile } from '../browser.ts';
import { projectPages } from './pages.ts';
import { freePort, Workspace } from './workspace.ts';

/*
 * The local page, in a real browser.
 */

describe.skipIf(browserFile === undefined)('the page of npm run dev', () => {
  const workspace = new Workspace();
  const project = 'x';
  const profile = mkdtempSync(path.join(tmpdir(), 'browser-'));
  let context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>;
  let env: { readonly PORT: string; readonly PAGE_PORT: string };
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    workspace.write('forge.md', projectPages.find(({ name }) => name === 'forge')?.text ?? '');
    const options = ['--template', 'node', '--page', 'forge.md', '--scheme', 'github'];
    const { exitCode, output } = await workspace.holotype(['create', project, ...options]);
    expect(exitCode, output).toBe(0);
    symlinkSync(path.resolve(import.meta.dirname, '../../node_modules'), workspace.at(project, 'node_modules'));
    env = { PORT: String(await freePort()), PAGE_PORT: String(await freePort()) };
    await workspace.start('dev', 'is shown at', { project, env });
    context = await chromium.launchPersistentContext(profile, { executablePath: browserFile ?? '', args: [...BROWSER_FLAGS] });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${env.PAGE_PORT}/`);
    await page.getByText('Nothing received yet').waitFor();
  });

  afterAll(async () => {
    await context?.close();
    await workspace.remove();
    rmSync(profile, { recursive: true, force: true });
  });

  beforeEach(async () => {
    errors = [];
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.press('Escape');
  });

  const deliver = (body: string, event = 'push') =>
    fetch(`http://127.0.0.1:${env.PORT}/api/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forge-event': event },
      body,
    });
  const lines = () => page.locator('#list li:not([hidden])');
  const countOf = (kind: string) => page.locator(`#kinds [data-kind=${kind}] .count`).textContent();

  async function send(event: string, how: string): Promise<void> {
    const before = await page.locator('#list li').count();
    await page.getByLabel('How to send it').selectOption(how);
    await page.getByRole('button', { name: `Send ${event}` }).click();
    await page.locator(`#list li >> nth=${before}`).waitFor();
  }

  it('sends every documented event, and shows what became of it, with the time', async () => {
    await send('Issues', 'as documented');
    await send('Push', 'as documented');
    await send('Issues', 'with something missing');
    await send('Push', 'with a wrong signature');
    await deliver('{');
    await lines().nth(4).waitFor();
    const texts = await lines().allInnerTexts();
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^push .*\d:\d\d.* unverified the header X-Hub-Signature-256 is missing · 401/),
      expect.stringMatching(/^push .*\d:\d\d.* unverified no signature in the header X-Hub-Signature-256 matches/),
      expect.stringMatching(/^issues .*\d:\d\d.* invalid \d issues? · 500/),
      expect.stringMatching(/^push .*\d:\d\d.* handled 200/),
      expect.stringMatching(/^issues.opened .*\d:\d\d.* handled 200/),
    ]);
    expect(await Promise.all(['all', 'handled', 'invalid', 'unknown', 'unverified'].map(countOf))).toEqual([
      ...['5', '2', '1', '0', '2'],
    ]);
    await page.locator('#kinds [data-kind=invalid]').click();
    expect(await lines().count()).toBe(1);
    await page.locator('#kinds [data-kind=all]').click();
    await page.getByLabel('Search deliveries').fill('issues.op');
    expect(await lines().count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('marks what is missing, wrong and not documented, each beside what is said about it', async () => {
    await deliver('{"ref": 1, "commits": [{ "id": "7b6c" }], "sender": { "login": "mona", "id": 1 } }');
    await page.getByText('Not as documented: 3').waitFor();
    expect(await page.locator('.line.wrong code').allInnerTexts()).toEqual(['"ref": 1,']);
    expect(await page.locator('.line.missing code').allInnerTexts()).toEqual(['"message": …']);
    expect(await page.locator('.line.undocumented code').allInnerTexts()).toEqual(['"id": 1']);
    await page.getByRole('button', { name: 'commits[0].message: is missing' }).click();
    expect(await page.locator(':focus').getAttribute('class')).toContain('line missing');
  });

  it('is used without a mouse', async () => {
    await send('Push', 'as documented');
    await send('Issues', 'as documented');
    await page.locator('body').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#detail h2').innerText()).toBe('push');
    expect(await page.locator(':focus').getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('k');
    expect(await page.locator('#detail h2').innerText()).toBe('issues.opened');
    await page.keyboard.press('/');
    await page.keyboard.type('refs/heads');
    expect(await lines().count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await lines().count()).toBe(2);
    await page.keyboard.press('s');
    await page.keyboard.type('iss');
    expect(await page.getByRole('button', { name: /^Send / }).count()).toBe(1);
    await page.getByLabel('Find an event').fill('');
  });

  it('fits a narrow window, in which a delivery has it to itself', async () => {
    await send('Push', 'as documented');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await lines().first().getByRole('button').click();
    expect(await page.locator('#list').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('button', { name: 'All deliveries' }).click();
    expect(await page.locator('#list').isVisible()).toBe(true);
  });

  it('shows what a sender wrote as text, never as markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await deliver(JSON.stringify({ [hostile]: hostile }), 'push<img src=x>');
    await page.locator('.payload').getByText('<img src=x').first().waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toBe('Incoming events');
    const { headers } = await fetch(`http://127.0.0.1:${env.PAGE_PORT}/`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; ");
    expect(errors).toEqual([]);
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
