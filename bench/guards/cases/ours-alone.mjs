import { pathToFileURL } from 'node:url';
import { events } from '../events.mjs';
import { manyEvents, manyGuardName, manyTypes } from '../many-events.mjs';
import { ourModule } from '../ours.mjs';
import { eventValues } from '../payloads.mjs';
import { own } from '../contestants/own.mjs';
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
    const input = () => manyEvents(MANY);
    const about = { ops: MANY, expected: MANY };
    return [
      { contestant: 'ours', run: passThrough(own("v => it(v).kind === 'event'", parsing.parseEvent)), input, ...about },
      { contestant: 'our guards', run: byType(guarding), input: () => grouped(manyEvents(MANY, 'by type')), ...about },
      { contestant: 'a switch', run: passThrough(switchOf(switching)), input, ...about },
    ];
  },
};

/** Events of one type after another, as they lie in memory: nothing is left to find out. */
const grouped = (/** @type {any[]} */ values) =>
  manyTypes.map((type) => values.filter(({ eventType }) => eventType === type));

/** @param {(value: unknown) => boolean} parse */
const passThrough = (parse) =>
  new Function(
    'parse',
    'return function loop(_, values) { let count = 0; for (let i = 0; i < values.length; i++) if (parse(values[i])) count++; return count; };',
  )(parse);

/** Every guard in a loop of its own. */
function byType(/** @type {Record<string, unknown>} */ made) {
  const names = manyTypes.map(manyGuardName);
  const loops = names.map(
    (name, at) => `for (let i = 0, values = groups[${at}]; i < values.length; i++) if (${name}(values[i])) count++;`,
  );
  const body = `return function loop(_, groups) { let count = 0; ${loops.join('\n')} return count; };`;
  return new Function(...names, body)(...names.map((name) => made[name]));
}

function switchOf(/** @type {Record<string, unknown>} */ made) {
  const names = manyTypes.map(manyGuardName);
  const cases = manyTypes.map((type, at) => `case '${type}': return ${names[at]}(value);`);
  const body = `return function route(value) { switch (value.eventType) { ${cases.join('\n')} default: return false; } };`;
  return new Function(...names, body)(...names.map((name) => made[name]));
}
