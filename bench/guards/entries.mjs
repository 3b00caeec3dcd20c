import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from './contestants/convert.mjs';
import { eventSchema, events, narrowed, resolved } from './events.mjs';
import { ourModule } from './ours.mjs';
import { typiaOutput } from './typia.mjs';

/*
 * Modules that have the six guards and nothing else, as a program would import them. They lie below the peers, so that
 * what they import is found there.
 */

/**
 * @param {import('./contestants/load.mjs').Places} places
 * @returns {Promise<Record<string, string>>} files by contestant
 */
export async function entries({ peers, work }) {
  const folder = path.join(peers, 'entries');
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const reexport = (file, names) => `export { ${names.join(', ')} } from ${JSON.stringify(file)};\n`;
  const ours = ourModule(work, 'plain');
  const byHand = fileURLToPath(new URL('hand-written.mjs', import.meta.url));
  return {
    ours: write(
      'ours.mjs',
      reexport(
        ours,
        events.map((event) => `is${event}Event`),
      ),
    ),
    'ours, parse': write(
      'ours-parse.mjs',
      reexport(
        ours,
        events.map((event) => `parse${event}Event`),
      ),
    ),
    'hand-written': write(
      'hand-written.mjs',
      reexport(
        byHand,
        events.map((event) => `is${event}`),
      ),
    ),
    typia: typiaOutput(peers, 'only-is'),
    ajv: write('ajv.mjs', ajvStandalone(peers)),
    zod: write('zod.mjs', zodSource()),
  };
}

/** @param {string} peers */
function ajvStandalone(peers) {
  const require = createRequire(`${peers}/any.js`);
  const { default: Ajv } = require('ajv/dist/2020');
  const { default: standaloneCode } = require('ajv/dist/standalone');
  const ajv = new Ajv({ strict: false, logger: false, code: { source: true, esm: true } });
  for (const event of events) ajv.addSchema(resolved(narrowed(eventSchema(event), {})), event);
  return standaloneCode(ajv, Object.fromEntries(events.map((event) => [`is${event}`, event])));
}

/** The schemas as one would write them. */
function zodSource() {
  const schemas = events.map((event) => `export const ${event} = ${convert(narrowed(eventSchema(event), {}), zodText)};\n`);
  return `import { z } from 'zod';\n${schemas.join('')}`;
}

/** @type {import('./contestants/convert.mjs').Builder<string>} */
const zodText = {
  string: () => 'z.string()',
  dateTime: () => 'z.iso.datetime({ offset: true })',
  number: () => 'z.number()',
  boolean: () => 'z.boolean()',
  literal: (value) => `z.literal(${JSON.stringify(value)})`,
  array: (item) => `z.array(${item})`,
  record: (value) => `z.record(z.string(), ${value})`,
  nullable: (value) => `z.nullable(${value})`,
  object: (members, optional) => {
    const loose = Object.entries(optional).map(([name, text]) => [name, `z.optional(${text})`]);
    const all = [...Object.entries(members), ...loose].map(([name, text]) => `${JSON.stringify(name)}: ${text}`);
    return `z.object({ ${all.join(', ')} })`;
  },
};
