import type { CommandValues } from '../../options/values.ts';
import { declare } from '../command.ts';

/** `holotype diff`. */
export const command = declare({
  about: 'tell what changed between two sets of pages or schemas, and what that means for those who use them',
  arguments: [
    ['[old]', 'a page, a folder of pages or of schemas, or one of these as git has it: HEAD~1:docs/events.md'],
    ['[new]', 'the same; with --catalog both are dates of its pages'],
  ],
  options: ['catalog', 'config', 'dialect', 'failOn', 'format', 'handlers', 'prose', 'types', 'json'],
  help: { json: 'the same as --format json' },
  example: 'diff HEAD~1:docs/events.md docs/events.md',
  parses: printsTypes,
});

/** Whether the types that change are printed, for which TypeScript has to be loaded. */
export function printsTypes({ types, format, json }: PrintOptions): boolean {
  return types !== false && (json === true || (format !== 'sarif' && format !== 'github'));
}

type PrintOptions = CommandValues<'types' | 'format' | 'json'>;
