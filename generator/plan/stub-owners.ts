import type { GivenNames } from '../model/output.ts';
import { kebabCase } from '../text/case.ts';
import { nameEvents } from './names/event-names.ts';
import { nameHandlerFiles, typeName } from './names.ts';

/** The file name of the stub of each event, without its ending, where these are all events of the pages, and these their names. */
export function stubNames(types: readonly string[], given: GivenNames): ReadonlyMap<string, string> {
  const names = nameEvents(types, given);
  const files = nameHandlerFiles([...names.values()]);
  return new Map([...names.keys()].map((type, index) => [type, files[index] ?? '']));
}

/**
 * The documented events that a stub may be for which is not written any more: events can be named anew. `before` are the stubs
 * of the run that wrote it, by the types of their events, as far as that is known.
 */
export function stubOwners(file: string, before: ReadonlyMap<string, string>, documented: readonly string[]): readonly string[] {
  const written = [...before].find(([, name]) => name === file)?.[0];
  if (written !== undefined) return documented.includes(written) ? [written] : [];
  return documented.filter((type) => possibleNames(type).includes(file));
}

function possibleNames(type: string): readonly string[] {
  const parts = type.replace(/(?<=[a-z])Event$/, '').split('.');
  return parts.map((_, index) => kebabCase(typeName(parts.slice(index).join('-'))));
}
