import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMarkdownName, isSpecificationName } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';

/** What pages are called in outputs: their paths below the folder that all of them share. */
export function pageNames(paths: readonly string[]): readonly string[] {
  const folders = paths.map((page) => path.dirname(page).split(path.sep));
  const [first = []] = folders;
  let shared = 0;
  while (shared < first.length && folders.every((folder) => folder[shared] === first[shared])) shared++;
  return paths.map((page) => page.split(path.sep).slice(shared).join('/'));
}

/** The pages in a folder, sorted: Markdown files, and those of YAML and JSON that are specifications. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => isMarkdownName(name) || (isSpecificationName(name) && isSpecificationFile(path.join(folder, name))))
    .sort();
}

/** The largest specification that is read, in bytes. */
export const MAX_SPECIFICATION_BYTES = 20 * 1024 * 1024;

/**
 * Whether a file of YAML or JSON says that it is a specification. What cannot be read is not: only who names it is told so.
 */
function isSpecificationFile(file: string): boolean {
  try {
    const stat = statSync(file);
    return stat.isFile() && stat.size <= MAX_SPECIFICATION_BYTES && isSpecification(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** The key by which a document says that it is one of OpenAPI, AsyncAPI or JSON Schema; a schema of something else has an address of its own. */
const FORMAT =
  /(?:^|[{,]\s*|\n)(?:["']?(?:openapi|asyncapi|swagger)["']?[ \t]*:[ \t]*["']?\d|["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/json-schema\.org\/)/;

/** Whether a text of YAML or JSON says by a key that it is a specification. */
export function isSpecification(text: string): boolean {
  return FORMAT.test(text);
}

/** What cannot be seen is no folder here: it is read as a page next, which tells why it cannot be. */
function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** The pages of a catalog: files as they are, folders as the pages in them. */
export function expandPages(
  pages: readonly string[],
  folder: string,
): { readonly files: readonly string[]; readonly folders: Readonly<Record<string, readonly string[]>> } {
  const folders: Record<string, readonly string[]> = {};
  const files = pages.flatMap((page) => {
    const full = path.resolve(folder, page);
    if (!isFolder(full)) return [page];
    const found = pagesIn(full);
    if (found.length === 0) throw new UserError([diagnostic('page/no-pages-in-folder', { path: page })]);
    folders[page] = found;
    return found.map((name) => `${page.replace(/\/$/, '')}/${name}`);
  });
  return { files, folders };
}

/** Folders that hold no documentation of a project. */
const SKIPPED = /^(?:\.|node_modules$)/;

/**
 * The pages that a command line names: those of a folder are all Markdown files and specifications in it and in its own folders, sorted; links are
 * not followed. Raises a `UserError` for a folder without pages.
 */
export function pagesNamed(paths: readonly string[], cwd: string): readonly string[] {
  const pages = paths.flatMap((given) => {
    const folder = path.resolve(cwd, given);
    if (isMarkdownName(given) || !isFolder(folder)) return [given];
    const found = pagesBelow(folder);
    if (found.length === 0) throw new UserError([diagnostic('page/no-pages-in-folder', { path: given })], 3);
    return found.map((name) => `${given.replace(/[\\/]+$/, '')}/${name}`);
  });
  return [...new Map(pages.map((page) => [path.resolve(cwd, page), page])).values()];
}

function pagesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return names.flatMap((entry) => {
    if (entry.isDirectory())
      return SKIPPED.test(entry.name) ? [] : pagesBelow(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    const isPage =
      isMarkdownName(entry.name) || (isSpecificationName(entry.name) && isSpecificationFile(path.join(folder, entry.name)));
    return entry.isFile() && isPage ? [entry.name] : [];
  });
}
