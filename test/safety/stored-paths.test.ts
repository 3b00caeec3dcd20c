import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../generator/io/disk/hash.ts';
import { shopPage } from './faults/scenarios.ts';
import { Workplace } from './workplace.ts';

/*
 * Files that Holotype keeps can come with a pull request like any other. A path in one of them leads nowhere but where its
 * kind of file can stand, and a file of another form is refused with the place.
 */

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const VICTIM = 'precious\n';
const PAGE = shopPage({ OrderPaid: { order: 'A-17', amount: 12.5 } });

let place: Workplace;
function takePlace(): void {
  place = new Workplace();
  place.write(
    'project/holotype.config.json',
    JSON.stringify({ catalogs: { shop: { pages: 'docs', out: 'src/shop', outputs: ['all'] } } }),
  );
  place.write('project/docs/events.md', PAGE);
  for (const name of ['victim.txt', 'project/victim.txt', 'elsewhere/victim.md', 'elsewhere/victim.schema.json'])
    place.write(name, VICTIM);
}
beforeEach(takePlace);
afterEach(() => place.remove());

const run = (...args: readonly string[]) => place.run(...args, '--config', 'project/holotype.config.json');

/** A project as `generate` leaves it, made once. */
let generated: Workplace;
beforeAll(async () => {
  takePlace();
  generated = place;
  expect((await run('generate')).exit).toBe(0);
});
afterAll(() => generated.remove());
const putGenerated = (): void => cpSync(generated.at('project'), place.at('project'), { recursive: true });

interface TestLock {
  jobs: Record<string, { events: string[]; outputs: Record<string, unknown> }>;
  sources?: Record<string, Record<string, { pages: Record<string, unknown> }>>;
  inputs: Record<string, string>;
  folders: Record<string, string[]>;
  names: Record<string, { events: Record<string, string>; models: Record<string, string> }>;
}

/** Writes the lock file otherwise than the last run did. */
function forge(change: (lock: TestLock) => void): void {
  const lock: TestLock = JSON.parse(place.read('project/holotype.lock.json'));
  change(lock);
  place.write('project/holotype.lock.json', JSON.stringify(lock, null, 2));
}

/** What a lock file says of a generated file that is as it was written. */
const ours = { hash: hashText(VICTIM), owner: 'generator' };

const all = () => place.files('.');

