import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../../generator/io/disk/hash.ts';
import { displayPath, toPosix } from '../../../generator/io/disk/paths.ts';
import type { LockedJob } from '../../../generator/io/lock-file/lock-file.ts';
import { type Changes, planChanges } from '../../../generator/io/output/plan-changes.ts';
import type { OutputRole } from '../../../generator/model/output.ts';
import { Place, thrownBy } from './disk.ts';

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

type Files = Readonly<Record<string, string>>;
type Owners = LockedJob['outputs'];

const ours = (text: string) => ({ hash: hashText(text), owner: 'generator' as const });
const theirs = { hash: '', owner: 'user' as const };

interface Plan {
  readonly files?: Files;
  readonly stubs?: Files;
  readonly locked?: Owners;
  readonly force?: boolean;
  readonly schemas?: string;
}

/** What made-up files are. */
const roleOf = (name: string): OutputRole => (name === 'CHANGES.md' ? 'history' : /^schemas\/./.test(name) ? 'schema' : 'code');

function plan({ files = {}, stubs = {}, locked, force = false, schemas = 'out/schemas' }: Plan): Changes {
  const wanted = [
    ...Object.entries(files).map(([name, text]) => ({ path: name, text, owner: 'generator' as const, role: roleOf(name) })),
    ...Object.entries(stubs).map(([name, text]) => ({ path: name, text, owner: 'user' as const, role: roleOf(name) })),
  ];
  const to = { base: place.root, out: place.at('out'), schemas: place.at(schemas), cwd: place.root };
  return planChanges(wanted, to, locked === undefined ? undefined : { events: [], outputs: locked }, force);
}

/** What is done with each file. */
function statuses(about: Plan): Readonly<Record<string, string>> {
  const { changes } = plan(about);
  return Object.fromEntries(changes.map(({ file, status }) => [path.relative(place.root, file), status]));
}

/** The codes and messages of what is refused. */
function refusals(about: Plan): readonly string[] {
  const error = thrownBy(() => plan(about)) as { message: string; exitCode: number };
  expect(error.exitCode).toBe(1);
  return error.message.split('\n');
}

describe('a generated file', () => {
  it('is made where there is none', () => {
    const { changes, outputs } = plan({ files: { 'a.ts': 'new', 'b/c.ts': 'new' } });
    expect(changes).toEqual([
      { file: place.at('out/a.ts'), status: 'create', before: undefined, after: 'new', role: 'code' },
      { file: place.at('out/b/c.ts'), status: 'create', before: undefined, after: 'new', role: 'code' },
    ]);
    expect(outputs).toEqual({ 'out/a.ts': ours('new'), 'out/b/c.ts': ours('new') });
  });

  it('is written anew where it says something else', () => {
    place.write('out/a.ts', 'old');
    expect(plan({ files: { 'a.ts': 'new' }, locked: { 'out/a.ts': ours('old') } }).changes).toEqual([
      { file: place.at('out/a.ts'), status: 'update', before: 'old', after: 'new', role: 'code' },
    ]);
  });

  it('is left where it says the same, however its lines end', () => {
    place.write('out/a.ts', 'a\r\nb\r\n');
    expect(statuses({ files: { 'a.ts': 'a\nb\n' }, locked: { 'out/a.ts': ours('x') } })).toEqual({ 'out/a.ts': 'unchanged' });
  });

  it('goes where it is no longer made', () => {
    place.write('out/a.ts', 'old');
    const { changes, outputs } = plan({ files: { 'b.ts': 'b' }, locked: { 'out/a.ts': ours('old'), 'out/gone.ts': ours('') } });
    expect(changes).toEqual([
      { file: place.at('out/b.ts'), status: 'create', before: undefined, after: 'b', role: 'code' },
      { file: place.at('out/a.ts'), status: 'delete', before: 'old', after: undefined },
    ]);
    expect(outputs).toEqual({ 'out/b.ts': ours('b') });
  });

  it('is refused where it was edited by hand, unless that is forced', () => {
    place.write('out/a.ts', 'edited');
    place.write('out/b.ts', 'edited');
    place.write('out/c.ts', 'c');
    const about = { files: { 'a.ts': 'new' }, locked: { 'out/a.ts': ours('old'), 'out/b.ts': ours('b'), 'out/c.ts': ours('c') } };
    expect(refusals(about)).toEqual([
      'output/edited: The generated file out/a.ts was edited by hand; nothing was written.',
      'output/edited: The generated file out/b.ts was edited by hand; nothing was written.',
    ]);
    expect(statuses({ ...about, force: true })).toEqual({ 'out/a.ts': 'update', 'out/b.ts': 'delete', 'out/c.ts': 'delete' });
  });

  it('is no edited one where it was removed, or says already what it is to say', () => {
    place.write('out/a.ts', 'new');
    const locked = { 'out/a.ts': ours('old'), 'out/b.ts': ours('old') };
    expect(statuses({ files: { 'a.ts': 'new', 'b.ts': 'b' }, locked })).toEqual({
      'out/a.ts': 'unchanged',
      'out/b.ts': 'create',
    });
  });

  it('that cannot be read is an error', () => {
    mkdirSync(place.at('out/a.ts'), { recursive: true });
    const locked = { 'out/b.ts': ours('b') };
    expect(refusals({ files: { 'a.ts': 'new' }, locked })).toEqual([
      'output/not-writable: out/a.ts cannot be written: illegal operation on a directory.',
    ]);
  });

  it('with a name that no system has is an error', () => {
    expect(thrownBy(() => plan({ files: { 'a\0': '' }, locked: { 'out/b.ts': theirs } }))).toMatchObject({ exitCode: 1 });
  });
});

