import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { browserFile } from '../browser.ts';
import { ROOT } from '../conventions/source-tree.ts';
import { Explored } from './explored.ts';

/* Pages that are larger, emptier or written otherwise than most. */

const EVENT = '```json\n{ "type": "order.paid", "id": "1", "data": { "amount": 1 } }\n```\n';

describe.skipIf(browserFile === undefined)('the explorer of unusual pages', () => {
  const explored = new Explored();
  afterAll(() => explored.remove());
  afterEach(() => expect(explored.problems).toEqual([]));

  async function show(text: string, place = ''): Promise<Page> {
    explored.write('page.md', text);
    await explored.run('explore', 'page.md', '--out', 'out.html');
    return explored.open('out.html', place);
  }

  it('draws of 5 MB what is looked at, and goes to where a property stands at its end', async () => {
    const filler = `${'Nothing of interest is said in this line of the page.\n\n'.repeat(85_000)}`;
    const page = await show(`# Shop\n\n${filler}## order.paid\n\n${EVENT}`);
    await page.getByRole('treeitem').filter({ hasText: 'amount' }).click();
    const mark = page.locator('.mark.chosen', { hasText: '"amount"' });
    await mark.waitFor();
    expect(await mark.boundingBox()).toMatchObject({ y: expect.any(Number) });
    expect(await page.locator('.line').count()).toBeLessThan(5000);
    await page.context().close();
  });

  it('shows structures where there are no events', async () => {
    const page = await show(
      '# Shop\n\n## Sticker object\n\n| Field | Type |\n| --- | --- |\n| id | string |\n| name | string |\n',
    );
    expect(await page.locator('h1').innerText()).toBe('Sticker');
    expect(await page.getByText('Documented structures 1').count()).toBe(1);
    await page.getByRole('link', { name: 'Check' }).click();
    await page.getByLabel('Payload, as JSON').fill('{}');
    expect(await page.locator('.verdict').innerText()).toBe('Nothing in it says which event it is.');
    await page.context().close();
  });

  it('says of an event that nothing speaks for it', async () => {
    const page = await show('# Shop\n\n| Event | Description |\n| --- | --- |\n| order.paid | Paid |\n| order.lost | Lost |\n');
    await page.getByText('No example shows it.').waitFor();
    await page.getByRole('tab', { name: 'Examples' }).click();
    await page.getByText('The pages show no example of it.').waitFor();
    await page.context().close();
  });

  it('shows specifications as pages, with the lines that state a property', async () => {
    cpSync(path.join(ROOT, 'test/golden/openapi/input/shop.yaml'), explored.at('shop.yaml'));
    await explored.run('explore', 'shop.yaml', '--out', 'out.html');
    const page = await explored.open('out.html');
    await page.getByRole('treeitem').first().click();
    await page.locator('.facts .link', { hasText: 'schema · shop.yaml:' }).first().waitFor();
    expect(await page.locator('.mark.chosen').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('keeps names of 300 characters in their places, and other scripts in their directions', async () => {
    const long = `order.${'verylong'.repeat(37)}`;
    const page = await show(
      `# Shop\n\n## ${long}\n\n${EVENT.replace('order.paid', long).replace('"amount": 1', '"סכום": 1, "金额": 2')}`,
    );
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect(await page.locator('.member .name').allInnerTexts()).toEqual(expect.arrayContaining(['סכום', '金额']));
    await page.context().close();
  });

  it('says where an address leads nowhere', async () => {
    const page = await show(`# Shop\n\n## order.paid\n\n${EVENT}`, '#/0/event/order.gone/data');
    await page.getByText('Nothing here is called order.gone.').waitFor();
    await page.context().close();
  });
});
