import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../generator/io/disk/hash.ts';
import { writeChanges } from '../../generator/io/output/commit.ts';
import { planChanges } from '../../generator/io/output/plan-changes.ts';
import { Workplace } from './workplace.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const generate = (...more: readonly string[]) => place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all', ...more);
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A process that has ended: its number belongs to nobody. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

describe('a run that finds another one at work', () => {
  const occupy = (owner: string): void => place.write(`out/.holotype/${owner}`, '');

  it('says so and changes nothing', async () => {
    await generate();
    const before = place.files('out');
    occupy(`owner-${HOST}-${process.ppid}`);
    place.write('page.md', place.read('page.md').replaceAll('amount', 'total'));
    const { exit, text } = await generate();
    expect([exit, text]).toEqual([
      1,
      expect.stringContaining(`output/busy\n  Another run of Holotype is writing to out (process ${process.ppid})`),
    ]);
    expect(place.files('out')).toEqual({ ...before, [`.holotype/owner-${HOST}-${process.ppid}`]: '' });
  });

  it('believes an owner on another machine for ten minutes', async () => {
    occupy('owner-00000000-1');
    expect((await generate()).text).toContain('a process on another machine');
    utimesSync(place.at('out/.holotype/owner-00000000-1'), new Date(), new Date(Date.now() - 11 * 60_000));
    expect((await generate()).exit).toBe(0);
  });

  it.each([
    ['whose process has ended', () => `owner-${HOST}-${deadProcess()}`],
    ['that had this process number before', () => `owner-${HOST}-${process.pid}`],
    ['that never said who it is', () => 'new'],
  ])('takes over from one %s', async (_what, owner) => {
    occupy(owner());
    expect((await generate()).exit).toBe(0);
    expect(readdirSync(place.at('out')).filter((name) => name.startsWith('.holotype'))).toEqual([]);
  });

  it('lets one of many win at a time, and the output is whole', async () => {
    place.write('other.md', place.read('page.md').replaceAll('amount', 'total'));
    const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
    const args = (index: number) => [cli, 'generate', index % 2 === 0 ? 'page.md' : 'other.md', '--out', 'out', '--accept-loss'];
    const exits = await Promise.all(
      Array.from(
        { length: 4 },
        (_, index) =>
          new Promise<number>((resolve) => {
            execFile(process.execPath, args(index), { cwd: place.root }, (error) => resolve(Number(error?.code ?? 0)));
          }),
      ),
    );
    expect(exits).toContain(0);
    expect(exits.filter((exit) => exit !== 0 && exit !== 1)).toEqual([]);
    const files = place.files('out');
    const { jobs } = JSON.parse(files['holotype.lock.json'] ?? '');
    const outputs: Record<string, { hash: string; owner: string }> = jobs['.'].outputs;
    const wrong = Object.entries(outputs).filter(
      ([name, { hash, owner }]) => owner === 'generator' && hashText(files[name] ?? '') !== hash,
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(files).filter((name) => name.includes('.holotype'))).toEqual([]);
  });
});

it('what was changed since it was read is not overwritten', async () => {
  const out = place.at('out');
  const to = { base: out, out, schemas: path.join(out, 'schemas'), cwd: place.root };
  place.write('out/a.ts', 'old');
  const { changes, outputs } = planChanges(
    [{ path: 'a.ts', text: 'new', owner: 'generator', role: 'code' }],
    to,
    {
      events: [],
      outputs: { 'a.ts': { hash: hashText('old'), owner: 'generator' } },
    },
    false,
  );
  place.write('out/a.ts', 'by somebody else');
  const lock = {
    lockVersion: 1,
    generator: '0',
    request: [],
    inputs: {},
    folders: {},
    jobs: { '.': { events: [], outputs } },
    findings: { warnings: 0, guesses: 0 },
  } as const;
  await expect(
    writeChanges(changes, { before: undefined, after: lock }, { base: out, roots: [out] }, place.root),
  ).rejects.toThrow('output/changed: The file out/a.ts was changed during');
  expect(place.files('out')).toEqual({ 'a.ts': 'by somebody else' });
});

