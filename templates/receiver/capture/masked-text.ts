import { isKnownValue, ownMember, type PlaceLeaves } from './place.ts';
import { formOf, type StringForm } from './string-forms.ts';

/** The first moment of 2000, in milliseconds. */
const YEAR_2000 = 946_684_800_000;

/** What stands for a text. Another salt gives another one. */
type TextMask = (salt: number) => string;

/** What stands for a text of each form. */
const MASKS: { readonly [F in StringForm]: TextMask } = {
  'date-time': (salt) => new Date(YEAR_2000 + (salt % 1_000_000_000) * 1000).toISOString(),
  date: (salt) => new Date(YEAR_2000 + (salt % 100_000) * 86_400_000).toISOString().slice(0, 10),
  uuid: (salt) => `00000000-0000-4000-8000-${salt.toString(16).padStart(12, '0')}`,
  uri: webAddress,
  email: mailAddress,
  placeholder: (salt) => `${numbered('{masked', salt)}}`,
  none: (salt) => numbered('text', salt),
};

/** Of formats that the pages name, what texts look like that have them, and what can stand for these; several, for texts of several forms. */
const OF_FORMATS: Readonly<Record<string, { readonly pattern: RegExp; readonly masks: readonly TextMask[] }>> = {
  duration: { pattern: /^P[\dTWYMDHS]+$/, masks: [(salt) => `PT${salt + 1}S`] },
  ipv4: { pattern: /^\d+(?:\.\d+){3}$/, masks: [(salt) => `192.0.2.${(salt % 254) + 1}`] },
  ipv6: { pattern: /^[\da-f.]*:[\da-f:.]*$/i, masks: [(salt) => `2001:db8::${((salt % 65_535) + 1).toString(16)}`] },
  uri: {
    pattern: /^[a-z][a-z\d+.-]*:/i,
    masks: [webAddress, (salt) => numbered('urn:text', salt), (salt) => numbered('urn:your-name', salt)],
  },
  email: {
    pattern: /@/,
    masks: [mailAddress, (salt) => `${numbered('user', salt)}@localhost`, (salt) => `${numbered('', salt)}your-name@example.com`],
  },
};

function webAddress(salt: number): string {
  return `https://example.com/${numbered('', salt)}`;
}

function mailAddress(salt: number): string {
  return `${numbered('user', salt)}@example.com`;
}

/**
 * A text of the same form in the place of one: `text`, a date, an address. It has the length that the pages ask for, if the text
 * had, and is no value that they name.
 * @param salt Another number gives another text, as far as the length allows that.
 */
export function maskedText(text: string, leaves: PlaceLeaves, salt: number): string {
  if (text === '') return text;
  const form = formOf(text);
  if (leaves.length === 0 && salt === 0) return MASKS[form](salt);
  const range = lengthsLike(text, leaves);
  const isFit = (one: string): boolean => isBetween(lengthOf(one), range) && formOf(one) === form && !isKnownValue(one, leaves);
  const ofFormats = leaves.flatMap(({ format = '' }) => masksOfFormat(format, text));
  for (const one of salt === 0 ? [0, 1] : [salt, 0]) {
    const usual = MASKS[form](one);
    const fitting = stretched(usual, form, clamped(lengthOf(usual), range));
    const found = [...ofFormats.map((mask) => mask(one)), usual, fitting].find(isFit);
    if (found !== undefined) return found;
  }
  return outline(text, leaves);
}

function masksOfFormat(format: string, text: string): readonly TextMask[] {
  const known = ownMember(OF_FORMATS, format);
  return known?.pattern.test(text) === true ? known.masks : [];
}

function numbered(text: string, salt: number): string {
  return salt === 0 ? text : `${text}${salt}`;
}

/** As guards count them: a character beyond the first 65,536 counts once. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

type Range = readonly [least: number, most: number];

/** The lengths that are on the same side of all bounds as that of a text. */
function lengthsLike(text: string, leaves: PlaceLeaves): Range {
  let [least, most]: Range = [1, Number.POSITIVE_INFINITY];
  if (leaves.every(({ minLength, maxLength }) => minLength === undefined && maxLength === undefined)) return [least, most];
  const length = lengthOf(text);
  for (const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } of leaves) {
    if (length >= minLength) least = Math.max(least, minLength);
    else most = Math.min(most, minLength - 1);
    if (length <= maxLength) most = Math.min(most, maxLength);
    else least = Math.max(least, maxLength + 1);
  }
  return [least, most];
}

function isBetween(length: number, [least, most]: Range): boolean {
  return length >= least && length <= most;
}

function clamped(length: number, [least, most]: Range): number {
  return Math.max(least, Math.min(length, most));
}

/** A mask made longer or shorter, where its form allows that. */
function stretched(mask: string, form: StringForm, length: number): string {
  if (mask.length === length) return mask;
  const more = 'a'.repeat(Math.max(0, length - mask.length));
  if (form === 'uri') return more === '' ? `http://${'a'.repeat(Math.max(1, length - 7))}` : mask + more;
  if (form === 'email') return more === '' ? `a@b.${'c'.repeat(Math.max(1, length - 4))}` : more + mask;
  if (form === 'placeholder') return more === '' ? `{${'a'.repeat(Math.max(1, length - 2))}}` : `{${more}${mask.slice(1)}`;
  return form === 'none' ? `${'text'.repeat(Math.ceil(more.length / 4)).slice(0, more.length)}${mask.slice(-length)}` : mask;
}

/** So many letters are tried in the place of those of a text. */
const FILLERS = 20;

/** A text with its letters and digits replaced, which is no value that the pages name. */
function outline(text: string, leaves: PlaceLeaves): string {
  const outlines = Array.from({ length: FILLERS }, (_, index) => String.fromCharCode(97 + index)).map((filler) =>
    text
      .replace(/\p{N}/gu, '0')
      .replace(/[\p{L}\p{M}]|[^\0-\x7f]/gu, (letter) => (/\p{Lu}/u.test(letter) ? filler.toUpperCase() : filler)),
  );
  return outlines.find((one) => !isKnownValue(one, leaves)) ?? '';
}
