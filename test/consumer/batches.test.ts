import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { createFetchHandler, createRouter } from '../../generated/acs-calling/index.ts';
import { generate } from '../../generator/index.ts';

/* Code that is generated from a page whose deliveries hold several events each, used as its owner would. */

const PAGE = `# Door webhooks

## door_opened

\`\`\`json
{ "sent_at": 1, "body": { "events": [{ "name": "door_opened", "door": "north" }] } }
\`\`\`

## door_shut

\`\`\`json
{ "sent_at": 1, "body": { "events": [{ "name": "door_shut", "by": "Ada" }] } }
\`\`\`
`;

interface Events {
  readonly createRouter: typeof createRouter;
  readonly createFetchHandler: typeof createFetchHandler;
  readonly eventsIn: (delivery: unknown) => readonly unknown[];
  readonly batchOf: (events: readonly unknown[]) => unknown;
  readonly parseEvent: (value: unknown) => { readonly kind: string; readonly type?: string };
}

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'batches-')));
let events: Events;

beforeAll(async () => {
  const { files } = await generate([{ name: 'page.md', text: PAGE }], { importExtension: '.ts', outputs: ['all'] });
  for (const { path: file, text } of files.filter((one) => one.path.endsWith('.ts'))) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  events = await import(path.join(root, 'index.ts'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const OPENED = { name: 'door_opened', door: 'south' };
const SHUT = { name: 'door_shut', by: 'Bo' };

describe('a delivery of several events', () => {
  it('is dispatched event by event', async () => {
    const seen: unknown[] = [];
    const router = events.createRouter().onAny((event) => void seen.push(event));
    const report = await router.dispatch(events.batchOf([OPENED, { name: 'door_shut', by: 1 }, { name: 'door_gone' }, SHUT]));
    expect(seen).toEqual([OPENED, SHUT]);
    expect(report.counts).toMatchObject({ handled: 2, invalid: 1, unknown: 1 });
    expect(report.outcomes.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it.each<readonly [string, unknown, readonly unknown[]]>([
    ['the array that the page shows', { sent_at: 2, body: { events: [OPENED, SHUT] } }, [OPENED, SHUT]],
    ['an array by itself', [OPENED, SHUT], [OPENED, SHUT]],
    ['an event by itself', OPENED, [OPENED]],
    ['no events', { body: { events: [] } }, []],
    ['something else in the place of the array', { body: { events: 'none' } }, [{ body: { events: 'none' } }]],
    ['nothing', null, [null]],
  ])('is taken apart: %s', (_what, delivery, expected) => {
    expect(events.eventsIn(delivery)).toEqual(expected);
  });

  it('is limited by its events, not by its members', async () => {
    const receive = events.createFetchHandler(events.createRouter(), { authorize: () => true, maxBatchEvents: 2 });
    const send = async (count: number): Promise<number> => {
      const body = JSON.stringify(events.batchOf(Array.from({ length: count }, () => OPENED)));
      const headers = { 'content-type': 'application/json' };
      return (await receive(new Request('http://localhost/', { method: 'POST', headers, body }))).status;
    };
    expect([await send(2), await send(3)]).toEqual([200, 413]);
  });

  it('has events that parseEvent knows', () => {
    expect(events.eventsIn(events.batchOf([OPENED, SHUT])).map((event) => events.parseEvent(event).type)).toEqual([
      'door_opened',
      'door_shut',
    ]);
  });
});
