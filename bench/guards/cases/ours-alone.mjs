import { pathToFileURL } from 'node:url';
import { compile } from '../compile.mjs';
import { own } from '../contestants/own.mjs';
import { events } from '../events.mjs';
import { manyEvents, manyGuardName, manyTypes } from '../many-events.mjs';
import { ourModule } from '../ours.mjs';
import { eventValues } from '../payloads.mjs';
import { loopOver } from '../race.mjs';

/* What our functions add to our guards. */

const MANY = 1024;

/** @type {import('./index.mjs').Cases} */
export const oursAlone = {
  'parse, valid': async ({ work }) => {
    // Two copies of the module, as each of the two must have been called in one way only.
    const [parsing, guarding] = await Promise.all(
      ['parse', 'is'].map((way) => import(`${pathToFileURL(ourModule(work, 'plain')).href}?${way}`)),
    );
    const values = eventValues();
    const ops = values.reduce((sum, { length }) => sum + length, 0);
    const trial = (contestant, guards) => {
      const loops = guards.map((guard, at) => loopOver(guard, values[at]));
      return { contestant, run: (rounds) => loops.reduce((sum, loop) => sum + loop(rounds), 0), ops, expected: ops };
    };
    const parsers = events.map((event) => own('v => it(v).ok', parsing[`parse${event}Event`]));
    const guards = events.map((event) => guarding[`is${event}Event`]);
    return [trial('ours', parsers), trial('our guards', guards)];
  },

  [`dispatch over ${manyTypes.length} types`]: async ({ work }) => {
    const [parsing, guarding, switching] = await Promise.all(
      ['parse', 'is', 'switch'].map((way) => import(`${pathToFileURL(ourModule(work, 'many')).href}?${way}`)),
    );
    const mixed = manyEvents(MANY);
    const about = { ops: MANY, expected: MANY };
    const parse = own("v => it(v).kind === 'event'", parsing.parseEvent);
    return [
      { contestant: 'ours', run: loopOver(parse, mixed), ...about },
      { contestant: 'our guards', run: byType(guarding, manyEvents(MANY, 'by type')), ...about },
      { contestant: 'a switch', run: loopOver(switchOf(switching), mixed), ...about },
    ];
  },
};

/** Every guard in a loop of its own, over the values of its type: nothing is left to find out. */
function byType(/** @type {Record<string, unknown>} */ made, /** @type {any[]} */ values) {
  const groups = manyTypes.map((type) => values.filter(({ eventType }) => eventType === type));
  const names = manyTypes.map(manyGuardName);
  const loops = names.map(
    (name, at) => `for (let i = 0, values = groups[${at}]; i < values.length; i++) if (${name}(values[i])) count++;`,
  );
  const all = `let count = 0; for (let round = 0; round < rounds; round++) { ${loops.join('\n')} } return count;`;
  const body = `return function loop(rounds) { ${all} };`;
  return compile(['groups', ...names], body, [groups, ...names.map((name) => made[name])]);
}

function switchOf(/** @type {Record<string, unknown>} */ made) {
  const names = manyTypes.map(manyGuardName);
  const cases = manyTypes.map((type, at) => `case '${type}': return ${names[at]}(value);`);
  const body = `return function route(value) { switch (value.eventType) { ${cases.join('\n')} default: return false; } };`;
  return compile(
    names,
    body,
    names.map((name) => made[name]),
  );
}
