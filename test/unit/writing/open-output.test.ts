import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../../generator/io/disk/hash.ts';
import type { Lock } from '../../../generator/io/lock-file/lock-file.ts';
import { type OpenOutput, type OutputAccess, openOutput } from '../../../generator/io/output/open-output.ts';
import { scopeOfFolder } from '../../../generator/io/output/scope-of-config.ts';
import { runCommand } from '../../command-line.ts';
import { Place, thrownBy } from './disk.ts';

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

const open = (access: OutputAccess): OpenOutput => openOutput(scopeOfFolder(place.at('out'), []), access, place.root);

const lockOf = (generator: string): Lock => ({
  lockVersion: 1,
  generator,
  request: [],
  inputs: {},
  folders: {},
  jobs: {},
  findings: { warnings: 0, guesses: 0 },
});

/** What a run leaves that was killed before the first of its files was renamed into place. */
function leaveInterrupted(): void {
  const [before, after] = [lockOf('before'), lockOf('after')].map((lock) => `${JSON.stringify(lock, null, 2)}\n`);
  place.write('out/holotype.lock.json', before);
  place.write('out/.holotype/new/0', after);
  place.write('out/.holotype/old/0', before);
  const entry = { file: 'holotype.lock.json', before: hashText(before ?? ''), after: hashText(after ?? '') };
  place.write('out/.holotype/journal.json', JSON.stringify([entry]));
}

describe('an output', () => {
  it('is recovered before its lock file is read', () => {
    leaveInterrupted();
    const { lock, diagnostics } = open('write');
    expect(lock?.generator).toBe('after');
    expect(diagnostics.map(({ code }) => code)).toEqual(['output/recovered']);
    expect(existsSync(place.at('out/.holotype'))).toBe(false);
  });

  it('is not recovered where nothing may be written', () => {
    leaveInterrupted();
    const before = place.tree();
    expect(String(thrownBy(() => open('check')))).toContain('output/interrupted');
    expect(place.tree()).toEqual(before);
  });

  it('can be read beside a run that writes', () => {
    leaveInterrupted();
    const before = place.tree();
    expect(open('read').lock?.generator).toBe('before');
    expect(place.tree()).toEqual(before);
  });

  it('is planned and written through what opened it', async () => {
    const out = open('write');
    const to = { base: place.at('out'), out: place.at('out'), schemas: place.at('out/schemas'), cwd: place.root };
    const { changes, outputs } = out.plan([{ path: 'a.ts', text: 'a\n', owner: 'generator', role: 'code' }], to, {
      name: '.',
      force: false,
    });
    await out.commit(changes, { ...lockOf('now'), jobs: { '.': { events: [], outputs } } });
    expect(place.read('out/a.ts')).toBe('a\n');
    expect(Object.keys(open('read').lock?.jobs['.']?.outputs ?? {})).toEqual(['a.ts']);
  });
});

describe('a command that writes', () => {
  it('recovers before it looks for pages', async () => {
    leaveInterrupted();
    const { exit, err } = await runCommand(['generate', 'missing.md', '--out', 'out'], place.root);
    expect(exit).toBe(3);
    expect(err.indexOf('output/recovered')).toBeGreaterThan(-1);
    expect(err.indexOf('page/not-found')).toBeGreaterThan(err.indexOf('output/recovered'));
  });

  it('says that another run is at work, and not that a page is missing', async () => {
    place.write(`out/.holotype/owner-00000000-${spawnSync('true').pid}`);
    const { exit, err } = await runCommand(['generate', 'missing.md', '--out', 'out'], place.root);
    expect(exit).toBe(1);
    expect(err).toContain('output/busy');
  });
});
