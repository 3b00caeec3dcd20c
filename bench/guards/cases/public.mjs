import { loadContestant } from '../contestants/load.mjs';
import { own } from '../contestants/own.mjs';
import { moltarModes, moltarValue } from '../moltar.mjs';
import { COPIES } from '../payloads.mjs';
import { loopOver } from '../race.mjs';

/* The public benchmark's data, checked in its four ways. */

const contestants = ['ours', 'hand-written', 'typia', 'ajv', 'typebox', 'zod', 'valibot', 'arktype'];

/** @type {import('./index.mjs').Cases} */
export const publicData = Object.fromEntries(
  moltarModes.map((mode) => [
    `moltar, ${mode}`,
    async (places) => {
      const trials = contestants.map(async (contestant) => {
        const ways = /** @type {any} */ (await loadContestant(contestant, 'moltar', places));
        if (ways?.[mode] === undefined) return undefined;
        const values = Array.from({ length: COPIES }, () => JSON.parse(JSON.stringify(moltarValue())));
        // A member of what comes back is looked at, so that the copy has to be made.
        const consume = mode.startsWith('parse') ? 'v => it(v).deeplyNested.num' : 'v => it(v)';
        return { contestant, run: loopOver(own(consume, ways[mode]), values), ops: COPIES, expected: COPIES };
      });
      return (await Promise.all(trials)).filter((trial) => trial !== undefined);
    },
  ]),
);
