import { expect, it } from 'vitest';
import { embed } from '../../../generator/text/embedded.ts';
import { readJson } from '../../../generator/text/json/read-lenient-json.ts';
import { readStrictJson } from '../../../generator/text/json/read-strict-json.ts';

const source = (text: string) => embed({ name: 'a.json', path: 'a.json', text }, [{ text, origin: 0 }]);

it.each([
  '{}',
  '[]',
  '"a"',
  ' -1.5e+3 ',
  '{ "a": { "b": [1, "x\\"}]", true, null, {}, []] }, "c\\u00e9": false }',
  '[[{"__proto__": 1}, ["a:,"]]]',
])('strict JSON is read as the other reader reads it: %s', (text) => {
  const other = readJson(source(text));
  expect(readStrictJson(source(text), 100)).toEqual(other.ok ? other.values[0] : undefined);
});

it.each(['{ "a": 1, "a": 2 }', '{ a: 1 }', '[1,]', '', '[[[[1]]]]'])('anything else is left to the other reader: %s', (text) => {
  expect(readStrictJson(source(text), 3)).toBeUndefined();
});
