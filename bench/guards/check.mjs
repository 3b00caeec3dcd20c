/*
 * Holds the verdicts of all contestants against what they must be, before anything is timed; in a process of its own, as
 * guards that have seen wrong values are compiled differently. Prints as JSON who lets days pass that do not exist, and
 * numbers that are not finite.
 *
 *     node bench/guards/check.mjs PEERS WORK
 */
import { routerOf } from './cases/route.mjs';
import { loadContestant } from './contestants/load.mjs';
import { events } from './events.mjs';
import { moltarInvalid, moltarModes, moltarValue } from './moltar.mjs';
import { badDate, badDay, eightShapes, eventValues, missingAtStart, unknownMember, wrongAtEnd } from './payloads.mjs';
import { labels } from './versions.mjs';

const [peers = '', work = ''] = process.argv.slice(2);

/** What the guards of a kind must accept, and what they must not. */
const verdicts = {
  is: { accepted: [eventValues, eightShapes, unknownMember], refused: [wrongAtEnd, missingAtStart] },
  dated: { accepted: [eventValues], refused: [wrongAtEnd, badDate] },
  strict: { accepted: [eventValues], refused: [wrongAtEnd, unknownMember] },
  errors: { accepted: [wrongAtEnd, missingAtStart], refused: [eventValues] },
  messages: { accepted: [wrongAtEnd, missingAtStart], refused: [eventValues] },
};

/** @param {string} name */
async function checkGuards(name) {
  for (const [kind, { accepted, refused }] of Object.entries(verdicts)) {
    const guards = await loadContestant(name, /** @type {any} */ (kind), { peers, work });
    if (!Array.isArray(guards)) continue;
    for (const values of accepted) expectAll(`${name}, ${kind}, ${values.name}`, guards, values(), true);
    for (const values of refused) expectAll(`${name}, ${kind}, ${values.name}`, guards, values(), false);
  }
}

/** A list of errors counts as accepted where it has any. */
function expectAll(what, guards, values, wanted) {
  guards.forEach((guard, at) => {
    if (values[at].some((value) => Boolean(guard(value)) !== wanted)) throw new Error(`${what}: wrong about ${events[at]}`);
  });
}

/** @param {string} name */
async function checkRouters(name) {
  const route = await routerOf(name, 'is', { peers, work });
  if (route === undefined) return;
  const all = (values) => values.flat().map((value) => Boolean(route(value)));
  const unknown = eventValues((event) => {
    event.eventType = 'Microsoft.Communication.Unknown';
  });
  const right = all(eventValues()).every(Boolean) && ![...all(wrongAtEnd()), ...all(unknown)].some(Boolean);
  if (!right) throw new Error(`${name}: an event is routed wrongly`);
}

/** @param {string} name */
async function checkPublic(name) {
  const ways = /** @type {any} */ (await loadContestant(name, 'moltar', { peers, work }));
  for (const mode of moltarModes.filter((candidate) => ways?.[candidate] !== undefined)) {
    const extra = { ...moltarValue(), undocumented: 1 };
    const made = mode === 'parseSafe' ? ways[mode](extra) : ways[mode](moltarValue());
    if (mode === 'parseSafe' && 'undocumented' in made) throw new Error(`${name}, ${mode}: an unknown member is kept`);
    if (mode.startsWith('parse') && made.deeplyNested.num !== 1) throw new Error(`${name}, ${mode}: a member is lost`);
    moltarInvalid(mode).forEach((value, at) => {
      if (!throws(() => ways[mode](value))) throw new Error(`${name}, ${mode}: invalid value ${at} was accepted`);
    });
  }
}

/** @param {() => unknown} call */
function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** @param {string} name */
async function allowsBadDays(name) {
  const guards = await loadContestant(name, 'dated', { peers, work });
  if (!Array.isArray(guards)) return false;
  const values = badDay();
  const allows = guards.some((guard, at) => guard(values[at][0]));
  if (allows && (name === 'ours' || name === 'hand-written')) throw new Error(`${name}: 29 February 2023 was accepted`);
  return allows;
}

/** `1e999` is JSON, and read as a number that is not finite. @param {string} name */
async function allowsInfinity(name) {
  const ways = /** @type {any} */ (await loadContestant(name, 'moltar', { peers, work }));
  const value = { ...moltarValue(), number: Number.POSITIVE_INFINITY };
  return ways?.assertLoose !== undefined && !throws(() => ways.assertLoose(value));
}

/** @type {import('./rows.mjs').Lenient} */
const lenient = { days: [], numbers: [] };
for (const name of Object.keys(labels)) {
  await checkGuards(name);
  await checkRouters(name);
  await checkPublic(name);
  if (await allowsBadDays(name)) lenient.days.push(name);
  if (await allowsInfinity(name)) lenient.numbers.push(name);
}
process.stdout.write(JSON.stringify(lenient));
