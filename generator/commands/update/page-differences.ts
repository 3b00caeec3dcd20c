import { isProse } from '../../changes/print/summary.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import { counted } from '../../text/case.ts';
import { codeBlock, codeSpan, markdownText } from '../../text/encode-markdown.ts';
import type { SourceFile } from '../../text/source.ts';
import { diffPageSets } from '../diff/page-sets.ts';
import { changesDiff } from '../unified-diff.ts';
import type { PlannedPage } from './planned-page.ts';

/** What changed in pages, in two forms; both empty where nothing did, or all of them are new. */
export interface PageDifferences {
  /** As a terminal shows it. */
  readonly text: string;
  /** As a pull request shows it. */
  readonly markdown: string;
}

/**
 * What changed in the pages of each catalog, and what that means. Pages that cannot be read are compared line by line
 * instead, and so are catalogs in which only words changed.
 */
export async function pageDifferences(pages: readonly PlannedPage[], cwd: string): Promise<PageDifferences> {
  const catalogs = [...new Set(pages.map(({ catalog }) => catalog))];
  const parts = await Promise.all(
    catalogs.map(async (name) => {
      const changes = pages.filter(({ catalog }) => catalog === name).map(({ change }) => change);
      const isNew = changes.every(({ before }) => before === undefined);
      const isSame = changes.every(({ before, after }) => before === after);
      return isNew || isSame ? undefined : differencesOf(name, changes, cwd);
    }),
  );
  const found = parts.filter((part) => part !== undefined);
  return { text: found.map(({ text }) => text).join('\n'), markdown: found.map(({ markdown }) => markdown).join('\n') };
}

async function differencesOf(name: string, changes: readonly FileChange[], cwd: string): Promise<PageDifferences> {
  const { findings, diagnostics, text, markdown } = diffPageSets(
    versions(changes, 'before', cwd),
    versions(changes, 'after', cwd),
  );
  const heading = `## ${markdownText(name)}\n\n`;
  if (findings.some((finding) => !isProse(finding)) && !diagnostics.some(isError)) return { text, markdown: heading + markdown };
  const patch = await changesDiff(changes, cwd);
  return { text: patch, markdown: `${heading}${codeBlock(shortened(patch), 'diff')}\n` };
}

/** As much as leaves room for the rest of a pull request's text. */
const MAX_PATCH_LENGTH = 20_000;

function shortened(patch: string): string {
  if (patch.length <= MAX_PATCH_LENGTH) return patch;
  const shown = patch.slice(0, patch.lastIndexOf('\n', MAX_PATCH_LENGTH) + 1);
  return `${shown}… and ${counted(patch.slice(shown.length).trimEnd().split('\n').length, 'more line')}\n`;
}

/** The pages that changed, one item of a list in Markdown each. */
export function pageList(pages: readonly PlannedPage[], cwd: string): string {
  const changed = pages.filter(({ change }) => change.status !== 'unchanged');
  return changed
    .map(
      ({ address, change }) =>
        `- ${codeSpan(displayPath(change.file, cwd))}: ${STATUSES[change.status]}, from ${codeSpan(address)}\n`,
    )
    .join('');
}

const STATUSES: Readonly<Record<FileChange['status'], string>> = {
  create: 'new',
  update: 'changed',
  delete: 'gone',
  unchanged: 'unchanged',
  kept: 'left alone',
  orphaned: 'gone, but it was edited and stays',
};

function versions(changes: readonly FileChange[], version: 'before' | 'after', cwd: string): readonly SourceFile[] {
  return changes.flatMap((change) => {
    const text = change[version];
    const path = displayPath(change.file, cwd);
    return text === undefined ? [] : [{ name: path, path, text }];
  });
}