describe('an output in a lock file', () => {
  beforeEach(putGenerated);

  it.each([
    ['../victim.txt', 'is outside the output folders'],
    ['src/shop/../../../victim.txt', 'is outside the output folders'],
    ['.', 'is outside the output folders'],
    ['docs/events.md', 'is an input, not an output'],
    ['holotype.config.json', 'is an input, not an output'],
    ['schemas/shop/overrides.json', 'is an input, not an output'],
    ['schemas/shop/docs/page.md', 'is an input, not an output'],
  ])('that is %s is refused with its place, and nothing is changed', async (name, reason) => {
    if (!existsSync(place.at(`project/${name}`))) place.write(`project/${name}`, VICTIM);
    forge(({ jobs }) => Object.assign(jobs.shop?.outputs ?? {}, { [name]: ours }));
    const before = all();
    for (const args of [['generate'], ['generate', '--force'], ['learn', 'victim.txt']]) {
      const { exit, text } = await run(...args);
      expect([exit, text]).toEqual([
        1,
        expect.stringMatching(
          new RegExp(
            `^project/holotype\\.lock\\.json:\\d+:9 error output/lock-path\n.* lists ${name.replaceAll('.', '\\.')}, which ${reason}; nothing`,
          ),
        ),
      ]);
      expect(text).toContain(`| `);
      expect(all()).toEqual(before);
    }
  });

  it('with an absolute path, or of a catalog that is gone, is refused', async () => {
    for (const [job, name] of [
      ['shop', place.at('victim.txt')],
      ['gone', '../victim.txt'],
      ['.', '../victim.txt'],
    ] as const) {
      forge(({ jobs }) => {
        jobs[job] = { events: [], outputs: { [name]: ours } };
      });
      const { exit, text } = await run('generate');
      expect([exit, text]).toEqual([1, expect.stringContaining('error output/lock-path')]);
      forge(({ jobs }) => {
        delete jobs[job];
      });
    }
    expect(place.read('victim.txt')).toBe(VICTIM);
  });

  it('that stands in the project, but below no folder of the catalog, is left where it is and told', async () => {
    forge(({ jobs }) => Object.assign(jobs.shop?.outputs ?? {}, { 'victim.txt': ours }));
    const { exit, text } = await run('generate', '--fresh');
    expect([exit, text]).toEqual([
      0,
      expect.stringContaining('note output/left-behind\n  victim.txt from an earlier run is outside the folders'),
    ]);
    expect(text).toMatch(/^project\/holotype\.lock\.json:\d+:9 note/m);
    expect(place.read('project/victim.txt')).toBe(VICTIM);
    expect(place.read('project/holotype.lock.json')).not.toContain('victim.txt');
  });

  it('is left where it is when its folder has another name in the config', async () => {
    place.write(
      'project/holotype.config.json',
      JSON.stringify({ catalogs: { shop: { pages: 'docs', out: 'src/other', outputs: ['all'] } } }),
    );
    const { exit, text } = await run('generate');
    expect([exit, text]).toEqual([
      0,
      expect.stringMatching(/src\/shop\/arbitraries\.ts and \d+ other files from an earlier run are outside/),
    ]);
    expect([existsSync(place.at('project/src/shop/types.ts')), existsSync(place.at('project/src/other/types.ts'))]).toEqual([
      true,
      true,
    ]);
  });

  it('is not reached through a folder that is a link', async () => {
    renameSync(place.at('project/schemas/shop'), place.at('project/schemas/real'));
    symlinkSync(place.at('elsewhere'), place.at('project/schemas/shop'), 'dir');
    forge(({ jobs }) => Object.assign(jobs.shop?.outputs ?? {}, { 'schemas/shop/victim.schema.json': ours }));
    const { exit, text } = await run('generate', '--force');
    expect([exit, text]).toEqual([1, expect.stringContaining('output/link')]);
    expect(place.read('elsewhere/victim.schema.json')).toBe(VICTIM);
  });
});

describe('a fetched page in a lock file', () => {
  const SOURCE = 'https://docs.example.com/events.md';
  beforeEach(async () => {
    place.write('project/holotype.config.json', JSON.stringify({ catalogs: { shop: { pages: ['docs', SOURCE] } } }));
    place.write('project/holotype.lock.json', '');
    const empty = { lockVersion: 1, generator: '0', request: [], inputs: {}, folders: {}, jobs: {} };
    place.write('project/holotype.lock.json', JSON.stringify({ ...empty, findings: { warnings: 0, guesses: 0 } }));
  });

  const name = (catalog: string, page: string): void =>
    forge((lock) => {
      lock.sources = { [catalog]: { [SOURCE]: { pages: { [page]: { from: SOURCE, hash: hashText(VICTIM) } } } } };
    });

  it.each([
    ['shop', '../elsewhere/victim.md'],
    ['shop', 'docs/events.md'],
    ['shop', 'schemas/shop/docs/deeper/page.md'],
    ['shop', 'schemas/shop/docs/page.txt'],
    ['gone', 'docs/events.md'],
    ['gone', '../elsewhere/victim.md'],
  ])('of the catalog %s that is %s is neither read nor removed', async (catalog, page) => {
    name(catalog, page);
    const before = all();
    for (const args of [
      ['generate'],
      ['generate', '--frozen'],
      ['update'],
      ['update', '--frozen'],
      ['update', '--force', '--yes'],
    ]) {
      const { exit, text } = await run(...args);
      expect([exit, text]).toEqual([
        1,
        expect.stringMatching(
          /^project\/holotype\.lock\.json:\d+:\d+ error output\/lock-path\n.* is not a page in schemas\/(?:shop|gone)\/docs/,
        ),
      ]);
      expect(all()).toEqual(before);
    }
  });

  it.each(['the page', 'its folder'])('is neither read nor removed where %s is a link', async (what) => {
    if (what === 'the page') {
      mkdirSync(place.at('project/schemas/shop/docs'), { recursive: true });
      symlinkSync(place.at('elsewhere/victim.md'), place.at('project/schemas/shop/docs/victim.md'));
    } else {
      mkdirSync(place.at('project/schemas/shop'), { recursive: true });
      symlinkSync(place.at('elsewhere'), place.at('project/schemas/shop/docs'), 'dir');
    }
    name('shop', 'schemas/shop/docs/victim.md');
    for (const args of [['generate'], ['update', '--frozen']]) {
      const { exit, text } = await run(...args);
      expect([exit, text]).toEqual([1, expect.stringMatching(/error output\/lock-path\n.* is a link to .*elsewhere/)]);
    }
    expect(place.read('elsewhere/victim.md')).toBe(VICTIM);
  });

  it('of a catalog whose name leads elsewhere is refused', async () => {
    name('../../elsewhere', 'victim.md');
    const { exit, text } = await run('update');
    expect([exit, text]).toEqual([1, expect.stringMatching(/:\d+:5 error output\/lock-unreadable\n.*must match/)]);
  });
});

