import { lineText, type Place, positionOf } from './source.ts';

const WIDTH = 100;

/**
 * The line of a place with a caret under its start, as it stands below a message:
 *
 *     88 |       "isRoomsCall": true,
 *        |                          ^
 *
 * Long lines are cut around the place; control characters are shown as dots, so that a page cannot write to the
 * terminal.
 */
export function codeFrame(place: Place): string {
  const { line, column } = positionOf(place.file, place.span.start);
  const whole = lineText(place.file, line);
  const from = column > WIDTH - 20 ? column - 40 : 0;
  const shown = printable(whole.slice(from, from + WIDTH));
  const lead = from > 0 ? '…' : '';
  const tail = whole.length > from + WIDTH ? '…' : '';
  const gutter = String(line);
  const length = Math.max(1, Math.min(place.span.end - place.span.start, shown.length - (column - 1 - from)));
  const caret = ' '.repeat(lead.length + column - 1 - from) + '^'.repeat(length);
  return `${gutter} | ${lead}${shown}${tail}\n${' '.repeat(gutter.length)} | ${caret}`;
}

/** The text with tabs as spaces and what terminals would obey or misplace (controls, bidi marks) as dots. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·');
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
