import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Project } from './created-projects.ts';
import { SECRET, signedDeliveries } from './vendor-deliveries.ts';
import { freePort, type Workspace } from './workspace.ts';

/** What is sent to a project of a page, and what the sender is told. */
const SENT: Readonly<Record<string, readonly (readonly [command: string, exitCode: number, ...says: string[]])[]>> = {
  calling: [
    ['CallStarted', 0, '200, as expected', '"handled"'],
    ['callstartedevent', 0, '200, as expected', '"handled"'],
    ['microsoft.communication.callStarted', 0, '200, as expected', '"handled"'],
    ['--handshake', 0, '200, as expected', 'validationResponse'],
    ['--handshake --cloudevents', 0, '200, as expected', 'eventgrid.azure.net'],
    ['CallEnded --cloudevents --batch 3', 0, '200, as expected', '"index": 2'],
    ['IncomingCall --invalid', 0, '500, as expected', 'is missing'],
    ['CallStartet', 2, 'Did you mean CallStarted?'],
    ['CallEnded --batch 0', 2, 'a whole number, 1 or more'],
    ['CallEnded --batch 2 --invalid', 2, 'Use either --batch or --invalid'],
    ['CallEnded --handshake', 2, '--handshake takes no event'],
  ],
  'cloud-events': [
    ['OrderSent --batch 2', 0, '200, as expected', '"index": 1'],
    ['OrderSent --cloudevents', 0, '200, as expected'],
    ['--handshake', 0, '200, as expected', 'eventgrid.azure.net'],
    ['OrderSent --invalid', 0, '500, as expected'],
  ],
  shop: [
    ['Paid', 0, '200, as expected', '"handled"'],
    ['Paid --invalid', 0, '500, as expected'],
    ['Paid --cloudevents', 2, 'do not come as CloudEvents'],
    ['Paid --batch 2', 2, 'There are no batches'],
    ['--handshake', 2, 'There is no handshake'],
    ['--handshake --cloudevents', 2, 'There is no handshake'],
    ['--color', 2, "Unknown option '--color'", 'npm run send -- EVENT [--invalid] [--url URL]'],
  ],
  'no-id': [
    ['Measured', 0, '200, as expected', '"handled"'],
    ['Lost --invalid', 0, '500, as expected'],
  ],
  'grid-and-webhook': [
    ['OrderPaid --cloudevents', 0, '200, as expected', '"handled"'],
    ['Lost', 0, '200, as expected', '"handled"'],
    ['Lost --cloudevents', 2, 'do not come as CloudEvents'],
    ['Lost --batch 2', 2, 'There are no batches'],
  ],
  'by-header': [
    ['orders/paid', 0, '200, as expected', '"type": "orders/paid"'],
    ['OrdersCreate --invalid', 0, '500, as expected'],
  ],
  'by-header-and-action': [
    ['IssuesClosed', 0, '200, as expected', '"type": "issues.closed"'],
    ['push --invalid', 0, '500, as expected'],
  ],
  forge: [
    ['issues', 0, '200, as expected', '"handled"'],
    ['push --form', 0, '200, as expected', '"handled"'],
    ['Push --invalid', 0, '500, as expected'],
    ['push --wrong-signature', 0, '401, as expected'],
    ['push --old', 2, 'Signatures of github have no time'],
    ['push --invalid --wrong-signature', 2, 'Use either --invalid or --wrong-signature'],
    ['--handshake', 2, 'There is no handshake'],
    ['--color', 2, "Unknown option '--color'", 'EVENT [--form] [--invalid] [--wrong-signature] [--url URL]'],
  ],
  payments: [
    ['PaymentFailed', 0, '200, as expected', '"handled"'],
    ['PaymentFailed --old', 0, '401, as expected'],
    ['PaymentFailed --wrong-signature', 0, '401, as expected'],
    ['PaymentFailed --form', 2, 'do not come as forms'],
  ],
  chat: [
    ['MessagePosted', 0, '200, as expected', '"handled"'],
    ['CommandUsed --form', 0, '200, as expected', '"handled"'],
    ['--handshake', 0, '200, as expected', '"challenge"'],
    ['MessagePosted --old', 0, '401, as expected'],
  ],
};

