import type { ChangeFinding } from '../../changes/finding.ts';
import { reportedFindings } from '../../changes/print/summary.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { noPaint } from '../../diagnostics/format.ts';
import { diffPages } from '../../pipeline/diff.ts';
import type { SourceFile } from '../../text/source.ts';
import { touchedHandlers } from './handlers.ts';
import { diffReport } from './report.ts';

/** What changed between two sets of pages, and how that is reported. */
export interface PagesDifference {
  /** All changes, the worst first; those of words alone among them. */
  readonly findings: readonly ChangeFinding[];
  /** What is wrong in the pages. With an error among them the changes cannot be relied on. */
  readonly diagnostics: readonly Diagnostic[];
  /** As `holotype diff` prints them, without changes of words alone. */
  readonly text: string;
  /** As `holotype diff --format markdown` prints them. */
  readonly markdown: string;
}

/** What `holotype diff` finds between two sets of pages, for other commands. */
export function diffPageSets(old: readonly SourceFile[], now: readonly SourceFile[]): PagesDifference {
  const { difference, diagnostics } = diffPages(old, now);
  const told = reportedFindings(difference.findings, {});
  const report = {
    findings: told,
    prose: difference.findings.length - told.length,
    handlers: touchedHandlers(difference, undefined, ''),
    types: '',
  };
  return {
    findings: difference.findings,
    diagnostics,
    text: diffReport({ ...report, format: 'text' }, { exitCode: 0, paint: noPaint }),
    markdown: diffReport({ ...report, format: 'markdown' }, { exitCode: 0, paint: noPaint }),
  };
}
