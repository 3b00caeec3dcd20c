import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exists } from '../../io/disk/errno.ts';
import { LOCK_FILE, WORK_FOLDER } from '../../io/lock-file/lock-file.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { fetchedFolder } from '../../io/sources/pinned-pages.ts';
import { addLines } from '../../scaffold/setup/listed-lines.ts';
import { addScripts, type Script } from '../../scaffold/setup/package-scripts.ts';
import type { Project } from './project.ts';

/** A folder that code is generated into, and what stands with it. */
export interface SetUpCatalog {
  readonly name: string;
  readonly out: string;
  readonly schemas: string;
  /** Whether some of its pages are fetched. */
  readonly isRemote: boolean;
}

/** A file that a project gets or that is added to, and what is said of that. */
export interface SetUpFile {
  readonly change: FileChange;
  readonly added: readonly string[];
}

/** What is written into a project besides its config, and the names of its scripts. */
export interface SetUp {
  readonly files: readonly SetUpFile[];
  /** How the code is generated, checked and, if pages are fetched, kept current; none without a package.json. */
  readonly scripts: { readonly generate: string; readonly check: string; readonly update: string | undefined } | undefined;
}

/** Works out what a project lacks: scripts, and lines in `.gitattributes` and the files of what is ignored. */
export function planSetUp(project: Project, catalogs: readonly SetUpCatalog[], cwd: string): SetUp {
  const { manifest, formatters } = project;
  const scripts: readonly Script[] = [
    { name: 'generate', command: 'holotype generate' },
    { name: 'generate:check', command: 'holotype generate --check' },
    ...(catalogs.some(({ isRemote }) => isRemote) ? [{ name: 'generate:update', command: 'holotype update' }] : []),
  ];
  const edit = manifest === undefined ? undefined : addScripts(manifest, scripts);
  const [generate = '', check = '', update] = edit?.names ?? [];
  const listed = [
    listedFile('.gitattributes', attributesOf(catalogs), cwd),
    listedFile('.gitignore', [`${WORK_FOLDER}*/`], cwd),
    ...(formatters.includes('prettier') ? [listedFile('.prettierignore', unformatted(catalogs), cwd)] : []),
  ];
  const file = path.join(cwd, 'package.json');
  const manifestFile =
    edit === undefined
      ? []
      : [{ change: changeOf(file, () => edit.text), added: [`the scripts ${edit.added.map(({ name }) => name).join(' and ')}`] }];
  return { files: [...manifestFile, ...listed], scripts: edit && { generate, check, update } };
}

/** What is generated is folded in reviews, but for the handlers, which are the user's. */
function attributesOf(catalogs: readonly SetUpCatalog[]): readonly string[] {
  return [
    ...catalogs.flatMap(({ out, schemas }) => [
      `${out}/** linguist-generated`,
      ...(schemas.startsWith(`${out}/`) ? [] : [`${schemas}/*.json linguist-generated`]),
      `${out}/handlers/** -linguist-generated`,
    ]),
    `${LOCK_FILE} linguist-generated`,
  ];
}

/** What is generated or fetched is held against what was written, so that no formatter may change it. */
function unformatted(catalogs: readonly SetUpCatalog[]): readonly string[] {
  return [
    ...catalogs.flatMap(({ name, out, schemas, isRemote }) => [
      `${out}/*`,
      `!${out}/handlers/`,
      ...(schemas.startsWith(`${out}/`) ? [] : [`${schemas}/*.json`]),
      ...(isRemote ? [`${fetchedFolder(name)}/`] : []),
    ]),
    LOCK_FILE,
  ];
}

function listedFile(name: string, lines: readonly string[], cwd: string): SetUpFile {
  let added: readonly string[] = [];
  const change = changeOf(path.join(cwd, name), (before) => {
    const edit = addLines(before, lines);
    added = edit.added;
    return edit.text;
  });
  return { change, added };
}

/** A file with another text, with its line ends and its byte order mark as they are. */
function changeOf(file: string, edit: (text: string) => string): FileChange {
  if (!exists(file)) return { file, status: 'create', before: undefined, after: edit('') };
  const before = readFileSync(file, 'utf8');
  const [mark = ''] = /^\ufeff?/.exec(before) ?? [];
  const plain = before.slice(mark.length).replaceAll('\r\n', '\n');
  const edited = edit(plain);
  if (edited === plain) return { file, status: 'unchanged', before, after: before };
  const after = `${mark}${before.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited}`;
  return { file, status: 'update', before, after };
}