describe('a journal that was left behind', () => {
  const leave = (entries: readonly object[], texts: Readonly<Record<string, string>>): void => {
    place.write(`out/.holotype/owner-${HOST}-${deadProcess()}`, '');
    place.write('out/.holotype/journal.json', JSON.stringify(entries));
    for (const [index, text] of Object.entries(texts)) place.write(`out/.holotype/new/${index}`, text);
  };

  it('is finished by the next run, which says so', async () => {
    await generate();
    leave([{ file: 'types.ts', before: hashText(place.read('out/types.ts')), after: hashText('half') }], { 0: 'half' });
    const check = await generate('--check', '--fresh');
    expect([check.exit, check.text]).toEqual([1, expect.stringContaining('output/interrupted')]);
    const next = await generate('--force');
    expect([next.exit, next.text]).toEqual([0, expect.stringContaining('note output/recovered')]);
    expect(place.read('out/types.ts')).toContain('export interface OrderPaidEvent');
    expect(existsSync(place.at('out/.holotype'))).toBe(false);
  });

  it.each([
    ['leads out of the output', { file: '../evil.ts', before: null, after: hashText('evil') }],
    ['leads elsewhere from the root', { file: '/tmp/holotype-evil.ts', before: null, after: hashText('evil') }],
    ['has other texts than it says', { file: 'evil.ts', before: null, after: hashText('good') }],
    ['is of no form', { path: 'evil.ts' }],
  ])('is not believed if it %s', async (_what, entry) => {
    leave([entry], { 0: 'evil' });
    const { exit, text } = await generate();
    expect([exit, text]).toEqual([0, expect.stringContaining('warning output/journal-ignored')]);
    expect(existsSync(place.at('out/.holotype'))).toBe(false);
    expect([place.at('evil.ts'), '/tmp/holotype-evil.ts', place.at('out/evil.ts')].filter(existsSync)).toEqual([]);
  });

  it('is not followed through a link that leads out of the output', async () => {
    place.write('elsewhere/types.ts', 'precious');
    leave([{ file: 'sub/types.ts', before: hashText('precious'), after: hashText('evil') }], { 0: 'evil' });
    symlinkSync(place.at('elsewhere'), place.at('out/sub'), 'dir');
    await generate();
    expect(place.files('elsewhere')).toEqual({ 'types.ts': 'precious' });
  });

  it('does not undo what somebody has done since', async () => {
    await generate();
    leave([{ file: 'types.ts', before: hashText('something else'), after: hashText('half') }], { 0: 'half' });
    const before = place.read('out/types.ts');
    await generate();
    expect(place.read('out/types.ts')).toBe(before);
  });
});

describe('a link in the way', () => {
  const linkOut = (name: string, kind: 'file' | 'dir'): void => {
    mkdirSync(place.at('elsewhere'), { recursive: true });
    place.write('elsewhere/types.ts', 'precious');
    mkdirSync(path.dirname(place.at(name)), { recursive: true });
    symlinkSync(kind === 'dir' ? place.at('elsewhere') : place.at('elsewhere/types.ts'), place.at(name), kind);
  };

  it.each([
    ['that is a file', 'out/types.ts', 'file'],
    ['that is a folder', 'out/handlers', 'dir'],
    ['in the place of the schemas', 'out/schemas', 'dir'],
  ] as const)('%s is refused and named', async (_what, name, kind) => {
    await generate();
    renameSync(place.at(name), place.at('was-there'));
    linkOut(name, kind);
    place.write('page.md', place.read('page.md').replaceAll('amount', 'total').replaceAll('OrderSent', 'OrderLost'));
    const { exit, text } = await generate('--force', '--accept-loss');
    expect([exit, text]).toEqual([1, expect.stringContaining(`output/link\n  ${name} is a link to ${place.at('elsewhere')}`)]);
    expect(place.files('elsewhere')).toEqual({ 'types.ts': 'precious' });
  });

  it('in the place of the lock file or the work folder is not followed', async () => {
    linkOut('out/holotype.lock.json', 'file');
    expect((await generate()).exit).not.toBe(0);
    place.remove();
    place = new Workplace();
    linkOut('out/.holotype', 'dir');
    expect((await generate()).exit).toBe(1);
    expect(place.files('elsewhere')).toEqual({ 'types.ts': 'precious' });
  });

  it('out of a project is refused where the config names the folder', async () => {
    place.write('project/holotype.config.json', JSON.stringify({ catalogs: { shop: { pages: '../page.md', out: 'src' } } }));
    linkOut('project/src', 'dir');
    const { exit, text } = await place.run('generate', '--config', 'project/holotype.config.json');
    expect([exit, text]).toEqual([1, expect.stringMatching(/output\/(?:link|foreign)/)]);
    expect(place.files('elsewhere')).toEqual({ 'types.ts': 'precious' });
  });

  it('that the command line names is where the output goes', async () => {
    mkdirSync(place.at('elsewhere'));
    symlinkSync(place.at('elsewhere'), place.at('out'), 'dir');
    expect((await generate()).exit).toBe(0);
    expect(existsSync(place.at('elsewhere/types.ts'))).toBe(true);
  });
});

describe('what may not be touched', () => {
  const change = () => place.write('page.md', place.read('page.md').replaceAll('amount', 'total'));

  it('is named where the system says so', async () => {
    symlinkSync('circle.json', place.at('circle.json'));
    const { exit, text } = await place.run('generate', '--config', 'circle.json');
    expect([exit, text]).toEqual([
      1,
      expect.stringContaining('disk/refused\n  The operating system denied access to circle.json'),
    ]);
  });

  it('as a lock file that is read-only is replaced all the same, as its folder is not', async () => {
    await generate();
    change();
    chmodSync(place.at('out/holotype.lock.json'), 0o444);
    expect((await generate()).exit).toBe(0);
    expect((await generate('--check')).exit).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)('as a folder that is read-only keeps the old output', async () => {
    await generate();
    change();
    const before = place.files('out');
    chmodSync(place.at('out'), 0o555);
    const { exit, text } = await generate();
    chmodSync(place.at('out'), 0o755);
    expect([exit, text]).toEqual([1, expect.stringContaining('output/not-writable')]);
    expect(place.files('out')).toEqual(before);
  });
});

it('an edited file is refused, and nothing is written', async () => {
  await generate();
  place.write('out/types.ts', `${place.read('out/types.ts')}\n// mine\n`);
  place.write('page.md', place.read('page.md').replaceAll('amount', 'total'));
  const before = place.files('out');
  expect(await generate()).toMatchObject({ exit: 1, text: expect.stringContaining('output/edited') });
  expect(place.files('out')).toEqual(before);
});
