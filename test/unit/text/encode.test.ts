import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commentText,
  hasUnsafe,
  jsonText,
  lineCommentText,
  literalText,
  memberAccess,
  propertyKey,
  stringLiteral,
} from '../../../generator/text/encode.ts';

/** Texts of any UTF-16, whole characters or not. */
const units = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

/** What does not show, or changes what shows around it. */
const UNSAFE = [
  ['a null', '\u0000'],
  ['an escape', '\u001b'],
  ['a carriage return', '\r'],
  ['a delete', '\u007f'],
  ['a control of the second block', '\u009f'],
  ['a soft hyphen', '\u00ad'],
  ['a space of no width', '\u200b'],
  ['a mark for right to left', '\u202e'],
  ['an isolate', '\u2066'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a byte order mark', '\ufeff'],
  ['a filler of Hangul', '\u115f'],
  ['an empty pattern of Braille', '\u2800'],
  ['the selector that takes the color from a sign', '\ufe0e'],
  ['half of a pair', '\ud800'],
] as const;

describe.each(UNSAFE)('%s', (_what, character) => {
  const code = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

  it('is found', () => expect(hasUnsafe(`a${character}b`)).toBe(true));

  it('is written by its number', () => {
    expect(stringLiteral(`a${character}b`)).toBe(character === '\r' ? "'a\\rb'" : `'a${code}b'`);
    expect(commentText(`a${character}b`)).toBe(`a${code}b`);
    expect(JSON.parse(jsonText(`a${character}b`))).toBe(`a${character}b`);
    expect(hasUnsafe(jsonText(`a${character}b`))).toBe(false);
  });
});

it.each(['', 'plain', 'two\n\tlines', 'créé', '事件', '❤\ufe0f', '😀'])('%j shows as it is', (text) => {
  expect(hasUnsafe(text)).toBe(false);
  expect(commentText(text.replace('\t', ' '))).toBe(text.replace('\t', ' '));
});

it('a character of two units is written as both of them', () => {
  expect(stringLiteral('\u{e0041}')).toBe("'\\udb40\\udc41'");
});

describe('a string literal', () => {
  it.each([
    ['', "''"],
    ["it's", "'it\\'s'"],
    ['a\\b\\c', "'a\\\\b\\\\c'"],
    ['a\nb\nc', "'a\\nb\\nc'"],
    ['a\r\nb\r', "'a\\r\\nb\\r'"],
    ['a\tb\tc', "'a\\tb\\tc'"],
    ['</script></SCRIPT>', "'\\x3c/script>\\x3c/SCRIPT>'"],
    ['<!-- a <!-- b', "'\\x3c!-- a \\x3c!-- b'"],
    ['<b> </b> < !--', "'<b> </b> < !--'"],
  ])('of %j is %s', (text, literal) => expect(stringLiteral(text)).toBe(literal));

  it('evaluates to the text that it is of, and shows all of it', () => {
    fc.assert(
      fc.property(units, (text) => {
        const literal = stringLiteral(text);
        expect(new Function(`return ${literal}`)()).toBe(text);
        expect(hasUnsafe(literal) || literal.includes('\n')).toBe(false);
      }),
    );
  });
});

describe('JSON text', () => {
  it.each([
    [{ a: [1] }, undefined, '{\n  "a": [\n    1\n  ]\n}'],
    [{ a: 1 }, 0, '{"a":1}'],
    ['</script><!--', undefined, '"\\u003c/script>\\u003c!--"'],
  ])('of %j with indent %j', (value, indent, text) => expect(jsonText(value, indent)).toBe(text));

  it('parses to the value that it is of', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the text of a comment', () => {
  it.each([
    ['a */ b */', 'a *\\/ b *\\/'],
    ['/* a /* b', '/\\* a /\\* b'],
    ['a\tb\tc', 'a b c'],
    ['@ts-expect-error', '\\@ts-expect-error'],
    ['a @ts-ignore {@link b} *@c', 'a \\@ts-ignore {\\@link b} *\\@c'],
    ['a\n@B', 'a\n\\@B'],
    ['me@example.com @ 1, @1', 'me@example.com @ 1, @1'],
  ])('%j becomes %j', (text, comment) => expect(commentText(text)).toBe(comment));

  it('never ends the comment, nor begins one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '/', '\\', '@', 'a', '\n', '\u2028') }), (text) => {
        expect(commentText(text)).not.toMatch(/\*\/|\/\*/);
      }),
    );
  });

  it('is on one line where the comment ends with its line', () => {
    expect(lineCommentText('a\n*/\tb')).toBe('a\\u000a*\\/ b');
  });
});

it.each([
  ['user', 'user', 'it.user'],
  ['$', '$', 'it.$'],
  ['_a1$', '_a1$', 'it._a1$'],
  ['1a', "'1a'", "it['1a']"],
  ['a-b', "'a-b'", "it['a-b']"],
  ['-a', "'-a'", "it['-a']"],
  ['é', "'é'", "it['é']"],
  ['', "''", "it['']"],
  ['__proto__', "['__proto__']", "it['__proto__']"],
])('the member %j has the key %s and is reached by %s', (name, key, access) => {
  expect([propertyKey(name), memberAccess('it', name)]).toEqual([key, access]);
});

it.each([
  ['a', "'a'"],
  [null, 'null'],
  [-1.5, '-1.5'],
  [true, 'true'],
  [[], '[]'],
  [[1, ['a']], "[1, ['a']]"],
  [{}, '{}'],
  [{ a: 1, 'b-c': { d: null } }, "{ a: 1, 'b-c': { d: null } }"],
])('the value %j is written as %s', (value, text) => expect(literalText(value)).toBe(text));
