import type { CommandValues } from '../../options/values.ts';
import { declare } from '../command.ts';

/** `holotype diff`. */
export const command = declare({
  about: 'compare two sets of pages or schemas, and say what each change means for consumers',
  arguments: [
    ['[old]', 'a page, a folder of pages or of schemas, or a git revision of one: HEAD~1:docs/events.md'],
    ['[new]', 'the same; with --catalog, both are dates of its pages'],
  ],
  options: ['catalog', 'config', 'dialect', 'failOn', 'format', 'handlers', 'prose', 'types', 'json'],
  help: { json: 'the same as --format json' },
  example: 'diff HEAD:docs/events.md docs/events.md',
  exits: { 1: 'a change of the class of --fail-on, or a worse one', 3: 'an error in the pages or schemas' },
});

/** Whether the types that change are printed, for which TypeScript has to be loaded. */
export function printsTypes({ types, format, json }: PrintOptions): boolean {
  return types !== false && (json === true || ['text', 'json', 'markdown'].includes(format));
}

type PrintOptions = CommandValues<'types' | 'format' | 'json'>;
