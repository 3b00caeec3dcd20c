import { events } from '../events.mjs';
import { handWrittenMoltar } from '../moltar.mjs';
import { own } from './own.mjs';

/** @type {import('./load.mjs').Load} */
export async function load(kind) {
  if (kind === 'moltar') return handWrittenMoltar;
  if (kind === 'errors') {
    const parsers = await import('../hand-written-errors.mjs');
    return events.map((event) => own('v => it(v)?.length ?? 0', parsers[`parse${event}`]));
  }
  const module = kind === 'strict' ? '../hand-written-strict.mjs' : `../hand-written.mjs${kind === 'dated' ? '?dated' : ''}`;
  const guards = await import(module);
  return events.map((event) => guards[`is${event}`]);
}