describe('the short way of a run that has nothing to do', () => {
  /** From the built command, as the short way compares the lock file with the time of its code. */
  const summary = (): string =>
    spawnSync(process.execPath, [CLI, 'generate'], { cwd: place.at('project'), encoding: 'utf8' }).stdout;
  beforeEach(putGenerated);

  it.each([
    ['an output', (lock: TestLock) => Object.assign(lock.jobs.shop?.outputs ?? {}, { '../victim.txt': ours })],
    ['an input', (lock: TestLock) => Object.assign(lock.inputs, { '../victim.txt': hashText(VICTIM) })],
    ['a folder', (lock: TestLock) => Object.assign(lock.folders, { '..': ['page.md'] })],
  ])('is not taken with %s outside of the project', (_what, change) => {
    expect(summary()).toMatch(/^Up to date/);
    forge(change);
    expect(summary()).not.toMatch(/^Up to date/);
  });

  it('is taken where the config names what is outside', async () => {
    place.write('shared/more.md', PAGE.replace('of a shop', 'of a store').replaceAll('Shop.', 'Store.'));
    place.write(
      'project/holotype.config.json',
      JSON.stringify({ catalogs: { shop: { pages: ['docs', '../shared'], out: '../out' } } }),
    );
    expect((await run('generate', '--accept-loss')).exit).toBe(0);
    expect(summary()).toMatch(/^Up to date/);
  });
});

