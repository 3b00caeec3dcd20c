import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../generator/diagnostics/diagnostic.ts';
import { hashFile, hashOf, hashText } from '../../../generator/io/disk/hash.ts';
import { assertUnused, createFolder, writeInto } from '../../../generator/io/output/staged-folder.ts';
import { Place, thrownBy } from './disk.ts';

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

const codesOf = (error: unknown): readonly string[] =>
  error instanceof UserError ? error.diagnostics.map(({ code }) => code) : [String(error)];

describe('the place of a new folder', () => {
  it('is unused where there is nothing, or an empty folder', () => {
    mkdirSync(place.at('empty'));
    expect(() => assertUnused(place.at('none'), place.root)).not.toThrow();
    expect(() => assertUnused(place.at('empty'), place.root)).not.toThrow();
  });

  it('is used where there is a file, or a folder with something in it, which is told', () => {
    mkdirSync(place.at('full'));
    writeFileSync(place.at('full/kept.md'), '');
    writeFileSync(place.at('file'), '');
    const told = ['full', 'file'].map((name) => thrownBy(() => assertUnused(place.at(name), place.root)));
    expect(told.map(codesOf)).toEqual([['usage/folder-in-use'], ['usage/folder-in-use']]);
    const texts = told.map((error) => (error instanceof UserError ? error.diagnostics[0]?.message : ''));
    expect(texts[0]).toContain('full');
    expect(texts[0]).toContain('kept.md');
    expect(texts[1]).toContain('file');
  });
});

describe('a new folder', () => {
  const files = [
    { path: 'a.txt', text: 'a' },
    { path: 'b/c/d.txt', text: 'd' },
  ];

  it('is there as a whole, and nothing beside it', async () => {
    await createFolder(place.at('new'), place.root, async (staging) => {
      writeInto(staging, files);
      expect(existsSync(place.at('new'))).toBe(false);
      return true;
    });
    expect(readFileSync(place.at('new/b/c/d.txt'), 'utf8') + readFileSync(place.at('new/a.txt'), 'utf8')).toBe('da');
    expect(readdirSync(place.root)).toEqual(['new']);
  });

  it('takes the place of an empty one, also through a link of its name beside', async () => {
    mkdirSync(place.at('new'));
    mkdirSync(place.at('elsewhere'));
    symlinkSync(place.at('elsewhere'), place.at(`.holotype-${process.pid}`));
    await createFolder(place.at('new'), place.root, async (staging) => {
      writeInto(staging, files);
      return true;
    });
    expect([readdirSync(place.at('new')), readdirSync(place.at('elsewhere'))]).toEqual([['a.txt', 'b'], []]);
  });

  it('is not there if it is not whole', async () => {
    await createFolder(place.at('new'), place.root, async (staging) => {
      writeInto(staging, files);
      return false;
    });
    expect(readdirSync(place.root)).toEqual([]);
  });

  it('is not there if filling it fails, of which the error of ours is passed on', async () => {
    const failed = createFolder(place.at('new'), place.root, async (staging) => {
      writeInto(staging, files);
      throw new Error('ours');
    });
    await expect(failed).rejects.toThrow('ours');
    expect(readdirSync(place.root)).toEqual([]);
  });

  it('is told to be not writable if the system refuses it', async () => {
    writeFileSync(place.at('file'), '');
    const failed = createFolder(place.at('new'), place.root, async () => {
      mkdirSync(place.at('file/within'));
      return true;
    });
    await expect(failed).rejects.toThrow(UserError);
    expect(readdirSync(place.root)).toEqual(['file']);
  });
});

describe('the hash of a file', () => {
  it('is that of its text, however its lines end, and nothing if there is none', () => {
    writeFileSync(place.at('a.txt'), 'a\r\nb\r\n');
    expect([hashOf(place.at('a.txt')), hashFile(place.at('a.txt'))]).toEqual([hashText('a\nb\n'), hashText('a\nb\n')]);
    expect(hashOf(place.at('none.txt'))).toBeUndefined();
  });

  it('is asked of files only', () => {
    mkdirSync(place.at('folder'));
    expect(() => hashFile(place.at('folder'))).toThrow('folder is not a file');
    expect(() => hashOf(place.at('folder'))).toThrow('EISDIR');
  });
});
