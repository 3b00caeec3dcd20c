/** What is run after each change (`npm test`), and what is run besides before something is merged (`npm run test:ci`). */
export type Tier = 'quick' | 'ci';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly tier: Tier;
  }
}

/** Tests that start processes, compilers or servers, install packages, or look at a great many or at very large values. */
export const CI_ONLY: readonly string[] = [
  'test/{action,additions,fuzz,package,safety,scaffold,update,vite,watch}/**',
  'test/consumer/receivers/**',
  'test/consumer/{agreement,any-schema,arbitraries,arbitraries-elsewhere,compile,every-page}.test.ts',
  'test/consumer/fixtures-by-type.test.ts',
  'test/unit/determinism.test.ts',
  'test/unit/guard/large-values.test.ts',
  'test/unit/io/{compile-cache,watch-files}.test.ts',
];

/** Properties are looked at by both: a sample in `quick`, all in `ci`. */
const PROPERTIES = 'test/property/**/*.test.ts';

/** Tests of the second tier that need a process of their own: they count all that runs in it. */
export const ALONE: readonly string[] = ['test/safety/growth.test.ts'];

/** Which files a tier runs beside others. A file that nobody put anywhere is run after each change. */
export function filesOf(tier: Tier): { readonly include: string[]; readonly exclude: string[] } {
  const elsewhere = ['test/long/**', 'test/mutation/golden-*.test.ts', 'test/golden/*/**', ...ALONE];
  if (tier === 'quick') return { include: ['test/**/*.test.ts'], exclude: [...elsewhere, ...CI_ONLY] };
  return { include: [...CI_ONLY.map((glob) => glob.replace(/\/\*\*$/, '/**/*.test.ts')), PROPERTIES], exclude: elsewhere };
}
