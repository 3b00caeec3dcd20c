import type { Change } from '../io/output.ts';
import { unifiedDiff } from './generate-report.ts';

/** What changed in pages, as text: the one place that says how an update shows it. Empty if nothing did. */
export function pageDifferences(changes: readonly Change[], cwd: string): Promise<string> {
  return unifiedDiff(changes, cwd);
}
