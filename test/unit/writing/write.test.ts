import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../../generator/io/disk/hash.ts';
import type { Lock } from '../../../generator/io/lock-file/lock-file.ts';
import { writeChanges, writeFiles } from '../../../generator/io/output/commit.ts';
import { type FileChange, planChanges } from '../../../generator/io/output/plan-changes.ts';
import { recoverOutput } from '../../../generator/io/output/recover.ts';
import { type Call, faultAt, Place, rejectionOf, whileDiskIsBroken } from './disk.ts';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

let place: Place;
let dead: number;
beforeAll(() => {
  dead = spawnSync('true').pid;
});
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

const destination = () => ({ base: place.at('out'), out: place.at('out'), schemas: place.at('out/schemas'), cwd: place.root });

const lockOf = (generator: string): Lock => ({
  lockVersion: 1,
  generator,
  request: [],
  inputs: {},
  folders: {},
  jobs: {},
  findings: { warnings: 0, guesses: 0 },
});

const textOf = (generator: string): string => `${JSON.stringify(lockOf(generator), null, 2)}\n`;

function planned(files: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = {}): readonly FileChange[] {
  const outputs = Object.entries(before).map(
    ([name, text]) => [name, { hash: hashText(text), owner: 'generator' as const }] as const,
  );
  const wanted = Object.entries(files).map(([path, text]) => ({
    path,
    text,
    owner: 'generator' as const,
    role: path === 'manifest.json' ? ('manifest' as const) : ('code' as const),
  }));
  return planChanges(wanted, destination(), { events: [], outputs: Object.fromEntries(outputs) }, false).changes;
}

/** Writes with a lock file of some generator, where the one that was read is of another one, or of none. */
const write = async (changes: readonly FileChange[], generator = '1', before?: string): Promise<void> => {
  const locks = { before: before === undefined ? undefined : lockOf(before), after: lockOf(generator) };
  await writeChanges(changes, locks, ground(), place.root);
};

const ground = () => ({ base: place.at('out'), roots: [place.at('out'), place.at('out/schemas')] });

/** What a `UserError` says. */
const says = async (action: () => unknown): Promise<string> => {
  const error = await rejectionOf(action);
  expect(error).toMatchObject({ exitCode: 1 });
  return (error as Error).message.replaceAll(place.root, '');
};

