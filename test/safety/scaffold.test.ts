import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript-5';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../generator/io/disk/hash.ts';
import { main } from '../../generator/main.ts';
import { problemsOfFilled } from '../../generator/scaffold/filled-files.ts';
import { addToHandlerMap } from '../../generator/scaffold/handler-map.ts';
import { failing } from '../sweep.ts';
import { pageWith } from './hostile-page.ts';
import { injections } from './injections.ts';
import { Workplace } from './workplace.ts';

/*
 * A new project holds templates of ours, and names that come from outside: of its folder, of pages, of events. Wherever
 * these stand, in code, JSON, Markdown or a line for a shell, they are names and nothing more.
 */

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const create = (folder: string, page = 'page.md') => place.run('create', folder, '--template', 'node', '--page', page);

/** The files of a project but for its pages and what is generated of them, with its own name and event taken out. */
function ownFiles(folder: string): Readonly<Record<string, string>> {
  const { name } = JSON.parse(place.read(`${folder}/package.json`)) as { readonly name: string };
  const [event] = (
    JSON.parse(place.read(`${folder}/src/events/manifest.json`)) as { readonly events: readonly { readonly name: string }[] }
  ).events;
  const files = Object.entries(place.files(folder)).filter(
    ([file]) => !/^(?:docs|src\/events)\//.test(file) && file !== 'holotype.lock.json',
  );
  return Object.fromEntries(
    files.map(([file, text]) => [
      file,
      text
        .replaceAll(`"name": "${name}"`, '"name": "NAME"')
        .replaceAll(`# ${name}\n`, '# NAME\n')
        .replaceAll(`-t ${name} .`, '-t NAME .')
        .replaceAll(`-v ${name}:`, '-v NAME:')
        .replaceAll(`=… ${name}\n`, '=… NAME\n')
        .replaceAll(new RegExp(`\\b${event?.name}\\b`, 'g'), 'EVENT'),
    ]),
  );
}

function syntaxErrors(folder: string): readonly string[] {
  return Object.entries(place.files(folder)).flatMap(([file, text]) => {
    if (!file.endsWith('.ts')) return [];
    const { parseDiagnostics } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest) as unknown as {
      parseDiagnostics: readonly unknown[];
    };
    return parseDiagnostics.map(() => file);
  });
}

/** Names that a folder or a file can have; what loads configs takes a backslash for a step down, on every system. */
const fileNames = injections.map(({ kind, text }) => ({ kind, text: text.replace(/[/\\\0]/g, '~').slice(0, 80) }));

