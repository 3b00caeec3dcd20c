import { DIALECTS, GUARD_FORMATS, GUARD_MODES, IMPORT_EXTENSIONS, PRESENCES } from './choices.ts';
import type { OptionSpec } from './spec.ts';

/*
 * The options that a config takes, in the order in which it is told of them. The comments are what editors show to those
 * who write a config or use the library.
 */
export const JOB_TABLE = {
  /** Further hosts that the addresses of pages may lead on to. Default: none but those that `pages` names. */
  hosts: {
    takes: 'list',
    matches: /^[a-z\d][a-z\d.-]*(?::\d+)?$/i,
    help: 'further hosts that the addresses of pages may lead on to',
    expected: "give a list of host names, for instance ['docs.example.com'].",
    config: 'project',
  },
  /**
   * Pages, or folders of pages. Default: `schemas/<name>/docs`. Pages from elsewhere are `https://host/page.md` or
   * `github:owner/repository@branch:path`; `holotype update` fetches them into `schemas/<name>/docs`.
   */
  pages: {
    takes: 'text or list',
    default: 'schemas/<name>/docs',
    help: 'pages, folders of pages, and addresses of pages from elsewhere',
    expected: 'give a path, or a list of paths.',
    config: 'catalog',
  },
  /** The folder of the JSON Schemas. Default: `schemas/<name>`. */
  schemas: {
    takes: 'text',
    default: 'schemas/<name>',
    help: 'the folder of the JSON Schemas',
    expected: 'give a folder.',
    config: 'catalog',
  },
  /** The folder of the code. Default: `generated/<name>`. */
  out: {
    flag: '--out <dir>',
    takes: 'text',
    default: 'generated/<name>',
    help: 'where the output goes',
    expected: 'give a folder.',
    config: 'catalog',
  },
  /** Decisions that outweigh the pages, each with a reason. Default: `schemas/<name>/overrides.json`, if it is there. */
  overrides: {
    takes: 'text',
    default: 'schemas/<name>/overrides.json',
    help: 'decisions that outweigh the pages, each with a reason',
    expected: 'give a file.',
    config: 'catalog',
  },
  /** Where `holotype learn` keeps what it learnt. Default: `schemas/<name>/captured.json`. */
  captured: {
    takes: 'text',
    default: 'schemas/<name>/captured.json',
    help: 'where `holotype learn` keeps what it learnt',
    expected: 'give a file.',
    config: 'catalog',
  },
  /** Whose words the pages use. Default: `auto`, which knows those of all publishers. */
  dialect: {
    flag: '--dialect <name>',
    takes: 'text',
    choices: DIALECTS,
    default: 'auto',
    help: 'whose words the pages use; auto knows those of all publishers',
    config: 'catalog',
    job: true,
  },
  /** `cautious` makes members optional that an older version of a page lacks. Default: `documented`. */
  presence: {
    flag: '--presence <mode>',
    takes: 'text',
    choices: PRESENCES,
    default: 'documented',
    help: 'whether older versions of a page make members optional',
    config: 'catalog',
    job: true,
  },
  /** The events to generate, by type or short name. Default: all. */
  only: {
    flag: '--only <names>',
    takes: 'list',
    default: [],
    help: 'only these events, with commas between',
    expected: 'give a list of event types.',
    config: 'catalog',
    job: true,
  },
  /** Other languages to print the types in, by their names in quicktype. */
  languages: {
    flag: '--lang <names>',
    takes: 'list',
    default: [],
    help: 'other languages too, as quicktype prints them, with commas between',
    expected: "give a list of languages, for instance ['python'].",
    config: 'catalog',
    job: true,
  },
  /** The formats that guards assert, `['all']` for every one that they can. Default: none, a format is an annotation. */
  formats: {
    flag: '--formats <names>',
    takes: 'list',
    choices: ['all', ...GUARD_FORMATS],
    default: [],
    help: 'the formats that guards assert, with commas between, or all',
    config: 'guards',
    job: true,
  },
  /** `strict` adds guards that refuse members which are not documented, `strip` functions that leave them out. */
  modes: {
    flag: '--modes <names>',
    takes: 'list',
    choices: GUARD_MODES,
    default: [],
    help: 'further guards, with commas between: strict, strip',
    config: 'guards',
    job: true,
  },
  /** The size of a page, in bytes. Default: 5 MB. */
  pageBytes: {
    flag: '--max-page-bytes <n>',
    takes: 'number',
    highest: 1024 ** 3,
    default: 5 * 1024 * 1024,
    help: 'raise a limit: the size of a page (5 MB)',
    config: 'limits',
    job: true,
  },
  /** How deep lists and quotes may be nested, and how deep JSON. Default: 64. */
  depth: {
    flag: '--max-depth <n>',
    takes: 'number',
    // Reading is recursive, so depth costs stack.
    highest: 200,
    default: 64,
    help: 'raise a limit: how deep lists, quotes and JSON may be nested (64)',
    config: 'limits',
    job: true,
  },
  /** The members of one object in JSON. Default: 10,000. */
  keys: {
    flag: '--max-keys <n>',
    takes: 'number',
    highest: 10_000_000,
    default: 10_000,
    help: 'raise a limit: the members of one object in JSON (10,000)',
    config: 'limits',
    job: true,
  },
  /** The events that one page lists or shows. Default: 1,000. */
  events: {
    flag: '--max-events <n>',
    takes: 'number',
    highest: 1_000_000,
    default: 1_000,
    help: 'raise a limit: the events of one page (1,000)',
    config: 'limits',
    job: true,
  },
  /** What the imports between generated files end in. Default: `.js`. */
  importExtension: {
    flag: '--import-extension <text>',
    takes: 'text',
    choices: IMPORT_EXTENSIONS,
    default: '.js',
    help: 'what the imports between generated files end in',
    config: 'catalog',
    job: true,
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;