describe('a file of the user', () => {
  it('is made once', () => {
    const { changes, outputs } = plan({ stubs: { 'a.ts': 'stub' } });
    expect(changes).toMatchObject([{ status: 'create', after: 'stub' }]);
    expect(outputs).toEqual({ 'out/a.ts': theirs });
  });

  it('is kept as it is, also where it was removed', () => {
    place.write('out/a.ts', 'mine');
    const locked = { 'out/a.ts': theirs, 'out/b.ts': theirs };
    expect(plan({ stubs: { 'a.ts': 'stub', 'b.ts': 'stub' }, locked }).changes).toEqual([
      { file: place.at('out/a.ts'), status: 'kept', before: 'mine', after: 'mine', role: 'code' },
      { file: place.at('out/b.ts'), status: 'kept', before: undefined, after: undefined, role: 'code' },
    ]);
    expect(statuses({ stubs: { 'a.ts': 'stub' }, locked: { 'out/c.ts': theirs } })).toEqual({ 'out/a.ts': 'kept' });
  });

  it('stays where it is no longer made, and is remembered as long as it is there', () => {
    place.write('out/a.ts', 'mine');
    const { changes, outputs } = plan({ locked: { 'out/a.ts': theirs, 'out/gone.ts': theirs } });
    expect(changes).toEqual([{ file: place.at('out/a.ts'), status: 'orphaned', before: 'mine', after: 'mine' }]);
    expect(outputs).toEqual({ 'out/a.ts': theirs });
  });
});

describe('a folder that was never written to', () => {
  it.each(['a.ts', 'deep/er/a.ts'])('is refused where something else is in it: %s', (name) => {
    place.write(`out/${name}`, 'mine');
    const expected = ['output/foreign: The folder out contains files that Holotype did not write, for example a.ts.'];
    expect(refusals({ files: { 'b.ts': 'b' } })).toEqual(expected);
    expect(refusals({ files: { 'b.ts': 'b' }, locked: {}, force: true })).toEqual(expected);
  });

  it('may be empty, or hold what would be written, or what is ours', () => {
    mkdirSync(place.at('out/empty'), { recursive: true });
    place.write('out/a.ts', 'a\r\n');
    place.write('out/holotype.lock.json');
    place.write('out/.holotype/new/0');
    place.write('out/.holotype-77/0');
    expect(statuses({ files: { 'a.ts': 'a\n', 'b.ts': 'b' } })).toEqual({ 'out/a.ts': 'unchanged', 'out/b.ts': 'create' });
  });

  it('may not be a file', () => {
    place.write('out');
    expect(refusals({})).toEqual(['output/not-writable: out cannot be written: it is not a folder.']);
  });
});

describe('where files go', () => {
  it('is the folder of the code, for schemas the folder within', () => {
    const files = { 'a/b.ts': '', 'schemas/a.json': '', 'CHANGES.md': '' };
    expect(statuses({ files })).toEqual({ 'out/a/b.ts': 'create', 'out/schemas/a.json': 'create', 'out/CHANGES.md': 'create' });
  });

  it('is another folder for schemas and the history where there is one', () => {
    const files = { 'my/schemas/a.ts': '', 'schemas/a.json': '', 'CHANGES.md': '', 'schemas/': '' };
    expect(Object.keys(statuses({ files, schemas: 'docs' }))).toEqual([
      'out/my/schemas/a.ts',
      'docs/a.json',
      'docs/CHANGES.md',
      'out/schemas',
    ]);
  });

  it('is told in the order of their names', () => {
    expect(Object.keys(plan({ files: { b: '', a: '', B: '' }, stubs: { aa: '' } }).outputs)).toEqual([
      'out/B',
      'out/a',
      'out/aa',
      'out/b',
    ]);
  });

  it('may not be behind a link, if something is written there', () => {
    mkdirSync(place.at('elsewhere'));
    mkdirSync(place.at('out'));
    symlinkSync(place.at('elsewhere'), place.at('out/a'));
    place.write('out/a/kept.ts', 'mine');
    place.write('out/a/same.ts', 'same');
    const locked = { 'out/a/kept.ts': theirs, 'out/a/same.ts': ours('same') };
    const unchanged = { files: { 'a/same.ts': 'same' }, stubs: { 'a/kept.ts': 'stub' }, locked };
    expect(statuses(unchanged)).toEqual({ 'out/a/same.ts': 'unchanged', 'out/a/kept.ts': 'kept' });
    const link = [expect.stringMatching(/^output\/link: out\/a is a link/)];
    expect(refusals({ ...unchanged, files: { 'a/same.ts': 'other' } })).toEqual(link);
    expect(refusals({ ...unchanged, files: { 'a/same.ts': 'same', 'a/new.ts': '' } })).toEqual(link);
    expect(refusals({ ...unchanged, files: {} })).toEqual(link);
  });
});

it('paths are shown as they are shortest', () => {
  expect(displayPath('/a/b/c.ts', '/a/b')).toBe('c.ts');
  expect(displayPath('/a/c.ts', '/a/b')).toBe('../c.ts');
  expect(displayPath('/c/d.ts', '/a/b')).toBe('/c/d.ts');
  expect(displayPath('/a/b', '/a/b')).toBe('.');
  expect(toPosix(['a', 'b', 'c'].join(path.sep))).toBe('a/b/c');
});
