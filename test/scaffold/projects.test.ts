import { afterAll, expect, it } from 'vitest';
import { PROJECT_TEMPLATES } from '../../generator/options/choices.ts';
import { describeCreated, projectOf } from './created-projects.ts';
import { projectPages } from './pages.ts';
import { describeUsed } from './used-projects.ts';
import { Workspace } from './workspace.ts';

/*
 * Projects that are created, compiled and tested, all with one install. One of each template is then used as its owner would,
 * by npm. Every template from every page is in test/long/scaffold.
 */

/** Each template with a page of Event Grid or CloudEvents, then with one of plain JSON, and with a header where that is read in two ways. */
const projects = [
  projectOf('node', 'tabs'),
  projectOf('hono', 'both-schemas'),
  projectOf('express', 'cloud-events'),
  projectOf('fastify', 'grid-and-webhook'),
  projectOf('azure-functions', 'calling'),
  projectOf('node', 'by-header'),
  projectOf('hono', 'shop'),
  projectOf('express', 'event-id-within'),
  projectOf('fastify', 'no-id'),
  projectOf('azure-functions', 'event-bus'),
  projectOf('azure-functions', 'by-header-and-action'),
];
const used = ['hono-shop', 'express-cloud-events', 'fastify-grid-and-webhook', 'azure-functions-calling', 'node-by-header'];

const workspace = new Workspace();
afterAll(() => workspace.remove());

it('every page is there, and every template with events of both kinds', () => {
  expect(projects.map(({ page }) => page.name).sort()).toEqual(projectPages.map(({ name }) => name).sort());
  const kinds = projects.map(({ template, page }) => `${template} ${page.forms.includes('json')}`);
  expect(new Set(kinds).size).toBe(2 * PROJECT_TEMPLATES.length);
});

describeCreated(workspace, projects);
describeUsed(
  workspace,
  projects.filter(({ name }) => used.includes(name)),
);
