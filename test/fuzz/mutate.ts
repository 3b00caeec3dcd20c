import type { Random } from '../long/equivalence/random.ts';

/** Texts that have broken readers of Markdown, JSON or code somewhere before. */
const NASTY: readonly string[] = [
  ...['\0', '\u2028', '\u202e', '\ufeff', '\ud800', '\r', '\r\n', '\t', '\u00a0', '\u200b', '😀', '\\', '\\u', '\\u0000'],
  ...[
    '```',
    '~~~',
    '```json',
    '````',
    '|',
    '||',
    '| --- |',
    '---',
    '***',
    '#',
    '######',
    '> ',
    '- ',
    '1. ',
    '    ',
    '<!--',
    '-->',
  ],
  ...['[!INCLUDE](x)', '[a](', '](', '[^1]', '<br/>', '</script>', '&amp;', '&#x0;', '{{a}}', '${a}', '*/', '//', '/*', '...'],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    ',,',
    ':',
    'null',
    'true',
    'NaN',
    'Infinity',
    '-0',
    '1e999',
    '1e-999',
    '0x1',
    '00',
    '.5',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '""', '"$ref":"#"', '"$ref":"#/$defs/a"', '"type":"object"'],
  ...['"const":null', '"not":{}', '"pattern":"(a+)+$"', '"minItems":-1', '"multipleOf":0', '"$anchor":"a"', '"$defs":{}'],
  ...['string?', '?string', 'array of', 'Microsoft.', '(optional)', '| Field | Type |', '"eventType"', '"data"', '"specversion"'],
];

/** A text with some things about it changed: characters, tokens, lines, structure, or parts of another text. */
export function mutatedText(text: string, other: string, random: Random): string {
  let changed = text;
  for (let times = random.pick([1, 1, 2, 4, 8], 1); times > 0; times--) changed = random.pick(WAYS, keep)(changed, other, random);
  return changed;
}

type Way = (text: string, other: string, random: Random) => string;

const keep: Way = (text) => text;

const WAYS: readonly Way[] = [
  (text, _other, random) => spliced(text, random.below(text.length + 1), 0, random.pick(NASTY, '')),
  (text, _other, random) => spliced(text, random.below(text.length + 1), 1 + random.below(4), ''),
  (text, _other, random) => spliced(text, random.below(text.length + 1), 1, String.fromCharCode(random.below(0x100))),
  (text, _other, random) => onTokens(text, random, (tokens, at) => tokens.with(at, random.pick(NASTY, ''))),
  (text, _other, random) => onTokens(text, random, (tokens, at) => tokens.with(at, random.pick(tokens, ''))),
  (text, _other, random) => onTokens(text, random, (tokens, at) => tokens.toSpliced(at, 1 + random.below(5))),
  (text, _other, random) => onLines(text, random, (lines, at) => lines.toSpliced(at, 1 + random.below(3))),
  (text, _other, random) =>
    onLines(text, random, (lines, at) => lines.toSpliced(at, 0, ...lines.slice(at, at + 1 + random.below(4)))),
  (text, _other, random) => onLines(text, random, (lines, at) => lines.toSpliced(random.below(lines.length), 0, lines[at] ?? '')),
  (text, _other, random) => onLines(text, random, (lines, at) => lines.with(at, `${random.pick(STARTS, '')}${lines[at] ?? ''}`)),
  (text, _other, random) => onLines(text, random, (lines, at) => lines.with(at, (lines[at] ?? '').trimStart())),
  (text, other, random) => onLines(text, random, (lines, at) => lines.toSpliced(at, 1, ...piece(other.split('\n'), random))),
  (text, other, random) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
];

/** What makes a line something else in Markdown. */
const STARTS = ['# ', '## ', '> ', '- ', '  ', '    ', '| ', '```', '1. ', '\t', '<div>', '**', ': '];

function piece(lines: readonly string[], random: Random): readonly string[] {
  const from = random.below(lines.length);
  return lines.slice(from, from + 1 + random.below(12));
}

function spliced(text: string, at: number, less: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at + less);
}

type Change = (parts: readonly string[], at: number) => readonly string[];

function onTokens(text: string, random: Random, change: Change): string {
  const tokens = text.match(/[\p{L}\p{N}_$.]+|\s+|./gsu) ?? [''];
  return change(tokens, random.below(tokens.length)).join('');
}

function onLines(text: string, random: Random, change: Change): string {
  const lines = text.split('\n');
  return change(lines, random.below(lines.length)).join('\n');
}
