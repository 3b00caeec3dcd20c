import type { ProjectTemplate } from '../options/choices.ts';

/** A kind of project that `create` makes. */
export interface ScaffoldTemplate {
  /** As the command line names it. */
  readonly name: ProjectTemplate;
  /** What it runs on, for READMEs. */
  readonly title: string;
  /** The folders of `templates/scaffold/` that it is put together of; a later one outweighs those before. */
  readonly layers: readonly string[];
  /** Further ones, for events that Event Grid can deliver. */
  readonly gridLayers?: readonly string[];
  /** What it needs beside what all of them do. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  /** Versions of what these depend on, where the newest needs a newer Node than the project does. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** The script behind `npm start`. */
  readonly start: string;
}

const SERVICE = { layers: ['shared', 'service'], dependencies: {}, devDependencies: {}, start: 'node dist/src/main.js' };

/** Every kind of project there is. A new one is a folder in `templates/scaffold/`, its name among the choices, and an entry here. */
export const projectTemplates: Readonly<Record<ProjectTemplate, ScaffoldTemplate>> = {
  node: { ...SERVICE, name: 'node', title: 'node:http', layers: [...SERVICE.layers, 'node'] },
  hono: {
    ...SERVICE,
    name: 'hono',
    title: 'Hono',
    layers: [...SERVICE.layers, 'hono'],
    dependencies: { '@hono/node-server': '2.1.9', hono: '4.13.19' },
  },
  express: {
    ...SERVICE,
    name: 'express',
    title: 'Express',
    layers: [...SERVICE.layers, 'express'],
    dependencies: { express: '5.3.0' },
    devDependencies: { '@types/express': '5.0.6' },
  },
  fastify: {
    ...SERVICE,
    name: 'fastify',
    title: 'Fastify',
    layers: [...SERVICE.layers, 'fastify'],
    dependencies: { fastify: '5.12.8' },
    overrides: { 'light-my-request': '6.6.0' },
  },
  'azure-functions': {
    name: 'azure-functions',
    title: 'Azure Functions v4',
    layers: ['shared', 'node', 'azure-functions'],
    gridLayers: ['azure-functions-trigger'],
    dependencies: { '@azure/functions': '4.16.5' },
    devDependencies: {},
    start: 'func start',
  },
};
