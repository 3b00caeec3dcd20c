import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATE_NAMES } from '../../generator/commands/declare-create.ts';
import { scaffoldTemplates } from '../../generator/scaffold/templates.ts';
import { freePort, ScaffoldedProject } from './scaffolded-project.ts';

it('the command line offers every template', () => {
  expect([...TEMPLATE_NAMES].sort()).toEqual(scaffoldTemplates.map(({ name }) => name).sort());
});

/** What is sent, and what the sender is told. */
const DELIVERIES = [
  [['CallStarted'], '200, as it should be', '"handled"'],
  [['callstartedevent'], '200, as it should be', '"handled"'],
  [['microsoft.communication.callStarted'], '200, as it should be', '"handled"'],
  [['--handshake'], '200, as it should be', 'validationResponse'],
  [['--handshake', '--cloudevents'], '200, as it should be', 'eventgrid.azure.net'],
  [['CallEnded', '--cloudevents', '--batch', '3'], '200, as it should be', '"index": 2'],
  [['IncomingCall', '--invalid'], '500, as it should be', 'is missing'],
] as const;

describe.each(TEMPLATE_NAMES)('a project for %s', (template) => {
  const project = new ScaffoldedProject();

  beforeAll(async () => {
    const created = await project.holotype(['create', 'x', '--template', template], project.folder);
    expect(created.exitCode, created.output).toBe(0);
    const installed = await project.npm(['install', '--no-audit', '--no-fund', '--prefer-offline']);
    expect(installed.exitCode, installed.output).toBe(0);
  });

  afterAll(() => project.remove());

  it('has tests that are green', async () => {
    const { exitCode, output } = await project.npm(['test']);
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/# fail 0|ℹ fail 0/);
    expect(Number(/(?:#|ℹ) pass (\d+)/.exec(output)?.[1])).toBeGreaterThan(30);
  });

  it('fits the code that is generated in it, by the command that it has installed', async () => {
    const { exitCode, output } = await project.npm(['run', 'check']);
    expect(exitCode, output).toBe(0);
  });

  it('takes what npm run send sends to npm run dev', async () => {
    const env = { PORT: String(await freePort()), PAGE_PORT: String(await freePort()) };
    await project.start('dev', env, 'Events are welcome');
    for (const [args, verdict, detail] of DELIVERIES) {
      const { exitCode, output } = await project.npm(['run', 'send', '--', ...args], env);
      expect(output).toContain(verdict);
      expect(output).toContain(detail);
      expect(exitCode, output).toBe(0);
    }
    const unknown = await project.npm(['run', 'send', '--', 'CallStartet'], env);
    expect([unknown.exitCode, unknown.output]).toEqual([2, expect.stringContaining('Did you mean CallStarted?')]);
  });

  it('gets a handler by holotype add, the second time nothing', async () => {
    const map = path.join(project.root, 'src/events/handlers/index.ts');
    const before = readFileSync(map, 'utf8');
    const { exitCode, output } = await project.holotype(['add', 'CallEnded']);
    expect([exitCode, output]).toEqual([0, 'CallEnded is in the map already; nothing was changed.\n']);
    expect(readFileSync(map, 'utf8')).toBe(before);
  });
});
