import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFile } from '../browser.ts';
import { Explored } from './explored.ts';

/* Payloads that are pasted, held against the guards that are in the file. */

const VALID = {
  type: 'order.paid',
  id: 'evt_9',
  data: { order: { id: 'o-9', total: 1 }, customer: { id: 'c', email: 'a@example.com' } },
};

describe.skipIf(browserFile === undefined)('a payload', () => {
  const explored = new Explored();
  let page: Page;
  beforeAll(async () => {
    await explored.run('explore', '--out', 'shop.html');
    page = await explored.open('shop.html', '#/0/check');
  });
  afterAll(async () => {
    expect(explored.problems).toEqual([]);
    await explored.remove();
  });

  const paste = (text: string) => page.getByLabel('Payload, as JSON').fill(text);
  const verdicts = () => page.locator('.verdict').allInnerTexts();

  it('as the pages document it is found to be so', async () => {
    await paste(JSON.stringify(VALID, null, 2));
    expect(await verdicts()).toEqual(['order.paid is as documented.']);
  });

  it('has what is wrong and what is not documented beside its lines', async () => {
    const { data } = VALID;
    await paste(
      JSON.stringify({ ...VALID, id: 7, data: { ...data, order: { id: 'o-9' }, coupon: 'WINTER', extra: 1 } }, null, 2),
    );
    expect(await verdicts()).toEqual(['order.paid has 2 problems; 2 undocumented.']);
    expect(await page.locator('.payload .line.wrong').allInnerTexts()).toEqual([
      expect.stringMatching(/"id": 7,\s*id: expected a string, got a number/),
      expect.stringMatching(/"order": \{\s*data.order.total: is missing/),
    ]);
    expect(await page.locator('.payload .line.undocumented').allInnerTexts()).toEqual([
      expect.stringMatching(/"coupon": "WINTER",\s*data.coupon: the pages do not name the value "WINTER"/),
      expect.stringMatching(/"extra": 1\s*data.extra: is not documented/),
    ]);
  });

  it.each([
    ['{ "a": ', /^This is not JSON: /],
    ['{"type": "order.lost"}', /^The event order.lost is not documented\.$/],
    ['{"id": 1}', /^Nothing in it says which event it is\.$/],
  ])('%s is told apart', async (text, said) => {
    await paste(text);
    expect(await verdicts()).toEqual([expect.stringMatching(said)]);
  });

  it('of several events has a verdict for each', async () => {
    await paste(JSON.stringify([VALID, { ...VALID, type: 'order.refunded' }]));
    expect(await verdicts()).toEqual([
      'Event 1: order.paid is as documented.',
      expect.stringMatching(/^Event 2: order.refunded /),
    ]);
  });

  it('is held against its signature', async () => {
    const body = JSON.stringify(VALID);
    const signature = createHmac('sha256', 'a secret').update(body).digest('hex');
    await paste(body);
    await page.getByLabel('Headers, one a line').fill(`X-Shop-Signature: sha256=${signature}`);
    await page.getByLabel(/^Secret of/).fill('a secret');
    await page.getByText('The signature matches.').waitFor();
    await page.getByLabel(/^Secret of/).fill('another');
    await page.getByText(/^The signature does not match: no signature in the header/).waitFor();
  });
});
