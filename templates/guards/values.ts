import { hasIndices, itemOf } from './kinds.ts';
import { MAX_LEVELS, TOO_DEEP, TOO_LARGE } from './limits.ts';

/** Whether a value is equal to one of some values of JSON. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.some((one) => isEqual(value, one));
}

/** Whether two values of JSON are the same: `1` and `1.0` are, objects with their members in another order are. */
function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return right.every((item, index) => isEqual(left[index], item));
  }
  const [a, b] = [left, right] as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const names = namesOf(left);
  const expected = new Set(Object.keys(right));
  return names.length === expected.size && names.every((name) => expected.has(name) && isEqual(a[name], b[name]));
}

/** The names of an object's members, with those that it inherits from other objects. */
function namesOf(value: object): readonly string[] {
  const names: string[] = [];
  if (!hasIndices(value)) for (const name in value) names.push(name);
  return names;
}

/** Whether no two items are equal. Objects are compared by their text, so that the time grows with the size only. */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  const texts = new Map<object, string>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    seen.add(typeof item === 'object' && item !== null ? canonicalText(item, 1, texts) : tagged(item));
    if (seen.size <= index) return false;
  }
  return true;
}

/** Strings get a mark, so that none of them is taken for the text of an object. */
function tagged(value: unknown): unknown {
  return typeof value === 'string' ? `"${value}` : value;
}

const MAX_TEXT = 50_000_000;

/** The text of a value with its members in order; an object that comes again has the same text again. */
function canonicalText(value: unknown, depth: number, texts: Map<object, string>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const known = texts.get(value);
  if (known !== undefined) return known;
  if (depth >= MAX_LEVELS) throw TOO_DEEP;
  const text = Array.isArray(value) ? textOfItems(value, depth, texts) : textOfMembers(value, depth, texts);
  if (text.length > MAX_TEXT) throw TOO_LARGE;
  texts.set(value, text);
  return text;
}

function textOfItems(items: readonly unknown[], depth: number, texts: Map<object, string>): string {
  let text = '[';
  for (let index = 0; index < items.length; index++) text += `${canonicalText(itemOf(items, index), depth + 1, texts)},`;
  return `${text}]`;
}

function textOfMembers(value: object, depth: number, texts: Map<object, string>): string {
  const members = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const name of [...namesOf(value)].sort())
    text += `${JSON.stringify(name)}:${canonicalText(members[name], depth + 1, texts)},`;
  return `${text}}`;
}

/** The length of a text in characters of Unicode. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      length--;
      index++;
    }
  }
  return length;
}

/** Whether a number is a multiple of another, as their decimal digits say: 0.3 is one of 0.1. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [dividend, dividendPlaces] = decimal(value);
  const [by, byPlaces] = decimal(divisor);
  const places = Math.max(dividendPlaces, byPlaces);
  return (dividend * 10n ** BigInt(places - dividendPlaces)) % (by * 10n ** BigInt(places - byPlaces)) === 0n;
}

/** The digits of a number, and how many of them stand behind the point. */
function decimal(value: number): readonly [digits: bigint, places: number] {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(exponent);
  const all = BigInt(whole + fraction);
  return places < 0 ? [all * 10n ** BigInt(-places), 0] : [all, places];
}
