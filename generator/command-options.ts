import { commander, type Option } from './packages/commander.ts';

/** `--dialect`. */
export function dialectOption(): Option {
  return new commander.Option('--dialect <name>', 'how the pages are read; auto tells it from what is on them').choices(DIALECTS);
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

/** Named here as well as in the list of dialects, which is loaded only when pages are read; a test holds them together. */
export const DIALECTS: readonly string[] = ['auto', 'event-grid', 'webhook', 'discord', 'aws-lambda', 'generic'];

/** Names with commas between. */
export function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
