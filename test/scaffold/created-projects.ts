import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProjectTemplate } from '../../generator/options/choices.ts';
import { type ProjectPage, projectPages } from './pages.ts';
import type { Workspace } from './workspace.ts';

/** A project that is made of a page. */
export interface Project {
  readonly name: string;
  readonly template: ProjectTemplate;
  readonly page: ProjectPage;
}

/** A project by its template and the name of its page. */
export function projectOf(template: ProjectTemplate, pageName: string): Project {
  const page = projectPages.find(({ name }) => name === pageName);
  if (page === undefined) throw new Error(`there is no page ${pageName}`);
  return { name: `${template}-${pageName}`, template, page };
}

/**
 * Tests of what holds for every project; all are created, compiled and tested with one install.
 *
 * @param workspace where the projects are made; the caller removes it
 * @param projects which ones
 */
export function describeCreated(workspace: Workspace, projects: readonly Project[]): void {
  const names = projects.map(({ name }) => name);
  beforeAll(async () => {
    for (const { name, text } of projectPages) if (text !== undefined) workspace.write(`${name}.md`, text);
    for (const { name, template, page } of projects) {
      const pages = page.text === undefined ? [] : ['--page', `${page.name}.md`];
      const scheme = page.scheme === undefined ? [] : ['--scheme', page.scheme];
      const { exitCode, output } = await workspace.holotype(['create', name, '--template', template, ...pages, ...scheme]);
      expect(exitCode, `${name}: ${output}`).toBe(0);
    }
    const installed = await workspace.install(names);
    expect(installed.exitCode, installed.output).toBe(0);
  });

  describe('all projects', () => {
    beforeAll(async () => {
      const { exitCode, output } = await workspace.compileAll(names);
      expect(exitCode, output).toBe(0);
    });
    describeTests(workspace, projects);
    it.each(projects)('$name has nothing that its events do not need', (project) => expectNothingElse(workspace, project));
    it.each(projects)('$name says in its README what holds for it', (project) => expectReadme(workspace, project));
    it.each(projects)('$name depends on all that it imports, and on nothing else', (project) =>
      expectDependencies(workspace, project),
    );
  });
}

