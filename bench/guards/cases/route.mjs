import { pathToFileURL } from 'node:url';
import { compile } from '../compile.mjs';
import { loadContestant } from '../contestants/load.mjs';
import { own } from '../contestants/own.mjs';
import { events, typeName } from '../events.mjs';
import { ourModule } from '../ours.mjs';

/**
 * How a contestant tells whether something is one of the six events: ours by the generated `parseEvent`, the others by a
 * `switch` in front of their guards, which is what one writes around them.
 *
 * @param {string} contestant
 * @param {'is' | 'dated'} kind
 * @param {import('../contestants/load.mjs').Places} places
 * @returns {Promise<((value: unknown) => boolean) | undefined>}
 */
export async function routerOf(contestant, kind, places) {
  if (contestant === 'ours') return ourRouter(ourModule(places.work, kind === 'is' ? 'plain' : 'dated'));
  const guards = await loadContestant(contestant, kind, places);
  if (!Array.isArray(guards)) return undefined;
  const names = events.map((_, at) => `guard${at}`);
  const cases = events.map((event, at) => `case '${typeName(event)}': return guard${at}(value);`);
  const body = `switch (value?.eventType) { ${cases.join('\n')} default: return false; }`;
  return compile(names, `return function route(value) { ${body} };`, guards);
}

/** @param {string} file */
async function ourRouter(file) {
  const { parseEvent } = await import(pathToFileURL(file).href);
  return own("value => it(value).kind === 'event'", parseEvent);
}
