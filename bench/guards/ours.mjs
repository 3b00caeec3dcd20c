import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runNode } from '../child.mjs';
import { built, pages, root } from '../project.mjs';
import { forgePage } from '../receive/pages.mjs';
import { manyEventsPage } from './many-events.mjs';
import { moltarSchema } from './moltar.mjs';

/** Where the compiled guards of a variant are. */
export const ourModule = (/** @type {string} */ work, /** @type {string} */ variant) => path.join(work, variant, 'guards.js');

/**
 * Generates and compiles our guards, one folder below `work` for each variant: a program has the checks that it asks for
 * and no others.
 *
 * @param {string} work
 */
export function buildOurs(work) {
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, 'package.json'), '{ "type": "module" }\n');
  const many = path.join(work, 'many.md');
  writeFileSync(many, manyEventsPage());
  generate(work, 'plain', pages);
  generate(work, 'many', [many]);
  generate(work, 'dated', pages, ['--formats', 'date-time']);
  generate(work, 'strict', pages, ['--modes', 'strict,strip']);
  const schema = path.join(work, 'moltar.schema.json');
  writeFileSync(schema, JSON.stringify(moltarSchema));
  const out = path.join(work, 'moltar');
  runNode([built('cli.js'), 'guard', schema, '--out', out, '--modes', 'strict,strip']);
  compileFolder(out);
}

/**
 * The receiver, with what verifies one kind of signatures.
 *
 * @param {string} work
 */
export function buildReceiver(work) {
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, 'package.json'), '{ "type": "module" }\n');
  generate(work, 'plain', pages, ['--outputs', 'receiver', '--schemes', 'github']);
}

/**
 * A receiver of a publisher that has no envelope, with what verifies its signatures.
 *
 * @param {string} work
 */
export function buildSmallReceiver(work) {
  const page = path.join(work, 'forge.md');
  writeFileSync(page, forgePage);
  generate(work, 'forge', [page], ['--outputs', 'receiver', '--schemes', 'github']);
}

/**
 * @param {string} work
 * @param {string} variant
 * @param {readonly string[]} sources
 * @param {readonly string[]} [flags]
 */
function generate(work, variant, sources, flags = []) {
  const out = path.join(work, variant);
  runNode([built('cli.js'), 'generate', ...sources, '--out', out, ...flags]);
  compileFolder(out);
}

/** As a bundler would: types are taken away, nothing else is changed. */
function compileFolder(/** @type {string} */ folder) {
  const ts = createRequire(path.join(root, 'any.js'))('typescript-5');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(path.join(folder, name), 'utf8'), { compilerOptions });
    writeFileSync(path.join(folder, name.replace(/ts$/, 'js')), outputText);
  }
}
