/** How Stryker mutates some files: each group has a score of its own, which has to be so many percent or more. */
export function group(name, mutate, least = 90) {
  const work = '.mutation';
  return {
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: `test/mutation/vitest.${name}.config.ts` },
    coverageAnalysis: 'perTest',
    // Patterns and tables are made when a module is loaded, and much of what protects an output is in them.
    ignoreStatic: false,
    // The tests are run without looking at types.
    disableTypeChecks: false,
    // Stryker would rewrite paths in it by way of the compiler's old API. There are none to rewrite.
    tsconfigFile: 'none',
    concurrency: 2,
    // On a busy machine a test may take longer than it did in the first run.
    timeoutMS: 10_000,
    timeoutFactor: 2,
    thresholds: { high: 95, low: least, break: least },
    incremental: true,
    incrementalFile: `${work}/${name}.incremental.json`,
    tempDirName: `${work}/${name}`,
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, skipFull: true },
    htmlReporter: { fileName: `${work}/${name}.html` },
    jsonReporter: { fileName: `${work}/${name}.json` },
    ignorePatterns: [
      '/action',
      '/bench',
      '/dist',
      '/examples',
      '/generated',
      '/schemas',
      '/test/golden',
      '/test/long',
      '/.mutation',
    ],
  };
}
