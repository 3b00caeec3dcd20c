import { pathToFileURL } from 'node:url';
import { events } from '../events.mjs';
import { typiaOutput } from '../typia.mjs';
import { own } from './own.mjs';

const prefixes = { is: 'is', dated: 'is', strict: 'equals', errors: 'validate', messages: 'validate' };

const MESSAGES =
  'v => { const made = it(v); let length = 0; if (!made.success) for (const error of made.errors) length += `${error.path} ${error.expected}`.length; return length; }';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { peers }) {
  const module = kind === 'moltar' ? 'moltar' : kind === 'dated' ? 'dated' : 'plain';
  const compiled = await import(pathToFileURL(typiaOutput(peers, module)).href);
  if (kind === 'moltar')
    return {
      assertLoose: own('v => { it(v); return true; }', compiled.assertLoose),
      assertStrict: own('v => { it(v); return true; }', compiled.assertStrict),
      parseSafe: compiled.parseSafe,
      parseStrict: compiled.parseStrict,
    };
  const guards = events.map((event) => compiled[`${prefixes[kind]}${event}`]);
  if (kind === 'messages') return guards.map((guard) => own(MESSAGES, guard));
  if (kind !== 'errors') return guards;
  return guards.map((guard) => own('v => { const made = it(v); return made.success ? 0 : made.errors.length; }', guard));
}
