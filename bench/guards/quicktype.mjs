import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { eventSchema, events, narrowed } from './events.mjs';

/** @param {string} work @param {string} event */
export const quicktypeModule = (work, event) => path.join(work, `quicktype-${event}.mjs`);

/**
 * Has quicktype write a converter with run-time checks for each event, out of its schema.
 *
 * @param {string} peers
 * @param {string} work
 */
export async function buildQuicktype(peers, work) {
  const require = createRequire(`${peers}/any.js`);
  const quicktype = require('quicktype-core');
  const ts = require('typescript');
  for (const event of events) {
    const schemas = new quicktype.JSONSchemaInput(undefined);
    await schemas.addSource({ name: event, schema: JSON.stringify(narrowed(eventSchema(event), {})) });
    const inputData = new quicktype.InputData();
    inputData.addInput(schemas);
    const rendererOptions = { 'runtime-typecheck': 'true', 'raw-type': 'any' };
    const { lines } = await quicktype.quicktype({ inputData, lang: 'typescript', rendererOptions });
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    writeFileSync(quicktypeModule(work, event), ts.transpileModule(lines.join('\n'), { compilerOptions }).outputText);
  }
}
