/*
 * node runs.mjs: reads pages that hold a run of one text, 20,000 characters long, in one place each, in every dialect,
 * and prints the slowest. It is aimed at regular expressions, which the counts of work in the tests do not see.
 */
import { loadParts } from '../project.mjs';

const length = 20_000;

const marks = ' .,:;-_=+*/|\\\'"`<>()[]{}?!#@&%$~\t\u00a0'.split('');
const parts = [
  'a',
  'A',
  '0',
  'Aa',
  'A0',
  'xX',
  'a ',
  'a.',
  'a-',
  'a:',
  'a,',
  '0.',
  '[]',
  '()',
  '{}',
  '<>',
  '[]a',
  '](',
  '![',
  '{#',
  '/*',
];
const words = [
  'or ',
  ' or',
  '| ',
  'array of ',
  'list<',
  ' object',
  ' event',
  'Event',
  'data.',
  'one of ',
  '`a`, ',
  ' values',
  'the a ',
];
const more = [
  'class A ',
  'public ',
  '[Json',
  'Sample ',
  'https://a ',
  'a@',
  '1-',
  'T0',
  '- a<br>',
  '•',
  '<li>',
  '<br>',
  '"a": ',
  '$ref',
];

const places = [
  'front',
  'title',
  'prose',
  'event',
  'description',
  'heading',
  'fence',
  'key',
  'value',
  'member',
  'type',
  'says',
  'item',
  'class',
];
const dialects = ['event-grid', 'webhook', 'discord', 'aws-lambda', 'generic'];

const { readPages } = await loadParts();

let count = 0;
let slowest = { ms: 0, what: '' };
for (const dialect of dialects)
  for (const place of places)
    for (const run of [...marks, ...parts, ...words, ...more]) {
      const text = pageWith(place, `a${run.repeat(length / run.length)}!b`);
      const start = performance.now();
      readPages([{ name: 'page.md', path: 'page.md', text }], dialect);
      const ms = performance.now() - start;
      count++;
      if (ms > slowest.ms) slowest = { ms, what: `${JSON.stringify(run)} as ${place}, ${dialect}` };
    }
process.stdout.write(JSON.stringify({ ...slowest, count }));

/**
 * @param {string} place
 * @param {string} text
 */
function pageWith(place, text) {
  /** @param {string} one @param {string} usual */
  const at = (one, usual) => (one === place ? text : usual);
  const example = {
    id: '1',
    subject: 's',
    eventType: 'Shop.Paid',
    eventTime: '2024-05-01T10:00:00Z',
    dataVersion: '1',
    data: { [at('key', 'id')]: at('value', 'x'), buyer: { id: 'y' } },
  };
  return `---
title: ${at('front', 'Shop')}
---
# ${at('title', 'Orders')}

${at('prose', 'Events of orders.')}

| Event type | Description |
| ---------- | ----------- |
| ${at('event', 'Shop.Paid')} | ${at('description', 'Paid')} |

## ${at('heading', 'Shop.Paid')}

\`\`\`${at('fence', 'json')}
${JSON.stringify([example])}
\`\`\`

| Field | Type | Description |
| ----- | ---- | ----------- |
| ${at('member', 'id')} | ${at('type', 'object')} | ${at('says', 'Which')} |

- ${at('item', 'id (string): which')}

\`\`\`csharp
${at('class', 'class A { public string B { get; set; } }')}
\`\`\`
`;
}
