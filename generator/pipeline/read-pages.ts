import { isSpecificationName } from '../config/page-source.ts';
import { diagnostic } from '../diagnostics/catalog.ts';
import { type Diagnostic, isError, type Result } from '../diagnostics/diagnostic.ts';
import { findIncludes } from '../markdown/includes.ts';
import { readOutline } from '../markdown/outline.ts';
import { findLinks } from '../markdown/page-links.ts';
import { checkSoundness } from '../markdown/soundness.ts';
import { LIMITS, type Limits } from '../model/limits.ts';
import type { Outline } from '../model/outline.ts';
import type { PageLink } from '../model/page-source.ts';
import type { AccountEntry, Reading } from '../model/reading.ts';
import type { Dialect } from '../options/choices.ts';
import { OPTIONS } from '../options/table.ts';
import { readSet } from '../scopes/read-set.ts';
import { compareText, type Place, type SourceFile } from '../text/source.ts';
import { vocabulariesNamed } from '../vocabularies/all.ts';
import { addSpecifications, splitPages, takeFences } from './pages/specifications.ts';

/** The first stages alone: what is read from the pages, with all vocabularies (`auto`) or with one of them. */
export function readPages(
  pages: readonly SourceFile[],
  dialect: Dialect = OPTIONS.dialect.default,
  limits: Limits = LIMITS,
): Result<readonly Reading[]> {
  const sorted = [...pages].sort((a, b) => compareText(a.name, b.name));
  const { markdown, specifications } = splitPages(sorted);
  const outlines = markdown.map((page) => outlineOf(page, limits));
  const taken = takeFences(outlines.flatMap(({ value }) => value));
  const ofMarkdown = readSet(taken.outlines, vocabulariesNamed(dialect));
  const added = addSpecifications(ofMarkdown.value, { files: specifications, fences: taken.fences }, limits);
  const readings = { value: added.value, diagnostics: [...ofMarkdown.diagnostics, ...added.diagnostics] };
  const broken = new Set(outlines.flatMap(({ value, diagnostics }) => (diagnostics.some(isError) ? value : [])));
  const empty = readings.value.filter((reading) => isEmpty(reading) && !broken.has(reading.outline));
  const isAllEmpty =
    empty.length === readings.value.length && ![...outlines, readings].flatMap(({ diagnostics }) => diagnostics).some(isError);
  return {
    value: readings.value.map(withOpeners),
    diagnostics: [
      ...outlines.flatMap(({ diagnostics }) => diagnostics),
      ...readings.diagnostics,
      ...empty.map((reading) => noEvents(reading, isAllEmpty)),
      ...readings.value.flatMap((reading) => [...tooManyEvents(reading), ...unusedExamples(reading)]),
    ],
  };
}

/** The links of a page, for what fetches those that it leads to. */
export function linksOf(page: SourceFile): readonly PageLink[] {
  return findLinks(readOutline(page).value);
}

function outlineOf(page: SourceFile, limits: Limits): Result<readonly Outline[]> {
  const unsound = checkSoundness(page, limits);
  if (unsound.some(isError)) return { value: [], diagnostics: unsound };
  const outline = readOutline(page, limits);
  return { value: [outline.value], diagnostics: [...unsound, ...outline.diagnostics, ...findIncludes(outline.value)] };
}

/** What stands at the top of a page and is about its site is accounted for, too. */
function withOpeners(reading: Reading): Reading {
  const { page, openers } = reading.outline;
  const reason = 'it is about the documentation site, not about what is delivered';
  const entries = openers.map((span) => ({ kind: 'opener' as const, place: { file: page, span }, gave: undefined, reason }));
  return { ...reading, account: [...entries, ...reading.account] };
}

/** What is accounted for on a page that could document something. */
export function documentingBlocks({ account }: Reading): readonly AccountEntry[] {
  return account.filter(({ kind }) => kind !== 'opener');
}

function isEmpty({ events, examples, structures }: Reading): boolean {
  return events.length + examples.length + structures.length === 0;
}

/** JSON that nothing was made of, for nothing on the page says what it shows. */
function unusedExamples({ skipped }: Reading): readonly Diagnostic[] {
  const unused = skipped.filter((block) => block.unused === true);
  return unused.map(({ reason, place }) => diagnostic('example/not-used', { reason }, place));
}

/** Where the first event stands that is one too many. */
function tooManyEvents({ events, examples, outline: { limits } }: Reading): readonly Diagnostic[] {
  const places = new Map<string, Place>();
  for (const { type, place } of [...events, ...examples]) if (!places.has(type)) places.set(type, place);
  const place = [...places.values()][limits.events];
  return place === undefined ? [] : [diagnostic('page/too-many-events', { count: places.size, limit: limits.events }, place)];
}

function noEvents({ outline }: Reading, isOnly: boolean): Diagnostic {
  const blocks = outline.sections.flatMap((section) => section.blocks);
  const counts = {
    isSpecification: isSpecificationName(outline.page.name),
    headings: outline.sections.filter((section) => section.heading !== undefined).length,
    tables: blocks.filter((block) => block.kind === 'table').length,
    fences: blocks.filter((block) => block.kind === 'fence').length,
  };
  return diagnostic(isOnly ? 'page/no-events' : 'page/without-events', counts, {
    file: outline.page,
    span: { start: 0, end: 1 },
  });
}
