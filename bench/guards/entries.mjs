import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from './contestants/convert.mjs';
import { eventSchema, events, narrowed } from './events.mjs';
import { ourModule } from './ours.mjs';
import { typiaOutput } from './typia.mjs';

/*
 * Modules with the six guards. They lie below the peers, so that what they import is found there.
 */

/**
 * @typedef {Record<string, string>} Files by contestant
 *
 * @param {import('./contestants/load.mjs').Places} places
 * @returns {{ bundled: Files, imported: Files }} what a bundler begins with, and what a program imports as it is
 */
export function entries({ peers, work }) {
  const folder = path.join(peers, '.built', 'entries');
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const reexport = (/** @type {string} */ name, /** @type {string} */ file, /** @type {readonly string[]} */ members) =>
    write(name, `export { ${members.join(', ')} } from ${JSON.stringify(file)};\n`);
  const ours = ourModule(work, 'plain');
  const byHand = fileURLToPath(new URL('hand-written.mjs', import.meta.url));
  const made = {
    typia: typiaOutput(peers, 'only-is'),
    ajv: write('ajv.mjs', ajvStandalone(peers)),
    zod: write('zod.mjs', zodSource()),
  };
  const guards = events.map((event) => `is${event}Event`);
  const parsers = events.map((event) => `parse${event}Event`);
  const handGuards = events.map((event) => `is${event}`);
  return {
    bundled: {
      ours: reexport('ours.mjs', ours, guards),
      'ours, parse': reexport('ours-parse.mjs', ours, parsers),
      'hand-written': reexport('hand-written.mjs', byHand, handGuards),
      ...made,
    },
    imported: { ours, 'hand-written': byHand, ...made },
  };
}

/** @param {string} peers */
function ajvStandalone(peers) {
  const require = createRequire(`${peers}/any.js`);
  const { default: Ajv } = require('ajv/dist/2020');
  const { default: standaloneCode } = require('ajv/dist/standalone');
  const ajv = new Ajv({ strict: false, strictNumbers: true, logger: false, code: { source: true, esm: true } });
  for (const event of events) ajv.addSchema(narrowed(eventSchema(event), {}), event);
  return standaloneCode(ajv, Object.fromEntries(events.map((event) => [`is${event}`, event])));
}

/** The schemas as one would write them. */
function zodSource() {
  const schemas = events.map((event) => `export const ${event} = ${convert(narrowed(eventSchema(event), {}), zodText)};\n`);
  return `import * as z from 'zod';\n${schemas.join('')}`;
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