describe('an output', () => {
  it('is written with its lock file, and nothing else is left', async () => {
    await write(planned({ a: 'a', 'b/c': 'c' }));
    expect(place.tree()).toEqual({
      'out/': '',
      'out/a': 'a',
      'out/b/': '',
      'out/b/c': 'c',
      'out/holotype.lock.json': textOf('1'),
    });
  });

  it('is changed where it is another one', async () => {
    for (const [name, text] of Object.entries({ a: 'a', b: 'b', c: 'c' })) place.write(`out/${name}`, text);
    await write(planned({ a: 'new', b: 'b' }, { a: 'a', b: 'b', c: 'c' }));
    expect(place.tree()).toEqual({ 'out/': '', 'out/a': 'new', 'out/b': 'b', 'out/holotype.lock.json': textOf('1') });
  });

  it('has its lock file written last', async () => {
    const calls = await whileDiskIsBroken(
      () => undefined,
      () => write(planned({ z: 'a' })),
    );
    const moves = calls.filter(({ name, files }) => name === 'rename' && /^\d$/.test(files[0] ?? ''));
    expect(moves.map(({ files }) => files[1])).toEqual(['z', 'holotype.lock.json']);
  });

  it('is not touched where it is as it should be, but for the time of its lock file', async () => {
    await write(planned({ a: 'a' }));
    const long = new Date('2020-01-01');
    utimesSync(place.at('out/holotype.lock.json'), long, long);
    const changes = planned({ a: 'a' }, { a: 'a' });
    const calls = await whileDiskIsBroken(
      () => undefined,
      () => write(changes),
    );
    expect(calls.map(({ name }) => name)).toEqual(['utimes']);
    expect(Date.now() - statSync(place.at('out/holotype.lock.json')).mtimeMs).toBeLessThan(60_000);
    const second = () =>
      whileDiskIsBroken(
        ({ name }) => (name === 'utimes' ? 'EROFS' : undefined),
        () => write(changes),
      );
    expect(await rejectionOf(second)).toBeUndefined();
  });

  it('gets back a file that is missing, though the lock file stays as it is', async () => {
    await write(planned({ a: 'a' }));
    rmSync(place.at('out/a'));
    await write(planned({ a: 'a' }, { a: 'a' }), '1', '1');
    expect(place.tree()).toEqual({ 'out/': '', 'out/a': 'a', 'out/holotype.lock.json': textOf('1') });
  });

  it('gets a lock file that says what is new', async () => {
    await write(planned({ a: 'a' }));
    await write(planned({ a: 'a' }, { a: 'a' }), '2', '1');
    expect(place.read('out/holotype.lock.json')).toBe(textOf('2'));
  });

  it.each([
    ['has come', '1', undefined],
    ['is another one', '2', '1'],
    ['has gone', undefined, '1'],
  ])('is not written where the lock file %s since it was read', async (_what, now, read) => {
    if (now !== undefined) place.write('out/holotype.lock.json', textOf(now));
    place.write('out/a', 'a');
    const before = place.tree();
    const action = () => write(planned({ a: 'new' }, { a: 'a' }), '3', read);
    expect(await says(action)).toBe(
      'output/changed: The file out/holotype.lock.json was changed during this run; nothing was written.',
    );
    expect(place.tree()).toEqual(before);
  });

  it('gets what is new first, then what is changed, the index of all, and what goes', async () => {
    for (const name of ['changed', 'gone', 'manifest.json']) place.write(`out/${name}`, 'old');
    const changes = planned(
      { changed: 'new', 'manifest.json': 'new', made: 'new' },
      { gone: 'old', changed: 'old', 'manifest.json': 'old' },
    );
    const calls = await whileDiskIsBroken(
      () => undefined,
      () => write([...changes].reverse()),
    );
    const places = calls.flatMap(({ name, files }) =>
      name === 'rename' && /^\d$/.test(files[0] ?? '') ? [files[1]] : name === 'rm' && files[0] === 'gone' ? ['gone'] : [],
    );
    expect(places).toEqual(['made', 'changed', 'manifest.json', 'gone', 'holotype.lock.json']);
  });

  it('is not written over files that were changed since they were read', async () => {
    for (const name of ['a', 'b', 'c', 'same']) place.write(`out/${name}`, name);
    const changes = planned({ a: 'new', d: 'd', same: 'same' }, { a: 'a', b: 'b', c: 'c', same: 'same' });
    for (const name of ['a', 'b', 'd', 'same']) place.write(`out/${name}`, 'by somebody');
    const before = place.tree();
    expect((await says(() => write(changes))).split('\n')).toEqual(
      ['a', 'd', 'same', 'b'].map(
        (name) => `output/changed: The file out/${name} was changed during this run; nothing was written.`,
      ),
    );
    expect(place.tree()).toEqual(before);
  });

  it('may have files of the user that were changed since', async () => {
    const kept = (status: 'kept' | 'orphaned') => ({
      file: place.write(`out/${status}`, 'now'),
      status,
      before: 'then',
      after: 'then',
    });
    await write([kept('kept'), kept('orphaned')]);
    expect(place.tree()).toEqual({ 'out/': '', 'out/holotype.lock.json': textOf('1'), 'out/kept': 'now', 'out/orphaned': 'now' });
  });

  it('is not written while another run is at work', async () => {
    place.write(`out/.holotype/owner-${HOST}-${process.ppid}`);
    const before = place.tree();
    const error = await rejectionOf(() => write(planned({ a: 'a' })));
    expect(error).toMatchObject({
      exitCode: 1,
      diagnostics: [
        {
          message: `Another run of Holotype is writing to out (process ${process.ppid}); nothing was changed.`,
          fix: 'wait for it and try again; if no other run is active, delete the folder out/.holotype.',
        },
      ],
    });
    expect(place.tree()).toEqual(before);
  });

  it('is not written over what an earlier run has begun', async () => {
    place.write(`out/.holotype/owner-${HOST}-${dead}`);
    place.write('out/.holotype/journal.json', '[]');
    expect(await says(() => write(planned({ a: 'a' })))).toMatch(
      /^output\/interrupted: An earlier run was interrupted while it wrote to out,/,
    );
    expect(existsSync(place.at('out/.holotype/journal.json'))).toBe(true);
  });

  it('is not written through a link in the place of the lock file', async () => {
    mkdirSync(place.at('out'));
    symlinkSync(place.write('precious', 'mine'), place.at('out/holotype.lock.json'));
    expect(await says(() => write(planned({ a: 'a' })))).toMatch(/^output\/link: out\/holotype\.lock\.json is a link/);
    expect(readdirSync(place.at('out'))).toEqual(['holotype.lock.json']);
    expect(place.read('precious')).toBe('mine');
  });
});

