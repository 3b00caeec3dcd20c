import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../generator/index.ts';
import { runCommand } from '../command-line.ts';
import { ROOT } from '../conventions/source-tree.ts';

/*
 * `verify` and the `parseEvent` that is generated from the same pages say the same of a delivery: which event it is, and
 * whether it is as documented.
 */

interface Events {
  readonly parseEvent: (value: unknown, told?: string) => Verdict;
  /** Only where a header tells an event. */
  readonly readEventHeader?: (header: (name: string) => string | null) => string | undefined;
}

interface Verdict {
  readonly kind: string;
  readonly type?: string | undefined;
}

interface Delivery {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Report {
  readonly byType: Readonly<Record<string, { readonly seen: number; readonly invalid: number }>>;
  readonly unknownTypes: readonly { readonly path: string; readonly count: number }[];
}

/** How many deliveries of each kind and type there were, as sorted lines. */
type Counts = readonly string[];

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'verify-agreement-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MILL = `# Mill webhooks

## flour.milled

\`\`\`json
{ "event": "flour.milled", "sacks": 12 }
\`\`\`

## flour.sold

\`\`\`json
{ "event": "flour.sold", "sacks": 2, "to": "Ada" }
\`\`\`
`;

function golden(name: string): string {
  return readFileSync(path.join(ROOT, 'test/golden', name, 'input/page.md'), 'utf8');
}

/** Writes pages and what is generated from them into a folder of their own, and loads the generated modules. */
async function eventsOf(name: string, pages: Readonly<Record<string, string>>): Promise<Events> {
  const sources = Object.entries(pages).map(([page, text]) => ({ name: page, text }));
  const { files } = await generate(sources, { importExtension: '.ts', outputs: ['all'] });
  const written = [...sources.map((page) => ({ path: page.name, text: page.text })), ...files];
  for (const { path: file, text } of written) {
    const full = path.join(root, name, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return import(path.join(root, name, 'index.ts'));
}

/** What `parseEvent` makes of deliveries; one of no type is of an unknown one. */
function parsed(events: Events, sent: readonly Delivery[]): readonly Verdict[] {
  return sent.map(({ headers = {}, body }) => {
    const names = new Headers(headers);
    const { kind, type } = events.parseEvent(
      body,
      events.readEventHeader?.((header) => names.get(header)),
    );
    return type === undefined ? { kind: 'unknown', type: '(no event type)' } : { kind, type };
  });
}

function countsOf(verdicts: readonly Verdict[]): Counts {
  const lines = verdicts.map(({ kind, type }) => `${kind} ${type}`);
  return [...new Set(lines)].sort().map((line) => `${lines.filter((other) => other === line).length} × ${line}`);
}

async function verified(name: string, pages: readonly string[], sent: readonly Delivery[]): Promise<Counts> {
  const folder = path.join(root, name);
  const lines = sent.map(({ headers, body }) => JSON.stringify(headers === undefined ? body : { headers, body }));
  writeFileSync(path.join(folder, 'captured.ndjson'), lines.join('\n'));
  const { out } = await runCommand(['verify', 'captured.ndjson', '--json', '--page', ...pages], folder);
  const { byType, unknownTypes } = JSON.parse(out) as Report;
  const times = (count: number, verdict: Verdict): readonly Verdict[] => Array.from({ length: count }, () => verdict);
  return countsOf([
    ...Object.entries(byType).flatMap(([type, { seen, invalid }]) => [
      ...times(seen - invalid, { kind: 'event', type }),
      ...times(invalid, { kind: 'invalid', type }),
    ]),
    ...unknownTypes.flatMap(({ path: type, count }) => times(count, { kind: 'unknown', type })),
  ]);
}

/** Every body with no header, and with each of the values of a header. */
function deliveries(header: string, values: readonly string[], bodies: readonly unknown[]): readonly Delivery[] {
  return bodies.flatMap((body) => [{ body }, ...values.map((value) => ({ headers: { [header]: value }, body }))]);
}

const sender = { login: 'ada', admin: false };

it.each([
  [
    'a header on one page, a member on another',
    { 'bakery.md': golden('reading-event-in-header'), 'mill.md': MILL },
    deliveries(
      'X-Bakery-Event',
      ['bread_baked', 'flour.milled', 'rye_baked', 'bread_baked, bread_baked', 'bread_baked, rye_baked'],
      [
        { loaves: 40, oven: 'east' },
        { loaves: 'many', oven: 'east' },
        { event: 'flour.milled', sacks: 12 },
        { event: 'flour.milled', sacks: '12' },
        { event: 'spelt.milled', sacks: 12 },
        { event: 5, loaves: 40, oven: 'east' },
        { event: null },
        'flour.milled',
      ],
    ),
  ],
  [
    'a header and a member together, and a member on another page',
    { 'hub.md': golden('reading-header-and-action'), 'mill.md': MILL },
    deliveries(
      'X-Hub-Event',
      ['issues', 'push', 'labels', 'issues.opened', 'flour.sold'],
      [
        { action: 'opened', number: 1, sender },
        { action: 'locked', number: 1, sender },
        { action: 'closed', sender },
        { ref: 'main', commits: 3, sender },
        { event: 'flour.sold', sacks: 2, to: 'Ada' },
        { event: 'spelt.sold', action: 'opened' },
        { event: 'spelt.sold', action: 7 },
      ],
    ),
  ],
  [
    'two members together',
    { 'page.md': golden('reading-two-members') },
    [
      { body: { event: 'issue', action: 'opened', issue: { id: 7, title: 'Broken' } } },
      { body: { event: 'issue', action: 'locked' } },
      { body: { event: 'comment' } },
      { body: { event: 'comment', action: 'created' } },
      { body: { action: 'opened' } },
      { body: { event: 7, action: 'opened' } },
      { body: 'issue' },
    ],
  ],
] as const)('with %s', async (name, pages, sent) => {
  const verdicts = parsed(await eventsOf(name, pages), sent);
  expect(await verified(name, Object.keys(pages), sent)).toEqual(countsOf(verdicts));
  expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set(['event', 'invalid', 'unknown']));
});
