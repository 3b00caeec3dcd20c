import { HIGHEST_LIMITS } from '../model/limits.ts';
import { type Command, commander, type Option } from '../packages/commander.ts';

/** `--dialect`. */
export function dialectOption(): Option {
  return new commander.Option('--dialect <name>', 'whose words the pages use; auto knows those of all publishers').choices(
    DIALECTS,
  );
}

/** `--import-extension`. */
export function importExtensionOption(): Option {
  return new commander.Option('--import-extension <text>', 'what the imports between generated files end in').choices([
    '.js',
    '.ts',
    '',
  ]);
}

/** `--presence`. */
export function presenceOption(): Option {
  return new commander.Option('--presence <mode>', 'whether older versions of a page make members optional').choices([
    'documented',
    'cautious',
  ]);
}

/** Adds the options that raise limits: `--max-page-bytes`, `--max-depth`, `--max-keys`, `--max-events`. */
export function addLimitOptions(command: Command): Command {
  return command
    .addOption(limitOption('--max-page-bytes <n>', 'the size of a page (5 MB)', HIGHEST_LIMITS.pageBytes))
    .addOption(limitOption('--max-depth <n>', 'how deep lists, quotes and JSON may be nested (64)', HIGHEST_LIMITS.depth))
    .addOption(limitOption('--max-keys <n>', 'the members of one object in JSON (10,000)', HIGHEST_LIMITS.keys))
    .addOption(limitOption('--max-events <n>', 'the events of one page (1,000)', HIGHEST_LIMITS.events));
}

function limitOption(flags: string, about: string, highest: number): Option {
  return new commander.Option(flags, `raise a limit: ${about}`).argParser((text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= highest) return value;
    throw new commander.InvalidArgumentError(`Give a number from 1 to ${highest}.`);
  });
}

/** `--fail-on`. */
export function failOnOption(): Option {
  return new commander.Option('--fail-on <class>', 'exit 1 at changes of this class and worse ones')
    .choices(FAIL_ON)
    .default('breaking');
}

/** `--format` of `diff`. */
export function diffFormatOption(): Option {
  return new commander.Option('--format <name>', 'how changes are told').choices(DIFF_FORMATS).default('text');
}

/** From the worst to the mildest, as `changes/finding.ts` has them, which is loaded only when there is something to compare. */
export const FAIL_ON: readonly string[] = ['coverage', 'breaking', 'dangerous', 'safe', 'annotation', 'never'];

/** The forms that `diff` prints. */
export const DIFF_FORMATS: readonly string[] = ['text', 'json', 'markdown', 'sarif', 'github'];

/** `--watch`. */
export function watchOption(): Option {
  return new commander.Option('--watch', 'go on, and generate again whenever something that is read changes').conflicts([
    'check',
    'dryRun',
    'json',
  ]);
}

/** Named here as well as in the list of vocabularies, which is loaded only when pages are read; a test holds them together. */
export const DIALECTS: readonly string[] = ['auto', 'event-grid', 'cloud-events', 'webhook', 'discord', 'aws-lambda', 'generic'];

/** Names with commas between. */
export function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
