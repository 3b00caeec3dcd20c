import path from 'node:path';
import { readPayloads } from '../../io/payloads.ts';
import type { Terminal } from '../../io/terminal.ts';
import { findJobs, jobInput } from '../../jobs/find-jobs.ts';
import { understand } from '../../pipeline.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { printable } from '../../text/excerpt.ts';
import { createVerifier, type Finding, type Tally } from '../../verify/tally.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';

/**
 * `holotype verify`: holds captured payloads against what the pages document. Gives the exit code: 1 if a payload is
 * invalid or of an unknown event; members that are not documented are told, but are no fault.
 */
export async function run({ args: [files], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { jobs } = await findJobs(options.page ?? [], { ...options, out: '.' }, terminal.cwd);
  const { add, skip, tally } = createVerifier(jobs.flatMap((job) => understand(jobInput(job)).value.plan.events));
  for (const file of files) await readPayloads(file, path.resolve(terminal.cwd, file), { take: add, skip });
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
    ...section('Events that are not documented', tally.unknownTypes),
    ...section('Not as documented', tally.issues),
    ...section('Members that are not documented', tally.undocumented),
  ].join('\n')}\n`;
}

function section(title: string, findings: ReadonlyMap<string, Finding>): readonly string[] {
  if (findings.size === 0) return [];
  const lines = sorted(findings).map(
    ({ path: where, problem, count, first }) => `  ${count} ×  ${printable(where)} ${problem}  (first at ${first})`,
  );
  return [`${title}:`, ...lines];
}

function sorted(findings: ReadonlyMap<string, Finding>): readonly Finding[] {
  return [...findings.values()].sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}

function tallyData({ byType, unknownTypes, issues, undocumented, ...counts }: Tally): object {
  return {
    ...counts,
    byType: Object.fromEntries(byType),
    unknownTypes: sorted(unknownTypes),
    issues: sorted(issues),
    undocumented: sorted(undocumented),
  };
}
