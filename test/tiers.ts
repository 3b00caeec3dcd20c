/**
 * What is run after each change (`npm test`), what is run besides before something is merged (`npm run test:ci`), and what is
 * run when there is time (`npm run test:long`).
 */
type Tier = 'quick' | 'ci' | 'long';

/** What chance comes from in the first two tiers; the third has another seed each time. */
export const SEED = 1;

declare module 'vitest' {
  export interface ProvidedContext {
    readonly tier: Tier;
    readonly seed: number;
  }
}

/** Tests that start processes, compilers or servers, install packages, or look at a great many or at very large values. */
export const CI_ONLY: readonly string[] = [
  'test/{action,additions,examples,explorer,fuzz,mcp,package,safety,scaffold,update,vite,watch}/**',
  'test/consumer/receivers/**',
  'test/consumer/{agreement,any-schema,arbitraries,arbitraries-elsewhere,compile,every-page}.test.ts',
  'test/consumer/{fixtures-by-type,round-trip,schema-libraries,specifications}.test.ts',
  'test/unit/determinism.test.ts',
  'test/unit/specifications/github.test.ts',
  'test/unit/guard/large-values.test.ts',
  'test/unit/io/{compile-cache,watch-files}.test.ts',
  'test/unit/writing/{stat-record,up-to-date}.test.ts',
];

/** Properties are looked at by all tiers, each more often than the one before. */
export const PROPERTIES = 'test/property/**/*.test.ts';

/** Tests of the second tier that need a process of their own: they count all that runs in it. */
export const ALONE: readonly string[] = ['test/safety/growth.test.ts'];

/** The tests that take longest, which start first: none of them is left over when the others are done. */
export const LONGEST: readonly string[] = [
  'test/golden/golden.test.ts',
  'test/golden/reading.test.ts',
  'test/property/pages.test.ts',
  'test/conventions/readme.test.ts',
  ...['test/scaffold/projects.test.ts', 'test/safety/growth.test.ts', 'test/consumer/every-page.test.ts'],
  ...['test/watch/watch.test.ts', 'test/package/package.test.ts', 'test/action/update-pages.test.ts'],
];

/** Which files a tier runs beside others. A file that nobody put anywhere is run after each change. */
export function filesOf(tier: 'quick' | 'ci'): { readonly include: string[]; readonly exclude: string[] } {
  const elsewhere = ['test/long/**', 'test/mutation/golden-*.test.ts', 'test/golden/*/**', ...ALONE];
  if (tier === 'quick') return { include: ['test/**/*.test.ts'], exclude: [...elsewhere, ...CI_ONLY] };
  return { include: [...CI_ONLY.map((glob) => glob.replace(/\/\*\*$/, '/**/*.test.ts')), PROPERTIES], exclude: elsewhere };
}
