import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runNode } from './child.mjs';
import { built } from './project.mjs';
import { median } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const PAGES = 10;
const EVENTS = 100;
const MEMBERS = 20;
const LIMITS = { kilobytes: 400, firstViewMs: 1000, searchMs: 50, hoverMs: 16 };

const browserFile = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file ?? ''),
);

/** The explorer of a thousand events with twenty thousand properties, in a browser, from disk. */
export const bench = {
  name: 'explorer',
  goal: `${PAGES * EVENTS} events: file ≤ ${LIMITS.kilobytes} kB beside the data, first view ≤ 1 s, search ≤ ${LIMITS.searchMs} ms, lighting ≤ ${LIMITS.hoverMs} ms`,
  run: () => inScratchFolder(explore),
};

/** @param {string} scratch */
async function explore(scratch) {
  const pages = Array.from({ length: PAGES }, (_, index) => {
    const file = path.join(scratch, `page-${index}.md`);
    writeFileSync(file, pageOf(index));
    return file;
  });
  const file = path.join(scratch, 'explorer.html');
  const { ms } = runNode([built('cli.js'), 'explore', ...pages, '--out', file]);
  const html = readFileSync(file, 'utf8');
  const bytes = Buffer.byteLength(html);
  const data = [...html.matchAll(/<script type="application\/octet-stream"[^>]*>[^<]*<\/script>/g)].reduce(
    (sum, [block]) => sum + block.length,
    0,
  );
  const browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const firstViews = [];
    for (let round = 0; round < 5; round++) firstViews.push(await firstView(browser, file));
    const page = await openPage(browser, file);
    const searches = await page.evaluate(SEARCH);
    const hovers = await page.evaluate(HOVER);
    return [
      { what: `explore, ${PAGES * EVENTS} events`, oursMs: ms },
      sizeRow((bytes - data) / 1000, `data ${(data / 1e6).toFixed(1)} MB`),
      atMost('first view', median(firstViews), LIMITS.firstViewMs),
      atMost('search, 95th percentile', percentile(searches, 0.95), LIMITS.searchMs, `median ${median(searches).toFixed(1)} ms`),
      atMost('lighting, 95th percentile', percentile(hovers, 0.95), LIMITS.hoverMs, `median ${median(hovers).toFixed(1)} ms`),
    ];
  } finally {
    await browser.close();
  }
}

/**
 * @param {number} kilobytes
 * @param {string} note
 */
function sizeRow(kilobytes, note) {
  const [oursMs, goal] = [`${kilobytes.toFixed(0)} kB`, `≤ ${LIMITS.kilobytes} kB`];
  return { what: 'explorer, the file beside its data', oursMs, goal, met: kilobytes <= LIMITS.kilobytes, note };
}

/**
 * @param {string} what
 * @param {number} value
 * @param {number} limit
 */
function atMost(what, value, limit, note = '') {
  return {
    what: `explorer, ${what}`,
    oursMs: value,
    goal: `≤ ${limit} ms`,
    met: value <= limit,
    ...(note === '' ? {} : { note }),
  };
}

/** @param {readonly number[]} values @param {number} share */
function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}

async function openPage(browser, file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await page.locator('[role=treeitem]').first().waitFor();
  return page;
}

/** From the call to open the file until its first event can be seen. */
async function firstView(browser, file) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await page.locator('[role=treeitem]').first().waitFor();
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

/** What people type, letter by letter, with mistakes; each time until the results are laid out. */
const SEARCH = `(async () => {
  const input = document.getElementById('search');
  const times = [];
  const type = async (text) => {
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    document.querySelector('.list').getBoundingClientRect();
    times.push(performance.now() - start);
  };
  await type('warm');
  times.length = 0;
  for (const word of ['amount', 'custmer', 'order paid', 'shippment', 'part42', 'Contoso.Part7', 'a total of the', 'adress', 'currencyCode', 'updatedAt'])
    for (let length = 1; length <= word.length; length++) await type(word.slice(0, length));
  await type('');
  return times;
})()`;

/** The mouse on one property after the other, each time until the styles are worked out. */
const HOVER = `(async () => {
  const times = [];
  for (const line of document.querySelectorAll('[role=treeitem]')) {
    const start = performance.now();
    line.dispatchEvent(new MouseEvent('mouseenter'));
    document.querySelector('.text').getBoundingClientRect();
    getComputedStyle(line).backgroundColor;
    times.push(performance.now() - start);
  }
  return times;
})()`;

const WORDS = ['amount', 'customer', 'order', 'shipment', 'address', 'currency', 'updated', 'created', 'total', 'discount'];
const ENDINGS = ['Id', 'Code', 'At', 'Name', 'Count', 'Total', 'State', 'Reason', 'Key', 'Link'];

/** @param {number} number */
function pageOf(number) {
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const at = number * EVENTS + index;
    const names = Array.from(
      { length: MEMBERS },
      (_, member) => `${WORDS[(at + member) % 10]}${ENDINGS[Math.floor((at * 7 + member) / 2) % 10]}${member}`,
    );
    const data = Object.fromEntries(names.map((name, member) => [name, member % 3 === 0 ? member : `value ${at}`]));
    const payload = {
      id: String(at),
      topic: '/parts',
      subject: 'part',
      data,
      eventType: `Contoso.Part${at}.Changed`,
      eventTime: '2024-01-01T00:00:00Z',
    };
    const rows = names.map((name) => `| ${name} | | The ${name} of part ${at}, a total of the ${WORDS[at % 10]} |`);
    return `## Contoso.Part${at}.Changed\n\n\`\`\`json\n${JSON.stringify([payload], null, 2)}\n\`\`\`\n\n| Property | Type | Description |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Parts ${number}\n\n${events.join('\n')}`;
}
