import { excerpt, printable } from '../text/excerpt.ts';
import { formatPlace, type Place, positionOf } from '../text/source.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Paints a part of a message; without colours, it gives the text back as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green', text: string) => string;

/** No colours. */
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
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = noPaint): string {
  const { place, severity, code } = diagnostic;
  const where = place === undefined ? '' : `${paint('bold', printable(formatPlace(place)))} `;
  if (severity === 'guess' || severity === 'note')
    return `${where}${paint('cyan', severity)} ${paint('dim', code)}\n${indent(printable(diagnostic.message))}`;
  return [
    `${where}${paint(STYLES[severity], severity)} ${paint('dim', code)}`,
    indent(printable(diagnostic.message)),
    ...(place === undefined ? [] : [indent(excerpt(place))]),
    ...diagnostic.related.map(({ label, place: other }) => frame(label, other)),
    indent(paint('dim', `fix: ${printable(diagnostic.fix)}`)),
  ].join('\n');
}

/** A place with a word on what is there, and its line below it. */
export function frame(label: string, place: Place): string {
  return `${indent(`${label}: ${printable(formatPlace(place))}`)}\n${indent(excerpt(place))}`;
}

/** A diagnostic for machines: plain data, line and column counted from 1. */
export function diagnosticData(diagnostic: Diagnostic): object {
  const { place, related, ...rest } = diagnostic;
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
