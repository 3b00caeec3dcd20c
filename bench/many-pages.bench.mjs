import { readFileSync } from 'node:fs';
import { loadParts, pages } from './project.mjs';

const COUNT = 200;
const limit = 2000;

/** Reading two hundred pages in one call, and twice as many: the time must grow as the pages do. */
export const bench = {
  name: 'many-pages',
  goal: `${COUNT} pages in at most ${limit / 1000} s, and linear`,
  run: readMany,
};

async function readMany() {
  const { readPages } = await loadParts();
  const text = readFileSync(pages[1], 'utf8');
  const set = (count) => Array.from({ length: count }, (_, index) => pageOf(text, index));
  const time = (count) => {
    const sources = set(count);
    const start = performance.now();
    readPages(sources);
    return performance.now() - start;
  };
  time(20);
  const [once, twice] = [COUNT, COUNT * 2].map((count) => Math.min(...[1, 2, 3].map(() => time(count))));
  const megabytes = (set(COUNT).reduce((sum, page) => sum + page.text.length, 0) / 1e6).toFixed(1);
  return [
    {
      what: `${COUNT} pages, ${megabytes} MB`,
      oursMs: once,
      goal: `≤ ${limit} ms`,
      met: once <= limit,
      note: `t(2n)/t(n) ${(twice / once).toFixed(2)}`,
    },
  ];
}

/** A page about events of its own, with the examples twice so that it is as long as a long page. */
function pageOf(text, index) {
  const renamed = text.replaceAll('Microsoft.Communication.', `Contoso.Calls${index}.`).replace(/^# .*$/m, `# Calls ${index}`);
  const name = `page-${index}.md`;
  return { name, path: name, text: `${renamed}\n${renamed.slice(renamed.indexOf('## Event responses'))}` };
}