describe('a lock file of another form', () => {
  beforeEach(putGenerated);

  it.each([
    ['jobs', null, 'jobs must be an object, but is null'],
    ['jobs', [], 'jobs must be an object, but is an array'],
    ['jobs', { shop: null }, 'jobs.shop must be an object, but is null'],
    ['jobs', { shop: { events: 5, outputs: {} } }, 'jobs.shop.events must be an array, but is a number'],
    ['jobs', { shop: { events: [5], outputs: {} } }, 'jobs.shop.events[0] must be a string, but is a number'],
    ['jobs', { shop: { events: [] } }, 'jobs.shop must have a property "outputs"'],
    ['jobs', { shop: { events: [], outputs: { b: null } } }, 'jobs.shop.outputs.b must be an object, but is null'],
    ['jobs', { shop: { events: [], outputs: { b: { hash: 1, owner: 'user' } } } }, 'outputs.b.hash must be a string'],
    ['jobs', { shop: { events: [], outputs: { b: { hash: '', owner: 'me' } } } }, 'owner must be "generator" or "user"'],
    [
      'jobs',
      { shop: { events: [], outputs: {}, coverage: { events: { a: {} }, structures: {} } } },
      'a must have a property "examples"',
    ],
    ['sources', 'x', 'sources must be an object, but is a string'],
    ['sources', { shop: { a: { pages: { 'x.md': 'y' } } } }, 'sources.shop.a.pages["x.md"] must be an object, but is a string'],
    ['names', 5, 'names must be an object, but is a number'],
    ['names', { shop: { events: {} } }, 'names.shop must have a property "models"'],
    ['names', { shop: { events: { a: 1 }, models: {} } }, 'names.shop.events.a must be a string, but is a number'],
    ['names', { shop: { events: {}, models: { a: null } } }, 'names.shop.models.a must be a string, but is null'],
    ['inputs', { a: 1 }, 'inputs.a must be a string, but is a number'],
    ['folders', { a: 'b' }, 'folders.a must be an array, but is a string'],
    ['findings', true, 'findings must be an object, but is true'],
    ['lockVersion', 2, 'lockVersion must be 1'],
    ['inputs', { 'a\0b': '' }, 'inputs["a\\u0000b"] must match'],
    ['folders', { 'a\nb': [] }, 'folders["a\\nb"] must match'],
    ['jobs', { shop: { events: [], outputs: { 'a\0b': { hash: '', owner: 'user' } } } }, 'outputs["a\\u0000b"] must match'],
    ['sources', { shop: { a: { pages: { 'x\0.md': { from: '', hash: '' } } } } }, 'pages["x\\u0000.md"] must match'],
  ])('with %s as %j is refused with its place', async (member, value, reason) => {
    const lock = JSON.parse(place.read('project/holotype.lock.json'));
    const sound = JSON.stringify({ ...lock, [member]: value }, null, 2);
    place.write('project/holotype.lock.json', sound);
    for (const args of [
      ['generate'],
      ['update'],
      ['add', 'OrderPaid'],
      ['verify', 'victim.txt'],
      ['explain', 'OrderPaid.data.order'],
    ]) {
      const { exit, text } = await run(...args);
      expect([args, exit, text]).toEqual([
        args,
        1,
        expect.stringMatching(/^project\/holotype\.lock\.json:\d+:\d+ error output\/lock-unreadable\n/),
      ]);
      expect(text).toContain(reason);
      expect(text).toMatch(/^ {2}\d+ \| .*\n {2} *\| *\^+$/m);
    }
    expect(place.read('project/holotype.lock.json')).toBe(sound);
  });

  it.each([
    ['that is empty', '', 'it contains no value'],
    ['that is a list', '[]', 'the root value must be an object, but is an array'],
    ['that is cut off', '{ "lockVersion": 1,', 'a bracket that is never closed'],
    ['that is no text', '\0', 'there is a null byte at byte 0'],
  ])('%s is refused', async (_what, text, reason) => {
    place.write('project/holotype.lock.json', text);
    const result = await run('generate');
    expect([result.exit, result.text]).toEqual([1, expect.stringContaining(reason)]);
    expect(result.text).toContain('error output/lock-unreadable');
  });

  it('that is a folder is refused', async () => {
    renameSync(place.at('project/holotype.lock.json'), place.at('was-there'));
    mkdirSync(place.at('project/holotype.lock.json'));
    const { exit, text } = await run('generate');
    expect([exit, text]).toEqual([1, expect.stringContaining('holotype.lock.json cannot be read: it is not a file')]);
  });
});

