import { expect, it } from 'vitest';
import { decideSince } from '../../generator/schema/rules/since.ts';
import { evidenceOf, member } from './sample-evidence.ts';

it.each([
  { name: 'always there', in: [{ a: 1 }], older: [{ a: 1 }], out: undefined },
  { name: 'there since the newer version', in: [{ a: 1 }], older: [{}], out: '2024-01-01' },
  { name: 'only another, later page shows it', in: [{}], older: [], elsewhere: [{ a: 1 }], out: undefined },
  { name: 'another, later page always had it', in: [{ a: 1 }], older: [{}], elsewhere: [{ a: 1 }], out: undefined },
  { name: 'no older version shows its owner', in: [{ a: 1 }], older: [], out: undefined },
])('since: $name', ({ in: samples, older, elsewhere, out }) => {
  const owner = evidenceOf(samples, older, elsewhere);
  expect(decideSince(member(owner, 'a'), owner)).toBe(out);
});