describe('an output that cannot be written', () => {
  it.each([
    ['a file', ({ name, files }: Call) => name === 'rename' && files.includes('b'), 'out/b'],
    ['a text beside it', ({ name, files }: Call) => name === 'writeFile' && files.includes('0'), 'out/b'],
    [
      'the lock file',
      ({ name, files }: Call) => name === 'rename' && files.includes('holotype.lock.json'),
      'out/holotype.lock.json',
    ],
    ['the journal', ({ name, files }: Call) => name === 'writeFile' && files.includes('journal.part'), 'out'],
    ['the folder of the run', ({ name, files }: Call) => name === 'rename' && files.includes('.holotype'), 'out'],
  ])('is as it was before, and it is said which file it was: %s', async (_what, isFault, file) => {
    place.write('out/a', 'a');
    const changes = planned({ a: 'new', b: 'b' }, { a: 'a' });
    const action = () =>
      whileDiskIsBroken(
        (call) => (isFault(call) ? 'ENOSPC' : undefined),
        () => write(changes),
      );
    expect(await says(action)).toBe(`output/not-writable: ${file} cannot be written: made to fail.`);
    expect(place.tree()).toEqual({ 'out/': '', 'out/a': 'a' });
  });

  it('is not even made', async () => {
    const action = () => whileDiskIsBroken(faultAt('rename', 'a'), () => write(planned({ a: 'a' })));
    expect(await says(action)).toMatch(/^output\/not-writable: out\/a cannot/);
    expect(place.tree()).toEqual({});
    const second = () => whileDiskIsBroken(faultAt('mkdir', 'out'), () => write(planned({ a: 'a' })));
    expect(await says(second)).toMatch(/^output\/not-writable: out cannot/);
  });

  it('is left to the next run where it can be neither written nor restored', async () => {
    place.write('out/a', 'a');
    place.write('out/b', 'b');
    const changes = planned({ a: 'new', b: 'new' }, { a: 'a', b: 'b' });
    let moved = 0;
    const isFault = ({ name, files }: Call): boolean => name === 'rename' && /^\d$/.test(files[0] ?? '') && ++moved > 1;
    const action = () =>
      whileDiskIsBroken(
        (call) => (isFault(call) ? 'EIO' : undefined),
        () => write(changes),
      );
    expect(await says(action)).toMatch(/^output\/not-writable/);
    expect(place.read('out/a')).toBe('new');
    expect(recoverOutput(ground(), place.root, true).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'output/recovered: An earlier run was interrupted while it wrote to out; its write was completed first.',
    ]);
    expect(place.tree()).toEqual({ 'out/': '', 'out/a': 'a', 'out/b': 'b' });
  });
});

