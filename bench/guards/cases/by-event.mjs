import { loadContestant } from '../contestants/load.mjs';
import { eightShapes, eventValues, missingAtStart, unknownMember, wrongAtEnd } from '../payloads.mjs';
import { loopOver } from '../race.mjs';

/*
 * Each event by the guard of its own type. A round goes through all values of all six; the time is that of one event on
 * average.
 *
 * @typedef {import('../contestants/load.mjs').Kind} Kind
 */

const everybody = ['ours', 'hand-written', 'typia', 'ajv', 'typebox', 'arktype', 'zod', 'valibot', 'quicktype'];
const most = everybody.filter((name) => name !== 'quicktype');
/** Those whose texts are made when they are asked for, or soon. */
const readers = ['ours', 'hand-written', 'typia', 'ajv'];

/** @type {Record<string, { kind: Kind, contestants: readonly string[], values: () => unknown[][], found: 0 | 1 }>} */
const cases = {
  valid: { kind: 'is', contestants: everybody, values: eventValues, found: 1 },
  'with date-time': { kind: 'dated', contestants: most, values: eventValues, found: 1 },
  'eight object shapes': { kind: 'is', contestants: most, values: eightShapes, found: 1 },
  'wrong at the end': { kind: 'is', contestants: everybody, values: wrongAtEnd, found: 0 },
  'missing at the start': { kind: 'is', contestants: everybody, values: missingAtStart, found: 0 },
  'list of errors': { kind: 'errors', contestants: most, values: wrongAtEnd, found: 1 },
  'list of errors, read': { kind: 'messages', contestants: readers, values: wrongAtEnd, found: 1 },
  'unknown members refused': { kind: 'strict', contestants: most, values: eventValues, found: 1 },
  'an unknown member is there': { kind: 'strict', contestants: most, values: unknownMember, found: 0 },
};

/** @type {import('./index.mjs').Cases} */
export const byEvent = Object.fromEntries(
  Object.entries(cases).map(([name, { kind, contestants, values, found }]) => [
    name,
    async (places) => {
      const trials = contestants.map(async (contestant) => {
        const guards = await loadContestant(contestant, kind, places);
        if (!Array.isArray(guards)) return undefined;
        const all = values();
        const run = allLoops(guards.map((guard, at) => loopOver(guard, all[at])));
        const ops = all.reduce((sum, { length }) => sum + length, 0);
        // Some libraries report a fault twice, and texts have more than one character.
        const exact = kind !== 'errors' && kind !== 'messages';
        return { contestant, run, ops, expected: ops * found, exact };
      });
      return (await Promise.all(trials)).filter((trial) => trial !== undefined);
    },
  ]),
);

/**
 * @param {readonly ((rounds: number) => number)[]} loops
 * @returns {(rounds: number) => number}
 */
const allLoops = (loops) => (rounds) => loops.reduce((sum, loop) => sum + loop(rounds), 0);
