import type { OutcomeCounts } from '../../generated/acs-calling/index.ts';

/** How many events had each outcome: those that are named, and none of the others. */
export function counts(named: Partial<OutcomeCounts> = {}): OutcomeCounts {
  return { handled: 0, unhandled: 0, repeated: 0, busy: 0, unknown: 0, invalid: 0, failed: 0, ...named };
}
