import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../../generator/io/disk/hash.ts';
import { applyAtomically, hasJournal, type JournalProblem, replayJournal } from '../../../generator/io/output/journal.ts';
import { formatPlace } from '../../../generator/text/source.ts';
import { type Call, Place, rejectionOf, whileDiskIsBroken } from './disk.ts';

let place: Place;
let work: string;
beforeEach(() => {
  place = new Place();
  work = place.at('.work');
  place.write('out/changes', 'old');
  place.write('out/deep/goes', 'old');
  place.write('out/stays', 'mine');
  mkdirSync(work);
});
afterEach(() => place.remove());

const OLD = { 'out/': '', 'out/changes': 'old', 'out/deep/': '', 'out/deep/goes': 'old', 'out/stays': 'mine' };
const NEW = { 'out/': '', 'out/changes': 'new', 'out/new/': '', 'out/new/comes': 'new', 'out/stays': 'mine' };

/** What there is beside the folder of the run. */
function output(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(place.tree()).filter(([name]) => !name.startsWith('.work')));
}

const WANTED: Readonly<Record<string, string | undefined>> = {
  'out/changes': 'new',
  'out/new/comes': 'new',
  'out/deep/goes': undefined,
};

async function change(problem: (call: Call, index: number) => string | undefined = () => undefined): Promise<{
  readonly calls: readonly Call[];
  readonly files: readonly string[];
}> {
  const wanted = Object.entries(WANTED).map(([name, text]) => ({ file: place.at(name), text }));
  const files: string[] = [];
  const calls = await whileDiskIsBroken(problem, () => applyAtomically(wanted, place.root, work, (file) => files.push(file)));
  return { calls, files: files.map((file) => file.slice(place.root.length + 1)) };
}

/** Whether the journal was believed. */
const settle = (): boolean => settled('out') === undefined;
const settled = (...roots: readonly string[]): JournalProblem | undefined =>
  replayJournal({ base: place.root, roots: roots.map((root) => place.at(root)) }, work, place.root);

/** A journal as a run leaves it that was stopped before it changed anything. */
function leave(name = 'journal.json', texts: readonly (string | undefined)[] = ['new', 'new']): void {
  const entries = [
    { file: 'out/changes', before: hashText('old'), after: hashText('new') },
    { file: 'out/new/comes', before: null, after: hashText('new') },
    { file: 'out/deep/goes', before: hashText('old'), after: null },
  ];
  place.write(`.work/${name}`, JSON.stringify(entries));
  for (const [index, text] of texts.entries()) if (text !== undefined) place.write(`.work/new/${index}`, text);
  place.write('.work/old/0', 'old');
  place.write('.work/old/2', 'old');
}

describe('files that change together', () => {
  it('are written, made and removed, with their folders', async () => {
    const { files } = await change();
    expect(output()).toEqual(NEW);
    expect(hasJournal(work)).toBe(false);
    const names = ['out/changes', 'out/new/comes', 'out/deep/goes'];
    expect(files).toEqual([...names, '', ...names]);
  });

  it('are put into place only when all of them, and a journal, last', async () => {
    const { calls } = await change();
    const told = calls.map(({ name, files }) => `${name} ${files.join(' ')}`);
    const flushed = (name: string): number => told.indexOf(`fsync ${name}`);
    const journal = told.indexOf('rename journal.part journal.json');
    const first = told.indexOf('rename 0 changes');
    expect([flushed('0'), flushed('1'), flushed('new'), flushed('old'), flushed('journal.part')].every((at) => at >= 0)).toBe(
      true,
    );
    expect(Math.max(flushed('0'), flushed('1'))).toBeLessThan(flushed('new'));
    expect(Math.max(flushed('new'), flushed('old'), flushed('journal.part'))).toBeLessThan(journal);
    expect(journal).toBeLessThan(flushed('.work'));
    expect(flushed('.work')).toBeLessThan(first);
    expect(told.indexOf('rm journal.json')).toBeGreaterThan(Math.max(flushed('out'), first));
    expect(told.filter((call) => call === 'fsync out')).toHaveLength(1);
  });

  it('do not mind what a run before has staged', async () => {
    place.write('.work/new/0', 'left');
    place.write('.work/old/1', 'left');
    place.write('.work/journal.part', 'left');
    await change();
    expect(output()).toEqual(NEW);
  });

  it.each([
    ['staged', ({ name, files }: Call) => name === 'writeFile' && files.includes('1')],
    ['entered', ({ name, files }: Call) => name === 'writeFile' && files.includes('journal.part')],
    ['made known', ({ name, files }: Call) => name === 'rename' && files.includes('journal.json')],
  ])('stay as they are where one cannot be %s', async (_what, isFault) => {
    await expect(change((call) => (isFault(call) ? 'ENOSPC' : undefined))).rejects.toThrow('ENOSPC');
    expect([output(), hasJournal(work)]).toEqual([OLD, false]);
  });

  it.each([
    ['written', ({ name, files }: Call) => name === 'rename' && files.includes('comes')],
    ['removed', ({ name, files }: Call) => name === 'rm' && files.includes('goes')],
    ['told to be done', ({ name, files }: Call) => name === 'rm' && files.includes('journal.json')],
  ])('are as they were where one cannot be %s', async (_what, isFault) => {
    await expect(change((call) => (isFault(call) ? 'EACCES' : undefined))).rejects.toThrow('EACCES');
    const { 'out/new/': _folder, ...left } = output();
    expect([left, hasJournal(work)]).toEqual([OLD, false]);
    expect(readdirSync(work).sort()).toEqual(['new', 'old']);
  });

  it('are left to the next run where they can be neither written nor restored', async () => {
    const isFault = ({ name, files }: Call): boolean =>
      name === 'rename' && (files.includes('comes') || (files.includes('changes') && place.read('out/changes') === 'new'));
    await expect(change((call) => (isFault(call) ? 'EIO' : undefined))).rejects.toThrow('EIO');
    expect([hasJournal(work), existsSync(`${work}/undo.json`), place.read('out/changes')]).toEqual([true, true, 'new']);
    settle();
    expect([place.read('out/changes'), hasJournal(work)]).toEqual(['old', false]);
  });
});

