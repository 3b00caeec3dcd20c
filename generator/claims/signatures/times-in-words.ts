import type { Outline } from '../../model/outline.ts';
import type { SignatureFact } from '../../model/signatures/facts.ts';
import { headersIn, roleOfHeader } from './header-names.ts';
import { factIn, type Passage, passagesOf } from './passages.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  thirty: 30,
  sixty: 60,
};
const DURATION =
  /(?:±\s*|\+\/-\s*)?\b(\d{1,4}|one|two|three|five|ten|fifteen|thirty|sixty)[- ]?(seconds?|secs?|s|minutes?|mins?|m|hours?|h)\b/gi;
/** What is said of how old a delivery may be. */
const OF_AGE =
  /\b(?:older?|stale|toleran\w*|replay\w*|clock|skew|drift|recent|fresh\w*|too far|in the (?:past|future)|within|difference|differs?|more than|window|reject\w*)\b/i;
/** What has to be said with it where nothing speaks of a time stamp. */
const OF_TIME = /\b(?:time ?stamps?|now|replay\w*|clock|toleran\w*)\b/i;
/** Other durations: how long an answer may take, when a delivery is repeated. */
const OF_ANSWERS =
  /\b(?:respond|responses?|response time|time ?outs?|timed? out|retr(?:y|ies|ied|ying)|re-?deliver\w*|attempts?|back-?off|rotat\w+|expir\w+ (?:of|for) secrets?|grace)\b/i;

/**
 * What a page says of the time of a signature: how it is written, and how far it may be from now.
 * @example
 * readTimes(page('# Webhooks\n\nReject a signed timestamp that is older than five minutes.')).map(({ value }) => value)
 * // → ['300']
 */
export function readTimes(outline: Outline): readonly SignatureFact[] {
  return passagesOf(outline).flatMap((passage) => [...tolerancesOf(passage), ...unitsOf(passage)]);
}

function tolerancesOf(passage: Passage): readonly SignatureFact[] {
  const { text } = passage;
  if (!OF_AGE.test(text) || !isOfTime(passage) || OF_ANSWERS.test(text)) return [];
  const found = [...text.matchAll(DURATION)].map(([whole, count = '', unit = '']) => ({
    whole,
    seconds: secondsOf(count, unit),
  }));
  const [first] = found;
  const isOne = new Set(found.map(({ seconds }) => seconds)).size === 1;
  if (first === undefined || !isOne || first.seconds === 0) return [];
  return [factIn(passage, { about: 'tolerance', value: String(first.seconds), rule: 'signature/in-words' }, first.whole)];
}

function isOfTime({ text, codes }: Passage): boolean {
  return OF_TIME.test(text) || codes.some((code) => roleOfHeader(code) === 'time');
}

function secondsOf(count: string, unit: string): number {
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const [letter] = unit.toLowerCase();
  return number * (letter === 'h' ? 3600 : letter === 'm' ? 60 : 1);
}

function unitsOf(passage: Passage): readonly SignatureFact[] {
  if (!isOfSignatureTime(passage)) return [];
  const [word, unit] = unitIn(passage.text);
  return unit === undefined ? [] : [factIn(passage, { about: 'time unit', value: unit, rule: 'signature/in-words' }, word)];
}

/** Payloads have times too: it is one of a signature where a header, or what is signed, is spoken of. */
function isOfSignatureTime(passage: Passage): boolean {
  const { text, subject } = passage;
  if (subject !== undefined) return roleOfHeader(subject) === 'time';
  if (!/\btime ?stamp\b/i.test(text)) return false;
  return (
    /\b(?:sign(?:ed|atures?)?|headers?|hmac)\b/i.test(text) || headersIn(passage).some((name) => roleOfHeader(name) === 'time')
  );
}

/** Where both are spoken of, it is the one that is unlike elsewhere. */
function unitIn(text: string): readonly [word: string, unit: string | undefined] {
  const milliseconds = /\bmilli-?seconds?\b/i.exec(text)?.[0];
  if (milliseconds !== undefined) return [milliseconds, 'milliseconds'];
  const iso = /\b(?:ISO[- ]?8601|RFC[- ]?3339)\b/i.exec(text)?.[0];
  if (iso !== undefined) return [iso, 'iso'];
  const seconds = /\b(?:unix|epoch|(?:in|number of) seconds|seconds since)\b|\(seconds\)/i.exec(text)?.[0];
  return [seconds ?? '', seconds === undefined ? undefined : 'seconds'];
}
