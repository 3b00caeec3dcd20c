export * from './guards.js';
export * from './receiver/index.js';
export * from './types.js';
