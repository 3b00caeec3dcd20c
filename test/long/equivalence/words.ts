/** Names of members, most of them such as break generated code: inherited ones, quotes, line ends, none at all. */
export const NAMES = [
  'a',
  'b',
  'ab',
  'kind',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  '0',
  '-',
  "it's",
  'say "hi"',
  '`${a}`',
  'back\\slash',
  'line\u2028end',
  'new\nline',
  '😀',
  'é',
  'a/b~c%25',
  '$ref',
];

/** Patterns, each with words that it matches; a word that one matches is tried with the others. */
export const PATTERNS: readonly { readonly pattern: string; readonly words: readonly string[] }[] = [
  { pattern: '^a', words: ['a', 'ab', 'a/b~c%25'] },
  { pattern: 'b$', words: ['b', 'ab'] },
  { pattern: '^[a-z]+$', words: ['kind', 'toString', 'x'] },
  { pattern: '^.{2}$', words: ['ab', '12', '😀😀'] },
  { pattern: '\\d', words: ['0', 'a1'] },
  { pattern: '^$', words: [''] },
  { pattern: '^\\p{Letter}', words: ['é', 'kind'] },
  { pattern: '^[😀é]', words: ['😀', 'é'] },
  { pattern: '"|\'|`', words: ['say "hi"', "it's"] },
  { pattern: '[\\u2028\\n/]', words: ['line\u2028end', 'new\nline', 'a/b~c%25'] },
  { pattern: '^__', words: ['__proto__', '__'] },
  { pattern: '^(?!a)', words: ['b', ''] },
];

/** The names of definitions, in their order; a pointer has to escape some of them. */
export const DEFINITIONS = ['node', 'a/b~c', '__proto__', '😀 "%"'];

/** What a definition may be called instead by `$anchor`. */
export const ANCHORS = ['here', 'x-1', 'toString'];

/** Set before each free string of a value, to see whether it turns up where no value may be told. */
export const MARK = '¤secret';
