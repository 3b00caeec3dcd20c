/*
 * Makes `dist/` of the sources; tsc, which runs before, checks them and writes declarations.
 *
 *   cli.cjs               what the command starts with: it tells whether there is anything to do, and needs no other file for that
 *   traffic-worker.cjs    what a thread of it starts with
 *   holotype.cjs          all the rest as one file; main, library, vite-plugin and traffic-thread.cjs each give a part of it
 *   config.cjs            what a config imports
 *   templates.json        the templates that outputs are printed from, taken apart and looked at
 *   config.schema.json, overrides.schema.json by which editors complete these files
 *   handlebars.cjs        the templates of Handlebars as functions
 *   typescript-parser.cjs the parser of TypeScript without the rest of it
 *   explorer.js, explorer.css  what the files of `holotype explore` run in a browser
 *   THIRD-PARTY-LICENSES.md of the packages that are in holotype.cjs and explorer.js
 *   cli.js, index.js, vite.js   modules around these: V8 can keep what it compiles of CommonJS on every version of Node
 *
 * `node build/build.mjs --watch` builds again after each save.
 */
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { bundleExplorer } from './explorer.mjs';
import { handlebarsModule } from './handlebars-module.mjs';
import { loadBuilt } from './load-built.mjs';
import { notices } from './notices.mjs';
import { packTemplates } from './pack-templates.mjs';
import { typescriptParser } from './typescript-parser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const source = (name) => path.join(root, 'generator', name);

const instead = (name) => path.join(root, 'build/instead', name);

/** What stands for a source in the bundle: it gives the same from what is made here. */
const PREPARED = new Map([
  [source('io/package/templates.ts'), instead('templates.ts')],
  [source('packages/handlebars.ts'), instead('handlebars.ts')],
]);

/** For the small files that the command and its threads start with, the rest of them is a file like that of a package. */
const APART = new Map([
  [source('main.ts'), instead('main.ts')],
  [source('jobs/traffic/traffic-thread.ts'), instead('traffic-thread.ts')],
]);

const write = (name, text) => writeFileSync(path.join(dist, name), text);

async function build() {
  const started = performance.now();
  process.stdout.write('dist/ is built …\n');
  mkdirSync(dist, { recursive: true });
  const { PARSER_PARTS } = await loadBuilt('typescript-parts', source('packages/typescript-parts.ts'));
  write('typescript-parser.cjs', typescriptParser(PARSER_PARTS));
  const { readTemplates, precompileTemplate, configJsonSchema, overridesJsonSchema, OVERRIDE_SCHEMA } = await loadBuilt(
    'tools',
    path.join(root, 'build/tools.ts'),
  );
  const schema = (value) => `${JSON.stringify(value, null, 2)}\n`;
  write('config.schema.json', schema(configJsonSchema()));
  write('overrides.schema.json', schema(overridesJsonSchema(OVERRIDE_SCHEMA.properties)));
  write('templates.json', packTemplates(readTemplates()));
  write('handlebars.cjs', handlebarsModule(path.join(root, 'templates'), precompileTemplate));
  const entries = {
    main: source('main.ts'),
    library: source('index.ts'),
    'vite-plugin': source('vite.ts'),
    'traffic-thread': source('jobs/traffic/traffic-thread.ts'),
  };
  const taken = await bundle(entries, dist, { instead: PREPARED, shared: 'holotype' });
  write(
    'THIRD-PARTY-LICENSES.md',
    `# Packages in holotype.cjs and explorer.js\n\n${notices([...taken, ...(await bundleExplorer(dist))])}`,
  );
  await bundle({ config: source('config/config.ts') }, dist);
  await bundle({ cli: source('cli.ts') }, dist, { instead: APART });
  await bundle({ 'traffic-worker': source('jobs/traffic/traffic-worker.ts') }, dist, { instead: APART });
  write('cli.js', "#!/usr/bin/env node\nimport './cli.cjs';\n");
  write('index.js', moduleAround('library.cjs'));
  write('vite.js', moduleAround('vite-plugin.cjs'));
  process.stdout.write(`dist/ was built in ${Math.round(performance.now() - started)} ms\n`);
}

/** A module that exports what a CommonJS module does, by names that are known without running it. */
function moduleAround(name) {
  const file = path.join(dist, name);
  const exported = Object.keys(createRequire(file)(file)).sort();
  return `export { ${exported.join(', ')} } from './${name}';\n`;
}

/** Builds again after each save of a source or a template, until it is stopped. */
async function buildAgain() {
  let isBuilding = false;
  let isStale = false;
  const change = async () => {
    isStale = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isStale) {
      isStale = false;
      // Editors save in several steps.
      await setTimeout(100);
      await build().catch((error) => process.stdout.write(`dist/ was not built: ${error.message}\n`));
    }
    isBuilding = false;
  };
  for (const folder of ['generator', 'templates', 'explorer', 'build'])
    watch(path.join(root, folder), { recursive: true }, (_event, name) => {
      if (!/\.d\.ts$/.test(name ?? '')) void change();
    });
}

await build();
if (process.argv.includes('--watch')) await buildAgain();
