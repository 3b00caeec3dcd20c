import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareConfigurations, installedConfigurations, olderConfigurations } from '../../consumer/compiler-options.ts';
import { COMPILERS } from '../../consumer/consumer-project.ts';
import { NEWEST, NO_ERRORS, PageProjects } from '../../consumer/page-projects.ts';

/* What comes of every page, compiled as every project is that README promises and that people have besides. */

const projects = new PageProjects();
beforeAll(() => projects.fill());
afterAll(() => projects.remove());

describe(`all of it, TypeScript ${NEWEST.version}`, () => {
  it.each(bareConfigurations)('$name', async (configuration) => {
    expect(await projects.errorsWith(configuration)).toEqual(NO_ERRORS);
  });

  it.each(installedConfigurations)('with packages installed, $name', async (configuration) => {
    expect(await projects.errorsWith(configuration, { isInstalled: true })).toEqual(NO_ERRORS);
  });
});

describe.each(COMPILERS.filter(({ installedAs }) => installedAs !== NEWEST.installedAs))(
  'all of it, TypeScript $version',
  (compiler) => {
    it.each(olderConfigurations)('$name', async (configuration) => {
      expect(await projects.errorsWith(configuration, { compiler })).toEqual(NO_ERRORS);
    });
  },
);

describe('a package of CommonJS', () => {
  const strict = bareConfigurations.filter(({ name }) => name === 'strict alone');
  describe.each(strict)('module nodenext, $name', (configuration) => {
    it.each(COMPILERS)('TypeScript $version', async (compiler) => {
      expect(await projects.errorsWith(configuration, { compiler, include: ['classic'] })).toEqual(NO_ERRORS);
    });
  });
});
