import { codeBlock, codeSpan, markdownText, tableCell } from '../../text/encode-markdown.ts';
import { formatPlace, type Place } from '../../text/source.ts';
import type { ChangeFinding } from '../finding.ts';
import { changelogItems } from './changelog.ts';
import { effectsText, summaryText, versionStep } from './summary.ts';

/** What else is reported of a comparison, in whatever form. */
export interface Aside {
  /** Descriptions that changed, and are not among the changes that are reported. */
  readonly prose: number;
  /** The handlers of the events that changed. */
  readonly handlers: readonly string[];
  /** The types as a unified diff; empty where they are the same or were not asked for. */
  readonly types: string;
}

/** Changes as a Markdown document, for a comment or a report. */
export function markdownReport(findings: readonly ChangeFinding[], { prose, handlers, types }: Aside): string {
  const told = findings.length === 0 ? [] : [tableOf(findings)];
  const items = changelogItems(findings);
  return `${[
    '## Changes in the event pages',
    `${summaryText(findings)} Suggested version bump: **${versionStep(findings)}**.${prose > 0 ? ` Besides, ${prose} of the descriptions changed.` : ''}`,
    ...told,
    ...(handlers.length === 0 ? [] : [`Handlers to review: ${handlers.map(codeSpan).join(', ')}.`]),
    ...(items.length === 0 ? [] : [`For a changelog:\n\n${items.join('\n')}`]),
    ...(types === '' ? [] : [`The types:\n\n${codeBlock(types, 'diff')}`]),
  ].join('\n\n')}\n`;
}

function tableOf(findings: readonly ChangeFinding[]): string {
  const rows = findings.map((finding) => {
    const { before, after } = finding;
    const cells = [
      finding.class,
      codeSpan(finding.path),
      markdownText(finding.message),
      effectsText(finding),
      `${placeText(before)}, ${placeText(after)}`,
    ];
    return `| ${cells.map(tableCell).join(' | ')} |`;
  });
  return ['| class | what | change | effect | before, after |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function placeText(place: Place | undefined): string {
  return place === undefined ? '–' : codeSpan(formatPlace(place));
}
