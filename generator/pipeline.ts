import { diagnostic } from './diagnostics/catalog.ts';
import { type Diagnostic, isError, type Result } from './diagnostics/diagnostic.ts';
import { addCaptured } from './evidence/captured.ts';
import { readCaptured } from './evidence/captures/captured-file.ts';
import { collectEvents } from './evidence/events.ts';
import { applyOverrides, type OverrideTargets } from './evidence/overrides/apply-overrides.ts';
import { readOverrides } from './evidence/overrides/read-overrides.ts';
import { collectSignatures } from './evidence/signatures/collect-signatures.ts';
import { reportSignatures } from './evidence/signatures/report.ts';
import { collectStructures } from './evidence/structures.ts';
import { describeCatalog, groupVersions } from './evidence/versions.ts';
import type { EventEvidence } from './model/evidence.ts';
import type { Job, JobInput, Outcome } from './model/job.ts';
import { type GivenNames, NO_NAMES, type OutputFile, type PageChanges } from './model/output.ts';
import type { Plan } from './model/plan.ts';
import type { Reading } from './model/reading.ts';
import type { JsonSchemaObject } from './model/schema.ts';
import type { Model, SchemaSet } from './model/schema-set.ts';
import type { SignatureEvidence } from './model/signatures/scheme.ts';
import { editionsOf } from './pipeline/history.ts';
import { emitLanguages, printFiles, unknownLanguages } from './pipeline/print-files.ts';
import { documentingBlocks, readPages } from './pipeline/read-pages.ts';
import { coverageOf } from './plan/coverage.ts';
import { nameEvents } from './plan/names/event-names.ts';
import { planSchemes } from './plan/names/scheme-names.ts';
import { makePlan } from './plan/plan.ts';
import { buildSchemas } from './schema/build.ts';
import { eventsNamed, nearestEvent } from './text/event-names.ts';
import { comparePlaces, type SourceFile } from './text/source.ts';

/**
 * The whole program: pages in, files and diagnostics out. Touches no disk, clock, environment or network. With an
 * error among the diagnostics there are no files.
 */
export async function runPipeline(job: Job): Promise<Outcome> {
  const analyzed = analyze(job);
  const { readings, schemas, plan, overrideTargets } = analyzed.value;
  const found = analyzed.diagnostics;
  const history = found.some(isError) ? [] : await compareVersions(readings, plan, job);
  const files: Result<readonly OutputFile[]> = found.some(isError)
    ? { value: [], diagnostics: [] }
    : await emit(plan, job, history);
  const diagnostics = [...found, ...files.diagnostics].sort(compareDiagnostics);
  return {
    files: diagnostics.some(isError) ? [] : files.value,
    diagnostics,
    summary: summarize(readings, schemas, plan),
    coverage: coverageOf(plan),
    documented: [...overrideTargets.names.keys()],
    names: plan.names.given,
  };
}

/** All that is known before anything is printed. */
export interface Analysis {
  readonly readings: readonly Reading[];
  readonly schemas: SchemaSet;
  readonly plan: Plan;
  /** What overrides are held against. */
  readonly overrideTargets: OverrideTargets;
  readonly signatures: SignatureEvidence;
}

/** From pages to the plan: every stage but the last. */
export function analyze({ pages, ...job }: JobInput): Result<Analysis> {
  job.onStage?.('reading pages');
  return analyzeReadings(strictly(readPages(pages, job.options.dialect, job.options.limits), job.options), job);
}

/** The stages after reading. */
export function analyzeReadings(
  read: Result<readonly Reading[]>,
  { overrides, captured, options, names = NO_NAMES, onStage }: Omit<JobInput, 'pages'>,
): Result<Analysis> {
  onStage?.('collecting evidence');
  const versions = groupVersions(read.value);
  const events = collectEvents(versions.value);
  const chosen = chooseEvents(events.value, options.only, names);
  const learned = captured === undefined ? { value: undefined, diagnostics: [] } : readCaptured(captured);
  const decided = overrides === undefined ? { value: [], diagnostics: [] } : readOverrides(overrides);
  const documented = events.value.map(({ type }) => type);
  const overrideTargets = {
    events: addCaptured(chosen.value, learned.value),
    structures: collectStructures(
      versions.value,
      chosen.value.map(({ type }) => type),
    ),
    names: nameEvents(documented, names),
    leftOut: events.value.filter((event) => !chosen.value.includes(event)),
  };
  const said = applyOverrides(overrideTargets, decided.value);
  onStage?.('building schemas');
  const schemas = buildSchemas(said.value.events, said.value.structures, options);
  const pages = read.value.map((reading) => reading.outline.page.name);
  const signatures = collectSignatures(versions.value);
  const schemes = planSchemes(signatures.scheme, options.schemes);
  const plan = makePlan(schemas.value, { pages, documented, given: names, schemes, catalog: describeCatalog(versions.value) });
  // What a page that cannot be read would have documented is not missing: names that lead there are as right as before.
  const named = read.diagnostics.some(isError) ? [] : [chosen, said];
  const guessed = options.schemes.length > 0 ? [] : reportSignatures(signatures, schemes[0]?.exportName);
  return {
    value: { readings: read.value, schemas: schemas.value, plan, overrideTargets, signatures },
    diagnostics: [
      ...[read, versions, events, learned, decided, ...named, schemas].flatMap((stage) => stage.diagnostics),
      ...guessed,
    ],
  };
}

