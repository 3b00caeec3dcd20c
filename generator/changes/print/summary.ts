import { placeData } from '../../diagnostics/format.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../../options/choices.ts';
import type { OptionValues } from '../../options/values.ts';
import { counted } from '../../text/case.ts';
import type { ChangeFinding } from '../finding.ts';

/** How far a version number should go up for what is generated. */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none';

/** New things that nothing depends on yet. */
const ADDITIONS = new Set(['member-added', 'structure-added', 'event-added']);

/**
 * The step of semantic versioning that changes ask for: major where what is deployed or written stops working, minor where
 * something is new or has to be looked at, patch for the rest. Pages that show less than they did ask for no release.
 */
export function versionStep(findings: readonly ChangeFinding[]): VersionStep {
  if (findings.some((finding) => finding.class === 'breaking' || finding.effects.code === 'fails')) return 'major';
  if (findings.some((finding) => finding.class === 'dangerous' || ADDITIONS.has(finding.code))) return 'minor';
  return findings.some((finding) => finding.class !== 'coverage') ? 'patch' : 'none';
}

/** How many changes there are of each class, the worst first. */
export function countClasses(findings: readonly ChangeFinding[]): readonly (readonly [ChangeClass, number])[] {
  return CHANGE_CLASSES.map((name) => [name, findings.filter((finding) => finding.class === name).length] as const).filter(
    ([, count]) => count > 0,
  );
}

/** `3 changes: 1 breaking, 2 safe`. */
export function summaryText(findings: readonly ChangeFinding[]): string {
  if (findings.length === 0) return 'No change.';
  const parts = countClasses(findings).map(([name, count]) => `${count} ${name}`);
  return `${counted(findings.length, 'change')}: ${parts.join(', ')}.`;
}

/** Whether a class is as bad as another one, or worse. */
export function isAtLeast(one: ChangeClass, other: ChangeClass): boolean {
  return CHANGE_CLASSES.indexOf(one) <= CHANGE_CLASSES.indexOf(other);
}

/** Whether a change is about words alone. Those are reported only on request. */
export function isProse({ code }: ChangeFinding): boolean {
  return code === 'description-changed';
}

/** The effects of a change in words, those that are none left out. */
export function effectsText({ effects }: ChangeFinding): string {
  const { deployed, regenerated, code } = effects;
  const parts = [
    ...(deployed === 'fine' ? [] : [`deployed guards, new events: ${deployed}`]),
    ...(regenerated === 'fine' ? [] : [`regenerated guards, old events: ${regenerated}`]),
    ...(code === 'fine' ? [] : [`code, new types: ${code}`]),
  ];
  return parts.length === 0 ? 'deployed guards, regenerated guards and code: fine' : parts.join('; ');
}

/** A change for machines: plain data, line and column counted from 1. */
export function findingData({ before, after, ...finding }: ChangeFinding): object {
  return {
    ...finding,
    ...(before === undefined ? {} : { before: placeData(before) }),
    ...(after === undefined ? {} : { after: placeData(after) }),
  };
}

/** Changes of words alone are reported on request, or where they make the command fail. */
export function reportedFindings(
  findings: readonly ChangeFinding[],
  { prose, failOn }: OptionValues<'prose' | 'failOn'>,
): readonly ChangeFinding[] {
  return prose === true || failOn === 'annotation' ? findings : findings.filter((finding) => !isProse(finding));
}
