import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { browserFile } from '../browser.ts';
import { pageWith, places } from '../safety/hostile-page.ts';
import { injections } from '../safety/injections.ts';
import { Explored } from './explored.ts';

/* Whatever stands in a page is shown as text, in the browser that would run it if it were anything else. */

/** Goes through every view, every event and type, and every page; gives what was drawn that is no text. */
const VISIT = `(async () => {
  const found = new Set();
  const look = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const element of document.querySelectorAll('#app :is(script, img, iframe, object, embed, svg, form, style, a[href^="javascript:"], [onerror], [onclick])'))
      found.add(element.outerHTML.slice(0, 200));
  };
  const links = [...document.querySelectorAll('.list details')].flatMap((group) => {
    group.open = true;
    return [...group.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  });
  for (const place of [...links, ...links.slice(0, 12).flatMap((link) => ['types', 'fixture', 'handler'].map((tab) => link + '?' + tab)), '#/0/coverage', '#/0/timeline']) {
    location.hash = place;
    await look();
    for (const line of [...document.querySelectorAll('[role=treeitem]')].slice(0, 3)) {
      line.click();
      await look();
    }
  }
  const pages = document.querySelector('.page select');
  for (const { value } of pages?.options ?? []) {
    pages.value = value;
    pages.dispatchEvent(new Event('change', { bubbles: true }));
    await look();
  }
  return { found: [...found], canary: globalThis.canary, places: links.length };
})()`;

interface Visit {
  readonly found: readonly string[];
  readonly canary: unknown;
  readonly places: number;
}

describe.skipIf(browserFile === undefined)('pages that would like to run', () => {
  const explored = new Explored();
  afterAll(() => explored.remove());

  it.each(places)('do not, with what they have in the place of a %s', async (place) => {
    const folder = place.replace(' ', '-');
    mkdirSync(explored.at(folder));
    for (const [index, { text }] of injections.entries())
      explored.write(`${folder}/${index}.md`, pageWith(place, text, `Shop${index}`));
    await explored.run('explore', folder, '--out', `${folder}.html`);
    const page = await explored.open(`${folder}.html`);
    const { found, canary, places: visited } = (await page.evaluate(VISIT)) as Visit;
    expect({ found, canary, problems: explored.problems }).toEqual({ found: [], canary: undefined, problems: [] });
    expect(visited).toBeGreaterThan(50);
    await page.context().close();
    const still = await explored.open(`${folder}.html`, '', { javaScriptEnabled: false });
    expect(await still.locator('noscript :is(script, img, [onerror]), main :is(script, img, [onerror])').count()).toBe(0);
    await still.context().close();
  });

  it('and a page that is compared cannot either', async () => {
    const [first, second] = ['<img src=x onerror="globalThis.canary=1">', '</script><script>globalThis.canary=1</script>'];
    explored.write('old.md', pageWith('key', first ?? ''));
    explored.write('new.md', pageWith('key', second ?? ''));
    explored.write('diff.html', await explored.run('diff', 'old.md', 'new.md', '--format', 'html'));
    const page = await explored.open('diff.html');
    expect(await page.evaluate('[globalThis.canary, document.querySelectorAll("#app :is(img, script)").length]')).toEqual([
      undefined,
      0,
    ]);
    expect(explored.problems).toEqual([]);
    await page.context().close();
  });
});
