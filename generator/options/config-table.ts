import {
  DIALECTS,
  GUARD_FORMATS,
  GUARD_MODES,
  IMPORT_EXTENSIONS,
  NULL_MODES,
  OUTPUTS,
  OUTPUTS_FOR_OTHERS,
  PRESENCES,
  SCHEMES,
  SPECIFICATION_RANKS,
} from './choices.ts';
import { LIMIT_TABLE } from './limit-table.ts';
import type { OptionSpec } from './spec.ts';

/*
 * The options that a config takes, in the order in which it is documented. The comments are what editors show to those
 * who write a config or use the library.
 */
export const JOB_TABLE = {
  /** Further hosts to which the addresses of pages may redirect. Default: only those in `pages`. */
  hosts: {
    takes: 'list',
    matches: /^[a-z\d][a-z\d.-]*(?::\d+)?$/i,
    help: 'other hosts that the address of a page may redirect to; the hosts in pages are always allowed',
    expected: "use a list of host names, for example ['docs.example.com'].",
    config: 'project',
  },
  /**
   * Pages, or folders of pages. Default: `schemas/<name>/docs`. Remote pages are `https://host/page.md`,
   * `https://host/llms.txt#/path/` (what the index lists below the path) or `github:owner/repository@branch:path`; `holotype update` fetches them into `schemas/<name>/docs`.
   */
  pages: {
    takes: 'text or list',
    default: 'schemas/<name>/docs',
    help: 'pages, folders of pages, specifications, and addresses of remote pages',
    expected: 'use a path or an address, or a list of these.',
    config: 'catalog',
  },
  /** The folder of the JSON Schemas. Default: `schemas/<name>`. */
  schemas: {
    takes: 'text',
    default: 'schemas/<name>',
    help: 'the folder of the JSON Schemas',
    expected: 'use the path of a folder.',
    config: 'catalog',
  },
  /** The folder of the code. Default: `generated/<name>`. */
  out: {
    flag: '--out <dir>',
    takes: 'text',
    default: 'generated/<name>',
    help: 'the output folder',
    expected: 'use the path of a folder.',
    config: 'catalog',
  },
  /** Decisions that take precedence over the pages, each with a reason. Default: `schemas/<name>/overrides.json`, if it is there. */
  overrides: {
    takes: 'text',
    default: 'schemas/<name>/overrides.json',
    help: 'decisions that take precedence over the pages, each with a reason',
    expected: 'use the path of a file.',
    config: 'catalog',
  },
  /** The file in which `holotype learn` stores its evidence. Default: `schemas/<name>/captured.json`. */
  captured: {
    takes: 'text',
    default: 'schemas/<name>/captured.json',
    help: 'the file in which `holotype learn` stores its evidence',
    expected: 'use the path of a file.',
    config: 'catalog',
  },
  /** The vocabulary to read pages with. Default: `auto`, which is all of them. */
  dialect: {
    flag: '--dialect <name>',
    takes: 'text',
    choices: DIALECTS,
    default: 'auto',
    help: 'the vocabulary to read pages with; auto is all of them, and webhook, discord and generic are none',
    config: 'catalog',
    job: true,
  },
  /** `cautious` makes properties optional that an older version of a page lacks. Default: `documented`. */
  presence: {
    flag: '--presence <mode>',
    takes: 'text',
    choices: PRESENCES,
    default: 'documented',
    help: 'whether older versions of a page make properties optional: no (documented) or yes (cautious)',
    config: 'catalog',
    job: true,
  },
  /** `lenient` lets every optional property be null too, as some publishers send it for what is missing. Default: `strict`. */
  nullability: {
    flag: '--nullability <mode>',
    takes: 'text',
    choices: NULL_MODES,
    default: 'strict',
    help: 'whether optional properties accept null where the pages do not show it: no (strict) or yes (lenient)',
    config: 'catalog',
    job: true,
  },
  /** `last` lets pages count where they contradict a specification (OpenAPI, AsyncAPI, JSON Schema). Default: `first`. */
  specifications: {
    flag: '--specifications <rank>',
    takes: 'text',
    choices: SPECIFICATION_RANKS,
    default: 'first',
    help: 'which one counts where pages and specifications contradict each other: specifications (first) or pages (last)',
    config: 'catalog',
    job: true,
  },
  /** The events to generate, by type or short name. Default: all. */
  only: {
    flag: '--only <names>',
    takes: 'list',
    default: [],
    help: 'generate only these events',
    expected: 'use a list of event types.',
    config: 'catalog',
    job: true,
  },
  /**
   * What to generate. `['all']` is everything but what is for other tools, which is named beside it: `['all', 'openapi']`.
   * What an output needs is generated with it. Default: types, guards, schemas and evidence.
   */
  outputs: {
    flag: '--outputs <names>',
    takes: 'list',
    choices: ['all', ...OUTPUTS],
    notInAll: OUTPUTS_FOR_OTHERS,
    default: ['types', 'guards', 'schemas', 'evidence'],
    help: 'what to generate; all is everything but the outputs for other tools',
    config: 'catalog',
    job: true,
  },
  /**
   * How the publisher signs its deliveries. The receiver gets a function for each, to verify signatures with; `['none']` for
   * none. Default: what the pages say.
   */
  schemes: {
    flag: '--schemes <names>',
    takes: 'list',
    choices: ['none', ...SCHEMES],
    default: [],
    help: 'the signature schemes of the receiver, or none; by default, what the pages say',
    config: 'catalog',
    job: true,
  },
  /** Other languages to generate types in, by their names in quicktype. */
  languages: {
    flag: '--lang <names>',
    takes: 'list',
    default: [],
    help: 'other languages to generate types in, with quicktype',
    expected: "use a list of languages, for example ['python'].",
    config: 'catalog',
    job: true,
  },
  /** The formats that guards assert; `['all']` for every supported one. Default: none, so that a format is an annotation. */
  formats: {
    flag: '--formats <names>',
    takes: 'list',
    choices: ['all', ...GUARD_FORMATS],
    default: [],
    help: 'the formats that guards assert, or all',
    config: 'guards',
    job: true,
  },
  /** `strict` adds guards that reject undocumented properties, `strip` adds functions that remove them. */
  modes: {
    flag: '--modes <names>',
    takes: 'list',
    choices: GUARD_MODES,
    default: [],
    help: 'further guards: strict ones reject undocumented properties, strip ones remove them',
    config: 'guards',
    job: true,
  },
  ...LIMIT_TABLE,
  /** The file extension of imports between generated files. Default: `.js`. */
  importExtension: {
    flag: '--import-extension <text>',
    takes: 'text',
    choices: IMPORT_EXTENSIONS,
    default: '.js',
    help: 'what imports between generated files end in',
    config: 'catalog',
    job: true,
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;
