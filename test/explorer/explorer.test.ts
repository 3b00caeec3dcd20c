// cspell:ignore shiped cuopon
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserFile } from '../browser.ts';
import { Explored } from './explored.ts';

/* The explorer as people use it, in a real browser, from disk. */

describe.skipIf(browserFile === undefined)('the explorer', () => {
  const explored = new Explored();
  beforeAll(async () => {
    await explored.run('explore', '--out', 'shop.html');
  });
  afterAll(() => explored.remove());
  afterEach(() => expect(explored.problems).toEqual([]));

  const open = (place = ''): Promise<Page> => explored.open('shop.html', place);
  const line = (page: Page, name: string) => page.getByRole('treeitem').filter({ has: page.getByText(name, { exact: true }) });

  it('tells within three clicks why a property is optional, and shows where', async () => {
    const page = await open();
    await page.getByRole('link', { name: /OrderPaid/ }).click();
    await line(page, 'coupon').click();
    const why = page.getByRole('region', { name: 'Why coupon is as it is' });
    await why.getByText('It is optional, because an example lacks it.').waitFor();
    expect(await page.locator('.mark.chosen').allInnerTexts()).toEqual(['"coupon"', 'coupon']);
    expect(await line(page, 'coupon').innerText()).toMatch(/2 values\s*since 2024-09-02\s*optional\s*1 of 2/);
    await page.context().close();
  });

  it('is used without a mouse, and forgives typing mistakes', async () => {
    const page = await open();
    // Keys are listened to once the page is drawn.
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('/');
    await page.locator('input[type=search]:focus').waitFor();
    await page.keyboard.type('cuopon');
    await page.getByRole('link', { name: /coupon/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^coupon/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/0/event/order.paid/data.coupon');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^email/ }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await line(page, 'email').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await line(page, 'email').waitFor();
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).toBe('#/0/event/order.paid');
    await page.context().close();
  });

  it.each([
    ['a name', 'shiped', 'OrderShipped'],
    ['a value', 'SUMMER', 'coupon'],
    ['a description', 'ordered', 'order'],
    ['a path', 'order paid customer', 'OrderPaid.data.customer'],
    ['a letter', 'p', 'parcels'],
  ])('finds by %s', async (_what, text, found) => {
    const page = await open();
    await page.getByRole('searchbox').fill(text);
    await page.locator('.things a', { hasText: found }).first().waitFor();
    await page.getByRole('searchbox').fill('qqqqqq');
    await page.getByText('Nothing is like “qqqqqq”.').waitFor();
    await page.context().close();
  });

  it('lights what speaks for a property, and the properties that a word speaks for', async () => {
    const page = await open('#/0/event/order.paid');
    await line(page, 'coupon').hover();
    expect(await page.locator('.mark.lit').allInnerTexts()).toEqual(['"coupon"', 'coupon']);
    await page.locator('.mark', { hasText: '"email"' }).first().hover();
    expect(await page.locator('.member.lit .name').allInnerTexts()).toEqual(['email']);
    await page.getByText('Speaks for Customer.email').waitFor();
    await page.locator('.mark', { hasText: '"email"' }).first().click();
    await page.getByRole('heading', { name: /^email/ }).waitFor();
    await page.locator('.mark', { hasText: '"parcels"' }).click();
    expect(new URL(page.url()).hash).toBe('#/0/event/order.shipped/data.parcels');
    await page.context().close();
  });

  it('grays what was not used, with the reason', async () => {
    const page = await open('#/0/coverage');
    await page.getByText('2 blocks not used').click();
    await page.getByRole('button', { name: /^code, line 65/ }).click();
    const note = page.locator('.note', { hasText: 'code not used' });
    expect(await note.innerText()).toMatch(/^code not used: \w/);
    expect(await page.locator('.line.unused').first().innerText()).toBe('```sh');
    expect(await page.locator('.meter').nth(3).innerText()).toMatch(/Events with an example\s*2 of 3/);
    await page.context().close();
  });

  it('says what a person decided, and what was guessed', async () => {
    const page = await open('#/0/event/order.paid/data.customer');
    await page.getByText('Overridden: Orders of guests have no customer; support said so in ticket 4711.').waitFor();
    await page.getByRole('button', { name: /override · overrides.json:2/ }).click();
    await page.locator('.text[aria-label="overrides.json"]').waitFor();
    await line(page, 'labels').click();
    await page.getByText(/^Guess: .* is treated as a map/).waitFor();
    await page.context().close();
  });

  it('has the code as it is generated, and copies it', async () => {
    const page = await open('#/0/event/order.paid?types');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const shown = page.locator('pre.code').first();
    await shown.getByText('Customer').first().waitFor();
    expect(await shown.innerText()).toMatch(/export interface OrderPaidEvent \{[\s\S]*export interface Customer \{/);
    await page.getByRole('button', { name: 'Copy types.ts' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await shown.innerText());
    for (const [tab, text] of [
      ['Schema', '"$id": "OrderPaid.schema.json"'],
      ['Examples', '"coupon": "SPRING"'],
      ['Fixture', 'export function makeOrderPaid'],
      ['Handler', 'onOrderPaid'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('pre.code', { hasText: text }).waitFor();
    }
    await page.context().close();
  });

  it('shows versions with the types then and now', async () => {
    const page = await open('#/0/timeline');
    await page.getByText('From 2023-04-11 to 2024-09-02: 5 changes: 2 dangerous, 3 safe.').waitFor();
    expect(await page.locator('.changes > li').count()).toBe(5);
    await page.getByRole('button', { name: 'safe 3' }).click();
    expect(await page.locator('.changes > li').count()).toBe(3);
    expect(await page.locator('td.came').allInnerTexts()).toContain("  coupon?: 'SPRING' | 'SUMMER' | (string & {});");
    await page.getByRole('button', { name: 'after: docs/2024-09-02.md:26' }).click();
    expect(await page.locator('.line', { hasText: '"coupon": "SPRING"' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows a comparison of two sets of pages', async () => {
    const html = await explored.run('diff', 'docs/2024-09-02.md', 'docs/2023-04-11.md', '--format', 'html');
    explored.write('diff.html', html);
    const page = await explored.open('diff.html');
    expect(await page.locator('h1').innerText()).toBe('docs/2024-09-02.md to docs/2023-04-11.md');
    expect(await page.locator('.changes .badge').first().innerText()).toMatch(/coverage|breaking/);
    expect(await page.locator('td.gone').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('can be read without JavaScript', async () => {
    const page = await explored.open('shop.html', '', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { name: 'shop: 3 events' }).isVisible()).toBe(true);
    expect(await page.getByText(/order: Order; customer\?: Customer; coupon\?: string/).isVisible()).toBe(true);
    await page.context().close();
  });

  it('says on stale outputs that they are', async () => {
    await explored.run('generate');
    await explored.run('explore', '--out', 'fresh.html');
    const fresh = await explored.open('fresh.html');
    expect(await fresh.getByRole('note').count()).toBe(0);
    explored.write('overrides.json', '{}');
    await explored.run('explore', '--out', 'stale.html');
    const stale = await explored.open('stale.html');
    expect(await stale.getByRole('note').innerText()).toMatch(
      /^\d+ generated files of shop are out of date\. Run holotype generate\./,
    );
    await stale.context().close();
    await fresh.context().close();
  });
});
