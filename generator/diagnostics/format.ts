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

/** How many of one code in one file are reported one by one; a page that repeats a slip a thousand times says nothing new. */
const MAX_ALIKE = 50;

/**
 * Diagnostics for people, each ended by a line end. Of those with the same code in the same file only the first 50 are
 * shown; a line at the end counts the others.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint = noPaint): string {
  const alike = new Map<string, { readonly code: string; readonly path: string; count: number }>();
  let text = '';
  for (const diagnostic of diagnostics) {
    const { code, place } = diagnostic;
    const path = place?.file.path ?? '';
    const known = alike.get(`${code} ${path}`) ?? { code, path, count: 0 };
    alike.set(`${code} ${path}`, known);
    if (++known.count <= MAX_ALIKE) text += `${formatDiagnostic(diagnostic, paint)}\n`;
  }
  for (const { code, path, count } of alike.values()) {
    if (count <= MAX_ALIKE) continue;
    const where = path === '' ? '' : ` in ${printable(path)}`;
    text += `${paint('dim', `${count - MAX_ALIKE} more of ${code}${where} are not shown; --json lists all of them.`)}\n`;
  }
  return text;
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
