import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Much of what is generated stands in templates/ word for word, and would be in every golden folder: a change of one
 * line there would change them all. A line stands for it here; `generated/acs-calling` has it in full.
 */

const TEMPLATES = path.resolve(import.meta.dirname, '../../templates');

/** What stands for code that is in `templates/` as well. */
const AS_IN_TEMPLATES = '// … as in templates/';

/** Where a statement ends and another begins: an empty line before a line that is not indented. */
const BETWEEN = /\n\n(?=[^\s}])/;

const NAME = /^(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?(?:export )?(?:async )?(?:class|const|function|interface|type) (\w+)/;

/** In templates several constants may stand together, and each goes its own way. */
const BETWEEN_CONSTANTS = /\n(?=(?:export )?const )/;

/** A statement without what says that it is exported, and without what is said about it. */
const bare = (code: string): string =>
  code
    .replace(/^\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm, '')
    .replace(/^export (?!\{)/m, '')
    .trim();

const known: ReadonlySet<string> = new Set(
  ['.', 'guards']
    .flatMap((folder) => readdirSync(path.join(TEMPLATES, folder)).map((name) => path.join(TEMPLATES, folder, name)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').split(BETWEEN))
    .flatMap((statement) => [statement, ...statement.split(BETWEEN_CONSTANTS)])
    .map(bare),
);

/** Generated code with a line in place of all statements in a row that stand in `templates/`. */
export function withoutTemplates(code: string): string {
  const statements = code.split(BETWEEN).map((statement) => (known.has(bare(statement)) ? AS_IN_TEMPLATES : statement));
  return together(statements.filter((text, index) => text !== AS_IN_TEMPLATES || statements[index - 1] !== AS_IN_TEMPLATES));
}

/**
 * The statements of generated code that declare certain names.
 *
 * @param beginnings the beginnings of the names
 */
export function onlyNames(code: string, beginnings: readonly string[]): string {
  return together(
    code.split(BETWEEN).filter((statement) => {
      const name = NAME.exec(statement)?.[1];
      return name !== undefined && beginnings.some((beginning) => name.startsWith(beginning));
    }),
  );
}

const together = (statements: readonly string[]): string => `${statements.join('\n\n').trimEnd()}\n`;
