import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../project.mjs';
import { events } from './events.mjs';
import { moltarType } from './moltar.mjs';

/** Where the modules that typia writes are; below the peers, so that what they import is found. */
const typiaFolder = (/** @type {string} */ peers) => path.join(peers, '.built', 'typia');

/**
 * @param {string} peers
 * @param {'plain' | 'dated' | 'moltar' | `only-${string}`} module
 */
export const typiaOutput = (peers, module) => path.join(typiaFolder(peers), 'out', `${module}.js`);

/**
 * Has typia write its guards for the generated types: its transformer is handed to the compiler directly, which is what
 * its set-up of a patched compiler comes to.
 *
 * @param {string} peers
 */
export function buildTypia(peers) {
  const folder = typiaFolder(peers);
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(sources()).map(([name, text]) => {
    const file = path.join(folder, `${name}.ts`);
    writeFileSync(file, text);
    return file;
  });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  const require = createRequire(`${peers}/any.js`);
  compile(require('typescript'), require('typia/lib/transform').transform, files, path.join(folder, 'out'));
}

/** @returns {Record<string, string>} */
function sources() {
  const types = readFileSync(path.join(root, 'generated', 'acs-calling', 'types.ts'), 'utf8');
  const dated = types.replace(/\b(eventTime|recordingStartTime): string;/g, '$1: string & tags.Format<"date-time">;');
  if (dated === types) throw new Error('the generated types have no instants any more under the names known here');
  const guards = (ways) =>
    events.flatMap((event) => ways.map(([name, way]) => `export const ${name}${event} = typia.${way}<T.${event}Event>();\n`));
  const head = (from) => `import typia from 'typia';\nimport type * as T from './${from}.js';\n`;
  const all = [
    ['is', 'createIs'],
    ['equals', 'createEquals'],
    ['validate', 'createValidate'],
  ];
  return {
    types,
    'types-dated': `import type { tags } from 'typia';\n${dated}`,
    plain: head('types') + guards(all).join(''),
    dated: head('types-dated') + guards(all.slice(0, 1)).join(''),
    'only-is': head('types') + guards(all.slice(0, 1)).join(''),
    moltar: `import typia from 'typia';\ntype Data = ${moltarType};
export const assertLoose = typia.createAssert<Data>();
export const assertStrict = typia.createAssertEquals<Data>();
export const parseSafe = typia.misc.createAssertClone<Data>();
export const parseStrict = typia.createAssertEquals<Data>();\n`,
  };
}

function compile(ts, transform, files, outDir) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
    outDir,
  };
  const program = ts.createProgram(files, options);
  const problems = [...ts.getPreEmitDiagnostics(program)];
  const transformer = transform(program, {}, { addDiagnostic: (problem) => problems.push(problem) });
  program.emit(undefined, undefined, undefined, false, { before: [transformer] });
  if (problems.length === 0) return;
  const told = problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  throw new Error(`typia could not be compiled: ${told.join('\n')}`);
}
