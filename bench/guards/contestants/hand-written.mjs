import { events } from '../events.mjs';
import { handWrittenMoltar } from '../moltar.mjs';
import { own } from './own.mjs';

const MESSAGES =
  'v => { let length = 0; for (const fault of it(v) ?? []) length += `${fault.path} ${fault.expected}`.length; return length; }';

/** @type {import('./load.mjs').Load} */
export async function load(kind) {
  if (kind === 'moltar') return handWrittenMoltar;
  if (kind === 'errors' || kind === 'messages') {
    const { parserOf } = await import('../hand-written-errors.mjs');
    return events.map((event) => own(kind === 'errors' ? 'v => it(v)?.length ?? 0' : MESSAGES, parserOf(event)));
  }
  const module = kind === 'strict' ? '../hand-written-strict.mjs' : `../hand-written.mjs${kind === 'dated' ? '?dated' : ''}`;
  const guards = await import(module);
  return events.map((event) => guards[`is${event}`]);
}
