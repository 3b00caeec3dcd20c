import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type {
  ExplorerData,
  ShownCatalog,
  ShownCode,
  ShownCoverage,
  ShownFinding,
  ShownScheme,
} from '../../model/explorer/data.ts';
import type { JobInput } from '../../model/job.ts';
import type { PlannedScheme } from '../../model/plan.ts';
import type { Reading } from '../../model/reading.ts';
import type { Templates } from '../../model/template.ts';
import { SCHEMES } from '../../options/choices.ts';
import type { Analysis } from '../../pipeline.ts';
import { RULES } from '../../schema/rule-texts.ts';
import { knownData } from '../../schemes/known-schemes.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import type { Difference } from '../diff.ts';
import { pageCoverage } from '../told/page-coverage.ts';
import { guardScript } from './guard-script.ts';
import { shownCode } from './shown-code.ts';
import { shownEvents, shownTypes } from './shown-events.ts';
import type { MemberContext } from './shown-members.ts';
import { shownVersion, shownVersions } from './shown-versions.ts';
import { TextTable } from './text-table.ts';

/** A catalog to show: what is known of it, and how it is generated. */
export interface ExploredCatalog {
  readonly name: string;
  readonly input: JobInput;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  /** How many generated files differ from what the pages give. */
  readonly stale: number;
}

/** What a file of the explorer holds. */
export interface Explored {
  readonly data: ExplorerData;
  /** The code of each catalog, in their order. */
  readonly code: readonly ShownCode[];
  /** The script of guards of each catalog, in their order. */
  readonly guards: readonly string[];
}

/** All that the explorer shows of some catalogs. */
export async function exploreCatalogs(catalogs: readonly ExploredCatalog[], templates: Templates): Promise<Explored> {
  const texts = new TextTable();
  for (const { analysis } of catalogs) texts.addReadings(analysis.readings);
  const shown: ShownCatalog[] = [];
  const code: ShownCode[] = [];
  for (const catalog of catalogs) {
    shown.push(await shownCatalog(catalog, texts));
    code.push(await shownCode(catalog.analysis.plan, { options: catalog.input.options, templates }));
  }
  const guards = catalogs.map(({ analysis, input }) => guardScript(analysis.plan, input.options.guards));
  const title = catalogs.length === 1 ? (shown[0]?.title ?? '') : 'Catalogs';
  return { data: { kind: 'catalogs', title, texts: texts.texts(), catalogs: shown, rules: RULES }, code, guards };
}

/** The same for a comparison. */
export async function exploreDifference(
  difference: Difference,
  { label, since, prose }: { readonly label: string; readonly since: string; readonly prose: boolean },
): Promise<Explored> {
  const texts = new TextTable();
  const version = await shownVersion(difference, { label, since, texts, prose });
  const title = `${since} to ${label}`;
  return {
    data: { kind: 'difference', title, texts: texts.texts(), catalogs: [], difference: version, rules: {} },
    code: [],
    guards: [],
  };
}

async function shownCatalog(catalog: ExploredCatalog, texts: TextTable): Promise<ShownCatalog> {
  const { name, input, analysis, diagnostics, stale } = catalog;
  const { plan, readings } = analysis;
  const context: MemberContext = { texts, guessesAt: guessesOf(diagnostics) };
  const { title, version } = plan.catalog;
  return {
    name,
    title: title === '' ? name : title,
    ...(version === undefined ? {} : { version }),
    stale,
    events: shownEvents(plan, context),
    types: shownTypes(plan, context),
    coverage: readings.map((reading) => shownCoverage(reading, texts)),
    findings: diagnostics.map((diagnostic) => shownFinding(diagnostic, texts)),
    versions: await shownVersions(readings, { input, names: plan.names.given, texts }),
    schemes: plan.schemes.flatMap(shownScheme),
  };
}

function shownFinding({ severity, code, message, fix, place }: Diagnostic, texts: TextTable): ShownFinding {
  return { severity, code, message, fix, ...(place === undefined ? {} : { place: texts.place(place) }) };
}

function shownCoverage(reading: Reading, texts: TextTable): ShownCoverage {
  const { events, shown, blocks, used, examples, structures, notShown } = pageCoverage(reading);
  const described = new Set(reading.events.filter(({ description }) => description !== undefined).map(({ type }) => type)).size;
  const text = texts.number(reading.outline.page);
  return { text, events, shown, described, blocks, used, examples, structures, notShown };
}

/** A scheme that says all that it needs; one that is told its header by those who use it does not. */
function shownScheme({ name, data }: PlannedScheme): readonly ShownScheme[] {
  const known = SCHEMES.find((scheme) => scheme === name);
  const scheme = data ?? (known === undefined ? undefined : knownData(known));
  return scheme === undefined ? [] : [{ name, scheme: { name, ...scheme } }];
}

/** Finds the guesses that were reported of what stands at a place. */
function guessesOf(diagnostics: readonly Diagnostic[]): (place: Place) => readonly string[] {
  const byFile = new Map<SourceFile, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { place, severity } = diagnostic;
    if (severity !== 'guess' || place === undefined) continue;
    byFile.set(place.file, [...(byFile.get(place.file) ?? []), diagnostic]);
  }
  return ({ file, span }) =>
    (byFile.get(file) ?? []).flatMap(({ place, message }) =>
      place !== undefined && place.span.start < span.end && span.start < place.span.end ? [message] : [],
    );
}
