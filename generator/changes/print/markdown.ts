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
  const items = changelogItems(findings);
  return `${[
    '## Changes in the event pages',
    `${summaryText(findings)} Suggested version step: **${versionStep(findings)}**.${prose > 0 ? ` Besides, ${prose} of the descriptions changed.` : ''}`,
    ...told,
    ...(handlers.length === 0 ? [] : [`Handlers to look at: ${handlers.map(codeSpan).join(', ')}.`]),
    ...(items.length === 0 ? [] : [`For a changelog:\n\n${items.join('\n')}`]),
    ...(types === '' ? [] : [`The types:\n\n${fencedDiff(types)}`]),
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
    return `| ${cells.map(cellText).join(' | ')} |`;
  });
  return ['| class | what | change | effect | before, after |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** A table ends its cells at every bar that is not escaped, those in code too. */
function cellText(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

function placeText(place: Place | undefined): string {
  return place === undefined ? '–' : codeSpan(formatPlace(place));
}

/** A block of code whose fence is longer than any in it. */
export function fencedDiff(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${text.trimEnd()}\n${fence}`;
}
