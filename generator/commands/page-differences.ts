import { fencedDiff } from '../changes/print/markdown.ts';
import { isProse } from '../changes/print/summary.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { type Change, shown } from '../io/output.ts';
import type { SourceFile } from '../text/source.ts';
import { diffPageSets } from './diff.ts';
import type { PlannedPage } from './page-plan.ts';
import { changesDiff } from './unified-diff.ts';

/** What changed in pages, in two forms; both empty where nothing did, or all of them are new. */
export interface PageDifferences {
  /** As a terminal shows it. */
  readonly text: string;
  /** As a pull request shows it. */
  readonly markdown: string;
}

/**
 * What changed in the pages of each catalog, and what that means. Pages that cannot be read are shown line by line instead,
 * and so are catalogs of which nothing but words changed.
 */
export async function pageDifferences(pages: readonly PlannedPage[], cwd: string): Promise<PageDifferences> {
  const catalogs = [...new Set(pages.map(({ catalog }) => catalog))];
  const parts = await Promise.all(
    catalogs.map(async (name) => {
      const changes = pages.filter(({ catalog }) => catalog === name).map(({ change }) => change);
      const touched = changes.filter(({ before, after }) => before !== undefined && before !== after);
      return touched.length === 0 ? undefined : differencesOf(name, changes, cwd);
    }),
  );
  const found = parts.filter((part) => part !== undefined);
  return { text: found.map(({ text }) => text).join('\n'), markdown: found.map(({ markdown }) => markdown).join('\n') };
}

async function differencesOf(name: string, changes: readonly Change[], cwd: string): Promise<PageDifferences> {
  const { findings, diagnostics, text, markdown } = diffPageSets(
    versions(changes, 'before', cwd),
    versions(changes, 'after', cwd),
  );
  const heading = `## ${name}\n\n`;
  if (findings.some((finding) => !isProse(finding)) && !diagnostics.some(isError)) return { text, markdown: heading + markdown };
  const patch = await changesDiff(changes, cwd);
  return { text: patch, markdown: `${heading}${fencedDiff(patch)}\n` };
}

function versions(changes: readonly Change[], version: 'before' | 'after', cwd: string): readonly SourceFile[] {
  return changes.flatMap((change) => {
    const text = change[version];
    const path = shown(change.file, cwd);
    return text === undefined ? [] : [{ name: path, path, text }];
  });
}