describe('a run that is stopped anywhere', () => {
  it('leaves what is finished or undone, and nothing in between', async () => {
    const { calls } = await change();
    place.remove();
    const seen = new Set<string>();
    for (let at = 1; at <= calls.length; at++) {
      place = new Place();
      work = place.at('.work');
      place.write('out/changes', 'old');
      place.write('out/deep/goes', 'old');
      place.write('out/stays', 'mine');
      mkdirSync(work);
      await rejectionOf(() => change((_call, index) => (index >= at ? 'EIO' : undefined)));
      settle();
      const { 'out/new/': _new, 'out/deep/': _deep, ...left } = output();
      seen.add(JSON.stringify(left));
      expect(hasJournal(work)).toBe(false);
      place.remove();
    }
    const withoutFolders = (files: object): string =>
      JSON.stringify(Object.fromEntries(Object.entries(files).filter(([name]) => name === 'out/' || !name.endsWith('/'))));
    expect([...seen].sort()).toEqual([withoutFolders(NEW), withoutFolders(OLD)].sort());
  });
});

describe('a journal', () => {
  it('is finished', () => {
    leave();
    expect(hasJournal(work)).toBe(true);
    expect([settle(), output(), hasJournal(work)]).toEqual([true, NEW, false]);
  });

  it('is finished where some of it is done', () => {
    leave('journal.json', [undefined, 'new']);
    place.write('out/changes', 'new');
    settle();
    expect([output(), hasJournal(work)]).toEqual([NEW, false]);
  });

  it.each([
    ['alone', false],
    ['beside another one', true],
  ])('is undone where that was begun: %s', (_what, isBeside) => {
    leave('undo.json');
    if (isBeside) leave();
    place.write('out/changes', 'new');
    place.write('out/new/comes', 'new');
    rmSync(place.at('out/deep'), { recursive: true });
    // The other one cannot be of our making.
    expect([settle(), output()]).toEqual([!isBeside, OLD]);
    expect([readdirSync(work).includes('undo.json'), hasJournal(work)]).toEqual([false, false]);
  });

  it('does not write where a text is missing', () => {
    leave('journal.json', []);
    settle();
    expect([output(), hasJournal(work)]).toEqual([{ 'out/': '', 'out/changes': 'old', 'out/stays': 'mine' }, false]);
  });

  it.each(['journal.json', 'undo.json'])('%s leaves what somebody has changed since', (name) => {
    leave(name);
    place.write('out/changes', 'by somebody');
    place.write('out/new/comes', 'by somebody');
    place.write('out/deep/goes', 'by somebody');
    const before = output();
    settle();
    expect([output(), hasJournal(work)]).toEqual([before, false]);
  });

  it('of a lock file is believed', () => {
    place.write('.work/journal.json', JSON.stringify([{ file: 'holotype.lock.json', before: null, after: hashText('{}') }]));
    place.write('.work/new/0', '{}');
    settled();
    expect(place.read('holotype.lock.json')).toBe('{}');
  });

  it.each([
    ['is there', 'old'],
    ['is not there', undefined],
  ])('of a file outside of all folders is believed where jobs write it: it %s', (_what, old) => {
    if (old !== undefined) place.write('captured.json', old);
    const entry = { file: 'captured.json', before: old === undefined ? null : hashText(old), after: hashText('new') };
    place.write('.work/journal.json', JSON.stringify([entry]));
    place.write('.work/new/0', 'new');
    expect(settled('out', 'captured.json')).toBeUndefined();
    expect(output()).toEqual({ 'captured.json': 'new', ...OLD });
  });

  it.each([
    ['leads out of the output', [{ file: 'evil', before: null, after: hashText('evil') }]],
    ['leads out of the folder', [{ file: 'out/../../evil', before: null, after: hashText('evil') }]],
    ['leads beside the output', [{ file: 'out-evil', before: null, after: hashText('evil') }]],
    ['is about the output folder itself', [{ file: 'out', before: null, after: hashText('evil') }]],
    ['has other texts than it says', [{ file: 'out/evil', before: null, after: hashText('good') }]],
    [
      'has one entry that is wrong',
      [
        { file: 'out/evil', before: null, after: hashText('evil') },
        { file: 'evil', before: null, after: null },
      ],
    ],
    ['has an entry of no form', [{ path: 'out/evil' }]],
    ['has an entry that is nothing', [null]],
    ['is no list', { file: 'out/evil', before: null, after: hashText('evil') }],
  ])('is not believed if it %s', (_what, entries) => {
    place.write('.work/journal.json', JSON.stringify(entries));
    place.write('.work/new/0', 'evil');
    expect([settle(), output(), hasJournal(work)]).toEqual([false, OLD, false]);
    expect(existsSync(place.at('../evil'))).toBe(false);
  });

  it.each([
    ['{', 'a bracket that is never closed', '1:1'],
    ['{}', 'the root value must be an array, but is an object', '1:1'],
    ['[\n null]', '[0] must be an object, but is null', '2:2'],
    ['[{\n "file": 1, "before": null, "after": null}]', '[0].file must be a string, but is a number', '2:2'],
    ['[{\n "file": "out/a", "before": null}]', '[0] must have a property "after"', '1:2'],
    ['[{\n "before": null, "after": 5,\n "file": "out/a"}]', '[0].after must be a string or null, but is a number', '2:18'],
    ['[{\n "file": "../evil", "before": null, "after": "x"}]', '../evil is outside the folders of this config', '2:2'],
    ['[{\n "file": "out", "before": null, "after": "x"}]', 'out is a folder', '2:2'],
    ['[{\n "file": "out/evil", "before": null, "after": "x"}]', 'out/evil does not match the content', '2:2'],
  ])('%j is not believed, and the reason has a place', (text, reason, at) => {
    place.write('.work/journal.json', text);
    place.write('.work/new/0', 'evil');
    const problem = settled('out');
    expect(problem?.reason).toContain(reason);
    expect(problem?.place && formatPlace(problem.place)).toBe(`.work/journal.json:${at}`);
    expect([output(), hasJournal(work)]).toEqual([OLD, false]);
  });

  it('is not believed if a folder on the way is a link that leads out', () => {
    place.write('elsewhere/goes', 'old');
    symlinkSync(place.at('elsewhere'), place.at('out/link'), 'dir');
    place.write('.work/journal.json', JSON.stringify([{ file: 'out/link/goes', before: hashText('old'), after: null }]));
    expect(settled('out')?.reason).toBe('out/link/goes is outside the folders of this config, or is reached through a link');
    rmSync(place.at('out/link'));
    rmSync(place.at('out'), { recursive: true });
    symlinkSync(place.at('..'), place.at('out'), 'dir');
    const outside = path.basename(place.root);
    place.write(
      '.work/journal.json',
      JSON.stringify([{ file: `out/${outside}/elsewhere/goes`, before: hashText('old'), after: null }]),
    );
    expect(settled('out')?.reason).toContain('reached through a link');
    rmSync(place.at('out'));
    expect(place.read('elsewhere/goes')).toBe('old');
  });

  it('is not believed if a text is a link', () => {
    place.write('evil', 'new');
    leave('journal.json', [undefined, 'new']);
    symlinkSync(place.at('evil'), place.at('.work/new/0'));
    expect([settle(), output(), hasJournal(work)]).toEqual([false, { evil: 'new', ...OLD }, false]);
  });

  it('that is no JSON, or is not there, is none', () => {
    settle();
    place.write('.work/journal.json', '[{');
    expect([settle(), output(), hasJournal(work)]).toEqual([false, OLD, false]);
  });
});
