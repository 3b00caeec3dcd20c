import { words } from '../../text/case.ts';
import { stringLiteral } from '../../text/encode.ts';

/** The constants that stand for pages in issues, by the names of the pages: `2025-01-22.md` → `PAGE_2025_01_22_MD`. */
export function pageConstants(pages: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    pages.map((page) => {
      const base = ['PAGE', ...words(page)].join('_').toUpperCase();
      let name = base;
      for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
      taken.add(name);
      return [page, name];
    }),
  );
}

/** The constant for what rests on some pages: for the first of them, or for the newest of all where none is named. */
export function constantOf([page = '']: readonly string[], constants: ReadonlyMap<string, string>): string {
  return constants.get(page) ?? [...constants.values()].at(-1) ?? '';
}

/** The constants that some code mentions. */
export function printPages(constants: ReadonlyMap<string, string>, code: string): readonly string[] {
  return [...constants]
    .filter(([, name]) => new RegExp(`\\b${name}\\b`).test(code))
    .map(([page, name]) => `const ${name}: Path = /* @__PURE__ */ onPage(${stringLiteral(page)});`);
}
