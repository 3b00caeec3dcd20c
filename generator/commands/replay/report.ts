import { counted } from '../../text/case.ts';
import { printable } from '../../text/code-frame.ts';
import { columnsText } from '../columns.ts';
import type { ReplayCounts } from './paced-sender.ts';

/** What came of a replay, as it is printed. */
export function replayText({ sent, statuses, unanswered, seconds }: ReplayCounts, notSent: number): string {
  const rate = seconds < 1 ? '' : `, ${rounded(sent / seconds)} a second`;
  const head = `${counted(sent, 'event')} sent in ${seconds.toFixed(1)} s${rate}`;
  const rows = [
    ...[...statuses].sort(([a], [b]) => a - b).map(([status, count]) => [`  ${status}`, String(count)]),
    ...[...unanswered].map(([reason, count]) => ['  no answer', `${count}  ${printable(reason)}`]),
    ...(notSent === 0 ? [] : [['  not sent', String(notSent)]]),
  ];
  return `${head}\n${columnsText(rows)}`;
}

/** The same as data. */
export function replayData({ sent, statuses, unanswered, seconds }: ReplayCounts, notSent: number): object {
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => ({ status, count }));
  return {
    sent,
    notSent,
    seconds: Number(seconds.toFixed(3)),
    answers,
    unanswered: [...unanswered].map(([reason, count]) => ({ reason, count })),
  };
}

function rounded(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
}
