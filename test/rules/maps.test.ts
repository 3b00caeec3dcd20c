import { expect, it } from 'vitest';
import { whyMap } from '../../generator/schema/rules/maps.ts';
import { evidenceOf } from './sample-evidence.ts';

it.each([
  {
    name: 'a key that is the singular of the name with Name behind it',
    of: 'voipHeaders',
    in: { voipHeaderName: 'value' },
    out: 'map/placeholder-keys',
  },
  { name: 'keys in braces', of: 'rules', in: { '{rule-name}': { enabled: true } }, out: 'map/placeholder-keys' },
  { name: 'numbered stand-ins', of: 'extra', in: { additionalProp1: 'a', additionalProp2: 'b' }, out: 'map/placeholder-keys' },
  { name: 'a name that maps have', of: 'labels', in: { env: 'prod', tier: 'web' }, out: 'map/name' },
  { name: 'the last word counts', of: 'sipHeaders', in: { 'X-Id': '1' }, out: 'map/name' },
  { name: 'such a name, but values of several kinds', of: 'object_attributes', in: { id: 1, title: 'x' }, out: undefined },
  { name: 'such a name, but objects as values', of: 'attributes', in: { a: { b: 1 } }, out: undefined },
  { name: 'an ordinary object', of: 'user', in: { name: 'Ada', email: 'a@b.example' }, out: undefined },
  { name: 'one stand-in among real names', of: 'user', in: { name: 'Ada', '{role}': 'x' }, out: undefined },
  { name: 'nothing in it', of: 'labels', in: {}, out: undefined },
])('map: $name → $out', ({ of, in: sample, out }) => {
  expect(whyMap(of, evidenceOf([sample]))?.rule).toBe(out);
});
