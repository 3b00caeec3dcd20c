import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { jobOptions } from '../../generator/config/job-options.ts';
import { type GivenNames, NO_NAMES } from '../../generator/model/output.ts';
import type { Plan } from '../../generator/model/plan.ts';
import { analyze } from '../../generator/pipeline.ts';
import { type Addition, pagesOf, type RandomSet, randomSets, withEvent, withExample, withPage } from './names/random-sets.ts';

/*
 * What types are called is part of what users write: what comes to the pages changes no name that is in use, and no name ends
 * in a number that no page has.
 */

const RUNS = { quick: 40, ci: 200, long: 20_000 }[inject('tier')];
/** Of what comes most often, more is looked at after each change. */
const EVENT_RUNS = { quick: 200, ci: 500, long: 20_000 }[inject('tier')];

function planOf(set: RandomSet, names: GivenNames = NO_NAMES): Plan {
  return analyze({ pages: pagesOf(set), options: jobOptions(), names }).value.plan;
}

/** All that other code can name: types with their guards, and what is made of events. */
function exportedNames({ events, models, envelopes }: Plan): readonly string[] {
  return [
    ...envelopes.map(({ typeName }) => typeName),
    ...models.map(({ typeName }) => typeName),
    ...events.flatMap(({ name, eventType, dataType, example, factory, handler, handlerFile, schemaFile }) => [
      ...[name, eventType, example, factory, handler, `handlers/${handlerFile}`, `schemas/${schemaFile}`],
      ...(dataType === eventType ? [] : [dataType]),
    ]),
  ];
}

/** The names that a set loses when something comes to it. */
function lostNames({ set, more }: Addition, keeps: boolean): readonly string[] {
  const before = planOf(set);
  const now = new Set(exportedNames(planOf(more, keeps ? before.names.given : NO_NAMES)));
  return exportedNames(before).filter((name) => !now.has(name));
}

it.each([
  ['an event', withEvent, EVENT_RUNS],
  ['an example', withExample, RUNS],
  ['a page', withPage, RUNS],
])('%s changes no other name, if those that were given are kept', (_what, additions, numRuns) => {
  fc.assert(
    fc.property(additions, (addition) => {
      expect(lostNames(addition, true)).toEqual([]);
    }),
    { numRuns },
  );
});

it('without those, some names are lost: the sets are such that things meet', () => {
  const additions = fc.sample(withEvent, { numRuns: RUNS, seed: 1 });
  expect(additions.filter((addition) => lostNames(addition, false).length > 0).length).toBeGreaterThan(RUNS / 10);
});

it('names that are kept are those that are there', () => {
  fc.assert(
    fc.property(randomSets, (set) => {
      const first = planOf(set);
      const second = planOf(set, first.names.given);
      expect([exportedNames(second), second.names.given]).toEqual([exportedNames(first), first.names.given]);
    }),
    { numRuns: RUNS },
  );
});

it('a name is an identifier, is that of one thing, and ends in no number that no page has', () => {
  fc.assert(
    fc.property(randomSets, (set) => {
      const plan = planOf(set);
      const types = new Set([...plan.models.map(({ typeName }) => typeName), ...plan.events.map(({ eventType }) => eventType)]);
      const names = [...types, ...plan.envelopes.map(({ typeName }) => typeName)];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names.filter((name) => !/^\p{ID_Start}\p{ID_Continue}*$/u.test(name))).toEqual([]);
      expect(names.filter((name) => /\d$/.test(name) && !/V[12]$/.test(name))).toEqual([]);
      expect(names.filter((name) => name.startsWith('WebhookEventsAndPayloads'))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
