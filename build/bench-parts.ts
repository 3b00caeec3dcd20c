/* What benches measure that the library does not export. */
export { readJsonFences } from '../generator/claims/fences/json-fences.ts';
export { READERS } from '../generator/claims/readers.ts';
export { jobOptions } from '../generator/config/job-options.ts';
export { readOutline } from '../generator/markdown/outline.ts';
export { parseBlocks } from '../generator/markdown/parser.ts';
export { LIMITS } from '../generator/model/limits.ts';
export { readPages } from '../generator/pipeline/read-pages.ts';
export { analyze, analyzeReadings } from '../generator/pipeline.ts';
export { readSet } from '../generator/scopes/read-set.ts';
export { SCOPE_RULES } from '../generator/scopes/rules.ts';
export { vocabulariesNamed } from '../generator/vocabularies/all.ts';
