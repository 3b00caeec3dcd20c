import type { OptionSpec } from './spec.ts';

/** What a page may have at most, which a config and command lines can raise. */
export const LIMIT_TABLE = {
  /** The size of a page, in bytes. Default: 5 MB. */
  pageBytes: {
    flag: '--max-page-bytes <n>',
    takes: 'number',
    highest: 1024 ** 3,
    default: 5 * 1024 * 1024,
    help: 'raise a limit: the size of a page in bytes (5 MB)',
    config: 'limits',
    job: true,
  },
  /** How deep lists, block quotes and JSON may be nested. Default: 64. */
  depth: {
    flag: '--max-depth <n>',
    takes: 'number',
    // Reading is recursive, so depth costs stack.
    highest: 200,
    default: 64,
    help: 'raise a limit: how deep lists, block quotes and JSON may be nested (64)',
    config: 'limits',
    job: true,
  },
  /** The number of properties of one JSON object. Default: 10,000. */
  keys: {
    flag: '--max-keys <n>',
    takes: 'number',
    highest: 10_000_000,
    default: 10_000,
    help: 'raise a limit: the properties of one JSON object (10,000)',
    config: 'limits',
    job: true,
  },
  /** The number of events on one page. Default: 1,000. */
  events: {
    flag: '--max-events <n>',
    takes: 'number',
    highest: 1_000_000,
    default: 1_000,
    help: 'raise a limit: the events on one page (1,000)',
    config: 'limits',
    job: true,
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;