describe('what an earlier run has left', () => {
  const leave = (owner = `owner-${HOST}-${dead}`): void => {
    const entry = (file: string) => ({ file, before: null, after: hashText('new') });
    place.write(`out/.holotype/${owner}`);
    place.write('out/.holotype/journal.json', JSON.stringify([entry('a'), entry('schemas/b')]));
    place.write('out/.holotype/new/0', 'new');
    place.write('out/.holotype/new/1', 'new');
  };
  const settle = (mayWrite: boolean) =>
    recoverOutput(ground(), place.root, mayWrite).map(({ code, severity }) => [code, severity]);

  it('is nothing where there is no output', () => {
    expect([settle(true), settle(false)]).toEqual([[], []]);
    expect(place.tree()).toEqual({});
  });

  it('is finished, which is told', () => {
    leave();
    expect(settle(true)).toEqual([['output/recovered', 'note']]);
    expect(place.tree()).toEqual({ 'out/': '', 'out/a': 'new', 'out/schemas/': '', 'out/schemas/b': 'new' });
  });

  it('is thrown away where it is not of our making, of which is warned', () => {
    place.write(`out/.holotype/owner-${HOST}-${dead}`);
    place.write('out/.holotype/journal.json', JSON.stringify([{ file: '../evil', before: null, after: hashText('evil') }]));
    place.write('out/.holotype/new/0', 'evil');
    expect(settle(true)).toEqual([['output/journal-ignored', 'warning']]);
    expect(place.tree()).toEqual({ 'out/': '' });
  });

  it('is finished where schemas have a folder of their own', () => {
    place.write(`.holotype/owner-${HOST}-${dead}`);
    place.write('.holotype/journal.json', JSON.stringify([{ file: 'docs/b', before: null, after: hashText('new') }]));
    place.write('.holotype/new/0', 'new');
    recoverOutput({ base: place.root, roots: [place.at('out'), place.at('docs')] }, place.root, true);
    expect(place.tree()).toEqual({ 'docs/': '', 'docs/b': 'new' });
  });

  it('is an error where nothing may be written', async () => {
    leave();
    const before = place.tree();
    expect(await says(() => settle(false))).toMatch(
      /^output\/interrupted: An earlier run was interrupted while it wrote to out,/,
    );
    expect(place.tree()).toEqual(before);
  });

  it('is waited for where the run is at work', async () => {
    leave(`owner-${HOST}-${process.ppid}`);
    const before = place.tree();
    for (const mayWrite of [true, false]) {
      expect(await says(() => settle(mayWrite))).toMatch(
        /^output\/busy: Another run of Holotype is writing to out \(process \d+\)/,
      );
    }
    expect(place.tree()).toEqual(before);
  });

  it('is removed where it had changed nothing', () => {
    place.write(`out/.holotype/owner-${HOST}-${dead}`);
    const before = place.tree();
    expect(settle(false)).toEqual([]);
    expect(place.tree()).toEqual(before);
    expect(settle(true)).toEqual([]);
    expect(place.tree()).toEqual({ 'out/': '' });
  });

  it('is removed where a run has died on its way in or out', () => {
    place.write(`out/.holotype-${dead}/file`);
    expect(settle(false)).toEqual([]);
    expect(readdirSync(place.at('out'))).toEqual([`.holotype-${dead}`]);
    expect(settle(true)).toEqual([]);
    expect(readdirSync(place.at('out'))).toEqual([]);
  });

  it('is not looked for behind a link', async () => {
    mkdirSync(place.at('out'));
    mkdirSync(place.at('elsewhere'));
    symlinkSync(place.at('elsewhere'), place.at('out/.holotype'));
    expect(await says(() => settle(true))).toMatch(/^output\/link: out\/\.holotype is a link/);
  });

  it('is said to be there still where it cannot be finished', async () => {
    leave();
    const action = () => whileDiskIsBroken(faultAt('rename', 'a'), () => settle(true));
    expect(await says(action)).toBe('output/not-writable: out cannot be written: made to fail.');
    expect(settle(true)).toEqual([['output/recovered', 'note']]);
  });

  it('is said to be of another run that has been faster', async () => {
    leave();
    const action = () => whileDiskIsBroken(faultAt('rename', `owner-${HOST}-${dead}`), () => settle(true));
    expect(await says(action)).toMatch(/^output\/busy: .* \(a process that has just started\)/);
  });
});

