import { displayPath } from '../../io/disk/paths.ts';
import type { FileChange } from '../../io/output/plan-changes.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { counted } from '../../text/case.ts';
import { printable } from '../../text/code-frame.ts';
import { jsonText } from '../../text/encode.ts';
import { pageDifferences, pageList } from './page-differences.ts';
import type { PagePlan } from './page-plan.ts';
import type { PlannedPage } from './planned-page.ts';

const VERBS: Readonly<Record<FileChange['status'], readonly [written: string, planned: string]>> = {
  create: ['new', 'new'],
  update: ['changed', 'changed'],
  delete: ['gone', 'gone'],
  unchanged: ['unchanged', 'unchanged'],
  kept: ['left alone', 'left alone'],
  orphaned: [
    'removed upstream; edited by hand, so the file was kept',
    'removed upstream; edited by hand, so the file would be kept',
  ],
};

/** Reports what an update found, for people or as JSON: first what changed in the pages, then one line for each that did. */
export async function reportUpdate(
  { pages }: PagePlan,
  run: { readonly exitCode: number; readonly json: boolean; readonly writes: boolean },
  terminal: Terminal,
): Promise<void> {
  const differences = await pageDifferences(pages, terminal.cwd);
  if (run.json) {
    const data = pages.map(({ catalog, address, served, linkedFrom, change }) => ({
      catalog,
      path: displayPath(change.file, terminal.cwd),
      from: address,
      served,
      linkedFrom,
      status: change.status,
    }));
    terminal.out(
      `${jsonText({ exitCode: run.exitCode, pages: data, ...differences, pageList: pageList(pages, terminal.cwd) })}\n`,
    );
    return;
  }
  if (pages.length === 0) {
    terminal.out('No catalog has remote pages; nothing to fetch.\n');
    return;
  }
  const changed = pages.filter(({ change }) => change.status !== 'unchanged');
  terminal.out(differences.text);
  for (const page of changed) {
    const what = VERBS[page.change.status][run.writes ? 0 : 1];
    terminal.out(`${printable(`${displayPath(page.change.file, terminal.cwd)}: ${what} (${wayOf(page)})`)}\n`);
  }
  if (changed.length === 0) terminal.out(`Up to date: ${counted(pages.length, 'page')}.\n`);
}

/** Where a page comes from, and how it was come by, in words. */
function wayOf({ address, served, linkedFrom, change: { status } }: PlannedPage): string {
  const isGone = status === 'delete' || status === 'orphaned';
  const by = served === undefined || isGone ? [] : [`its Markdown is ${served}`];
  const link = linkedFrom === undefined ? [] : [`${isGone ? 'no longer linked' : 'linked'} from ${linkedFrom}`];
  return [address, ...by, ...link].join('; ');
}
