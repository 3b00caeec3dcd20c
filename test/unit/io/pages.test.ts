import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../../generator/diagnostics/diagnostic.ts';
import { pageNames } from '../../../generator/io/sources/page-files.ts';
import { readPageFiles } from '../../../generator/io/sources/pages.ts';

it('reports a page that is there but cannot be read as page/not-readable', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holotype-pages-'));
  try {
    mkdirSync(path.join(folder, 'docs'));
    symlinkSync('circle.md', path.join(folder, 'circle.md'));
    expect(() => readPageFiles(['circle.md'], folder)).toThrowError(UserError);
    expect(() => readPageFiles(['circle.md'], folder)).toThrowError('page/not-readable');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  { paths: ['/a/docs/page.md'], names: ['page.md'] },
  { paths: ['/a/docs/one.md', '/a/docs/two.md'], names: ['one.md', 'two.md'] },
  { paths: ['/a/x/page.md', '/a/y/page.md'], names: ['x/page.md', 'y/page.md'] },
  { paths: ['/a/page.md', '/a/deep/er/page.md'], names: ['page.md', 'deep/er/page.md'] },
])('names pages by what tells them apart: $names', ({ paths, names }) => {
  expect(pageNames(paths)).toEqual(names);
});
