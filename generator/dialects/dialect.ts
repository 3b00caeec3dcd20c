import type { Result } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';

/** A way of documenting events. */
export interface Dialect {
  readonly name: string;
  /** Reads a page. What it does not understand it lists as passed over, or reports. */
  readonly read: (outline: Outline) => Result<Reading>;
}
