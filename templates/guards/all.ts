/*
 * What generated guards call. The parts that a file needs are printed into it; guards that are compiled in memory use
 * these functions as they stand.
 */
export * from './copies.ts';
export * from './formats.ts';
export * from './holds.ts';
export * from './issues.ts';
export * from './kinds.ts';
export * from './refusals.ts';
export * from './standard-schema.ts';
export * from './values.ts';
