import { kebabCase } from '../text/case.ts';
import { nameEvents, nameHandlerFiles, typeName } from './names.ts';

/** The file name of the stub of each event, without its ending, where these are all events of the pages. */
export function stubNames(types: readonly string[]): ReadonlyMap<string, string> {
  const names = nameEvents(types);
  const files = nameHandlerFiles([...names.values()]);
  return new Map([...names.keys()].map((type, index) => [type, files[index] ?? '']));
}

/**
 * The documented events that a stub may be for which is not written any more. Files are named after as little of a type as
 * distinguishes events, so that an event's stub gets another name when one comes or goes that ends like it. `before` are the
 * types of the run that wrote the stub, as far as that is known.
 */
export function stubOwners(file: string, before: readonly string[], documented: readonly string[]): readonly string[] {
  const written = [...stubNames(before)].find(([, name]) => name === file)?.[0];
  if (written !== undefined) return documented.includes(written) ? [written] : [];
  return documented.filter((type) => possibleNames(type).includes(file));
}

function possibleNames(type: string): readonly string[] {
  const parts = type.replace(/(?<=[a-z])Event$/, '').split('.');
  return parts.map((_, index) => kebabCase(typeName(parts.slice(index).join('-'))));
}
