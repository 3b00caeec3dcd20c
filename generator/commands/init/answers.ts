import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPageSource } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { exists } from '../../io/disk/errno.ts';
import { toPosix } from '../../io/disk/paths.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { expandPages, pagesIn } from '../../io/sources/page-files.ts';
import { readPageFiles } from '../../io/sources/pages.ts';
import { OUTPUTS } from '../../options/choices.ts';
import type { FirstCatalog } from '../../scaffold/setup/config-text.ts';
import { kebabCase } from '../../text/case.ts';
import { closestMatch } from '../../text/closest-match.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';

type InitLine = CommandLine<typeof command>;

/**
 * What the config will say: from the command line, else from the person at the terminal, else the defaults. Raises a
 * `UserError` if there are no pages, or for an answer on the command line that is wrong; a person is asked again.
 */
export async function catalogAnswered({ args: [pages], options, terminal }: InitLine, project: string): Promise<FirstCatalog> {
  const { cwd } = terminal;
  const ask = options.yes === true ? undefined : askerOf(terminal);
  const given = pages.length > 0 ? readPages(pages, cwd) : await askForPages(ask, cwd);
  const name = options.catalog === undefined ? nameOf(given, project) : readName(options.catalog);
  const usual = usualFolder(name, cwd);
  const out =
    options.out !== undefined
      ? readFolder(options.out, cwd)
      : ((await ask?.(`Folder for the generated code [${usual}]:`, usual, (text) => readFolder(text, cwd))) ?? usual);
  const outputs =
    options.outputs ??
    (await ask?.(
      'What to generate: types, guards, schemas and evidence, or all with a receiver and handlers [types]:',
      '',
      readOutputs,
    ));
  return { name, pages: given, out, outputs };
}

type Asker = <T>(question: string, usual: string, read: (answer: string) => T) => Promise<T>;

/** Asks until the answer can be read. An empty answer is the usual one. */
function askerOf({ ask, err, paint }: Terminal): Asker | undefined {
  if (ask === undefined) return undefined;
  return async (question, usual, read) => {
    for (;;) {
      const answer = await ask(`${question} `);
      if (answer === undefined) throw new UserError([diagnostic('usage/not-answered', {})]);
      try {
        return read(answer === '' ? usual : answer);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        err(formatDiagnostics(error.diagnostics, paint));
      }
    }
  };
}

async function askForPages(ask: Asker | undefined, cwd: string): Promise<readonly string[]> {
  const usual = ['docs', 'doc'].find((name) => holdsPages(path.join(cwd, name))) ?? '';
  const hint = usual === '' ? '' : ` [${usual}]`;
  const read = (answer: string): readonly string[] =>
    readPages(
      answer.split(/[\s,]+/).filter((word) => word !== ''),
      cwd,
    );
  const answered = await ask?.(`Pages that document the events: files, folders or addresses${hint}:`, usual, read);
  return answered ?? readPages([], cwd);
}

function holdsPages(folder: string): boolean {
  return exists(folder) && statSync(folder).isDirectory() && pagesIn(folder).length > 0;
}

/** Pages as a config names them. Raises a `UserError` if there are none, or if one is missing or no address of a page. */
function readPages(pages: readonly string[], cwd: string): readonly string[] {
  if (pages.length === 0) throw new UserError([diagnostic('usage/no-pages', {})]);
  const wrong = pages.flatMap((page) => {
    const source = readPageSource(page);
    return source?.kind === 'wrong'
      ? [diagnostic('usage/wrong-source', { source: page, problem: source.problem, expected: source.expected })]
      : [];
  });
  if (wrong.length > 0) throw new UserError(wrong);
  const paths = pages.filter((page) => readPageSource(page) === undefined);
  readPageFiles(expandPages(paths, cwd).files, cwd);
  return pages.map((page) => (paths.includes(page) ? toPosix(path.relative(cwd, path.resolve(cwd, page))) || '.' : page));
}

/** A folder as a config names it. Raises a `UserError` if it is not inside the project, or has files in it. */
function readFolder(text: string, cwd: string): string {
  const folder = path.resolve(cwd, text);
  const name = toPosix(path.relative(cwd, folder)) || '.';
  if (name === '.' || name.startsWith('../') || path.isAbsolute(name))
    throw new UserError([diagnostic('usage/folder-outside', { path: name })]);
  const entry = exists(folder) ? entryOf(folder) : undefined;
  if (entry !== undefined) throw new UserError([diagnostic('output/foreign', { path: name, entry })]);
  return name;
}

function entryOf(folder: string): string | undefined {
  return statSync(folder).isDirectory() ? readdirSync(folder)[0] : path.basename(folder);
}

function readName(name: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(name)) return name;
  throw new UserError([diagnostic('usage/catalog-name', { name })]);
}

function readOutputs(answer: string): readonly string[] | undefined {
  const known = ['all', ...OUTPUTS];
  const names = answer.split(/[\s,]+/).filter((name) => name !== '' && name !== 'types');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names.length === 0 ? undefined : names;
  throw new UserError(
    unknown.map((name) => diagnostic('usage/unknown-choice', { what: 'output', name, near: closestMatch(name, known), known })),
  );
}

/** Words that say what pages are for, not whose they are. */
const GENERAL =
  /^(?:docs?|events?|(?:web)?hooks?|index|readme|pages?|reference|api|llms|schemas?|openapi|asyncapi|www|developers?|com|org|co|\d.*)$/;

/** A name from the page, the folder or the host that the pages come from; that of the project if these say nothing. */
function nameOf([first = '']: readonly string[], project: string): string {
  const source = readPageSource(first);
  const parts =
    source?.kind === 'github'
      ? [source.repository]
      : source?.kind === 'url'
        ? new URL(source.url).hostname.split('.').slice(0, -1).reverse()
        : [path.parse(first).name, ...path.dirname(first).split('/').reverse()];
  const names = [...parts, project].map((part) =>
    kebabCase(part)
      .replace(/[^a-z0-9-]+/g, '')
      .replace(/^-+/, ''),
  );
  return names.find((name) => name !== '' && !GENERAL.test(name)) ?? 'events';
}

/** `src/events` or `events`; with the name of the catalog where there is something at that place. */
function usualFolder(name: string, cwd: string): string {
  const base = exists(path.join(cwd, 'src')) ? 'src/' : '';
  const isFree = (folder: string): boolean => !exists(path.join(cwd, folder)) || entryOf(path.join(cwd, folder)) === undefined;
  return [`${base}events`, `${base}${name}-events`].find(isFree) ?? `${base}${name}-generated`;
}
