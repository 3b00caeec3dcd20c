import type { ChangeFinding } from '../../changes/finding.ts';
import { effectsText, isProse, summaryText, versionStep } from '../../changes/print/summary.ts';
import type { ShownChange, ShownVersion } from '../../model/explorer/versions.ts';
import type { JobInput } from '../../model/job.ts';
import type { GivenNames } from '../../model/output.ts';
import type { Reading } from '../../model/reading.ts';
import { type Difference, differenceOf, sideOfPages } from '../diff.ts';
import { editionsOf } from '../history.ts';
import { changedTypes } from '../told/changed-types.ts';
import type { TextTable } from './text-table.ts';

/** What changed in each version of the pages of a job but the oldest, the newest first. */
export async function shownVersions(
  readings: readonly Reading[],
  { input, names, texts }: { readonly input: JobInput; readonly names: GivenNames; readonly texts: TextTable },
): Promise<readonly ShownVersion[]> {
  const editions = editionsOf(readings);
  if (editions.length < 2) return [];
  const options = { ...input.options, only: [] };
  const sides = editions.map(({ label, pages }) => ({ label, side: sideOfPages({ pages, options, names }) }));
  const versions: ShownVersion[] = [];
  for (const [index, { label, side }] of sides.entries()) {
    const before = sides[index - 1];
    if (before === undefined) continue;
    const difference = differenceOf(before.side, side);
    versions.push(await shownVersion(difference, { label, since: before.label, texts }));
  }
  return versions.reverse();
}

/** A comparison as a version, without changes of words alone unless `prose` is set. */
export async function shownVersion(
  difference: Difference,
  { label, since, texts, prose = false }: { label: string; since: string; texts: TextTable; prose?: boolean },
): Promise<ShownVersion> {
  const findings = difference.findings.filter((finding) => prose || !isProse(finding));
  const types = await changedTypes(difference);
  return {
    label,
    since,
    summary: findings.length === 0 ? 'Only descriptions and examples changed.' : summaryText(findings),
    step: versionStep(findings),
    changes: findings.map((finding) => shownChange(finding, texts)),
    typesBefore: types?.before ?? '',
    typesAfter: types?.after ?? '',
  };
}

function shownChange(finding: ChangeFinding, texts: TextTable): ShownChange {
  const { code, path, message, why, paths, events, before, after } = finding;
  return {
    code,
    class: finding.class,
    path,
    message,
    why,
    effects: effectsText(finding),
    paths,
    events,
    ...(before === undefined ? {} : { before: texts.place(before) }),
    ...(after === undefined ? {} : { after: texts.place(after) }),
  };
}
