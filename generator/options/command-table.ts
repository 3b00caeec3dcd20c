import { CHANGE_CLASSES, DIFF_FORMATS, PROJECT_TEMPLATES, SCHEMES } from './choices.ts';
import type { OptionSpec } from './spec.ts';

/** The options that only command lines take. */
export const COMMAND_TABLE = {
  config: { flag: '--config <file>', takes: 'text', help: 'the config file, if it is not holotype.config.ts' },
  page: { flag: '--page <page...>', takes: 'words', help: 'your Markdown pages' },
  event: {
    flag: '--event <event>',
    takes: 'text',
    help: 'the event type of all payloads, if only a request header names it',
  },
  check: { flag: '--check', takes: 'nothing', help: 'write nothing; exit with 1 and print a diff if anything would change' },
  dryRun: { flag: '--dry-run', takes: 'nothing', help: 'print what would be written, without writing' },
  force: { flag: '--force', takes: 'nothing', help: 'overwrite generated files that were edited by hand' },
  fresh: { flag: '--fresh', takes: 'nothing', help: 'ignore the up-to-date check' },
  frozen: {
    flag: '--frozen',
    takes: 'nothing',
    help: 'exit with 1 if a fetched page is missing or was edited',
  },
  watch: {
    flag: '--watch',
    takes: 'nothing',
    help: 'watch inputs and regenerate on change',
    conflicts: ['check', 'dryRun', 'json'],
  },
  acceptLoss: {
    flag: '--accept-loss',
    takes: 'nothing',
    help: 'allow events, examples or properties to disappear from the pages',
  },
  rename: {
    flag: '--rename <names>',
    takes: 'list',
    help: 'choose the names of these events and types anew (comma-separated)',
  },
  json: { flag: '--json', takes: 'nothing', help: 'print the report as JSON' },
  strict: { flag: '--strict', takes: 'nothing', help: 'treat warnings as errors' },
  coverage: { flag: '--coverage', takes: 'nothing', help: 'print a table instead: how much of each page was used' },
  catalog: {
    flag: '--catalog <name>',
    takes: 'text',
    help: 'compare two versions of a catalog by their dates; the default is the last two',
  },
  failOn: {
    flag: '--fail-on <class>',
    takes: 'text',
    choices: [...CHANGE_CLASSES, 'never'],
    default: 'breaking',
    help: 'exit with 1 for changes of this class or a worse one',
  },
  format: { flag: '--format <name>', takes: 'text', choices: DIFF_FORMATS, default: 'text', help: 'the output format' },
  handlers: { flag: '--handlers <dir>', takes: 'text', help: 'the folder of your handlers; those of changed events are listed' },
  prose: { flag: '--prose', takes: 'nothing', help: 'include changed descriptions' },
  types: { flag: '--no-types', takes: 'nothing', help: 'omit the difference in types.ts' },
  template: {
    flag: '--template <name>',
    takes: 'text',
    choices: PROJECT_TEMPLATES,
    help: 'the server or platform that it runs on',
    mandatory: true,
  },
  scheme: {
    flag: '--scheme <name>',
    takes: 'text',
    choices: SCHEMES,
    help: 'how deliveries are signed',
  },
  signatureHeader: {
    flag: '--signature-header <name>',
    takes: 'text',
    help: 'the header of the signature, for --scheme hmac and token',
  },
  ignore: { flag: '--ignore', takes: 'nothing', help: 'acknowledge the event without handling it' },
  yes: { flag: '--yes', takes: 'nothing', help: 'write without asking; it asks only in a terminal' },
  timeout: {
    flag: '--timeout <seconds>',
    takes: 'number',
    highest: 3600,
    fractions: true,
    default: 30,
    help: 'how long fetching a page may take',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;
