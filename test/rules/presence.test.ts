import { describe, expect, it } from 'vitest';
import { decidePresence } from '../../generator/schema/rules/presence.ts';
import { evidenceOf, member } from './sample-evidence.ts';

describe('presence of the member a', () => {
  it.each([
    { name: 'in the one example', in: [{ a: 1 }], mode: 'documented', out: 'presence/in-every-example' },
    { name: 'in every example', in: [{ a: 1 }, { a: 2, b: 3 }], mode: 'documented', out: 'presence/in-every-example' },
    { name: 'null counts as there', in: [{ a: 1 }, { a: null }], mode: 'documented', out: 'presence/in-every-example' },
    { name: 'absent from one', in: [{ a: 1 }, {}], mode: 'documented', out: 'presence/absent-from-an-example' },
    {
      name: 'absent from an older version',
      in: [{ a: 1 }],
      older: [{ b: 1 }],
      mode: 'documented',
      out: 'presence/in-every-example',
    },
    {
      name: 'the same, cautiously',
      in: [{ a: 1 }],
      older: [{ b: 1 }],
      mode: 'cautious',
      out: 'presence/absent-from-an-older-version',
    },
    {
      name: 'in the older version too, cautiously',
      in: [{ a: 1 }],
      older: [{ a: 1 }],
      mode: 'cautious',
      out: 'presence/in-every-example',
    },
  ] as const)('$name → $out', ({ in: samples, mode, out, ...rest }) => {
    const owner = evidenceOf(samples, 'older' in rest ? rest.older : []);
    const decision = decidePresence(member(owner, 'a'), owner, mode);
    expect(decision.rule).toBe(out);
    expect(decision.required).toBe(out === 'presence/in-every-example');
  });
});