describe('holotype create', () => {
  let plain: Readonly<Record<string, string>>;
  beforeAll(async () => {
    place = new Workplace();
    await create('plain');
    plain = ownFiles('plain');
    place.remove();
  });

  it.each(fileNames.filter((_, index) => index % 9 === 1))(
    'takes a folder and a page by the name of: $kind',
    async ({ text }) => {
      place.write(`pages/${text}.md`, pageWith('title', 'Orders'));
      const { exit, text: said } = await create(`at/${text}`, `pages/${text}.md`);
      expect([exit, said]).toEqual([0, expect.stringContaining('handles 2 events')]);
      const files = ownFiles(`at/${text}`);
      const { 'holotype.config.ts': config } = files;
      expect(files).toEqual({ ...plain, 'holotype.config.ts': config });
      expect(config).toMatch(
        /^ {4}'[a-z0-9-]+': \{ pages: 'docs', schemas: 'src\/events\/schemas', out: 'src\/events', outputs: \['all'\] \},$/m,
      );
      expect(syntaxErrors(`at/${text}`)).toEqual([]);
      expect(readdirSync(place.at('at'))).toEqual([text]);
    },
  );

  it.each(injections.filter((_, index) => index % 9 === 3))('takes an event by the name of: $kind', async ({ text }) => {
    place.write('page.md', pageWith('event type', text));
    expect((await create('new')).exit).toBe(0);
    const files = ownFiles('new');
    expect(files).toEqual({ ...plain, 'holotype.config.ts': files['holotype.config.ts'] });
    expect(syntaxErrors('new')).toEqual([]);
  });

  it('keeps every page, though two come to have the same name', async () => {
    const pages = { 'a/b-c.md': 'A', 'a-b/c.md': 'B', 'a-b/c.mdx': 'C' };
    for (const [name, shop] of Object.entries(pages)) place.write(name, pageWith('title', shop, shop));
    const { exit } = await place.run('create', 'new', '--template', 'node', '--page', ...Object.keys(pages));
    const docs = place.files('new/docs');
    expect([exit, Object.keys(docs)]).toEqual([0, ['a-b-c-2.md', 'a-b-c-3.md', 'a-b-c.md']]);
    expect(
      Object.values(docs)
        .map((text) => text.slice(0, 3))
        .sort(),
    ).toEqual(['# A', '# B', '# C']);
  });

  it('says what it is doing before each part that takes long', async () => {
    const told: string[] = [];
    const progress = (text: string, takesLong = false): void => void (takesLong && told.push(text));
    const print = (): void => {};
    const terminal = { cwd: place.root, out: print, err: print, paint: (_style: string, text: string) => text, progress };
    expect(await main(['create', 'new', '--template', 'node', '--page', 'page.md'], terminal)).toBe(0);
    expect(told).toEqual([
      'Creating a project for node:http in new',
      'Generating code for the pages',
      'Packing Holotype for the project',
    ]);
  });

  it.each([
    ['fails', 'process.exit(3)', 'it ended with 3'],
    ['prints nothing', '', 'it does not report which file it wrote'],
    ['names a file that is not there', 'console.log(JSON.stringify([{ filename: "gone.tgz" }]))', 'it does not report'],
  ])('leaves nothing behind where npm %s', (_what, script, reason) => {
    place.write('npm-cli.js', script);
    const args = [CLI, 'create', 'new', '--template', 'node', '--page', 'page.md'];
    const env = { ...process.env, npm_execpath: place.at('npm-cli.js') };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: place.root, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining(`error package/not-packed\n  npm could not pack Holotype for the project: ${reason}`),
    ]);
    expect(readdirSync(place.root).sort()).toEqual(['npm-cli.js', 'page.md']);
  });

  it('does not write through a link, be it in the place of the project or of the folder beside', async () => {
    mkdirSync(place.at('elsewhere'));
    symlinkSync(place.at('elsewhere'), place.at('linked'), 'dir');
    expect((await create('linked')).text).toContain('output/not-writable');
    symlinkSync(place.at('elsewhere'), place.at(`.holotype-${process.pid}`), 'dir');
    expect((await create('new')).exit).toBe(0);
    expect(readdirSync(place.at('elsewhere'))).toEqual([]);
    expect(readdirSync(place.root).sort()).toEqual(['elsewhere', 'linked', 'new', 'page.md']);
  });

  it('makes the project though an earlier run was stopped in the middle, and leaves a folder that is in use', async () => {
    place.write(`.holotype-${process.pid}/src/half.ts`, 'half');
    expect((await create('new')).exit).toBe(0);
    expect(Object.keys(place.files('new'))).not.toContain('src/half.ts');
    const before = place.files('new');
    expect((await create('new')).exit).toBe(2);
    expect(place.files('new')).toEqual(before);
  });

  it('leaves a folder of somebody alone that is called like it, with a number behind', async () => {
    place.write('.new-99999999/mine', 'precious');
    expect((await create('new')).exit).toBe(0);
    expect(place.read('.new-99999999/mine')).toBe('precious');
  });
});

describe('the second look at filled files', () => {
  const config = (entry: string) =>
    `import { defineConfig } from 'holotype';\n\nexport default defineConfig({\n  catalogs: { ${entry} },\n});\n`;
  it.each([
    ['holotype.config.ts', config("'a': { pages: 'docs' }")],
    ['package.json', '{"name": "a-1", "scripts": {"test": "tsc && node --test dist/test/*.test.js"}}'],
    ['README.md', '# a\n\n```sh\nnpm run send -- OrderPaid --batch 3\n```\n'],
    ['src/server.ts', 'process.exit(1);'],
  ])('lets %s through', (file, text) => expect(problemsOfFilled([{ path: file, text }])).toEqual([]));

  it.each([
    ['holotype.config.ts', config("'a': run()")],
    ['holotype.config.ts', config("['a']: 'b'")],
    ['holotype.config.ts', config('...a')],
    ['holotype.config.ts', `${config("'a': 'b'")}run();\n`],
    ['holotype.config.ts', config("'a': 'b'").replace('holotype', 'other')],
    ['package.json', '{"name": "A b"}'],
    ['package.json', '{"name": "a", "scripts": {"test": "x; $(y)"}}'],
    ['README.md', '# a\n\n```sh\nnpm run send -- $(x)\n```\n'],
    ['README.md', '# a\u202e\n'],
  ])('finds what is wrong in %s: %j', (file, text) => expect(problemsOfFilled([{ path: file, text }])).toHaveLength(1));
});

