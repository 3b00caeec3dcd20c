import { findJobs } from '../../jobs/find-jobs.ts';
import { observeFiles } from '../../jobs/traffic/observe-files.ts';
import { readVerifyParts, writePart } from '../../jobs/traffic/part-files.ts';
import { jsonText } from '../../text/encode.ts';
import { verifyPartOf } from '../../traffic/files.ts';
import { mergeVerifyParts, type VerifyPart } from '../../traffic/parts.ts';
import type { CommandLine } from '../command.ts';
import { eventNamed } from '../named-event.ts';
import { rangeGiven, trafficCatalogs } from '../traffic-options.ts';
import type { command } from './command.ts';
import { reportData, reportText } from './report.ts';

type VerifyLine = CommandLine<typeof command>;

/**
 * `holotype verify`: holds captured payloads against what the pages document, or writes what came of a part of them, or merges parts. Gives
 * the exit code: 1 if a payload is invalid or of an unknown event; members and values that are not documented are reported, but are no
 * problem. It is 0 for a part that was written.
 */
export async function run(line: VerifyLine): Promise<number> {
  const { options, terminal } = line;
  const part = mergeVerifyParts(await partsGiven(line));
  if (options.part !== undefined) {
    writePart(part, options.part, terminal);
    return 0;
  }
  terminal.out(options.json === true ? `${jsonText(reportData(part))}\n` : reportText(part, terminal));
  return part.invalid + part.unknown > 0 ? 1 : 0;
}

/** The parts that a command line names: of files of payloads, or as other runs have written them. */
async function partsGiven({ args: [files], options, terminal }: VerifyLine): Promise<readonly VerifyPart[]> {
  if (options.merge === true) return readVerifyParts(files, terminal.cwd);
  const { jobs } = await findJobs(options.page ?? [], { ...options, out: '.' }, terminal.cwd);
  const catalogs = trafficCatalogs(jobs);
  const events = catalogs.flatMap(({ plan }) => plan.events);
  const type = options.event === undefined ? undefined : eventNamed(options.event, events).type;
  const range = rangeGiven(options.bytes, files);
  const task = { verb: 'verify', catalogs, type } as const;
  const observed = await observeFiles({ files, cwd: terminal.cwd, range, threads: options.threads, task });
  return observed.map(verifyPartOf);
}
