import { formatPlace, type Place } from '../../text/source.ts';
import type { ChangeFinding } from '../finding.ts';
import { changelogItems, codeSpan, markdownText } from './changelog.ts';
import { effectsText, summaryText, versionStep } from './summary.ts';

/** What else is told of a comparison, in whatever form. */
export interface Aside {
  /** Descriptions that changed, and are not among the changes that are told. */
  readonly prose: number;
  /** The handlers of the events that changed. */
  readonly handlers: readonly string[];
  /** The types as a unified diff; empty where they are the same or were not asked for. */
  readonly types: string;
}

/** Changes as a Markdown document, for a comment or a report. */
export function markdownReport(findings: readonly ChangeFinding[], { prose, handlers, types }: Aside): string {
  const told = findings.length === 0 ? [] : [tableOf(findings)];
  return `${[
    '## Changes in the event pages',
    `${summaryText(findings)} Suggested version step: **${versionStep(findings)}**.${prose > 0 ? ` Besides, ${prose} of the descriptions changed.` : ''}`,
    ...told,
    ...(handlers.length === 0 ? [] : [`Handlers to look at: ${handlers.map(codeSpan).join(', ')}.`]),
    ...(findings.length === 0 ? [] : [`For a changelog:\n\n${changelogItems(findings).join('\n')}`]),
    ...(types === '' ? [] : [`The types:\n\n${fenced(types)}`]),
  ].join('\n\n')}\n`;
}

function tableOf(findings: readonly ChangeFinding[]): string {
  const rows = findings.map(
    (finding) =>
      `| ${finding.class} | ${codeSpan(finding.path).replaceAll('|', '\\|')} | ${markdownText(finding.message)} | ${effectsText(finding)} | ${placesText(finding)} |`,
  );
  return ['| class | what | change | effect | before, after |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function placesText({ before, after }: ChangeFinding): string {
  const shown = (place: Place | undefined): string =>
    place === undefined ? '–' : codeSpan(formatPlace(place)).replaceAll('|', '\\|');
  return `${shown(before)}, ${shown(after)}`;
}

/** A block of code whose fence is longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${text.trimEnd()}\n${fence}`;
}
