import { afterAll } from 'vitest';
import { PROJECT_TEMPLATES } from '../../../generator/options/choices.ts';
import { describeCreated, projectOf } from '../../scaffold/created-projects.ts';
import { projectPages } from '../../scaffold/pages.ts';
import { describeSent, describeUsed } from '../../scaffold/used-projects.ts';
import { Workspace } from '../../scaffold/workspace.ts';

/* A project of every template from every kind of page: created, compiled and tested, all with one install. */

const workspace = new Workspace();
afterAll(() => workspace.remove());

describeCreated(
  workspace,
  PROJECT_TEMPLATES.flatMap((template) => projectPages.map(({ name }) => projectOf(template, name))),
);
const used = [
  projectOf('node', 'no-id'),
  projectOf('hono', 'shop'),
  projectOf('express', 'cloud-events'),
  projectOf('fastify', 'grid-and-webhook'),
  projectOf('azure-functions', 'calling'),
  projectOf('node', 'by-header'),
  projectOf('hono', 'by-header-and-action'),
];
describeUsed(workspace, used);
describeSent(workspace, used);
