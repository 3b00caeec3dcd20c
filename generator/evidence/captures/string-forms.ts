import { formatOf, isPlaceholder } from '../../../templates/receiver/capture/string-forms.ts';
import type { Format } from '../../model/schema.ts';

/** What a string looks like, in the order in which they are counted: a placeholder, a value of no form, or one of a format. */
export const STRING_FORMS = ['placeholder', 'none', 'date-time', 'date', 'uuid', 'uri', 'email'] as const;

const NONE = STRING_FORMS.indexOf('none');
const DATE_TIME = STRING_FORMS.indexOf('date-time');
const UUID = STRING_FORMS.indexOf('uuid');

/** What a character may begin or be part of. */
const JOINT = 1;
const OTHER = 2;
const SIGN = 4;
const X = 8;
const Y = 16;
const COLON = 32;
const AT = 64;

const MARKS = marksOfAscii();

function marksOfAscii(): Uint8Array {
  const marks = new Uint8Array(128).fill(OTHER);
  for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') marks[letter.charCodeAt(0)] = 0;
  const add = (characters: string, mark: number): void => {
    for (const one of characters) marks[one.charCodeAt(0)] = mark;
  };
  add('_-./', JOINT);
  add('{<|*', SIGN);
  add('xX', X);
  add('yY', Y);
  add(':', JOINT | COLON);
  add('@', OTHER | AT);
  return marks;
}

const DATE_TIME_FORM = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
const UUID_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const STAND_IN = /[xX]{3}/;
const SCHEMES = /^(?:https?|wss?|ftp):/i;
const YOURS = /YOUR[_-]|your-/;
/** How placeholders such as `event_name` and `resource.action` end. */
const ENDINGS = /[eydntb]$/i;

/**
 * The index of a string's form in {@link STRING_FORMS}: what `isPlaceholder` and `formatOf` say. Most strings are told by a
 * look at their characters, without these.
 */
export function formOfString(text: string): number {
  const { length } = text;
  if (length >= 20 && text[4] === '-' && DATE_TIME_FORM.test(text)) return DATE_TIME;
  if (length === 36 && text[8] === '-' && UUID_FORM.test(text)) return UUID;
  let marks = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    marks |= code < 128 ? (MARKS[code] ?? 0) : OTHER;
  }
  if (mayStandForValue(text, marks)) return lookedUp(text);
  return mayHaveFormat(text, marks) ? indexOfForm(formatOf(text)) : NONE;
}

/** Whether a string with some marks could be a placeholder. */
function mayStandForValue(text: string, marks: number): boolean {
  if ((marks & SIGN) !== 0 || text.length < 4) return true;
  if ((marks & X) !== 0 && STAND_IN.test(text)) return true;
  if ((marks & JOINT) === 0) return false;
  return ((marks & Y) !== 0 && YOURS.test(text)) || ((marks & OTHER) === 0 && ENDINGS.test(text));
}

/** Whether a string with some marks could be a date, an address on the web or one of mail. */
function mayHaveFormat(text: string, marks: number): boolean {
  if ((marks & AT) !== 0 || (text.length === 10 && text[4] === '-')) return true;
  return (marks & COLON) !== 0 && SCHEMES.test(text);
}

/** Strings that come again and again, such as the names of events: so many are kept, up to so long. */
const KEPT = 1000;
const MAX_KEPT_LENGTH = 64;
const known = new Map<string, number>();

function lookedUp(text: string): number {
  if (text.length > MAX_KEPT_LENGTH) return lookAt(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  const form = lookAt(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, form);
  return form;
}

function lookAt(text: string): number {
  return isPlaceholder(text) ? STRING_FORMS.indexOf('placeholder') : indexOfForm(formatOf(text));
}

function indexOfForm(format: Format | undefined): number {
  return STRING_FORMS.indexOf(format ?? 'none');
}
