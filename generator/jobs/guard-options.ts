import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import { GUARD_FORMATS, GUARD_MODES, type GuardOptions } from '../model/guard-options.ts';
import { mostSimilar } from '../text/similar.ts';

/**
 * What guards shall do, from words of a command line or a config; `all` stands for every format. Raises a `UserError`
 * that names the words which are not known.
 */
export function guardOptions(given: {
  formats: readonly string[] | undefined;
  modes: readonly string[] | undefined;
}): GuardOptions {
  const formats = given.formats?.includes('all') === true ? GUARD_FORMATS : chosen('format', given.formats ?? [], GUARD_FORMATS);
  return { formats, modes: chosen('mode', given.modes ?? [], GUARD_MODES) };
}

function chosen<T extends string>(what: string, names: readonly string[], known: readonly T[]): readonly T[] {
  const unknown = names.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((name) => diagnostic('usage/unknown-choice', { what, name, near: mostSimilar(name, known), known })),
      2,
    );
  }
  return known.filter((one) => names.includes(one));
}
