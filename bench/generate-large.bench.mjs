import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { built, largePage } from './project.mjs';
import { median } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const EVENTS = 1000;
const ROUNDS = 3;
const limits = { page: 2500, events: 3500 };

/** Large inputs from start to exit, with what is written: one page of ten megabytes, and a page about a thousand events. */
export const bench = {
  name: 'generate-large',
  goal: `a page of 10 MB in ${limits.page / 1000} s, ${EVENTS.toLocaleString('en')} events in ${limits.events / 1000} s`,
  run: () => inScratchFolder(generateLarge),
};

/** @param {string} scratch */
function generateLarge(scratch) {
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = path.join(scratch, name);
    writeFileSync(file, text);
    return file;
  };
  const page = write('page.md', largePage(10e6));
  const events = write('events.md', manyEventsPage());
  return [
    rowOf('generate, page of 10 MB', limits.page, scratch, [page, '--max-page-bytes', '20000000']),
    rowOf(`generate, ${EVENTS.toLocaleString('en')} events`, limits.events, scratch, [events]),
  ];
}

/**
 * @param {string} what
 * @param {number} limit in milliseconds
 * @param {string} scratch
 * @param {readonly string[]} args
 */
function rowOf(what, limit, scratch, args) {
  const out = path.join(scratch, 'out');
  const times = Array.from({ length: ROUNDS }, () => {
    rmSync(out, { recursive: true, force: true });
    return runNode([built('cli.cjs'), 'generate', ...args, '--out', out]).ms;
  });
  const oursMs = median(times);
  return { what, oursMs, goal: `≤ ${limit} ms`, met: oursMs <= limit };
}

/** A page with a table and an example for each event; the tables differ, and so do the types. */
function manyEventsPage() {
  const sections = Array.from({ length: EVENTS }, (_, index) => {
    const [amount, note] = [`amount${index % 17}`, `note${index % 13}`];
    const data = { id: `i${index}`, [amount]: 5, [note]: 'gift', user: { name: 'Ada', id: index } };
    const payload = { type: `shop.item${index}.changed`, id: `evt_${index}`, created: 1714557600, data };
    const rows = [
      ['id', 'string', `The item ${index}.`],
      [amount, 'number', 'How much.'],
      [note, 'string (optional)', 'A note.'],
      ['user', 'object', 'Who did it.'],
    ].map((cells) => `| ${cells.join(' | ')} |`);
    const table = ['| Property | Type | Description |', '| --- | --- | --- |', ...rows].join('\n');
    return `## ${payload.type}\n\nSent when item ${index} changes.\n\n${table}\n\n\`\`\`json\n${JSON.stringify(payload, null, 2)}\n\`\`\`\n`;
  });
  return `# Shop webhooks\n\n${sections.join('\n')}`;
}
