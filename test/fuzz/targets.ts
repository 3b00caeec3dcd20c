import type { Target } from './target.ts';

/** What can be fuzzed; each is loaded when it is asked for. */
export const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  pages: async () => (await import('./pages.ts')).pagesTarget,
  json: async () => (await import('./json.ts')).jsonTarget,
  guards: async () => (await import('./guards.ts')).guardsTarget,
  config: async () => (await import('./config.ts')).configTarget,
  schemas: async () => (await import('./schemas.ts')).schemasTarget,
};
