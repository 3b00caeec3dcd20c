import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { built } from './project.mjs';
import { median } from './row.mjs';
import { inScratchFolder } from './scratch.mjs';

const EVENTS = 500;
const ROUNDS = 5;
const limit = 1000;

/** `diff` of two pages with five hundred events each, one event in ten changed: a whole process, from start to exit. */
export const bench = {
  name: 'diff',
  goal: `two catalogs of ${EVENTS} events in at most ${limit / 1000} s`,
  run: () => inScratchFolder(compareCatalogs),
};

/** @param {string} scratch */
function compareCatalogs(scratch) {
  const [old, now] = ['old.md', 'new.md'].map((name) => path.join(scratch, name));
  writeFileSync(
    old,
    pageOf(() => false),
  );
  writeFileSync(
    now,
    pageOf((index) => index % 10 === 0),
  );
  const time = (...options) => {
    const args = [built('cli.js'), 'diff', old, now, '--fail-on', 'never', ...options];
    return median(Array.from({ length: ROUNDS }, () => runNode(args).ms));
  };
  time();
  return [
    rowOf(`diff, ${EVENTS} events, with types`, time()),
    rowOf(`diff, ${EVENTS} events, without types`, time('--no-types')),
    { what: 'node -e 0', oursMs: median(Array.from({ length: ROUNDS }, () => runNode(['-e', '0']).ms)) },
  ];
}

/**
 * @param {string} what
 * @param {number} oursMs
 */
function rowOf(what, oursMs) {
  return { what, oursMs, goal: `≤ ${limit} ms`, met: oursMs <= limit };
}

/**
 * A page about many events.
 *
 * @param {(index: number) => boolean} isChanged
 */
function pageOf(isChanged) {
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const type = `Contoso.Part${index}.Changed${index}`;
    const user = { rawId: `8:${index}:000000`, role: '{role}' };
    const data = {
      startedBy: user,
      total: index,
      name: `part ${index}`,
      tags: ['a'],
      ...(isChanged(index) ? { note: 'new' } : {}),
    };
    const payload = {
      id: `${index}`,
      topic: '/parts',
      subject: 'part/{id}',
      data,
      eventType: type,
      eventTime: '2024-01-01T00:00:00Z',
    };
    return `## ${type}\n\n\`\`\`json\n${JSON.stringify([payload], null, 2)}\n\`\`\`\n`;
  });
  return `# Parts\n\n${events.join('\n')}`;
}
