import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT_TEMPLATES, SCHEMES } from '../../../generator/options/choices.ts';
import { needsHeader } from '../../../generator/schemes/known-schemes.ts';
import { projectPages } from '../../scaffold/pages.ts';
import { Workspace } from '../../scaffold/workspace.ts';

/* A project of every scheme, of plain JSON and of events of Event Grid in turn, on each template: created, compiled and tested, all with one install. */

const workspace = new Workspace();
const pages = projectPages.filter(({ name }) => name === 'chat' || name === 'both-schemas');
const projects = SCHEMES.map((scheme, index) => ({
  scheme,
  page: pages[index % pages.length]?.name ?? '',
  template: PROJECT_TEMPLATES[index % PROJECT_TEMPLATES.length] ?? 'node',
}));
afterAll(() => workspace.remove());

beforeAll(async () => {
  for (const { name, text = '' } of pages) workspace.write(`${name}.md`, text);
  for (const { scheme, page, template } of projects) {
    const header = needsHeader(scheme) ? ['--signature-header', 'X-Signature'] : [];
    const options = ['--template', template, '--page', `${page}.md`, '--scheme', scheme, ...header];
    const { exitCode, output } = await workspace.holotype(['create', scheme, ...options]);
    expect(exitCode, `${scheme}: ${output}`).toBe(0);
  }
  const installed = await workspace.install(SCHEMES);
  expect(installed.exitCode, installed.output).toBe(0);
  const compiled = await workspace.compileAll(SCHEMES);
  expect(compiled.exitCode, compiled.output).toBe(0);
});

it.each(projects)('$scheme: a project for $template of the page $page has tests that are green', async ({ scheme }) => {
  const { exitCode, output } = await workspace.testCompiled([scheme]);
  expect(exitCode, output).toBe(0);
  expect(output).toContain('verifies deliveries over the bytes that came');
});
