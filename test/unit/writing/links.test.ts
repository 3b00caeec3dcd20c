import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertNoLinks, linksInTheWay } from '../../../generator/io/disk/paths.ts';
import { Place } from './disk.ts';

let place: Place;
beforeEach(() => {
  place = new Place();
  for (const name of ['project/src', 'project/docs', 'elsewhere']) mkdirSync(place.at(name), { recursive: true });
});
afterEach(() => place.remove());

const link = (name: string, target: string): void => symlinkSync(place.at(target), place.at(name));

/** What is said of files that go to two folders of a project. */
function linksTo(files: readonly string[], out = 'project/src', schemas = 'project/docs'): readonly string[] {
  const ground = { base: place.at('project'), roots: [place.at(out), place.at(schemas)] };
  return linksInTheWay(
    files.map((file) => place.at(file)),
    ground,
    place.root,
  ).map(({ code, message }) => `${code}: ${message.replaceAll(place.root, '')}`);
}

const said = (name: string, target: string): string => `output/link: ${name} is a link to ${target}; nothing was written.`;

describe('files that are to be written', () => {
  it('meet no link where there is none', () => expect(linksTo(['project/src/a/b.ts', 'project/docs/c.json'])).toEqual([]));

  it('are refused where they are links', () => {
    link('project/src/a.ts', 'elsewhere/a.ts');
    place.write('elsewhere/a.ts');
    expect(linksTo(['project/src/a.ts', 'project/src/b.ts'])).toEqual([said('project/src/a.ts', '/elsewhere/a.ts')]);
  });

  it('are refused where they are links that lead nowhere', () => {
    link('project/docs/a.json', 'missing/a.json');
    expect(linksTo(['project/docs/a.json'])).toEqual([expect.stringMatching(/^output\/link: project\/docs\/a\.json is a link/)]);
  });

  it('are refused below a folder that is a link, which is named once', () => {
    link('project/src/a', 'elsewhere');
    expect(linksTo(['project/src/a/b/c.ts', 'project/src/a/d.ts'])).toEqual([said('project/src/a', '/elsewhere')]);
  });

  it('may have a link above the folder of the project', () => {
    link('linked', 'project');
    expect(linksTo(['linked/src/a.ts'], 'linked/src', 'linked/docs')).toEqual([]);
  });

  it('belong to the innermost of the folders', () => {
    link('project/src/schemas', 'project/docs');
    expect(linksTo(['project/src/schemas/a.json'], 'project/src', 'project/src/schemas')).toEqual([]);
    expect(linksTo(['project/src/schemas/a.json'], 'project/src/schemas', 'project/src')).toEqual([]);
    expect(linksTo(['project/src/schemas/a.json'])).toEqual([said('project/src/schemas', '/project/docs')]);
  });

  it('are not those of a folder whose name only begins alike', () => {
    link('project/src-old', 'elsewhere');
    expect(linksTo(['project/src-old/a.ts'])).toEqual([]);
  });
});

describe('the output folder', () => {
  it('may be a link that stays in the project', () => {
    link('project/out', 'project/docs');
    expect(linksTo(['project/out/a.ts'], 'project/out', 'project/out')).toEqual([]);
  });

  it('may not be one that leads out of it, which is told once', () => {
    link('project/out', 'elsewhere');
    expect(linksTo(['project/out/a.ts'], 'project/out', 'project/out')).toEqual([said('project/out', '/elsewhere')]);
  });

  it('may not lie behind one either', () => {
    link('project/out', 'elsewhere');
    expect(linksTo([], 'project/out/deep/er')).toEqual([said('project/out/deep/er', '/elsewhere/deep/er')]);
  });

  it('may be anywhere where it is not in the project', () => {
    link('out', 'elsewhere');
    expect(linksTo(['out/a.ts'], 'out', 'out')).toEqual([]);
  });

  it('may be the project itself, and not be there', () => {
    expect(linksTo(['new/a.ts'], 'project', 'project')).toEqual([]);
    expect(linksTo(['project/new/a.ts'], 'project/new', 'project/new')).toEqual([]);
  });
});

it('links on the way are refused with all their names', () => {
  link('project/a', 'elsewhere');
  link('project/b', 'elsewhere');
  const files = ['project/a', 'project/b/c', 'project/src/d'].map((name) => place.at(name));
  expect(() => assertNoLinks(files, place.at('project'), place.root)).toThrow(
    expect.objectContaining({
      exitCode: 1,
      diagnostics: [
        expect.objectContaining({ message: expect.stringMatching(/^project\/a is a link/) }),
        expect.objectContaining({ message: expect.stringMatching(/^project\/b is a link/) }),
      ],
    }),
  );
  expect(() => assertNoLinks([place.at('project/src/d')], place.at('project'), place.root)).not.toThrow();
  expect(() => assertNoLinks([place.at('project/src/d')], path.parse(place.root).root, place.root)).not.toThrow();
});

it('the folder that messages are relative to is a point', () => {
  link('project/out', 'elsewhere');
  const out = place.at('project/out');
  const [found] = linksInTheWay([], { base: place.at('project'), roots: [out, out] }, out);
  expect(found?.message).toMatch(/^\. is a link/);
});
