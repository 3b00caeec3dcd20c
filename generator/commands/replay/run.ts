import { onStopSignal } from '../../io/process/stop-signal.ts';
import { findJobs } from '../../jobs/find-jobs.ts';
import { jsonText } from '../../text/encode.ts';
import type { CommandLine } from '../command.ts';
import { addressOf, noAnswer } from '../send/address.ts';
import { cannotSend } from '../send/signing.ts';
import { trafficCatalogs } from '../traffic-options.ts';
import type { command } from './command.ts';
import { Replay } from './replay.ts';
import { replayData, replayText } from './report.ts';

/**
 * `holotype replay`: sends captured events, or the documented examples, at a pace. Gives the exit code: 0 if all were sent, and each was
 * answered with 2xx; else 1.
 */
export async function run({ args: [files], options, terminal }: CommandLine<typeof command>): Promise<number> {
  if (options.examples === true && files.length > 0) throw cannotSend('files and examples');
  if (options.examples !== true && files.length === 0) throw cannotSend('no files');
  const url = addressOf(options);
  const { jobs } = await findJobs(options.page ?? [], { ...options, out: '.' }, terminal.cwd);
  const replay = new Replay(trafficCatalogs(jobs), url, { options, terminal });
  const forget = onStopSignal(() => replay.stop('interrupted'));
  try {
    await (options.examples === true ? replay.sendExamples() : replay.sendFiles(files));
  } finally {
    forget();
    terminal.progress('');
  }
  return report(replay, { url, isJson: options.json === true, terminal });
}

interface ReportTo extends Pick<CommandLine<typeof command>, 'terminal'> {
  readonly url: string;
  readonly isJson: boolean;
}

function report(replay: Replay, { url, isJson, terminal }: ReportTo): number {
  const { counts, notSent, ended } = replay;
  const [reason = ''] = counts.unanswered.keys();
  if (ended === 'unanswered') {
    terminal.err(noAnswer(url, reason));
    return 1;
  }
  terminal.out(isJson ? `${jsonText(replayData(counts, notSent))}\n` : replayText(counts, notSent));
  if (ended === 'interrupted') terminal.err('Interrupted: not all events were sent.\n');
  const scheme = counts.statuses.has(401) ? replay.unusedScheme : undefined;
  if (scheme !== undefined) terminal.err(`The pages say that deliveries are signed (${scheme}): set WEBHOOK_SECRET.\n`);
  const isFine = [...counts.statuses.keys()].every((status) => status >= 200 && status < 300);
  return isFine && counts.unanswered.size === 0 && notSent === 0 && ended !== 'interrupted' ? 0 : 1;
}
