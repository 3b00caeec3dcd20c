import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { sideOfSchemas } from '../../changes/from-schemas.ts';
import { isMarkdownName, isSpecificationName } from '../../config/page-source.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { listRevision, parseRevision, type Revision, readRevision } from '../../io/sources/git.ts';
import { isSpecification, pagesIn } from '../../io/sources/page-files.ts';
import { readPageFiles } from '../../io/sources/pages.ts';
import { readSchemaFiles, type SchemaFile, schemaOf } from '../../io/sources/schema-files.ts';
import { findJobs, jobInput } from '../../jobs/find-jobs.ts';
import type { JobInput } from '../../model/job.ts';
import type { GivenNames } from '../../model/output.ts';
import { type DiffSide, namesAfter, sideOfPages } from '../../pipeline/diff.ts';
import { editionsOf } from '../../pipeline/history.ts';
import { readPages } from '../../pipeline/read-pages.ts';
import { closestMatch } from '../../text/closest-match.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import { isRecord } from '../../text/records.ts';
import type { SourceFile } from '../../text/source.ts';

/** How pages are read, and the names that types were given before. */
export type SideInput = Pick<JobInput, 'options' | 'names'>;

/** What one side of a command line names: a page, a folder of pages or of schemas, a schema, or any of these in a revision of git. */
export function readSide(given: string, input: SideInput, cwd: string): DiffSide {
  const full = path.resolve(cwd, given);
  const revision = existsSync(full) ? undefined : parseRevision(given);
  if (revision !== undefined) return sideOfRevision(revision, input, cwd);
  if (!existsSync(full) || !statSync(full).isDirectory()) return sideOfFiles([given], input, cwd);
  const schemas = readdirSync(full).filter(isSchemaName).sort();
  const pages = pagesIn(full).filter((name) => !isSchemaName(name));
  const names = schemas.length > 0 ? schemas : pages;
  if (names.length === 0) throw new UserError([diagnostic('page/no-pages-in-folder', { path: given })], 3);
  return sideOfFiles(
    names.map((name) => path.posix.join(given, name)),
    input,
    cwd,
  );
}

function sideOfFiles(files: readonly string[], input: SideInput, cwd: string): DiffSide {
  if (!files.every((file) => file.endsWith('.json'))) return sideOfPages({ pages: readPageFiles(files, cwd), ...input });
  const schemas = readSchemaFiles(files, cwd);
  const areSchemas = !schemas.some(({ schema }) => isDocument(schema));
  return areSchemas ? sideOfSchemaFiles(schemas) : sideOfPages({ pages: schemas.map(({ file }) => file), ...input });
}

/** Whether JSON is a document of OpenAPI or AsyncAPI, which is read as a page, and no schema. */
function isDocument(value: unknown): boolean {
  return isRecord(value) && ['openapi', 'asyncapi', 'swagger'].some((key) => key in value);
}

function sideOfSchemaFiles(files: readonly SchemaFile[]): DiffSide {
  return { side: sideOfSchemas(files, placeOfPointer), plan: undefined, diagnostics: [] };
}

function sideOfRevision(revision: Revision, input: SideInput, cwd: string): DiffSide {
  const names = listRevision(revision, cwd);
  const hasSchemas = names.some(isSchemaName);
  const files = readRevision(revision, hasSchemas ? isSchemaName : isPageName, cwd).filter(
    ({ path: file, text }) => hasSchemas || isMarkdownName(file) || isSpecification(text),
  );
  if (files.length === 0) throw new UserError([diagnostic('page/no-pages-in-folder', { path: revision.spec })], 3);
  const schemas = files.every(({ path: file }) => file.endsWith('.json')) ? files.map(schemaOf) : [];
  return schemas.length > 0 && !schemas.some(({ schema }) => isDocument(schema))
    ? sideOfSchemaFiles(schemas)
    : sideOfPages({ pages: files, ...input });
}

function isSchemaName(name: string): boolean {
  return name.endsWith('.schema.json');
}

function isPageName(name: string): boolean {
  return isMarkdownName(name) || isSpecificationName(name);
}

/** What a catalog of the config says at two times, by the dates of its pages; without any, the last two. */
export interface CatalogDiff {
  readonly catalog: string;
  readonly config: string | undefined;
  readonly versions: readonly string[];
}

/** Both sides of a comparison of versions of a catalog, and where its handlers are. */
export async function readEditions(
  { catalog, config, versions }: CatalogDiff,
  cwd: string,
): Promise<{ readonly old: DiffSide; readonly now: DiffSide; readonly handlers: string }> {
  const { jobs } = await findJobs([], config === undefined ? {} : { config }, cwd);
  const names = jobs.map(({ name }) => name);
  const job = jobs.find(({ name }) => name === catalog);
  if (job === undefined) throw new UserError([unknownChoice('catalog', catalog, names)], 2);
  const editions = editionsOf(readPages(job.pages, job.options.dialect).value);
  const labels = editions.map(({ label }) => label);
  if (labels.length < 2) throw new UserError([diagnostic('usage/one-version', { catalog })], 2);
  const [older = labels.at(-2) ?? '', newer = labels.at(-1) ?? ''] = versions;
  const pagesAt = (label: string): readonly SourceFile[] => {
    const edition = editions.find((candidate) => candidate.label === label);
    if (edition === undefined) throw new UserError([unknownChoice(`version of ${catalog}`, label, labels)], 2);
    return edition.pages;
  };
  const sideAt = (label: string, names: GivenNames): DiffSide =>
    sideOfPages({ pages: pagesAt(label), options: jobInput(job).options, names });
  const old = sideAt(older, job.names);
  return { old, now: sideAt(newer, namesAfter(old, job.names)), handlers: path.join(job.to.out, 'handlers') };
}

function unknownChoice(what: string, name: string, known: readonly string[]): ReturnType<typeof diagnostic> {
  return diagnostic('usage/unknown-choice', { what, name, near: closestMatch(name, known), known });
}
