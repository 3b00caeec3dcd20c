/** What is refused: deeper values, as reading is recursive, and objects with more members. */
export interface JsonLimits {
  readonly depth: number;
  readonly keys: number;
}

/** The limits where nobody asks for others. */
export const USUAL_LIMITS: JsonLimits = { depth: 64, keys: 10_000 };
