import { existsSync, mkdirSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ensureFolder,
  flushFolder,
  keepBackup,
  removeEmpty,
  replaceFile,
  writeAllFlushed,
  writeFlushed,
} from '../../../generator/io/disk/durable.ts';
import { hashOf, hashText } from '../../../generator/io/disk/hash.ts';
import { readLock } from '../../../generator/io/lock-file/lock-file.ts';
import { faultAt, onBrokenDisk, Place, rejectionOf, whileDiskIsBroken } from './disk.ts';

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

describe('many files', () => {
  const files = () => Array.from({ length: 40 }, (_, index) => ({ file: place.at(`f${index}`), text: `text ${index}` }));

  it('are flushed side by side, each before it is closed', async () => {
    const calls = await whileDiskIsBroken(
      () => undefined,
      () => writeAllFlushed(files(), () => {}),
    );
    for (const { file, text } of files()) expect(place.read(file.slice(place.root.length + 1))).toBe(text);
    const firstClosed = calls.findIndex(({ name }) => name === 'close');
    expect(calls.slice(0, firstClosed).filter(({ name }) => name === 'fsync')).toHaveLength(16);
    for (const { file } of files()) {
      const own = calls.filter((call) => place.at(call.files[0] ?? '') === file).map(({ name }) => name);
      expect(own).toEqual(['open', 'writeFile', 'fsync', 'close']);
    }
  });

  it.each(['open', 'writeFile', 'fsync'])(
    'are not all written where the %s of one fails, and it is said of which',
    async (name) => {
      const failed: string[] = [];
      const open = new Set<string>();
      const action = () =>
        whileDiskIsBroken(
          (call) => {
            const [file = ''] = call.files;
            if (call.name === 'writeFile') open.add(file);
            if (call.name === 'close') open.delete(file);
            return faultAt(name, 'f20')(call);
          },
          () => writeAllFlushed(files(), ({ file }) => failed.push(file)),
        );
      expect(await rejectionOf(action)).toMatchObject({ code: 'EIO' });
      expect([failed, [...open]]).toEqual([[place.at('f20')], []]);
    },
  );
});

describe('a file that is written', () => {
  it('is on the disk before it is closed', () => {
    const calls = onBrokenDisk(
      () => undefined,
      () => writeFlushed(place.at('a'), 'text'),
    );
    expect(place.read('a')).toBe('text');
    expect(calls.map(({ name }) => name)).toEqual(['open', 'writeFile', 'fsync', 'close']);
  });

  it('was not there before', () => {
    place.write('a', 'old');
    expect(() => writeFlushed(place.at('a'), 'text')).toThrow('EEXIST');
    expect(place.read('a')).toBe('old');
  });

  it('is closed where it cannot be written', () => {
    const calls: string[] = [];
    const write = () =>
      onBrokenDisk(
        (call) => {
          calls.push(call.name);
          return call.name === 'writeFile' ? 'ENOSPC' : undefined;
        },
        () => writeFlushed(place.at('a'), 'text'),
      );
    expect(write).toThrow('ENOSPC');
    expect(calls).toEqual(['open', 'writeFile', 'close']);
  });
});

describe('the names in a folder', () => {
  it('are told to last', () => {
    const calls = onBrokenDisk(
      () => undefined,
      () => flushFolder(place.root),
    );
    expect(calls.map(({ name }) => name)).toEqual(['open', 'fsync', 'close']);
  });

  it('are left to a system that cannot promise that', () => {
    const calls = onBrokenDisk(
      ({ name }) => (name === 'fsync' ? 'EINVAL' : undefined),
      () => flushFolder(place.root),
    );
    expect(calls.map(({ name }) => name)).toEqual(['open', 'fsync', 'close']);
    expect(() => flushFolder(place.at('missing'))).not.toThrow();
  });
});

describe('folders', () => {
  it('are made from the outermost on', () => {
    expect(ensureFolder(place.at('a/b'))).toEqual([place.at('a'), place.at('a/b')]);
    expect(ensureFolder(place.at('a/b/c'))).toEqual([place.at('a/b/c')]);
    expect(ensureFolder(place.at('a'))).toEqual([]);
    expect(place.tree()).toEqual({ 'a/': '', 'a/b/': '', 'a/b/c/': '' });
  });

  it('are removed from the innermost on, as far as nothing is in them', () => {
    mkdirSync(place.at('a/b/c'), { recursive: true });
    place.write('a/file');
    removeEmpty(['a', 'a/b', 'a/b/c'].map((name) => place.at(name)));
    expect(place.tree()).toEqual({ 'a/': '', 'a/file': '' });
  });

  it('are left where one within cannot be removed', () => {
    mkdirSync(place.at('a'));
    removeEmpty([place.at('a'), place.at('missing')]);
    expect(existsSync(place.at('a'))).toBe(true);
  });
});

