import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandFault, CommandRuns, type Scenario } from '../../safety/faults/command-runs.ts';
import { NEW_PAGE, OLD_PAGE, scenarios, updateScenario } from '../../safety/faults/scenarios.ts';
import { startUpstream, text } from '../../unit/io/remote/upstream.ts';

/*
 * Every command that writes, as a whole, with a fault at one of its calls to the file system after the other. Whatever
 * happens, each file is the old one or the new one, what lies in between is marked and finished by the next run, which
 * succeeds and leaves nothing else behind, and what the user has written stays.
 */

/** At how many calls each fault strikes; where a command makes fewer calls, at all of them. */
const POINTS: Readonly<Record<CommandFault, number>> = { kill: 14, half: 4, full: 4, once: 6, denied: 3, across: 4, unread: 6 };

/** A part of them for commands that print code, as they take much longer. */
const POINTS_OF_SLOW: typeof POINTS = { kill: 6, half: 2, full: 2, once: 3, denied: 1, across: 2, unread: 2 };

const page = { body: OLD_PAGE };
const upstream = await startUpstream({ '/shop.md': (request, response) => text(page.body)(request, response) });
const update = updateScenario(upstream.url('/shop.md'), () => {
  page.body = NEW_PAGE;
});
let struck = 0;

afterAll(async () => {
  await upstream.close();
  process.stderr.write(`${struck} points\n`);
});

describe.each([...scenarios, update])('$name', (scenario: Scenario) => {
  let runs: CommandRuns;
  beforeAll(async () => {
    runs = await CommandRuns.prepare(scenario);
  });
  afterAll(() => runs.remove());

  it.each(Object.keys(POINTS) as CommandFault[])('%s', async (fault) => {
    const most = (scenario.isQuick === true ? POINTS : POINTS_OF_SLOW)[fault];
    const wrong = await runs.strikeAll(fault, runs.points(fault, most));
    struck += runs.points(fault, most).length;
    expect(wrong).toEqual([]);
  });
});

it('there were two hundred points and more', () => {
  expect(struck).toBeGreaterThanOrEqual(200);
});
