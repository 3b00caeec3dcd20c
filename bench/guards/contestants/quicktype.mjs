import { pathToFileURL } from 'node:url';
import { events } from '../events.mjs';
import { quicktypeModule } from '../quicktype.mjs';
import { own } from './own.mjs';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { work }) {
  if (kind !== 'is') return undefined;
  const loading = events.map(async (event) => {
    const { Convert } = await import(pathToFileURL(quicktypeModule(work, event)).href);
    const [name] = Object.getOwnPropertyNames(Convert).filter((member) => member.startsWith('to'));
    return own('v => { try { it.convert(v); return true; } catch { return false; } }', { convert: Convert[name] });
  });
  return Promise.all(loading);
}