describe('files without a lock file', () => {
  const put = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const changes = Object.entries(files).map(([name, after]): FileChange => {
      const before = existsSync(place.at(name)) ? place.read(name) : undefined;
      return { file: place.at(name), status: before === undefined ? 'create' : 'update', before, after };
    });
    await writeFiles(changes, { base: place.root, roots: [place.root] }, place.root);
  };

  it('are written with the folders above them, in the place of old ones', async () => {
    place.write(`.holotype-${dead}/new/0`, 'left behind');
    await put({ 'a/b': 'old' });
    await put({ 'a/b': 'new', 'c/d/e': 'new' });
    expect(place.tree()).toEqual({ 'a/': '', 'a/b': 'new', 'c/': '', 'c/d/': '', 'c/d/e': 'new' });
  });

  it.each<readonly [string, (call: Call) => boolean]>([
    ['writeFile', ({ name, files }) => name === 'writeFile' && files.includes('1')],
    ['rename', ({ name, files }) => name === 'rename' && files.includes('b')],
  ])('are the old ones where one cannot be written (%s)', async (_name, isFault) => {
    place.write('a', 'old');
    place.write('b', 'old');
    const action = () =>
      whileDiskIsBroken(
        (call) => (isFault(call) ? 'ENOSPC' : undefined),
        () => put({ a: 'new', b: 'new' }),
      );
    expect(await says(action)).toBe('output/not-writable: b cannot be written: made to fail.');
    expect(place.tree()).toEqual({ a: 'old', b: 'old' });
  });

  it('are not written over what was changed since it was read', async () => {
    place.write('a', 'by somebody');
    const changes: readonly FileChange[] = [{ file: place.at('a'), status: 'update', before: 'old', after: 'new' }];
    expect(await says(() => writeFiles(changes, { base: place.root, roots: [place.root] }, place.root))).toMatch(
      /^output\/changed: The file a was changed/,
    );
    expect(place.tree()).toEqual({ a: 'by somebody' });
  });

  it('are not written, nor removed, outside of the folders that may be written, or through a link that leads out', async () => {
    for (const name of ['project/src/a', 'project/b', 'elsewhere/c']) place.write(name, 'old');
    symlinkSync(place.at('elsewhere'), place.at('project/src/link'), 'dir');
    symlinkSync(place.at('elsewhere'), place.at('project/linked'), 'dir');
    symlinkSync(place.at('project/b'), place.at('project/single'));
    const roots = ['project/src', 'project/linked', 'project/single'].map((name) => place.at(name));
    const refusal = (name: string, status: FileChange['status'] = 'delete'): Promise<string> => {
      const changes: readonly FileChange[] = [
        { file: place.at('project/src/a'), status: 'update', before: 'old', after: 'new' },
        { file: place.at(name), status, before: 'old', after: status === 'delete' ? undefined : 'new' },
      ];
      return says(() => writeFiles(changes, { base: place.at('project'), roots }, place.root));
    };
    for (const name of ['project/b', 'elsewhere/c', 'project/src-old/d', 'project/holotype.config.json'])
      expect(await refusal(name)).toBe(
        `output/outside: ${name} is outside the folders that this run may write to; nothing was written.`,
      );
    expect(await refusal('project/src/link/c')).toBe(
      'output/link: project/src/link is a link to /elsewhere; nothing was written.',
    );
    expect(await refusal('project/linked/c', 'update')).toMatch(/^output\/link: project\/linked is a link/);
    expect(await refusal('project/single', 'update')).toMatch(/^output\/link: project\/single is a link/);
    expect(['project/src/a', 'project/b', 'elsewhere/c'].map((name) => place.read(name))).toEqual(['old', 'old', 'old']);
  });

  it('are not written while another run is at work', async () => {
    place.write(`.holotype/owner-${HOST}-${process.ppid}`);
    expect(await says(() => put({ a: 'new' }))).toMatch(/^output\/busy: /);
    expect(existsSync(place.at('a'))).toBe(false);
  });

  it('are not written over what an earlier run has begun', async () => {
    place.write(`.holotype/owner-${HOST}-${dead}`);
    place.write('.holotype/journal.json', '[]');
    expect(await says(() => put({ a: 'new' }))).toMatch(/^output\/interrupted: /);
    expect([existsSync(place.at('a')), existsSync(place.at('.holotype/journal.json'))]).toEqual([false, true]);
  });
});
