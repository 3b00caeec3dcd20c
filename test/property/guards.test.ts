import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { compileGuard, type Guard } from '../../generator/index.ts';
import { readsAs } from './guards/reads.ts';
import { type ReadSchema, schemas } from './guards/schemas.ts';
import { type Draft, draftsOf, isOdd, made } from './guards/values.ts';

/*
 * A guard checks what a program reads. Whatever an object is made of (own members, hidden ones, accessors, what it
 * inherits, other realms, proxies, poisoned prototypes): where a guard says yes, each member that is read afterwards has
 * its type, as long as it gives the same each time; and all functions of a guard say the same.
 */

const schemaWithValues = schemas.chain((schema) =>
  fc.tuple(fc.constant(schema), fc.array(draftsOf(schema, schema), { minLength: 6 })),
);

/** Schemas in a run, each with several values. */
const RUNS = { quick: 100, ci: 300, long: 20_000 }[inject('tier')];

const seen = { accepted: 0, refused: 0, strictly: 0 };

it('where a guard says yes, everything that is read afterwards has its type, and only there', () => {
  fc.assert(
    fc.property(schemaWithValues, ([schema, drafts]) => {
      const guard = compileGuard(schema);
      for (const draft of drafts) lookAt(guard, schema, draft);
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS / 2);
});

function lookAt(guard: Guard<unknown>, schema: ReadSchema, draft: Draft): void {
  const value = made(draft);
  const accepted = guard.is(value);
  if (accepted) expect(readsAs(value, schema, schema)).toBe(true);
  else if (!isOdd(draft)) expect(readsAs(value, schema, schema, { withoutLists: true })).toBe(false);
  const isStrict = guard.isStrict(value);
  if (isStrict) expect([accepted, readsAs(value, schema, schema, { strictly: true })]).toEqual([true, true]);
  seen[accepted ? 'accepted' : 'refused']++;
  if (isStrict) seen.strictly++;
  agree(guard, value, accepted);
  expect(guard.parseStrict(value).ok).toBe(isStrict);
  const stripped = guard.strip(value);
  if (stripped.ok) expect([accepted, readsAs(stripped.value, schema, schema)]).toEqual([true, true]);
}

/** There are issues where a guard refuses, and only there; each of its functions says the same. */
function agree(guard: Guard<unknown>, value: unknown, accepted: boolean): void {
  const result = guard.parse(value);
  const issues = result.ok ? [] : result.issues;
  expect([result.ok, issues.length > 0, issues.some(({ code }) => code === 'unreadable')]).toEqual([accepted, !accepted, false]);
  if (result.ok) expect(result.value).toBe(value);
  expect('issues' in guard.schema['~standard'].validate(value)).toBe(!accepted);
  let threw = false;
  try {
    guard.assert(value);
  } catch {
    threw = true;
  }
  expect(threw).toBe(!accepted);
}
