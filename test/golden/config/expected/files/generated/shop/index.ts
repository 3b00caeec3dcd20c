export * from './guards.ts';
export * from './types.ts';
