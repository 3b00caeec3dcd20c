import { codeFrame, printable } from '../text/code-frame.ts';
import { formatPlace, type Place, positionOf } from '../text/source.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Paints a part of a message; without colors, it gives the text back as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green', text: string) => string;

/** No colors. */
export const noPaint: Paint = (_style, text) => text;

const STYLES = { error: 'red', warning: 'yellow' } as const;

/**
 * A diagnostic for people:
 *
 *     docs/page.md:88:26 warning json/not-strict
 *       Example is not strict JSON: a trailing comma.
 *       88 |       "isRoomsCall": true,
 *          |                          ^
 *       fix: correct the example in the page.
 *
 * Guesses and notes take two lines: there may be nothing to mend.
 */
function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = noPaint): string {
  const { place, severity, code } = diagnostic;
  const where = place === undefined ? '' : `${paint('bold', printable(formatPlace(place)))} `;
  if (severity === 'guess' || severity === 'note')
    return `${where}${paint('cyan', severity)} ${paint('dim', code)}\n${indent(printable(diagnostic.message))}`;
  return [
    `${where}${paint(STYLES[severity], severity)} ${paint('dim', code)}`,
    indent(printable(diagnostic.message)),
    ...(place === undefined ? [] : [indent(codeFrame(place))]),
    ...diagnostic.related.map(({ label, place: other }) => frame(label, other)),
    indent(paint('dim', `fix: ${printable(diagnostic.fix)}`)),
  ].join('\n');
}

/** How many of one code are shown one by one; a page that repeats a slip a thousand times says nothing new. */
const MAX_ALIKE = 10;

/**
 * Diagnostics for people, each ended by a line end. Of those with the same code only the first ten are shown, and a line at
 * the end counts the others.
 *
 * @param limit how many of a code are shown at most.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint = noPaint, limit: number = MAX_ALIKE): string {
  const alike = new Map<string, Diagnostic[]>();
  let text = '';
  for (const diagnostic of diagnostics) {
    const found = alike.get(diagnostic.code) ?? [];
    alike.set(diagnostic.code, found);
    found.push(diagnostic);
    if (found.length <= limit) text += `${formatDiagnostic(diagnostic, paint)}\n`;
  }
  const counted = [...alike].filter(([, found]) => found.length > limit);
  return text + counted.map(([code, found]) => `${paint('dim', restLine(code, found.slice(limit)))}\n`).join('');
}

/** `12 more of json/not-strict in 3 files are not shown; --json lists all of them.` */
function restLine(code: string, rest: readonly Diagnostic[]): string {
  const paths = [...new Set(rest.flatMap(({ place }) => place?.file.path ?? []))];
  const where = paths.length === 0 ? '' : ` in ${paths.length === 1 ? printable(paths[0] ?? '') : `${paths.length} files`}`;
  const verb = rest.length === 1 ? 'is' : 'are';
  return `${rest.length} more of ${code}${where} ${verb} not shown; --json lists all, and holotype explain ${code} says more.`;
}

/** A place with a word on what is there, and its line below it. */
export function frame(label: string, place: Place): string {
  return `${indent(`${label}: ${printable(formatPlace(place))}`)}\n${indent(codeFrame(place))}`;
}

/** A diagnostic for machines: plain data, line and column counted from 1. */
export function diagnosticData(diagnostic: Diagnostic): object {
  const { place, related, exitCode, lasting, ...rest } = diagnostic;
  return {
    ...rest,
    ...(place === undefined ? {} : placeData(place)),
    related: related.map(({ label, place: other }) => ({ label, ...placeData(other) })),
  };
}

/** A place as plain data. */
export function placeData(place: NonNullable<Diagnostic['place']>): { file: string; line: number; column: number } {
  return { file: place.file.path, ...positionOf(place.file, place.span.start) };
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
