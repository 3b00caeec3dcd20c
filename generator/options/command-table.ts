import { CHANGE_CLASSES, DIFF_FORMATS, PROJECT_TEMPLATES } from './choices.ts';
import type { OptionSpec } from './spec.ts';

/** The options that only command lines take. */
export const COMMAND_TABLE = {
  config: { flag: '--config <file>', takes: 'text', help: 'the config file, if not holotype.config.ts' },
  page: { flag: '--page <page...>', takes: 'words', help: 'your Markdown pages' },
  event: {
    flag: '--event <event>',
    takes: 'text',
    help: 'the event that all payloads are, where only a header of the request would say it',
  },
  check: { flag: '--check', takes: 'nothing', help: 'write nothing; exit 1 with a diff if anything would change' },
  dryRun: { flag: '--dry-run', takes: 'nothing', help: 'write nothing; tell what would be written' },
  force: { flag: '--force', takes: 'nothing', help: 'overwrite generated files that were edited by hand' },
  fresh: { flag: '--fresh', takes: 'nothing', help: 'do not stop early when nothing has changed' },
  frozen: {
    flag: '--frozen',
    takes: 'nothing',
    help: 'exit 1 unless every page from elsewhere is there as it was fetched',
  },
  watch: {
    flag: '--watch',
    takes: 'nothing',
    help: 'go on, and generate again whenever something that is read changes',
    conflicts: ['check', 'dryRun', 'json'],
  },
  acceptLoss: { flag: '--accept-loss', takes: 'nothing', help: 'go on when the pages say less than last time' },
  json: { flag: '--json', takes: 'nothing', help: 'report as JSON' },
  strict: { flag: '--strict', takes: 'nothing', help: 'take warnings for errors' },
  coverage: { flag: '--coverage', takes: 'nothing', help: 'a table instead: how much of each page was understood' },
  catalog: {
    flag: '--catalog <name>',
    takes: 'text',
    help: 'compare two versions of a catalog of holotype.config.ts, by default the last two',
  },
  failOn: {
    flag: '--fail-on <class>',
    takes: 'text',
    choices: [...CHANGE_CLASSES, 'never'],
    default: 'breaking',
    help: 'exit 1 at changes of this class and worse ones',
  },
  format: { flag: '--format <name>', takes: 'text', choices: DIFF_FORMATS, default: 'text', help: 'how changes are told' },
  handlers: { flag: '--handlers <dir>', takes: 'text', help: 'where your handlers are; those of events that changed are named' },
  prose: { flag: '--prose', takes: 'nothing', help: 'tell of descriptions that changed, too' },
  types: { flag: '--no-types', takes: 'nothing', help: 'leave out what changes in types.ts' },
  template: {
    flag: '--template <name>',
    takes: 'text',
    choices: PROJECT_TEMPLATES,
    help: 'what it runs on',
    mandatory: true,
  },
  ignore: { flag: '--ignore', takes: 'nothing', help: 'wave the event on instead of handling it' },
  yes: { flag: '--yes', takes: 'nothing', help: 'write without asking; it only asks on a terminal' },
  timeout: {
    flag: '--timeout <seconds>',
    takes: 'number',
    highest: 3600,
    fractions: true,
    default: 30,
    help: 'how long one page may take',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;
