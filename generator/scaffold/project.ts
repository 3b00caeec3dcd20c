import { fillTemplate } from '../packages/handlebars.ts';
import { kebabCase } from '../text/case.ts';
import { jsonText, stringLiteral } from '../text/encode.ts';
import type { ScaffoldTemplate } from './templates.ts';

/** A file of a new project; all of them are the user's from the moment they are written. */
export interface ScaffoldFile {
  /** With `/`, below the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** What a new project is made of. */
export interface ScaffoldInput {
  /** The name of its folder. */
  readonly folder: string;
  readonly template: ScaffoldTemplate;
  /** The files of the template's layers, in the order of these. */
  readonly files: readonly ScaffoldFile[];
  /** The name of the catalog, which is what the config calls the pages. */
  readonly catalog: string;
  /** How the pages are read, if not as they suggest. */
  readonly dialect: string | undefined;
  /** Where npm gets Holotype from: a version, or `file:` and a path. */
  readonly holotype: string;
  /** The short name of an event, for the README. */
  readonly event: string;
}

/** What every project depends on. */
const DEPENDENCIES = { jose: '6.2.18' };
const DEV_DEPENDENCIES = { '@types/node': '20.19.43', 'fast-check': '4.10.2', typescript: '7.0.2' };

/** The files of a new project, but for its pages and what is generated from them. */
export function scaffoldProject(input: ScaffoldInput): readonly ScaffoldFile[] {
  const { template, event } = input;
  const values = {
    name: packageName(input),
    title: template.title,
    event,
    isAzure: template.name === 'azure-functions',
    catalog: stringLiteral(input.catalog),
    dialect: input.dialect === undefined ? '' : `, dialect: ${stringLiteral(input.dialect)}`,
  };
  const files = input.files.map(({ path, text }) => {
    const name = path.replace(/(?<![^/])dot-/g, '.');
    return name.endsWith('.hbs')
      ? { path: name.slice(0, -'.hbs'.length), text: fillTemplate(text, values) }
      : { path: name, text };
  });
  return [
    ...files,
    {
      path: 'package.json',
      text: `${jsonText(manifestOf(input))}
`,
    },
  ];
}

function manifestOf(input: ScaffoldInput): object {
  const { template, holotype } = input;
  const isFunctions = template.name === 'azure-functions';
  return {
    name: packageName(input),
    version: '0.0.0',
    private: true,
    type: 'module',
    ...(isFunctions ? { main: 'dist/src/functions/*.js' } : {}),
    engines: { node: '>=20.19.0' },
    scripts: {
      build: 'tsc',
      dev: 'node dev/run.mjs',
      send: 'tsc && node dist/dev/send.js',
      start: template.start,
      test: 'tsc && node --test dist/test/*.test.js',
      generate: 'holotype generate',
      check: 'holotype generate --check',
    },
    dependencies: sorted({ ...DEPENDENCIES, ...template.dependencies }),
    devDependencies: sorted({ ...DEV_DEPENDENCIES, ...template.devDependencies, holotype }),
    ...(template.overrides === undefined ? {} : { overrides: template.overrides }),
  };
}

/** A name that npm takes, which is also not that of a package that the project depends on. */
function packageName({ folder, template }: ScaffoldInput): string {
  const name = kebabCase(folder).slice(0, 100) || 'events';
  const taken = Object.keys({ ...DEPENDENCIES, ...DEV_DEPENDENCIES, ...template.dependencies, holotype: '' });
  return taken.includes(name) ? `${name}-events` : name;
}

function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
