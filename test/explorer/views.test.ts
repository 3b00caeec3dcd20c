import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFile } from '../browser.ts';
import { Explored, VIEWS } from './explored.ts';

/* Each view is for everybody, on every screen: rules of accessibility in light and dark, and nothing that sticks out of a window. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What breaks a rule of WCAG AA, or a practice that axe knows. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  // The policy of the page lets no other script in, but those that the browser itself is told to run.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as { readonly violations: readonly Violation[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

/** Elements that stick out of the window, but for what can be scrolled to within a pane. */
const OUTSIDE = `[...document.querySelectorAll('#app *')].filter((element) => {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 0 && (left < -1 || right > innerWidth + 1) && element.closest('.code, .sides, .top nav, .hidden') === null;
}).map((element) => element.outerHTML.slice(0, 120))`;

const WIDTHS = [320, 390, 768, 1280, 3840];

describe.skipIf(browserFile === undefined)('the views of the explorer', () => {
  const explored = new Explored();
  beforeAll(async () => {
    await explored.run('explore', '--out', 'shop.html');
    const html = await explored.run('diff', 'docs/2024-09-02.md', 'docs/2023-04-11.md', '--format', 'html');
    explored.write('diff.html', html);
  });
  afterAll(() => explored.remove());

  const views = [...VIEWS.map(([name, place]) => [name, 'shop.html', place] as const), ['difference', 'diff.html', ''] as const];

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(views)('%s breaks no rule of accessibility', async (_name, file, place) => {
      const page = await explored.open(file, place, { colorScheme });
      await page.waitForTimeout(150);
      expect(await violationsIn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violationsIn(page)).toEqual([]);
      await page.context().close();
    });
  });

  it.each(views)('%s fits in windows from 320 pixels to 4K, pane by pane', async (_name, file, place) => {
    const page = await explored.open(file, place);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      for (const pane of ['List', 'Details', 'Page']) {
        const button = page.getByRole('button', { name: pane, exact: true });
        if (await button.isVisible()) await button.click();
        expect(await page.evaluate(OUTSIDE), `${width} ${pane}`).toEqual([]);
      }
    }
    await page.context().close();
  });

  it('print what is shown and the page, without what is for clicking', async () => {
    const page = await explored.open('shop.html', '#/0/event/order.paid/data.coupon');
    await page.emulateMedia({ media: 'print' });
    const isShown = (selector: string) => page.locator(selector).first().isVisible();
    expect(await Promise.all(['.tree', '.why', '.page .text', '.list', '.tabs', '.copy'].map(isShown))).toEqual([
      ...[true, true, true, false, false, false],
    ]);
    await page.context().close();
  });
});
