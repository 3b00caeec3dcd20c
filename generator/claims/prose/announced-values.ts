import type { Cell } from '../../model/outline.ts';
import { maskCodes, valuesAtStart, type WordedValue } from './value-list.ts';

/** What announces the values of a member whatever they look like: `possible values:`, `one of`, `enum`. */
const ANNOUNCES =
  /\b(?:possible|allowed|valid|legal|supported|accepted|available|known|permitted) (?:\w+ )?(?:values?|types?|options?|states?|statuses)(?:\s+(?:are|is|include|includes))?(?:\s+one of)?\s*[:：]?\s*|\bone of(?: the following)?(?: values)?\s*[:：]?\s*|\benum(?:erable|erated|eration)?\b(?:\s+of)?(?:\s+(?:strings?|integers?|numbers?))?\s*[:：(<[]?\s*|\bvalues?(?:\s+(?:are|is|include|includes)|\s*[:：])\s*|\bone ?of\)?\s*/gi;

/** What may announce values, if these are code or stand in quotes: "can be", "either". */
const MAY_ANNOUNCE =
  /\b(?:can|may|will|must|should) be(?: one of)?(?: either)?\s*[:：]?\s*|\beither\s+|\bis (?:either|one of)\s+/gi;

/** What stands in front of values that are some of many. */
const EXAMPLES = /\b(?:e\.\s?g|for example|for instance|such as|like|example)\b[^.]{0,20}$/i;

/** Numbers that mean something: `1 = bronze, 2 = silver`. */
const NUMBERED = /(?:^|[\s:(])(?=-?\d+\s*(?:=|\([A-Za-z]|:\s))/g;

/** A list in brackets: ``(`open`, `paid`)``. */
const BRACKETS = /\(([^()]+)\)/g;

/**
 * The values that words state for a member, with what they mean: behind words that announce them, in brackets, or as
 * numbers that each have a meaning.
 * @example
 * announcedValues({ text: 'Possible values are open, paid, and lost.', codes: [] }).map(({ value }) => value)
 * // → ['open', 'paid', 'lost']
 */
export function announcedValues(words: Pick<Cell, 'text' | 'codes'>): readonly WordedValue[] {
  const masked = maskCodes(words);
  const behind = (pattern: RegExp): readonly { readonly before: string; readonly text: string }[] =>
    [...masked.text.matchAll(pattern)].map((match) => ({
      before: masked.text.slice(0, match.index),
      text: masked.text.slice(match.index + match[0].length),
    }));
  const lists = [
    ...[{ ...valuesAtStart(masked), isSure: false }].filter(({ rest }) => /^[\s.]*$/.test(rest)),
    ...behind(ANNOUNCES).map(({ text }) => ({ ...valuesAtStart({ ...masked, text }), isSure: true })),
    ...behind(MAY_ANNOUNCE).map(({ text }) => ({ ...valuesAtStart({ ...masked, text }), isSure: false })),
    ...behind(NUMBERED)
      .filter(({ before }) => !EXAMPLES.test(before))
      .map(({ text }) => ({ ...valuesAtStart({ ...masked, text }), isSure: false }))
      .filter(({ values }) => values.every(({ meaning }) => meaning !== undefined))
      .map((list) => ({ ...list, isSure: true })),
    ...[...masked.text.matchAll(BRACKETS)]
      .filter(({ index, 1: text = '' }) => !EXAMPLES.test(masked.text.slice(0, index)) && !EXAMPLES.test(text))
      .map(({ 1: text = '' }) => ({ ...valuesAtStart({ ...masked, text }), isSure: false }))
      .filter(({ rest }) => rest.trim() === ''),
  ];
  return lists.find(({ values, rest, form, isSure }) => isStated(values, rest, form, isSure))?.values ?? [];
}

/** Bare words are values only where the list is all that follows; one value is none of several. */
function isStated(values: readonly WordedValue[], rest: string, form: 'marked' | 'bare' | 'number', isSure: boolean): boolean {
  const names = new Set(values.map(({ value }) => value));
  if (names.size < 2 || !values.every(({ value }) => /^[\w .:/+-]+$/.test(value) && !/^(?:true|false)$/.test(value)))
    return false;
  return (
    form === 'marked' || (isSure && /^\s*(?:$|[.;)>\]])/.test(rest) && !values.some(({ value }) => /^(?:an?|the)$/i.test(value)))
  );
}