describe('a second name', () => {
  it('is one for the same file', () => {
    keepBackup(place.write('a', 'text'), place.at('b'));
    expect(statSync(place.at('b')).ino).toBe(statSync(place.at('a')).ino);
  });

  it('is a copy where there are none, in the place of what stands there', () => {
    place.write('b', 'old');
    onBrokenDisk(faultAt('link', 'a', 'EPERM'), () => keepBackup(place.write('a', 'text'), place.at('b')));
    expect(place.read('b')).toBe('text');
    expect(statSync(place.at('b')).ino).not.toBe(statSync(place.at('a')).ino);
  });

  it('is a copy where there are none and nothing stands there', () => {
    onBrokenDisk(faultAt('link', 'a', 'EPERM'), () => keepBackup(place.write('a', 'text'), place.at('b')));
    expect(place.tree()).toEqual({ a: 'text', b: 'text' });
  });

  it('is a copy of its own, so that nothing else with that name changes', () => {
    keepBackup(place.write('old', 'old'), place.at('b'));
    keepBackup(place.write('a', 'text'), place.at('b'));
    expect(place.tree()).toEqual({ a: 'text', b: 'text', old: 'old' });
  });
});

describe('a file that is put into the place of another one', () => {
  it('is renamed', () => {
    place.write('b', 'old');
    replaceFile(place.write('a', 'text'), place.at('b'));
    expect(place.tree()).toEqual({ b: 'text' });
  });

  it('comes by way of a copy from another disk', () => {
    place.write('b', 'old');
    place.write('b.holotype', 'left behind');
    const calls = onBrokenDisk(
      ({ name, files }) => (name === 'rename' && files.includes('a') ? 'EXDEV' : undefined),
      () => replaceFile(place.write('a', 'text'), place.at('b')),
    );
    expect(place.tree()).toEqual({ b: 'text' });
    expect(calls.map(({ name }) => name)).toContain('fsync');
  });

  it('comes from another disk where nothing was left behind', () => {
    onBrokenDisk(
      ({ name, files }) => (name === 'rename' && files.includes('a') ? 'EXDEV' : undefined),
      () => replaceFile(place.write('a', 'text'), place.at('b')),
    );
    expect(place.tree()).toEqual({ b: 'text' });
  });

  it.each(['EIO', 'EACCES'])('stays where it is on any other error (%s)', (code) => {
    place.write('a', 'text');
    place.write('b', 'old');
    const move = () => onBrokenDisk(faultAt('rename', 'a', code), () => replaceFile(place.at('a'), place.at('b')));
    expect(move).toThrow(code);
    expect(place.tree()).toEqual({ a: 'text', b: 'old' });
  });

  it('stays where it is on an error that is none of the system', () => {
    expect(() => replaceFile('\0', place.at('b'))).toThrow(TypeError);
  });
});

describe('the hash of a file', () => {
  it('does not depend on how its lines end', () => {
    const hash = hashText('a\nb\nc\n');
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect([hashText('a\r\nb\rc\r\n'), hashOf(place.write('a', 'a\r\nb\nc\r\n'))]).toEqual([hash, hash]);
    expect([hashText('a\nb\nc'), hashText('a\n\nb\nc\n')]).not.toContain(hash);
  });

  it('is nothing where there is no file, and an error where it cannot be read', () => {
    place.write('a');
    expect([hashOf(place.at('b')), hashOf(place.at('a/b'))]).toEqual([undefined, undefined]);
    expect(() => hashOf(place.root)).toThrow('EISDIR');
    expect(() => hashOf('\0')).toThrow(TypeError);
  });
});

describe('a lock file', () => {
  const read = (text: string) => {
    place.write('holotype.lock.json', text);
    return readLock(place.root);
  };

  it('is read as it is', () => {
    expect(readLock(place.root)).toBeUndefined();
    expect(read('{"lockVersion":1,"jobs":{"a":1}}')).toEqual({ lockVersion: 1, jobs: { a: 1 } });
  });

  it.each(['{"lockVersion":2,"jobs":{}}', '{"jobs":{}}', '{"lockVersion":1}', '{"lockVersion":1,"jobs":"a"}'])(
    '%s is none',
    (text) => {
      expect(() => read(text)).toThrow(new SyntaxError('it is not a lock file of this version of Holotype'));
    },
  );

  it('that is no JSON is none', () => expect(() => read('{')).toThrow(SyntaxError));
});
