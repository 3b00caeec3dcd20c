import { frame, type Paint } from '../../diagnostics/format.ts';
import type { ChangeClass } from '../../options/choices.ts';
import { counted } from '../../text/case.ts';
import { printable } from '../../text/code-frame.ts';
import type { ChangeFinding } from '../finding.ts';
import { effectsText } from './summary.ts';

const STYLES: Readonly<Record<ChangeClass, Parameters<Paint>[0]>> = {
  breaking: 'red',
  coverage: 'red',
  dangerous: 'yellow',
  safe: 'green',
  annotation: 'dim',
};

/**
 * A change for people, with both places:
 *
 *     breaking member-moved CallStarted.data.startedBy.rawId
 *       startedBy.rawId → startedBy.communicationIdentifier.rawId: the member was moved.
 *       before: docs/2022.md:60:18
 *         60 |         "rawId": "8:acs:…"
 *            |                  ^^^^^^^^^^
 *       after: docs/2023.md:52:20
 *         …
 *       deployed guards, new events: fails; …
 *       why: guards look for it in the old place, and so does code.
 */
export function findingText(finding: ChangeFinding, paint: Paint): string {
  const { paths, events } = finding;
  const others = paths.slice(1);
  const shown = others.slice(0, MAX_SHOWN);
  const more = others.length - shown.length;
  return [
    `${paint(STYLES[finding.class], finding.class)} ${paint('dim', finding.code)} ${paint('bold', printable(finding.path))}`,
    `  ${printable(finding.message)}`,
    ...(finding.before === undefined
      ? []
      : [frame(finding.code === 'member-added' ? 'before, without it' : 'before', finding.before)]),
    ...(finding.after === undefined
      ? []
      : [frame(finding.code === 'member-removed' ? 'after, without it' : 'after', finding.after)]),
    ...(shown.length === 0 ? [] : [`  also: ${shown.map(printable).join(', ')}${more > 0 ? ` and ${more} more` : ''}`]),
    ...(events.length > 1 ? [`  ${counted(events.length, 'event')} touched`] : []),
    ...(finding.class === 'annotation' || finding.class === 'coverage' ? [] : [`  ${effectsText(finding)}`]),
    `  ${paint('dim', `why: ${finding.why}`)}`,
  ].join('\n');
}

const MAX_SHOWN = 5;
