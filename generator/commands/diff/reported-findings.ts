import type { ChangeFinding } from '../../changes/finding.ts';
import { isProse } from '../../changes/print/summary.ts';
import type { OptionValues } from '../../options/values.ts';

/** Changes of words alone are told on request, or where they make the command fail. */
export function reportedFindings(
  findings: readonly ChangeFinding[],
  { prose, failOn }: OptionValues<'prose' | 'failOn'>,
): readonly ChangeFinding[] {
  return prose === true || failOn === 'annotation' ? findings : findings.filter((finding) => !isProse(finding));
}
