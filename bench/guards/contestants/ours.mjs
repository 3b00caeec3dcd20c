import { pathToFileURL } from 'node:url';
import { events } from '../events.mjs';
import { ourModule } from '../ours.mjs';
import { own } from './own.mjs';

const variants = { is: 'plain', errors: 'plain', messages: 'plain', dated: 'dated', strict: 'strict', moltar: 'moltar' };

const MESSAGES =
  'v => { const made = it(v); let length = 0; if (!made.ok) for (const issue of made.issues) length += issue.message.length; return length; }';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { work }) {
  const file = ourModule(work, variants[kind]);
  const made = await import(pathToFileURL(file).href);
  if (kind === 'moltar') return waysOf(made);
  const name = (/** @type {string} */ event) =>
    ({ errors: `parse${event}Event`, messages: `parse${event}Event`, strict: `isStrict${event}Event` })[kind] ??
    `is${event}Event`;
  const guards = events.map((event) => made[name(event)]);
  if (kind === 'messages') return guards.map((guard) => own(MESSAGES, guard));
  if (kind !== 'errors') return guards;
  return guards.map((guard) => own('v => { const made = it(v); return made.ok ? 0 : made.issues.length; }', guard));
}

/** The generated functions for the schema with the title `Data`. */
function waysOf({ assertData, isStrictData, parseStrictData, stripData }) {
  const value = (/** @type {(value: unknown) => unknown} */ parse) =>
    own('v => { const made = it(v); if (!made.ok) throw new TypeError("not as expected"); return made.value; }', parse);
  return {
    assertLoose: own('v => { it(v); return true; }', assertData),
    assertStrict: own('v => { if (!it(v)) throw new TypeError("not as expected"); return true; }', isStrictData),
    parseSafe: value(stripData),
    parseStrict: value(parseStrictData),
  };
}
