/*
 * What generated guards call. The parts that a file needs are printed into it; guards that are compiled in memory use
 * these functions as they stand.
 */
export * from './copies.ts';
export * from './formats.ts';
export * from './issues.ts';
export * from './kinds.ts';
export * from './limits.ts';
export * from './results.ts';
export * from './standard-schema.ts';
export * from './values.ts';