/** Under `strict` a page that gives nothing is an error. */
function strictly<T>(read: Result<T>, { strict }: JobInput['options']): Result<T> {
  if (strict !== true) return read;
  const diagnostics = read.diagnostics.map((found) =>
    found.code === 'page/without-events'
      ? { ...found, severity: 'error' as const, fix: 'leave the page out, or run without --strict.' }
      : found,
  );
  return { ...read, diagnostics };
}

/** The events that `--only` names. */
function chooseEvents(
  events: readonly EventEvidence[],
  only: readonly string[],
  given: GivenNames,
): Result<readonly EventEvidence[]> {
  if (only.length === 0) return { value: events, diagnostics: [] };
  const names = nameEvents(
    events.map(({ type }) => type),
    given,
  );
  const named = events.map(({ type }) => ({ type, name: names.get(type) ?? type }));
  const known = named.map(({ name }) => name);
  const asked = only.map((name) => ({ name, found: eventsNamed(name, named) }));
  const chosen = new Set(asked.flatMap(({ found }) => found.map(({ type }) => type)));
  return {
    value: events.filter(({ type }) => chosen.has(type)),
    diagnostics: asked.flatMap(({ name, found }) => {
      if (found.length === 0) return [diagnostic('usage/unknown-event', { name, near: nearestEvent(name, named), known })];
      return found.length === 1 ? [] : [diagnostic('usage/event-in-several', { name, types: found.map(({ type }) => type) })];
    }),
  };
}

/** Loads the emitters, which are heavy, only now that there is something to write. */
async function emit(plan: Plan, job: Job, history: readonly PageChanges[]): Promise<Result<readonly OutputFile[]>> {
  job.onStage?.('printing files');
  const unknown = await unknownLanguages(job.options.languages);
  if (unknown.length > 0) return { value: [], diagnostics: unknown };
  const { emittersOf } = await import('./emit/all.ts');
  const others = await emitLanguages(plan, job.options.languages);
  const { changesFile } = await import('./pipeline/changes-file.ts');
  const emitters = [...emittersOf(job.options.outputs), () => others.value, () => changesFile(history)];
  const files = await printFiles(emitters, plan, { ...job, history });
  return { value: files.value, diagnostics: [...others.diagnostics, ...files.diagnostics] };
}

/** What changed from version to version, if there are several. */
async function compareVersions(
  readings: readonly Reading[],
  { names }: Plan,
  { options, onStage }: Job,
): Promise<readonly PageChanges[]> {
  const editions = editionsOf(readings);
  if (editions.length < 2) return [];
  onStage?.('comparing versions');
  const { changesOfPages } = await import('./pipeline/changes-file.ts');
  const planOf = (pages: readonly SourceFile[]): Plan =>
    analyze({ pages, options: { ...options, only: [] }, names: names.given }).value.plan;
  return changesOfPages(editions, planOf);
}

function summarize(readings: readonly Reading[], { models, envelopes }: SchemaSet, { events }: Plan): Outcome['summary'] {
  const blocks = readings.flatMap(documentingBlocks);
  return {
    pages: readings.length,
    events: events.map((event) => event.type),
    models: models.length,
    members: [...models, ...envelopes].reduce((sum, model) => sum + memberCount(model), 0),
    examples: readings.reduce((sum, reading) => sum + reading.examples.length, 0),
    blocks: blocks.length,
    blocksUsed: blocks.filter(({ gave }) => gave !== undefined).length,
    fencesSkipped: readings.reduce((sum, reading) => sum + reading.skipped.length, 0),
  };
}

function memberCount({ schema, stated }: Pick<Model, 'schema'> & { readonly stated?: JsonSchemaObject | undefined }): number {
  return Object.keys((stated ?? schema).properties ?? {}).length;
}

/** In the order of the pages; what has no place comes last. */
function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.place === undefined || b.place === undefined) return Number(a.place === undefined) - Number(b.place === undefined);
  return comparePlaces(a.place, b.place);
}
