import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  acquireRunLock,
  type BusyOutput,
  lockState,
  type RunLock,
  removeLeftovers,
} from '../../../generator/io/output/run-lock.ts';
import { faultAt, onBrokenDisk, Place } from './disk.ts';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OWN = `owner-${HOST}-${process.pid}`;

let place: Place;
let dead: number;
beforeAll(() => {
  // A process that has ended: its number belongs to nobody.
  dead = spawnSync('true').pid;
});
beforeEach(() => {
  place = new Place();
});
afterEach(() => {
  vi.restoreAllMocks();
  place.remove();
});

function take(): RunLock {
  const taken = acquireRunLock(place.root);
  if ('busy' in taken) throw new Error(taken.busy);
  return taken;
}

const refusal = (): RunLock | BusyOutput => acquireRunLock(place.root);

describe('an output that is taken', () => {
  it('has a folder with its owner in it, which goes when it is released', () => {
    const { work, release } = take();
    expect(work).toBe(place.at('.holotype'));
    expect(place.tree()).toEqual({ '.holotype/': '', [`.holotype/${OWN}`]: '' });
    expect(lockState(place.root)).toEqual({ busy: `process ${process.pid}` });
    place.write('.holotype/new/0');
    release();
    expect(place.tree()).toEqual({});
    expect(lockState(place.root)).toBe('unlocked');
    take().release();
  });

  it('is not taken once more by the same process', () => {
    const { release } = take();
    expect(refusal()).toEqual({ busy: `process ${process.pid}` });
    expect(place.tree()).toEqual({ '.holotype/': '', [`.holotype/${OWN}`]: '' });
    release();
  });

  it('may be left to the next run', () => {
    take().leave();
    expect(lockState(place.root)).toBe('stale');
    take().release();
    expect(place.tree()).toEqual({});
  });

  it('is released where its folder cannot be renamed', () => {
    const { release } = take();
    onBrokenDisk(({ name }) => (name === 'rename' ? 'EACCES' : undefined), release);
    expect(place.tree()).toEqual({});
    take().release();
  });

  it('is released where nothing can be removed, and is tidied up later', () => {
    const { release } = take();
    onBrokenDisk(({ name }) => (name === 'rm' ? 'EACCES' : undefined), release);
    expect(readdirSync(place.root)).toEqual([`.holotype-${process.pid}`]);
    take().release();
    expect(place.tree()).toEqual({});
  });
});

describe('an owner', () => {
  it('whose process is alive is not replaced', () => {
    place.write(`.holotype/owner-${HOST}-${process.ppid}`);
    expect(refusal()).toEqual({ busy: `process ${process.ppid}` });
    expect(place.tree()).toEqual({ '.holotype/': '', [`.holotype/owner-${HOST}-${process.ppid}`]: '' });
  });

  it('whose process belongs to another user is not replaced', () => {
    place.write(`.holotype/owner-${HOST}-77`);
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    });
    expect(refusal()).toEqual({ busy: 'process 77' });
    expect(process.kill).toHaveBeenCalledWith(77, 0);
  });

  it.each([
    ['whose process has ended', () => `owner-${HOST}-${dead}`],
    ['that had the number of this process before', () => OWN],
  ])('%s is replaced, and what he left is there', (_what, owner) => {
    place.write(`.holotype/${owner()}`);
    place.write('.holotype/journal.json', '[]');
    expect(lockState(place.root)).toBe('stale');
    const { release } = take();
    expect(place.tree()).toEqual({ '.holotype/': '', '.holotype/journal.json': '[]', [`.holotype/${OWN}`]: '' });
    release();
  });

  it('on another machine is believed for ten minutes', () => {
    const file = place.write('.holotype/owner-00000000-1');
    const minutes = (count: number): Date => new Date(Date.now() - count * 60_000);
    utimesSync(file, minutes(9.5), minutes(9.5));
    expect(refusal()).toEqual({ busy: 'a process on another machine' });
    expect(lockState(place.root)).toEqual({ busy: 'a process on another machine' });
    utimesSync(file, minutes(10.5), minutes(10.5));
    take().release();
  });

  it('that never said who it is is replaced', () => {
    place.write('.holotype/not-owner-a-1');
    place.write('.holotype/owner-a-1-not');
    place.write('.holotype/owner-a');
    expect(lockState(place.root)).toBe('stale');
    const { work, release } = take();
    expect(existsSync(`${work}/${OWN}`)).toBe(true);
    release();
  });

  it.each([
    ['is replaced by one of many', () => `owner-${HOST}-${dead}`, 'rename'],
    ['that never said who it is is replaced by one of many', () => 'new', 'open'],
  ])('%s', (_what, owner, _name) => {
    place.write(`.holotype/${owner()}`);
    let result: unknown;
    onBrokenDisk(
      // Another run has been faster.
      ({ name, files }) =>
        (name === 'rename' && files.includes(owner())) || isSecondOwner({ name, files }) ? 'ENOENT' : undefined,
      () => {
        result = refusal();
      },
    );
    expect(result).toEqual({ busy: 'a process that has just started' });
    // It is not held by this process then.
    expect(lockState(place.root)).toBe('stale');
  });
});

let owners = 0;
beforeEach(() => {
  owners = 0;
});

/** The first is written into the folder that is made beside, the second into the one that is taken over. */
function isSecondOwner({ name, files }: { readonly name: string; readonly files: readonly string[] }): boolean {
  if (name === 'writeFile' && files.includes(OWN)) owners++;
  return owners === 2;
}

describe('what stands in the place of the folder', () => {
  it('is not followed if it is a link', () => {
    mkdirSync(place.at('elsewhere'));
    symlinkSync(place.at('elsewhere'), place.at('.holotype'));
    expect(refusal).toThrow();
    expect(readdirSync(place.at('elsewhere'))).toEqual([]);
    expect(readdirSync(place.root).sort()).toEqual(['.holotype', 'elsewhere']);
  });

  it('is an error where there is nothing, so that the system says why', () => {
    const action = () => onBrokenDisk(faultAt('rename', '.holotype', 'EROFS'), refusal);
    expect(action).toThrow('EROFS');
    expect(place.tree()).toEqual({});
  });
});

it('folders on their way in and out are removed where their runs have ended', () => {
  const names = [`.holotype-${process.ppid}`, '.holotype-x', '.holotype-1x', `a.holotype-${dead}`, `xholotype-${dead}`];
  for (const name of [...names, `.holotype-${dead}`]) place.write(`${name}/file`);
  removeLeftovers(place.root, '.holotype');
  expect(readdirSync(place.root).sort()).toEqual([...names].sort());
});

it('a folder of this process that was left behind is made anew', () => {
  place.write(`.holotype-${process.pid}/old`);
  const { release } = take();
  expect(place.tree()).toEqual({ '.holotype/': '', [`.holotype/${OWN}`]: '' });
  release();
});
