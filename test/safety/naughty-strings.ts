/**
 * Texts that programs stumble over without anybody meaning harm, or that mean harm to what stands behind them. What
 * means harm to generated code is in injections.ts; test/long/safety has a public list of such strings.
 */
export const naughtyStrings: readonly string[] = [
  ...['', ' ', '\t', ' around '],
  ...['undefined', 'null', 'true', 'NaN', '-0', '1e999', '0x1F', '0b1', '09', '1_000', '9007199254740993', '1,000.5'],
  ...['.', '..', '.hidden', 'CON', 'nul.txt', 'A:', 'a/b\\c', '~/x', 'x '.repeat(150)],
  ...[
    "$&$1$`$'$$",
    '%s%n%x%00',
    '${x}#{x}<%= x %>{% x %}{0}',
    '$(touch x)`touch x`;touch x|touch x&&touch x',
    "1'; DROP TABLE x--",
  ],
  ...[
    '&#42;&#47; globalThis.canary=1 &#47;&#42;',
    '&lt;/script&gt;&#x2028;&ZeroWidthSpace;',
    '\\u002a\\u002f\\x27\\n\\',
    '*\u200b/',
  ],
  ...['<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hosts">]>&y;', 'x ]]> y', '[!INCLUDE [x](../../x.md)]'],
  ...['[x](javascript:globalThis.canary=1)', '**x __y__ ~~z~~ `w', 'x\u0085y\u000by\u000cz'],
  ...[
    'مرحبا עולם',
    'الكل\u064b\u064c\u064d',
    '表ポあA鷗ŒéＢ逍',
    '𠜎𠜱𠝹',
    'ﬀ ŉ ß İ ı ẞ ſ',
    'Z\u0351\u036b\u0343\u032a\u0302\u036ba\u0334\u0335',
    'ʇxǝʇ',
    'Ⅷ²½①',
  ],
  ...[
    '👩‍👩‍👧‍👦',
    '🏴\u{e0067}\u{e0062}\u{e007f}',
    '👍🏿 ❤️',
    '🇩🇪',
    '\u{10ffff}\ufffe\uffff',
    '\ue000',
    'а',
    'аdmin',
    'ªº',
    '\u3164',
    '\u2800',
    '\u00a0\u3000',
  ],
];
