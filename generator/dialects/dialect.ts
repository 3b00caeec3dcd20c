import type { Result } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';
import type { Reading } from '../model/reading.ts';

/** A way of documenting events or structures. */
export interface Dialect {
  readonly name: string;
  /** What on the page speaks for this dialect. */
  readonly recognise: (outline: Outline) => readonly Trait[];
  /** Reads a page. What it does not understand it lists as passed over, or reports. */
  readonly read: (outline: Outline) => Result<Reading>;
}

/** Something on a page that speaks for a dialect. */
export interface Trait {
  /** How much it counts; 0 if it is not there. */
  readonly weight: number;
  /** What it is, in words: `6 event types in tables`. */
  readonly what: string;
}

/** A reading of which a dialect fills in what its pages have. */
export function readingOf(outline: Outline, dialect: string, parts: Partial<Reading>): Reading {
  return {
    outline,
    dialect,
    events: [],
    examples: [],
    structures: [],
    dataTables: [],
    envelopeTables: [],
    saysSimilar: false,
    passedOver: [],
    ...parts,
  };
}