describe('holotype add', () => {
  const add = (name: string, ...more: readonly string[]) => place.run('add', name, 'page.md', '--out', 'out', ...more);
  const MAP = 'out/handlers/index.ts';

  /** What is wrong with a map that an event was put into: hidden characters, more than imports before the map, errors. */
  function expectMap(text: string): ts.SourceFile {
    const file = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true);
    expect((file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics).toEqual([]);
    expect(file.statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual([
      ...file.statements.slice(1).map(() => 'ImportDeclaration'),
      'FirstStatement',
    ]);
    expect(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f]/u.test(text.replaceAll('\n', ''))).toBe(false);
    return file;
  }

  it('puts every event into the map as it is', async () => {
    await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all');
    const cases = injections.map(({ kind, text }) => ({ what: kind, type: text }));
    const failed = failing(cases, ({ type }) => {
      const entry = { type, handler: 'onIt', module: './it.js' };
      const edit = addToHandlerMap(place.read(MAP), entry);
      if (edit.kind !== 'added') throw new Error(edit.kind);
      const keys: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && node.initializer.getText() === 'onIt')
          keys.push((ts.isComputedPropertyName(node.name) ? node.name.expression : node.name).getText());
        ts.forEachChild(node, visit);
      };
      visit(expectMap(edit.text));
      expect(keys.map((key) => vm.runInNewContext(`(${key})`))).toEqual([type]);
      expect(addToHandlerMap(edit.text, entry)).toEqual({ kind: 'present' });
    });
    expect(failed).toEqual([]);
  });

  it.each(injections.filter((_, index) => index % 9 === 5))('adds the event with its stub: $kind', async ({ text }) => {
    await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all');
    place.write('page.md', pageWith('event type', text));
    expect((await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all', '--accept-loss')).exit).toBe(0);
    expect((await add(text)).exit).toBe(0);
    expect(syntaxErrors('out')).toEqual([]);
    expectMap(place.read(MAP));
  });

  it.each([
    ['out/handlers', 'dir'],
    [MAP, 'file'],
  ] as const)('refuses a link in the place of %s', async (name, kind) => {
    await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all');
    place.write('elsewhere/index.ts', 'precious');
    place.write('page.md', place.read('page.md').replaceAll('OrderSent', 'OrderLost'));
    await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all', '--accept-loss');
    const target = place.at(kind === 'dir' ? 'elsewhere' : 'elsewhere/index.ts');
    rmSync(place.at(name), { recursive: true });
    symlinkSync(target, place.at(name), kind);
    expect(await add('OrderLost')).toEqual({ exit: 1, text: expect.stringContaining(`output/link\n  ${name} is a link`) });
    expect(place.files('elsewhere')).toEqual({ 'index.ts': 'precious' });
  });

  it('refuses where generated files were edited, and leaves everything as it was', async () => {
    await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all');
    place.write('out/types.ts', `${place.read('out/types.ts')}// mine\n`);
    place.write('page.md', `${place.read('page.md')}\n${pageWith('title', 'Lost', 'Lost')}`);
    const before = place.files('out');
    expect(await add('Contoso.Lost.OrderPaid')).toMatchObject({ exit: 1, text: expect.stringContaining('output/edited') });
    expect(place.files('out')).toEqual(before);
  });

  it('first finishes what an earlier run was stopped in', async () => {
    await place.run('generate', 'page.md', '--out', 'out', '--outputs', 'all');
    const text = place.read(MAP);
    place.write('out/.holotype/owner-00000000-1', '');
    const old = new Date(Date.now() - 11 * 60_000);
    utimesSync(place.at('out/.holotype/owner-00000000-1'), old, old);
    const half = text.replace(/^ {2}'Contoso\.Orders\.OrderSent'.*\n/m, '');
    place.write('out/.holotype/new/0', half);
    place.write(
      'out/.holotype/journal.json',
      JSON.stringify([{ file: 'handlers/index.ts', before: hashText(text), after: hashText(half) }]),
    );
    const { exit, text: said } = await add('OrderSent');
    expect([exit, said]).toEqual([0, expect.stringContaining('output/recovered')]);
    expect(place.read(MAP)).toContain("'Contoso.Orders.OrderSent': onOrderSent,");
  });
});