/** Without what says who may deliver, a service says what is missing, in a line, and ends. */
async function expectRefusal(workspace: Workspace, { name: project, page }: Project): Promise<void> {
  const env = { EVENTS_SECRETS: '', WEBHOOK_SECRETS: '' };
  const { exitCode, output } = await workspace.run(process.execPath, ['dist/src/main.js'], { project, env });
  const variable = page.scheme === undefined ? 'EVENTS_SECRETS' : 'WEBHOOK_SECRETS';
  expect([exitCode, output]).toEqual([1, expect.stringMatching(new RegExp(`^Set ${variable} [^\\n]+\\n$`))]);
}

/** Deliveries that the publisher's own package has signed are handled, and refused when they were changed on the way. */
async function expectVerified(page: string, url: string): Promise<void> {
  for (const { headers, body } of await signedDeliveries(page)) {
    const statusOf = async (text: string): Promise<number> => (await fetch(url, { method: 'POST', headers, body: text })).status;
    expect(await statusOf(body), body).toBe(200);
    expect(await statusOf(`${body} `), body).toBe(401);
  }
}

/** What came is captured, and `verify` knows each event. */
async function expectCaptured(workspace: Workspace, { name: project, page }: Project): Promise<void> {
  const { output } = await workspace.holotype(['verify', 'captured/events.ndjson', '--json'], project);
  const { payloads, valid, unknown } = JSON.parse(output);
  const handled = (SENT[page.name] ?? []).filter(([, , ...says]) => says.includes('"handled"'));
  expect([valid >= handled.length, payloads >= valid, unknown], output).toEqual([true, true, 0]);
}

/**
 * Tests that use projects as their owners do: they are built, tested and checked by npm, and get a handler.
 *
 * @param workspace where the projects have been made
 * @param projects which of them
 */
export function describeUsed(workspace: Workspace, projects: readonly Project[]): void {
  describe.each(projects)('a project for $template, of the page $page.name', ({ name: project }) => {
    const npm = (args: readonly string[]) => workspace.run('npm', args, { project });

    it('is built and tested by npm test', async () => {
      const { exitCode, output } = await npm(['test']);
      expect(exitCode, output).toBe(0);
      expect(output).toMatch(/# fail 0|ℹ fail 0/);
    });

    it('fits the code that is generated in it, by the command that it has installed', async () => {
      const { exitCode, output } = await npm(['run', 'check']);
      expect(exitCode, output).toBe(0);
    });

    it('gets a handler by holotype add, the second time nothing', async () => {
      const map = workspace.at(project, 'src/events/handlers/index.ts');
      const before = readFileSync(map, 'utf8');
      const [, type = ''] = /^ {2}'([^']+)': /m.exec(before) ?? [];
      const { exitCode, output } = await workspace.holotype(['add', type], project);
      expect([exitCode, output]).toEqual([0, expect.stringMatching(/^\w+ is already in the map; nothing was changed\.\n$/)]);
      expect(readFileSync(map, 'utf8')).toBe(before);
    });
  });
}

/**
 * Tests that start projects and send events to them.
 *
 * @param workspace where the projects have been made
 * @param projects which of them; there are events to send to each
 */
export function describeSent(workspace: Workspace, projects: readonly Project[]): void {
  describe('events that are sent', () => {
    afterEach(() => workspace.stop());

    it.each(projects)(
      '$name takes what npm run send sends to npm run dev, and sends nothing that its events do not know',
      async (one) => {
        const { name: project, page } = one;
        const signed = page.scheme === undefined ? {} : { WEBHOOK_SECRETS: SECRET };
        const captured = { EVENTS_CAPTURE: 'captured/events.ndjson' };
        const env = { PORT: String(await freePort()), PAGE_PORT: String(await freePort()), ...signed, ...captured };
        await workspace.start('dev', 'Events are welcome', { project, env });
        for (const [index, [command, exitCode, ...says]] of (SENT[page.name] ?? []).entries()) {
          // The first time with all that belongs to it, which also compiles.
          const args = command.split(' ');
          const sent = await (index === 0
            ? workspace.run('npm', ['run', 'send', '--', ...args], { project, env })
            : workspace.run(process.execPath, [path.join('dist/dev/send.js'), ...args], { project, env }));
          expect(sent, command).toEqual({ exitCode, output: expect.stringContaining(says[0] ?? '') });
          for (const text of says) expect(sent.output, command).toContain(text);
        }
        await expectVerified(page.name, `http://127.0.0.1:${env.PORT}/api/events`);
        await workspace.stop();
        await expectCaptured(workspace, one);
        if (one.template !== 'azure-functions') await expectRefusal(workspace, one);
      },
    );
  });
}