function describeTests(workspace: Workspace, projects: readonly Project[]): void {
  const pages = projectPages.filter((page) => projects.some((project) => project.page === page));
  it.each(pages)('have tests that are green, with the page $name', async (page) => {
    const ofPage = projects.filter((project) => project.page === page);
    const { exitCode, output } = await workspace.testCompiled(ofPage.map(({ name }) => name));
    expect(exitCode, output).toBe(0);
    const passed = (what: string): number => output.match(new RegExp(`^ *ok \\d+ - ${what}`, 'gm'))?.length ?? 0;
    const all = ofPage.length;
    expect(passed('says that it is there')).toBe(all);
    // By the server of each template, and by the function.
    const functions = ofPage.filter(({ template }) => template === 'azure-functions').length;
    for (const form of page.forms) expect(passed(`takes events \\(${form}\\)`)).toBe(all + functions);
    expect(passed(`without a ${page.scheme === undefined ? 'secret' : 'key'} nothing starts`)).toBe(all);
    // Over the wire, by the adapter of each template.
    expect(passed('verifies deliveries over the bytes that came')).toBe(page.scheme === undefined ? 0 : all);
    expect(passed('answers 401 to a body that was changed on the way')).toBe(page.scheme === undefined ? 0 : all);
    expect(passed('takes JSON in a form')).toBe(takesForms(page) ? all : 0);
    expect(passed('answers the check of its address')).toBe(page.scheme === 'slack' ? all : 0);
    expect(passed('is answered 200 when it comes again, but handled only once') >= all).toBe(page.identity !== undefined);
    expect(passed('counts for .*, in any case') >= all).toBe(page.byHeader === true);
    expect(passed('an event that is delivered again is handled again')).toBe(page.isIdentified ? 0 : all);
    expect(passed('the handshake of ') >= all).toBe(!page.forms.includes('json'));
    expect(output).not.toMatch(/# SKIP/);
  });
}

function takesForms({ scheme }: ProjectPage): boolean {
  return scheme === 'github' || scheme === 'slack';
}

/** The files of a project that are not generated, with what they say. */
function ownFiles(workspace: Workspace, name: string): ReadonlyMap<string, string> {
  const files = readdirSync(workspace.at(name), { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/^(?:src\/events|docs|vendor)\b/.test(file) && statSync(workspace.at(name, file)).isFile(),
  );
  return new Map(files.map((file) => [file, readFileSync(workspace.at(name, file), 'utf8')]));
}

function expectNothingElse(workspace: Workspace, { name, page, template }: Project): void {
  const files = ownFiles(workspace, name);
  const has = (pattern: RegExp): boolean => [...files.keys()].some((file) => pattern.test(file));
  const isGrid = !page.forms.includes('json');
  expect(has(/^dev\/event-grid\.ts$/)).toBe(page.forms.includes('event-grid'));
  expect(has(/^dev\/cloud-events\.ts$/)).toBe(isGrid);
  expect(has(/^src\/entra-id\.ts$/)).toBe(isGrid);
  expect(has(/^test\/event-header\.test\.ts$/)).toBe(page.byHeader === true);
  expect(has(/event-grid-trigger/)).toBe(isGrid && template === 'azure-functions');
  expect(has(/\.bicep$/)).toBe(isGrid && template === 'azure-functions');
  expect(has(/^dev\/signing\//)).toBe(page.scheme !== undefined);
  expect(has(/\.hbs$/)).toBe(false);
  if (isGrid) return;
  const ofTheGrid = [...files].filter(([, text]) => /event.?grid|entra|cloud.?events/i.test(text)).map(([file]) => file);
  // Forms have their names, and an option is refused by its own; the store is the same for all, and the lock file lists what is generated.
  expect(ofTheGrid.filter((file) => !/^(?:(?:dev\/(?:form|send)|src\/file-store)\.ts|holotype\.lock\.json)$/.test(file))).toEqual(
    [],
  );
}

function expectReadme(workspace: Workspace, { name, page }: Project): void {
  const readme = readFileSync(workspace.at(name, 'README.md'), 'utf8');
  expect(/is identified by its (.*?)(?: and its source)?[,:]/.exec(readme)?.[1]).toBe(page.identity);
  expect(readme.includes('it **is handled\nagain**')).toBe(!page.isIdentified);
  expect(readme.includes('is answered with 400')).toBe(page.byHeader === true);
  expect(readme.includes('--handshake')).toBe(!page.forms.includes('json') || page.scheme === 'slack');
  expect(readme.includes('--wrong-signature')).toBe(page.scheme !== undefined);
  expect(readme.includes('--form')).toBe(takesForms(page));
  expect(readme.includes('WEBHOOK_SECRETS')).toBe(page.scheme !== undefined);
  expect(readme.includes('EVENTS_SECRETS')).toBe(page.scheme === undefined);
  expect(readme.includes('--cloudevents')).toBe(page.forms.length > 1);
  expect(readme).not.toMatch(/\n\n\n|\{\{/);
  const named = [...readme.matchAll(/`((?:src|dev|infra|docs)\/[\w./-]*)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(workspace.at(name, file)))).toEqual([]);
}

function expectDependencies(workspace: Workspace, { name }: Project): void {
  const { dependencies, devDependencies } = workspace.manifest(name);
  const imported = [...ownFiles(workspace, name)].flatMap(([file, text]) =>
    /\.m?ts$/.test(file)
      ? [...text.matchAll(/^(?:import|export) [^;]*?from '([^.'][^']*)'/gm)].map(([, found = '']) => found)
      : [],
  );
  const packages = imported.filter((found) => !found.startsWith('node:'));
  const byTools = ['typescript', '@types/node', '@types/express'].filter((tool) => tool in devDependencies);
  expect([...new Set([...packages, ...byTools])].sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
}
