import { placeData } from '../../diagnostics/format.ts';
import type { ChangeFinding } from '../finding.ts';

/** A change for machines: plain data, line and column counted from 1. */
export function findingData({ before, after, ...finding }: ChangeFinding): object {
  return {
    ...finding,
    ...(before === undefined ? {} : { before: placeData(before) }),
    ...(after === undefined ? {} : { after: placeData(after) }),
  };
}