describe('a name in a lock file', () => {
  beforeEach(putGenerated);
  const [event, model] = ['Shop.OrderPaid', 'Shop.OrderPaid/customer'];

  it.each([
    ['no identifier', 'x; process.exit(1)', 'is no identifier'],
    ['a path', '../../victim', 'is no identifier'],
    ['nothing', '', 'is no identifier'],
    ['a name of all generated code', 'Promise', 'is a name that all generated code has'],
    ['a name that is too long', 'N'.repeat(100_000), 'is too long'],
    ['the name of another thing', 'orderPaidEventData', 'meets the name of Shop.OrderPaid'],
    ['what is made of another name', 'IsOrderPaidEvent', 'meets the name of Shop.OrderPaid'],
  ])('that is %s is refused with its place, and nothing is written', async (_what, name, reason) => {
    forge(({ names }) => {
      names.shop = { events: { [event]: 'OrderPaid' }, models: { [model]: name } };
    });
    const before = all();
    for (const args of [['generate'], ['add', 'OrderPaid'], ['explain', 'OrderPaid.data.order']]) {
      const { exit, text } = await run(...args);
      expect([args, exit]).toEqual([args, 1]);
      expect(text).toMatch(/^project\/holotype\.lock\.json:\d+:9 error output\/lock-name\n/);
      expect(text).toContain(`${reason}.`);
    }
    expect(all()).toEqual(before);
  });

  it.each(['Any', 'a-b', 'Order Paid'])('that an event cannot have is refused: %s', async (name) => {
    forge(({ names }) => {
      names.shop = { events: { [event]: name }, models: {} };
    });
    const { exit, text } = await run('generate');
    expect([exit, text]).toEqual([1, expect.stringContaining('error output/lock-name')]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('of what is called %s is that of nothing', async (key) => {
    const text = place.read('project/holotype.lock.json');
    place.write('project/holotype.lock.json', text.replace('"models": {}', `"models": { ${JSON.stringify(key)}: "Gone" }`));
    expect(place.read('project/holotype.lock.json')).toContain('Gone');
    expect((await run('generate', '--fresh')).exit).toBe(0);
    expect(place.read('project/holotype.lock.json')).not.toContain('Gone');
  });

  it('that a person changed there is used, though nothing else has changed', async () => {
    forge(({ names }) => {
      names.shop = { events: { [event]: 'Settled' }, models: {} };
    });
    expect((await run('generate')).exit).toBe(0);
    expect(place.read('project/src/shop/types.ts')).toContain('export interface SettledEvent ');
    expect((await run('generate')).text).toMatch(/^Up to date|unchanged/m);
  });

  it('many of them take no longer than they are many', async () => {
    const models = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`Shop.OrderPaid/x${index}`, `X${'y'.repeat(index % 50)}Z${index}`]),
    );
    forge(({ names }) => {
      names.shop = { events: { [event]: 'OrderPaid' }, models };
    });
    expect((await run('generate')).exit).toBe(0);
    expect(place.read('project/holotype.lock.json')).not.toContain('x19999');
  });
});

describe('captured evidence of another form', () => {
  const sound = { captured: 2, parts: [], events: { 'Shop.OrderPaid': { kinds: { object: 1 }, members: {} } } };
  const within = (evidence: unknown): object => ({ ...sound, events: { 'Shop.OrderPaid': evidence } });

  it.each([
    [{}, 'the root value must have a property "captured"', '1:1'],
    [{ ...sound, captured: 3 }, 'captured must be 2', '2:3'],
    [{ ...sound, parts: [1] }, 'parts[0] must be an object, but is a number', '4:5'],
    [{ ...sound, events: null }, 'events must be an object, but is null', '4:3'],
    [within(null), 'events["Shop.OrderPaid"] must be an object, but is null', '5:5'],
    [within({ kinds: { object: -1 } }), 'kinds.object must be at least 0', '7:9'],
    [within({ kinds: {}, strings: { formats: {} } }), 'strings must have a property "concrete"', '7:7'],
    [within({ kinds: {}, items: [] }), 'items must be an object, but is an array', '7:7'],
    [within({ kinds: {}, members: { a: { kinds: { string: 'x' } } } }), 'members.a.kinds.string must be a number', '10:13'],
  ])('as %j is refused with its place', async (captured, reason, at) => {
    place.write('project/schemas/shop/captured.json', JSON.stringify(captured, null, 2));
    const exits = { generate: 3, learn: 2 };
    for (const [command, expected] of Object.entries(exits)) {
      const { exit, text } = await run(command, ...(command === 'learn' ? ['victim.txt'] : []));
      expect([exit, text]).toEqual([
        expected,
        expect.stringContaining(`schemas/shop/captured.json:${at} error captured/unreadable\n`),
      ]);
      expect(text).toContain(reason);
    }
  });
});

describe('where a config says that output goes', () => {
  it.each([
    ['schemas/shop', ['learn', 'payloads.ndjson']],
    ['src/shop', ['generate']],
    ['schemas/shop', ['generate']],
  ])('nothing is written through %s where that is a link out of the project: %j', async (folder, args) => {
    mkdirSync(path.dirname(place.at(`project/${folder}`)), { recursive: true });
    mkdirSync(place.at('empty'));
    symlinkSync(place.at('empty'), place.at(`project/${folder}`), 'dir');
    place.write('payloads.ndjson', `${JSON.stringify({ eventType: 'Shop.OrderPaid', data: { order: 'A-1' } })}\n`);
    const { exit, text } = await run(...args);
    expect([exit, text]).toEqual([1, expect.stringContaining(`output/link\n  project/${folder} is a link to`)]);
    expect(place.files('empty')).toEqual({});
  });
});
