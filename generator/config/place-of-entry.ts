import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, SourceFile } from '../text/source.ts';

/** Where an entry of `pages` stands in a config, if it stands there word for word. */
export function placeOfEntry(given: string, file: SourceFile): Place | undefined {
  // An entry that another one begins with ends where the quotation does.
  const whole = [`'${given}'`, `"${given}"`, `\`${given}\``].map((quoted) => file.text.indexOf(quoted)).find((at) => at !== -1);
  const start = whole === undefined ? file.text.indexOf(given) : whole + 1;
  return start === -1 ? undefined : { file, span: { start, end: start + given.length } };
}

/** What is found of an entry of `pages`, shown at the entry unless it has a place of its own. */
export function placedAtEntry(found: Diagnostic, given: string, file: SourceFile): Diagnostic {
  const place = found.place ?? placeOfEntry(given, file);
  return place === undefined ? found : { ...found, place };
}
