import path from 'node:path';
import type { Terminal } from '../../io/process/terminal.ts';
import { readPayloads } from '../../io/sources/payloads.ts';
import { findJobs, jobInput } from '../../jobs/find-jobs.ts';
import { compileEvents } from '../../pipeline/compile-events.ts';
import { analyze } from '../../pipeline.ts';
import { counted } from '../../text/case.ts';
import { printable } from '../../text/code-frame.ts';
import { jsonText } from '../../text/encode.ts';
import { createVerifier, type Tally, type TallyEntry } from '../../verify/verifier.ts';
import type { CommandLine } from '../command.ts';
import { eventNamed } from '../named-event.ts';
import type { command } from './command.ts';

/**
 * `holotype verify`: holds captured payloads against what the pages document. Gives the exit code: 1 if a payload is
 * invalid or of an unknown event; members and values that are not documented are reported, but are no problem.
 */
export async function run({ args: [files], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { jobs } = await findJobs(options.page ?? [], { ...options, out: '.' }, terminal.cwd);
  const plans = jobs.map((job) => ({ plan: analyze(jobInput(job)).value.plan, options: job.options.guards }));
  const events = plans.flatMap(({ plan }) => plan.events);
  const named = options.event === undefined ? undefined : eventNamed(options.event, events).type;
  const catalogs = plans.map(({ plan, options: guards }) => compileEvents(plan, guards));
  const { add, skip, tally } = createVerifier(catalogs, named);
  for (const file of files) await readPayloads(file, path.resolve(terminal.cwd, file), { onPayload: add, onInvalid: skip });
  terminal.out(options.json === true ? `${jsonText(tallyData(tally))}\n` : tallyText(tally, terminal));
  return tally.invalid + tally.unknown > 0 ? 1 : 0;
}

function tallyText(tally: Tally, { paint }: Terminal): string {
  const head = `${counted(tally.payloads, 'payload')}: ${paint('green', `${tally.valid} valid`)}, ${paint('red', `${tally.invalid} invalid`)}, ${paint('yellow', `${tally.unknown} of unknown events`)}`;
  const types = [...tally.byType]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, { seen, invalid }]) => `  ${printable(type)}  ${seen}${invalid === 0 ? '' : `, ${invalid} invalid`}`);
  return `${[
    head,
    ...types,
    ...section('Undocumented events', tally.unknownTypes),
    ...section('Invalid properties', tally.issues),
    ...section('Undocumented properties', tally.undocumented),
    ...section('Undocumented values', tally.otherValues),
  ].join('\n')}\n`;
}

function section(title: string, findings: ReadonlyMap<string, TallyEntry>): readonly string[] {
  if (findings.size === 0) return [];
  const lines = sorted(findings).map(
    ({ path: where, problem, count, first }) => `  ${count} ×  ${printable(where)} ${problem}  (first at ${first})`,
  );
  return [`${title}:`, ...lines];
}

function sorted(findings: ReadonlyMap<string, TallyEntry>): readonly TallyEntry[] {
  return [...findings.values()].sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}

/** What came of payloads, for machines. */
export function tallyData({ byType, unknownTypes, issues, undocumented, otherValues, ...counts }: Tally): object {
  return {
    ...counts,
    byType: Object.fromEntries(byType),
    unknownTypes: sorted(unknownTypes),
    issues: sorted(issues),
    undocumented: sorted(undocumented),
    otherValues: sorted(otherValues),
  };
}
