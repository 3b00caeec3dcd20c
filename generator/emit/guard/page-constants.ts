import { call, literal, runtime } from '../../guard/expression/build.ts';
import { runtimeType } from '../../guard/expression/types.ts';
import { asciiOnly, words } from '../../text/case.ts';
import { FreeNames } from '../../text/free-names.ts';
import { internal, type ModulePart } from './module-part.ts';

/** The constants that stand for pages in issues, by the names of the pages: `2025-01-22.md` → `PAGE_2025_01_22_MD`. */
export function pageConstants(pages: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new FreeNames();
  return new Map(
    pages.map((page) => {
      const base = ['PAGE', ...words(asciiOnly(page))].join('_').toUpperCase();
      const name = names.find(
        base,
        (candidate) => taken.has(candidate),
        (wanted, number) => `${wanted}_${number}`,
      );
      taken.add(name);
      return [page, name];
    }),
  );
}

/** The constant for what rests on some pages: for the first of them, or for the newest of all where none is named. */
export function constantOf([page = '']: readonly string[], constants: ReadonlyMap<string, string>): string {
  return constants.get(page) ?? newestOf(constants);
}

const alreadyFound = new WeakMap<ReadonlyMap<string, string>, string>();

/** The last of the constants; looked for once, for every event without a page of its own asks. */
function newestOf(constants: ReadonlyMap<string, string>): string {
  const known = alreadyFound.get(constants) ?? [...constants.values()].at(-1) ?? '';
  alreadyFound.set(constants, known);
  return known;
}

/** The constants that are mentioned. */
export function declarePages(constants: ReadonlyMap<string, string>, mentioned: ReadonlySet<string>): readonly ModulePart[] {
  return [...constants]
    .filter(([, name]) => mentioned.has(name))
    .map(([page, name]) => {
      const value = { kind: 'pure', call: call(runtime('onPage'), literal(page)) } as const;
      return internal({ kind: 'constant', name, type: runtimeType('Path'), value });
    });
}
