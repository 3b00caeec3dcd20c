import { declare } from '../command.ts';

/** `holotype guard`. */
export const command = declare({
  about: 'generate types and guards for JSON Schemas of draft 2020-12; schemas named together may refer to each other',
  arguments: [['<schema...>', 'JSON files']],
  options: ['out', 'formats', 'modes', 'importExtension', 'strict', 'check', 'force', 'json'],
  example: 'guard order.schema.json --out src/order',
  exits: { 1: 'a file is out of date (--check) or was edited by hand', 3: 'an error in the schemas' },
});
