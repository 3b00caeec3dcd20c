import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../generator/specifications/read-yaml.ts';
import { embed } from '../../../generator/text/embedded.ts';
import { memberOf, toValue } from '../../../generator/text/json/node.ts';

const read = (text: string): ReturnType<typeof readYaml> =>
  readYaml(embed({ name: 'a.yaml', path: 'a.yaml', text }, [{ text, origin: 0 }]));

const plainOf = (text: string): unknown => {
  const { value, problems } = read(text);
  expect(problems).toEqual([]);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(toValue(value)));
};

describe('YAML', () => {
  it('is JSON with places', () => {
    const text = 'info:\n  title: Shop\n  count: 3\n  open: true\n  none: ~\n  list: [1, "b"]\n200: { description: Fine }\n';
    expect(plainOf(text)).toEqual({
      info: { title: 'Shop', count: 3, open: true, none: null, list: [1, 'b'] },
      200: { description: 'Fine' },
    });
    const title = memberOf(memberOf(read(text).value, 'info'), 'title');
    expect(text.slice(title?.span.start, title?.span.end)).toBe('Shop');
  });

  it('has timestamps, tags and numbers without end as texts', () => {
    expect(plainOf('at: 2024-01-01\nnever: .inf\n')).toEqual({ at: '2024-01-01', never: '.inf' });
  });

  it('repeats what aliases stand for, and merges keys that an object does not have', () => {
    const text = 'base: &base { a: 1, b: 2 }\nown: { <<: *base, b: 3 }\nsame: *base\n';
    expect(plainOf(text)).toEqual({ base: { a: 1, b: 2 }, own: { a: 1, b: 3 }, same: { a: 1, b: 2 } });
  });

  it('tells a key that occurs twice, with its place, and takes the last value', () => {
    const { value, problems } = read('a: 1\nb: 2\na: 3\n');
    expect(problems).toEqual([{ kind: 'duplicate key', reason: 'a', span: { start: 10, end: 11 } }]);
    expect(value === undefined ? undefined : { ...(toValue(value) as object) }).toEqual({ a: 3, b: 2 });
  });

  it.each([
    ['a tab', 'a:\n\tb: 1\n', 'tab', 3],
    ['a bracket without end', 'a: [1, 2\n', 'flow', 9],
    ['an alias of nothing', 'a: *b\n', 'alias', 3],
    ['an alias of what holds it', 'a: &a [*a]\n', 'alias', 7],
    ['a key that is a list', '? [1]\n: 2\n', 'key', 2],
  ])('is refused with its place for %s', (_, text, reason, start) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      { kind: 'broken', reason: expect.stringContaining(reason), span: expect.objectContaining({ start }) },
    ]);
  });

  it('is refused if a few aliases stand for very many values', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `x${index}: &x${index} [*x${index - 1}, *x${index - 1}]`);
    const { problems } = read(['x-1: &x-1 [a]', ...lines].join('\n'));
    expect(problems[0]?.reason).toContain('100000 values');
  });

  it('is refused if it is nested too deeply, in brackets and in blocks', () => {
    expect(read(`a: ${'['.repeat(5_000)}`).problems[0]?.reason).toContain('deeper than 200');
    const blocks = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(read(blocks).problems[0]?.reason).toContain('deeper than 200');
    expect(read(`text: "${'['.repeat(5_000)}"`).problems).toEqual([]);
  });
});
