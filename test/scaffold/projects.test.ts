import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_TEMPLATES } from '../../generator/options/choices.ts';
import { type ProjectPage, projectPages } from './pages.ts';
import { freePort, Workspace } from './workspace.ts';

/*
 * A project of every template from every kind of page: created, compiled and tested, all with one install. Of each template
 * one is then used as its owner would, by npm.
 */

interface Project {
  readonly name: string;
  readonly template: string;
  readonly page: ProjectPage;
}

const projects: readonly Project[] = PROJECT_TEMPLATES.flatMap((template) =>
  projectPages.map((page) => ({ name: `${template}-${page.name}`, template, page })),
);
const names = projects.map(({ name }) => name);
const workspace = new Workspace();

/** The files of a project that are not generated, with what they say. */
function ownFiles(name: string): ReadonlyMap<string, string> {
  const files = readdirSync(workspace.at(name), { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/^(?:src\/events|docs|vendor)\b/.test(file) && statSync(workspace.at(name, file)).isFile(),
  );
  return new Map(files.map((file) => [file, readFileSync(workspace.at(name, file), 'utf8')]));
}

beforeAll(async () => {
  for (const { name, text } of projectPages) if (text !== undefined) workspace.write(`${name}.md`, text);
  for (const { name, template, page } of projects) {
    const pages = page.text === undefined ? [] : ['--page', `${page.name}.md`];
    const { exitCode, output } = await workspace.holotype(['create', name, '--template', template, ...pages]);
    expect(exitCode, `${name}: ${output}`).toBe(0);
  }
  const installed = await workspace.install(names);
  expect(installed.exitCode, installed.output).toBe(0);
});

afterAll(() => workspace.remove());

describe('all projects', () => {
  beforeAll(async () => {
    const { exitCode, output } = await workspace.compileAll(names);
    expect(exitCode, output).toBe(0);
  });

  it.each(projectPages)('have tests that are green, with the page $name', async (page) => {
    const { exitCode, output } = await workspace.testCompiled(PROJECT_TEMPLATES.map((template) => `${template}-${page.name}`));
    expect(exitCode, output).toBe(0);
    const passed = (what: string): number => output.match(new RegExp(`^ *ok \\d+ - ${what}`, 'gm'))?.length ?? 0;
    const all = PROJECT_TEMPLATES.length;
    expect(passed('says that it is there')).toBe(all);
    // By the server of each template, and by the function.
    for (const form of page.forms) expect(passed(`takes events \\(${form}\\)`)).toBe(all + 1);
    expect(passed('without a secret nothing starts')).toBe(all);
    expect(passed('is answered 200 when it comes again, but handled only once') >= all).toBe(page.identity !== undefined);
    expect(passed('counts for .*, in any case') >= all).toBe(page.byHeader === true);
    expect(passed('an event that is delivered again is handled again')).toBe(page.isIdentified ? 0 : all);
    expect(passed('the handshake of ') >= all).toBe(!page.forms.includes('json'));
    expect(output).not.toMatch(/# SKIP/);
  });

  it.each(projects)('$name has nothing that its events do not need', ({ name, page, template }) => {
    const files = ownFiles(name);
    const has = (pattern: RegExp): boolean => [...files.keys()].some((file) => pattern.test(file));
    const isGrid = !page.forms.includes('json');
    expect(has(/^dev\/event-grid\.ts$/)).toBe(page.forms.includes('event-grid'));
    expect(has(/^dev\/cloud-events\.ts$/)).toBe(isGrid);
    expect(has(/^src\/entra-id\.ts$/)).toBe(isGrid);
    expect(has(/^test\/event-header\.test\.ts$/)).toBe(page.byHeader === true);
    expect(has(/event-grid-trigger/)).toBe(isGrid && template === 'azure-functions');
    expect(has(/\.bicep$/)).toBe(isGrid && template === 'azure-functions');
    expect(has(/\.hbs$/)).toBe(false);
    if (isGrid) return;
    const ofTheGrid = [...files].filter(([, text]) => /event.?grid|entra|cloud.?events/i.test(text)).map(([file]) => file);
    // Forms have their names, and an option is refused by its own; the store is the same for all.
    expect(ofTheGrid.filter((file) => !/^(?:dev\/(?:form|send)|src\/file-store)\.ts$/.test(file))).toEqual([]);
  });

  it.each(projects)('$name says in its README what holds for it', ({ name, page }) => {
    const readme = readFileSync(workspace.at(name, 'README.md'), 'utf8');
    expect(/is known by its (.*?)[,:]/.exec(readme)?.[1]).toBe(page.identity);
    expect(readme.includes('**is handled\nagain**')).toBe(!page.isIdentified);
    expect(readme.includes('is answered 400')).toBe(page.byHeader === true);
    expect(readme.includes('--handshake')).toBe(!page.forms.includes('json'));
    expect(readme.includes('--cloudevents')).toBe(page.forms.length > 1);
    expect(readme).not.toMatch(/\n\n\n|\{\{/);
    const named = [...readme.matchAll(/`((?:src|dev|infra|docs)\/[\w./-]*)`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(workspace.at(name, file)))).toEqual([]);
  });

  it.each(projects)('$name depends on all that it imports, and on nothing else', ({ name }) => {
    const { dependencies, devDependencies } = workspace.manifest(name);
    const imported = [...ownFiles(name)].flatMap(([file, text]) =>
      /\.m?ts$/.test(file)
        ? [...text.matchAll(/^(?:import|export) [^;]*?from '([^.'][^']*)'/gm)].map(([, found = '']) => found)
        : [],
    );
    const packages = imported.filter((found) => !found.startsWith('node:'));
    const byTools = ['typescript', '@types/node', '@types/express'].filter((tool) => tool in devDependencies);
    expect([...new Set([...packages, ...byTools])].sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});

/** What is sent, and what the sender is told. */
const SENT: Readonly<Record<string, readonly (readonly [command: string, exitCode: number, ...says: string[]])[]>> = {
  calling: [
    ['CallStarted', 0, '200, as it should be', '"handled"'],
    ['callstartedevent', 0, '200, as it should be', '"handled"'],
    ['microsoft.communication.callStarted', 0, '200, as it should be', '"handled"'],
    ['--handshake', 0, '200, as it should be', 'validationResponse'],
    ['--handshake --cloudevents', 0, '200, as it should be', 'eventgrid.azure.net'],
    ['CallEnded --cloudevents --batch 3', 0, '200, as it should be', '"index": 2'],
    ['IncomingCall --invalid', 0, '500, as it should be', 'is missing'],
    ['CallStartet', 2, 'Did you mean CallStarted?'],
    ['CallEnded --batch 0', 2, 'a whole number from 1 on'],
    ['CallEnded --batch 2 --invalid', 2, 'Use either --batch or --invalid'],
    ['CallEnded --handshake', 2, '--handshake takes no event'],
  ],
  'cloud-events': [
    ['OrderSent --batch 2', 0, '200, as it should be', '"index": 1'],
    ['OrderSent --cloudevents', 0, '200, as it should be'],
    ['--handshake', 0, '200, as it should be', 'eventgrid.azure.net'],
    ['OrderSent --invalid', 0, '500, as it should be'],
  ],
  shop: [
    ['Paid', 0, '200, as it should be', '"handled"'],
    ['Paid --invalid', 0, '500, as it should be'],
    ['Paid --cloudevents', 2, 'do not come as CloudEvents'],
    ['Paid --batch 2', 2, 'There are no batches'],
    ['--handshake', 2, 'There is no handshake'],
    ['--handshake --cloudevents', 2, 'There is no handshake'],
    ['--color', 2, "Unknown option '--color'", 'npm run send -- EVENT [--invalid] [--url URL]'],
  ],
  'no-id': [
    ['Measured', 0, '200, as it should be', '"handled"'],
    ['Lost --invalid', 0, '500, as it should be'],
  ],
  'grid-and-webhook': [
    ['OrderPaid --cloudevents', 0, '200, as it should be', '"handled"'],
    ['Lost', 0, '200, as it should be', '"handled"'],
    ['Lost --cloudevents', 2, 'do not come as CloudEvents'],
    ['Lost --batch 2', 2, 'There are no batches'],
  ],
  'by-header': [
    ['orders/paid', 0, '200, as it should be', '"type": "orders/paid"'],
    ['OrdersCreate --invalid', 0, '500, as it should be'],
  ],
  'by-header-and-action': [
    ['IssuesClosed', 0, '200, as it should be', '"type": "issues.closed"'],
    ['push --invalid', 0, '500, as it should be'],
  ],
};

describe.each([
  ['node', 'no-id'],
  ['hono', 'shop'],
  ['express', 'cloud-events'],
  ['fastify', 'grid-and-webhook'],
  ['azure-functions', 'calling'],
  ['node', 'by-header'],
  ['hono', 'by-header-and-action'],
] as const)('a project for %s, of the page %s', (template, page) => {
  const project = `${template}-${page}`;
  const npm = (args: readonly string[], env = {}) => workspace.run('npm', args, { project, env });
  afterEach(() => workspace.stop());

  it('is built and tested by npm test', async () => {
    const { exitCode, output } = await npm(['test']);
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/# fail 0|ℹ fail 0/);
  });

  it('fits the code that is generated in it, by the command that it has installed', async () => {
    const { exitCode, output } = await npm(['run', 'check']);
    expect(exitCode, output).toBe(0);
  });

  it('takes what npm run send sends to npm run dev, and sends nothing that its events do not know', async () => {
    const env = { PORT: String(await freePort()), PAGE_PORT: String(await freePort()) };
    await workspace.start('dev', 'Events are welcome', { project, env });
    for (const [index, [command, exitCode, ...says]] of (SENT[page] ?? []).entries()) {
      // The first time with all that belongs to it, which also compiles.
      const args = command.split(' ');
      const sent = await (index === 0
        ? npm(['run', 'send', '--', ...args], env)
        : workspace.run(process.execPath, [path.join('dist/dev/send.js'), ...args], { project, env }));
      expect(sent, command).toEqual({ exitCode, output: expect.stringContaining(says[0] ?? '') });
      for (const text of says) expect(sent.output, command).toContain(text);
    }
  });

  it('gets a handler by holotype add, the second time nothing', async () => {
    const map = workspace.at(project, 'src/events/handlers/index.ts');
    const before = readFileSync(map, 'utf8');
    const [, type = ''] = /^ {2}'([^']+)': /m.exec(before) ?? [];
    const { exitCode, output } = await workspace.holotype(['add', type], project);
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/^\w+ is in the map already; nothing was changed\.\n$/)]);
    expect(readFileSync(map, 'utf8')).toBe(before);
  });
});
