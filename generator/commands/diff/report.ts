import type { ChangeFinding } from '../../changes/finding.ts';
import { changelogItems } from '../../changes/print/changelog.ts';
import { githubCommands } from '../../changes/print/github.ts';
import { type Aside, markdownReport } from '../../changes/print/markdown.ts';
import { sarifLog } from '../../changes/print/sarif.ts';
import { findingData, summaryText, versionStep } from '../../changes/print/summary.ts';
import { findingText } from '../../changes/print/text.ts';
import type { Paint } from '../../diagnostics/format.ts';
import { packageVersion } from '../../io/package/package-files.ts';
import type { DiffFormat } from '../../options/choices.ts';
import { counted } from '../../text/case.ts';
import { printable } from '../../text/code-frame.ts';

/** A form that is a text; the one that is a page is made by itself. */
type TextFormat = Exclude<DiffFormat, 'html'>;

/** What is to be reported of a comparison. */
export interface DiffReport extends Aside {
  readonly format: TextFormat;
  readonly findings: readonly ChangeFinding[];
}

interface DiffRun {
  readonly exitCode: number;
  readonly paint: Paint;
}

const FORMS: Readonly<Record<TextFormat, (report: DiffReport, run: DiffRun) => string>> = {
  text: textReport,
  json: (report, { exitCode }) => `${JSON.stringify(reportData(report, exitCode), null, 2)}\n`,
  markdown: (report) => markdownReport(report.findings, report),
  sarif: ({ findings }) => sarifLog(findings, packageVersion()),
  github: ({ findings }) => githubCommands(findings),
};

/** A comparison in one of the forms that there are. */
export function diffReport(report: DiffReport, run: DiffRun): string {
  return FORMS[report.format](report, run);
}

function textReport({ findings, prose, handlers, types }: DiffReport, { paint }: DiffRun): string {
  const step = versionStep(findings);
  const items = changelogItems(findings);
  const parts = [
    ...findings.map((finding) => findingText(finding, paint)),
    [
      paint('bold', summaryText(findings)),
      ...(findings.length === 0 ? [] : [`Suggested version bump: ${step}.`]),
      ...(prose === 0 ? [] : [`${counted(prose, 'description')} changed, which --prose includes.`]),
      ...(handlers.length === 0 ? [] : [`Handlers to review: ${handlers.map(printable).join(', ')}`]),
    ].join('\n'),
    ...(items.length === 0 ? [] : [['For a changelog:', '', ...items].join('\n')]),
    ...(types === '' ? [] : [`In types.ts:\n\n${types.trimEnd()}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function reportData({ findings, prose, handlers, types }: DiffReport, exitCode: number): object {
  return {
    exitCode,
    versionStep: versionStep(findings),
    findings: findings.map(findingData),
    descriptionsChanged: prose,
    handlers,
    changelog: changelogItems(findings),
    types,
  };
}
