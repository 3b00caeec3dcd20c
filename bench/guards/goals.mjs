/**
 * The highest ratio that meets the goal, by case and by contestant.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
export const limits = {
  valid: { 'hand-written': 1.03, typia: 1, ajv: 0.65 },
  'with date-time': { typia: 0.85, ajv: 0.12 },
  'eight object shapes': { typia: 0.85 },
  'list of errors': { typia: 0.3, ajv: 1 },
  'parse, valid': { 'our guards': 1.05 },
  'end to end, single events': { 'JSON.parse alone': 1.08 },
  'end to end, batches of 10': { 'JSON.parse alone': 1.08 },
  'end to end, batches of 1000': { 'JSON.parse alone': 1.15 },
  'moltar, assertLoose': { 'hand-written': 1.03, typia: 1 },
  'moltar, assertStrict': { typia: 0.8 },
  'moltar, parseStrict': { typia: 0.8 },
};

/** What finding the type among 64 may take, in nanoseconds. */
export const dispatchLimit = 25;

/** The greatest size in bytes of six guards, minified. */
export const sizeLimits = { is: 8000, parse: 25_000 };
