import { afterAll, expect, it } from 'vitest';
import { PROJECT_TEMPLATES } from '../../generator/options/choices.ts';
import { describeCreated, projectOf } from './created-projects.ts';
import { projectPages } from './pages.ts';
import { describeSent, describeUsed } from './used-projects.ts';
import { Workspace } from './workspace.ts';

/*
 * Projects that are created, compiled and tested, all with one install. Some are then used as their owners would, by npm.
 * Every template from every page is in test/long/scaffold.
 */

/**
 * Each template with a page of Event Grid or CloudEvents, then with one of plain JSON, with a header where that is read in two
 * ways, and with signatures.
 */
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
  projectOf('node', 'forge'),
  projectOf('express', 'payments'),
  projectOf('hono', 'chat'),
  projectOf('fastify', 'payments'),
  projectOf('azure-functions', 'forge'),
];
/** A service and a function: the scripts of all services are the same. */
const USED = ['node-by-header', 'azure-functions-calling'];
/** Each template once, for each has a server of its own, with each form of delivery; and each scheme. */
const SENT_TO = [
  ...['node-by-header', 'hono-shop', 'express-cloud-events', 'fastify-grid-and-webhook', 'azure-functions-calling'],
  ...['node-forge', 'express-payments', 'hono-chat'],
];

const among = (names: readonly string[]) => projects.filter(({ name }) => names.includes(name));
const workspace = new Workspace();
afterAll(() => workspace.remove());

it('every page is there, and every template with events of both kinds', () => {
  expect(new Set(projects.map(({ page }) => page))).toEqual(new Set(projectPages));
  expect(among([...USED, ...SENT_TO]).length).toBe(new Set([...USED, ...SENT_TO]).size);
  expect(new Set(among(SENT_TO).map(({ template }) => template)).size).toBe(PROJECT_TEMPLATES.length);
  const kinds = projects.map(({ template, page }) => `${template} ${page.forms.includes('json')}`);
  expect(new Set(kinds).size).toBe(2 * PROJECT_TEMPLATES.length);
  const signed = projects.filter(({ page }) => page.scheme !== undefined);
  expect(new Set(signed.map(({ template }) => template)).size).toBe(PROJECT_TEMPLATES.length);
});

describeCreated(workspace, projects);
describeUsed(workspace, among(USED));
describeSent(workspace, among(SENT_TO));
