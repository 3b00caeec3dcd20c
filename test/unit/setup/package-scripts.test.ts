import { describe, expect, it } from 'vitest';
import { addLines } from '../../../generator/scaffold/setup/listed-lines.ts';
import { addScripts } from '../../../generator/scaffold/setup/package-scripts.ts';

const WANTED = [
  { name: 'generate', command: 'holotype generate' },
  { name: 'generate:check', command: 'holotype generate --check' },
];

const edit = (text: string) => addScripts({ name: 'package.json', path: 'package.json', text }, WANTED);

describe('scripts of a package.json', () => {
  it.each([
    ['behind others', '{\n  "scripts": {\n    "test": "x"\n  }\n}\n', ['{\n  "scripts": {\n    "test": "x",\n    "generate"']],
    ['with its own indentation', '{\n\t"scripts": {\n\t\t"test": "x"\n\t}\n}\n', ['"x",\n\t\t"generate"', '\n\t}\n}\n']],
    ['into an empty object', '{\n  "scripts": {}\n}', ['"scripts": {\n    "generate": "holotype generate",\n', '\n  }\n}']],
    ['where there are none', '{\n  "name": "a"\n}\n', ['"name": "a",\n  "scripts": {\n    "generate"', '\n  }\n}\n']],
    ['into an empty file', '{}', ['{\n  "scripts": {\n    "generate"', '\n  }\n}']],
    ['on one line', '{ "scripts": { "test": "x" }, "files": ["{"] }', ['"test": "x",', ' }, "files": ["{"] }']],
  ])('are added %s', (_where, text, parts) => {
    const { text: after, names } = edit(text);
    expect(names).toEqual(['generate', 'generate:check']);
    for (const part of parts) expect(after).toContain(part);
    const { scripts, ...rest } = JSON.parse(after);
    const { scripts: before = {}, ...others } = JSON.parse(text);
    expect(rest).toEqual(others);
    expect(scripts).toEqual({ ...before, generate: 'holotype generate', 'generate:check': 'holotype generate --check' });
    expect(edit(after)).toMatchObject({ text: after, added: [], names });
  });

  it('keep what others call by the same names', () => {
    const { text, names } = edit('{ "scripts": { "generate": "prisma generate" } }');
    expect(names).toEqual(['holotype:generate', 'holotype:check']);
    expect(JSON.parse(text).scripts.generate).toBe('prisma generate');
    expect(edit(text).names).toEqual(names);
  });

  it('are used under names that they have already', () => {
    const text = '{ "scripts": { "events": "holotype generate", "check": "holotype generate --check" } }';
    expect(edit(text)).toEqual({ text, added: [], names: ['events', 'check'] });
  });
});

describe('lines of a file', () => {
  it.each([
    ['', 'a\nb\n', ['a', 'b']],
    ['x', 'x\na\nb\n', ['a', 'b']],
    ['b\n\n  a  \n', 'b\n\n  a  \n', []],
    ['a\n', 'a\nb\n', ['b']],
  ])('are added to %j', (text, after, added) => {
    expect(addLines(text, ['a', 'b'])).toEqual({ text: after, added });
  });
});
