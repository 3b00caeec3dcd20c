import type { ExplanationsOf } from './explanation.ts';

/** The codes of command lines, configs and the project around. */
export const USAGE: ExplanationsOf<'usage' | 'config' | 'project' | 'package'> = {
  'usage/no-pages': {
    means: 'The command needs pages. It takes them from the command line, or from the config in the current folder.',
    example: {},
    shows: ['holotype generate'],
  },
  'usage/no-output': {
    means: 'Pages on the command line need an output folder. Only a config has a default for it.',
    example: {},
    shows: ['holotype generate docs/events.md'],
  },
  'usage/unknown-event': {
    means: 'An event that --only or `only` names is not among those of the pages.',
    example: { name: 'OrderPayed', near: 'OrderPaid', known: ['OrderPaid', 'OrderShipped'] },
    shows: ['holotype generate docs/events.md --out src/events --only OrderPayed'],
  },
  'usage/nothing-to-explain': {
    means: 'The path is neither an event, a structure or a property of the pages, nor the code of a diagnostic.',
    example: { path: 'OrderPaid.data.amout', near: 'amount', known: ['orderId', 'amount'] },
    shows: ['holotype explain OrderPaid.data.amout docs/events.md'],
  },
  'usage/nothing-to-rename': {
    means: 'The lock file keeps the names of types, so that they stay the same. --rename names one that it does not keep.',
    example: { name: 'Custmer', near: 'Customer', known: ['Customer', 'Order'] },
    shows: ['holotype generate --rename Custmer'],
  },
  'usage/unknown-language': {
    means: 'Types in other languages are printed by quicktype, which has no language of this name.',
    example: { name: 'pyton', near: 'python', known: ['python', 'rust', 'go'] },
    shows: ['holotype generate docs/events.md --out src/events --lang pyton'],
  },
  'usage/unknown-choice': {
    means: 'An option takes only certain names, and this is not one of them.',
    example: { what: 'output', name: 'type', near: 'types', known: ['types', 'guards'] },
    shows: ['holotype generate docs/events.md --out src/events --outputs type'],
  },
  'usage/folder-in-use': {
    means: '`create` makes a new project and never writes into a folder that has files.',
    example: { path: 'my-receiver', entry: 'notes.txt' },
    shows: ['holotype create my-receiver --template node'],
  },
  'usage/no-events-for-project': {
    means: '`create` makes a receiver of events. The pages document only structures, so there is nothing to receive.',
    example: {},
  },
  'usage/signature-header': {
    means: 'The schemes hmac and token need the name of the header that holds the signature. All others have their own.',
    example: { problem: 'missing', name: 'hmac' },
    shows: ['holotype create my-receiver --template node --scheme hmac'],
  },
  'usage/cannot-send': {
    means:
      '`send` cannot make the delivery that you ask for: an address, an event, a secret or a scheme is missing or does not fit.',
    example: { problem: 'no address', what: '' },
    shows: ['holotype send OrderPaid docs/events.md'],
  },
  'usage/wrong-bytes': {
    means:
      '`--bytes` takes where the range begins and where it ends in one file: two numbers, the second of which may be left out.',
    example: { given: '10', isOneFile: true },
    shows: ['holotype learn captured.ndjson --part part.json --bytes 10'],
  },
  'usage/no-such-event': {
    means:
      'The command takes an event by its type, by the last part of its type, or by its name in code. No event has this name.',
    example: { name: 'OrderPayed', near: 'OrderPaid', known: ['OrderPaid', 'OrderShipped'] },
    shows: ['holotype add OrderPayed'],
  },
  'usage/event-in-several': {
    means: 'The name stands for more than one event, and the command needs exactly one.',
    example: { name: 'Created', types: ['shop.order.created', 'shop.refund.created'] },
    shows: ['holotype explain Created'],
  },
  'usage/event-left-out': {
    means: 'The event is documented, but `only` in the config does not list it, so no code is generated for it.',
    example: { name: 'OrderPaid', type: 'shop.order.paid' },
    shows: ['holotype add OrderPaid'],
  },
  'usage/two-sides': {
    means: '`diff` compares two sides: pages, folders, schemas, or two versions of a catalog.',
    example: {},
    shows: ['holotype diff docs/events.md'],
  },
  'usage/unlike-sides': {
    means: 'A set of pages can be compared with pages, and schemas with schemas.',
    example: {},
    shows: ['holotype diff docs/events.md src/events/schemas'],
  },
  'usage/one-version': {
    means: '`diff --catalog` compares two versions of a page, and the catalog has only one.',
    example: { catalog: 'shop' },
    shows: ['holotype diff --catalog shop'],
  },
  'usage/no-such-revision': {
    means: 'A side of `diff` that names a git revision cannot be read from the repository.',
    example: { spec: 'HEAD~99:docs', reason: 'there is no such revision' },
    shows: ['holotype diff HEAD~99:docs docs'],
  },
  'usage/wrong-source': {
    means: 'Remote pages are fetched over HTTPS, or from a repository on GitHub. This address is neither.',
    example: {
      source: 'http://example.com/events.md',
      problem: 'uses http instead of https',
      expected: 'use an address that starts with https://.',
    },
    shows: ['holotype init http://example.com/events.md'],
  },
  'usage/catalog-name': {
    means: 'A catalog is a set of pages in the config. Folders are named after it, so its name is restricted.',
    example: { name: 'My Shop' },
    shows: ['holotype init docs/events.md --catalog "My Shop"'],
  },
  'usage/folder-outside': {
    means: '`init` sets up the project in the current folder, and generates code into that project only.',
    example: { path: '../events' },
    shows: ['holotype init docs/events.md --out ../events'],
  },
  'usage/config-exists': {
    means: '`init` never changes a config. It prints what you can add to it.',
    example: { path: 'holotype.config.ts', catalog: "shop: { pages: 'docs/events.md', out: 'src/events' }," },
    shows: ['holotype init docs/events.md'],
  },
  'usage/not-answered': {
    means: 'The input was closed before all questions of `init` were answered.',
    example: {},
    shows: ['holotype init'],
  },
  'usage/no-protocol': {
    means: 'The package for the Model Context Protocol is an optional peer dependency: you install it only if you need it.',
    example: {},
    shows: ['holotype mcp'],
  },
  'config/not-found': {
    means: 'The file that --config names does not exist.',
    example: { path: 'config/holotype.ts' },
    shows: ['holotype generate --config config/holotype.ts'],
  },
  'config/does-not-load': {
    means: 'The config is code or JSON, and running or parsing it failed.',
    example: { path: 'holotype.config.ts', reason: 'Unexpected token (4:2)' },
    shows: ['export default defineConfig({', '  catalogs: {', '  , shop: {} },', '});'],
  },
  'config/invalid': {
    means: 'The config has an option that does not exist, or a value that the option does not take.',
    example: {
      path: 'holotype.config.ts',
      option: "catalogs['shop'].output",
      problem: 'is not an option',
      expected: 'did you mean outputs?',
    },
    shows: ["catalogs: { shop: { output: ['all'] } }"],
  },
  'project/package-json': {
    means: '`init` adds scripts to package.json, which has to be a JSON object for that.',
    example: { path: 'package.json', reason: 'an extra comma' },
    shows: ['{ "scripts": { "test": "vitest", } }'],
  },
  'package/not-packed': {
    means: '`create` was run from a checkout of Holotype, and npm could not pack that for the new project.',
    example: { folder: '/home/me/holotype', reason: 'npm ERR! code ENOENT' },
  },
};
