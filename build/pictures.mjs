/*
 * Takes the pictures that docs/ shows, from the real thing, in the browser of this machine: the explorer of test/explorer/shop,
 * what commands print in a terminal, and the local page of a project. `npm run build` comes first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { takeLocalPage } from './pictures/local-page.mjs';
import { takeTerminals } from './pictures/terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shop = path.join(root, 'test/explorer/shop');
const pictures = path.join(root, 'docs/pictures');
const scratch = mkdtempSync(path.join(tmpdir(), 'pictures-'));

const WIDE = { width: 1240, height: 720 };
const NARROW = { width: 390, height: 720 };
const PAID = '#/0/event/order.paid';

/** A delivery with something wrong and something that no page documents. */
const PAYLOAD = JSON.stringify(
  {
    type: 'order.paid',
    id: 7,
    data: { order: { id: 'o-9', total: 12 }, customer: { id: 'c-3', email: 'a@b.c' }, coupon: 'WINTER', gift: true },
  },
  null,
  2,
);

/** Every picture: its place in the file, the window, and what is done before it is taken. */
const PICTURES = [
  { name: 'property', place: `${PAID}/data.coupon`, window: WIDE },
  { name: 'property-dark', place: `${PAID}/data.customer`, window: WIDE, colorScheme: 'dark' },
  { name: 'types', place: `${PAID}?types`, window: WIDE },
  { name: 'schema', place: `${PAID}?schema`, window: WIDE },
  { name: 'examples', place: `${PAID}?examples`, window: WIDE },
  { name: 'fixture', place: `${PAID}?fixture`, window: WIDE },
  { name: 'handler', place: `${PAID}?handler`, window: WIDE },
  { name: 'coverage', place: '#/0/coverage', window: WIDE },
  { name: 'timeline', place: '#/0/timeline', window: WIDE },
  { name: 'check', place: '#/0/check', window: WIDE, before: (page) => page.getByLabel('Payload, as JSON').fill(PAYLOAD) },
  { name: 'search', place: PAID, window: WIDE, before: (page) => page.getByRole('searchbox').fill('custmer') },
  { name: 'difference', file: 'difference.html', window: WIDE },
  { name: 'narrow', place: `${PAID}/data.coupon`, window: NARROW },
  {
    name: 'narrow-page',
    place: `${PAID}/data.coupon`,
    window: NARROW,
    before: (page) => page.getByRole('button', { name: 'Page', exact: true }).click(),
  },
];

/** @param {readonly string[]} args */
function holotype(args) {
  return execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: shop, encoding: 'utf8' });
}

const browserFile = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file ?? ''),
);
const browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(pictures, { recursive: true });
  holotype(['explore', '--out', path.join(scratch, 'shop.html')]);
  const pages = ['docs/2023-04-11.md', 'docs/2024-09-02.md'];
  writeFileSync(path.join(scratch, 'difference.html'), holotype(['diff', ...pages, '--format', 'html', '--fail-on', 'never']));
  for (const { name, place = '', file = 'shop.html', window, colorScheme = 'light', before } of PICTURES) {
    const page = await browser.newPage({ viewport: window, colorScheme });
    await page.goto(`${pathToFileURL(path.join(scratch, file)).href}${place}`);
    await page.locator('main.panes').waitFor();
    await before?.(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(pictures, `explorer-${name}.png`) });
    await page.close();
  }
  await takeTerminals({ browser, root, scratch, shop, pictures });
  await takeLocalPage({ browser, root, scratch, pictures });
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
